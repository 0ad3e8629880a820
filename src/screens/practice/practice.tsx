import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react'
import { backOne, backTo, reply as sayReply, triedHere, type Utterance } from '../../conversation/branch.ts'
import { compile, type SayEvent, say } from '../../conversation/machine.ts'
import { shownOrder } from '../../conversation/order.ts'
import type { Conversation } from '../../conversation/record.ts'
import { replay } from '../../conversation/replay.ts'
import type { Settings } from '../../progress/kept.ts'
import type { Progress } from '../../progress/progress.ts'
import { readsIn } from '../../reply/languages.ts'
import type { Reply, Scenario, Temperament } from '../../scenario/scenario.ts'
import { debriefHash } from '../stage/address.ts'
import { Foot } from '../stage/foot.tsx'
import { useKept } from '../stage/kept.ts'
import { Late } from '../stage/later.tsx'
import { Symbols } from '../stage/symbols.tsx'
import { useWords } from '../stage/words.tsx'
import { Answer } from './answer.tsx'
import type { Notice } from './arrival.ts'
import { BossSays } from './boss-says.tsx'
import { Intro } from './intro.tsx'
import { useKeys } from './keys.ts'
import { bossVoice, ended } from './late-parts.ts'
import { useLive } from './live.ts'
import { Log } from './log.tsx'
import { Menu } from './menu.tsx'
import { type Change, useMoment } from './moment.ts'
import { Note } from './note.tsx'
import { Notices } from './notices.tsx'
import { useOwnWords } from './own-words.ts'
import { Picture } from './picture.tsx'
import { usePreload } from './preload.ts'
import { TemperamentChoice } from './temperament-choice.tsx'
import { TopBar } from './top-bar.tsx'
import './practice.css'

interface Props {
  scenario: Scenario
  conversation: Conversation
  /** Changes whenever the conversation moved without a reply. */
  jump: number
  /** What the last change was: it decides where the focus goes. */
  change: Change
  notice: Notice | null
  root: string
  keep: Progress
  now: () => number
  /** The conversation after a reply. */
  onSaid: (conversation: Conversation) => void
  /** The conversation after going back. */
  onJump: (conversation: Conversation) => void
  /** The same conversation with something written beside a reply. */
  onNoted: (conversation: Conversation) => void
  onStartOver: () => void
  onTemperament: (temperament: Temperament) => void
  /** Settings that hold for this conversation in place of those chosen. */
  thisTime?: Partial<Settings> | undefined
  onSetting: Progress['setSetting']
}

/** A conversation as it is played: the boss and the floor at one side, the coaching and the replies at the other. */
export function Practice(props: Props) {
  const { scenario, conversation, jump, change, notice, root, keep, now, onSaid, onJump, onStartOver } = props
  usePreload()
  const { settings: chosen, trouble } = useKept(keep)
  const settings: Settings =
    import.meta.env.VITE_LANGUAGE !== 'en' && !readsIn(scenario.language)
      ? { ...chosen, ...props.thisTime, answer: 'written' }
      : { ...chosen, ...props.thisTime }
  // Until the page knows its settings, the head's script has said it; from then on it is the settings alone.
  useLayoutEffect(() => {
    if (settings.answer === 'own') delete document.documentElement.dataset.answer
  }, [settings.answer])
  const { practice } = useWords()
  const { name } = scenario.boss

  const machine = useMemo(
    () => compile(scenario, conversation.temperament),
    [scenario, conversation.temperament],
  )
  const played = useMemo(() => replay(scenario, conversation, machine), [scenario, conversation, machine])
  const { snapshot, send } = useLive(machine, played.snapshot, jump)
  const { steps, turn, outcome, line } = played
  const last = steps.at(-1)
  const over = snapshot.hasTag('over')
  // Where an edited scenario has no place for the last replies, one goes on before the first of them (K1).
  const [stray] = played.lost
  const here = stray ? backTo(conversation, stray.id) : conversation

  const [asked, setAsked] = useState<string | null>(null)
  const coached = settings.coaching === 'each' || (settings.coaching === 'ask' && asked === last?.said.id)
  // That nothing was understood is no coaching: one has to know it to go on (M4).
  const noted = last && (coached || !last.played)
  const heading = useRef<HTMLHeadingElement>(null)
  const lineBlock = useRef<HTMLQuoteElement>(null)
  const menu = useRef<HTMLDialogElement>(null)
  const [menuAsked, askForMenu] = useState(0)
  const [opened, open] = useState('')

  const moment = `${jump} ${conversation.id} ${conversation.view}`
  const lasted = useMoment(moment, change, now, heading, lineBlock)
  // Asking takes the button away that was pressed: one reads on where the coaching came.
  useEffect(() => {
    if (asked !== null) heading.current?.focus()
  }, [asked])

  const replies = turn ? shownOrder(conversation.id, turn) : []
  const writtenShown = settings.answer === 'written' || opened === moment
  const says = (utterance: Utterance, event: SayEvent | null) => {
    if (!turn || over) return
    if (event) send(event)
    onSaid(sayReply(here, turn.id, utterance, now(), lasted()))
  }
  const pick = (reply: Reply) => says({ picked: reply.id }, say(reply.id))
  const own = useOwnWords({
    ...{ scenario, here, played, moment },
    arrived: change === 'arrived',
    onTyped: (typed, as) => says({ typed }, as && say(as.id, typed.reading)),
  })
  const goBack = () => {
    if (last) onJump(backOne(here))
  }
  useKeys(
    {
      z: goBack,
      0: () => own.field.current?.focus(),
      ...Object.fromEntries(
        (writtenShown ? replies : []).map((reply, place) => [String(place + 1), () => pick(reply)]),
      ),
    },
    settings.singleKeys,
  )

  return (
    <div className="practising">
      <Symbols />
      <a className="skip" href="#reply">
        {practice.skip}
      </a>
      <TopBar
        {...{ scenario, root, settings }}
        temperament={conversation.temperament}
        step={snapshot.context.step}
        canGoBack={steps.length > 0}
        onBack={goBack}
        onMenu={() => {
          askForMenu(menuAsked + 1)
          menu.current?.showModal()
        }}
      />
      <main className="practice">
        <section className="room-side" aria-label={practice.stage}>
          <BossSays
            {...{ name, line }}
            footing={snapshot.context.footing}
            thought={coached ? last?.played?.reply.thinks : undefined}
            focusRef={lineBlock}
          />
          <Picture {...{ steps, name }} standing={snapshot.context} />
        </section>
        <section className="your-side" aria-label={practice.yours}>
          <Notices
            {...{ notice, trouble, keep, root, onStartOver }}
            reply={steps.length + 1}
            lost={played.lost.length}
          />
          {!last && <Intro {...{ scenario }} />}
          {noted && (
            <Note
              key={last.said.id}
              step={last}
              {...{ scenario, conversation, now }}
              onNoted={props.onNoted}
              headingRef={heading}
            />
          )}
          {last && !noted && settings.coaching === 'ask' && (
            <button type="button" className="btn ask" onClick={() => setAsked(last.said.id)}>
              {practice.note.ask}
            </button>
          )}
          {outcome ? (
            <Late
              part={ended}
              props={{ outcome, debrief: debriefHash(conversation), onAgain: onStartOver }}
            />
          ) : (
            <Answer
              {...{ replies, settings, moment, own }}
              bossName={name}
              tried={triedHere(here)}
              shown={writtenShown}
              onShow={shown => open(shown ? moment : '')}
              onAnswer={answer => props.onSetting('answer', answer)}
              onPick={pick}
            />
          )}
          {conversation.replies.length === 0 && (
            <TemperamentChoice
              bossName={name}
              temperament={conversation.temperament}
              onTemperament={props.onTemperament}
            />
          )}
        </section>
        <Log {...{ steps, line }} bossName={name} />
        {settings.hearBoss && <Late part={bossVoice} props={{ line, moment }} />}
        {/* Going back adds no line to the log, so that the place is said here. */}
        <p role="status" className="sr">
          {change === 'jumped' &&
            (last ? practice.wentBack(steps.length + 1, name, line) : practice.startedOver(name, line))}
        </p>
      </main>
      <Foot root={root} theme={settings.theme} onTheme={theme => keep.setSetting('theme', theme)} />
      <Menu
        {...{ steps, settings, onStartOver }}
        dialog={menu}
        asked={menuAsked}
        bossName={name}
        home={root}
        onSetting={props.onSetting}
        onBackTo={said => onJump(backTo(conversation, said))}
      />
    </div>
  )
}
