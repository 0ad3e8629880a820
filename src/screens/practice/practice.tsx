import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react'
import { flushSync } from 'react-dom'
import { backOne, backTo, reply as sayReply, triedHere, type Utterance } from '../../conversation/branch.ts'
import { compile } from '../../conversation/machine.ts'
import { shownOrder } from '../../conversation/order.ts'
import type { Conversation } from '../../conversation/record.ts'
import { replay, type Step } from '../../conversation/replay.ts'
import type { Settings } from '../../progress/kept.ts'
import type { Progress } from '../../progress/progress.ts'
import { readsIn } from '../../reply/languages.ts'
import type { Reply, Scenario, Temperament } from '../../scenario/scenario.ts'
import { debriefHash } from '../stage/address.ts'
import { Foot } from '../stage/foot.tsx'
import { useKeptPart } from '../stage/kept.ts'
import { Late } from '../stage/later.tsx'
import { Symbols } from '../stage/symbols.tsx'
import { useWords } from '../stage/words.tsx'
import { Answer } from './answer.tsx'
import type { Notice } from './arrival.ts'
import { BossSays, sayAtOnce } from './boss-says.tsx'
import { Intro } from './intro.tsx'
import { useKeys } from './keys.ts'
import { bossVoice, ended } from './late-parts.ts'
import { type Ahead, useLive } from './live.ts'
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
  /** What going back makes of the conversation, as it is by then. */
  onJump: (to: (now: Conversation) => Conversation) => void
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
  const chosen = useKeptPart(keep, 'settings')
  const trouble = useKeptPart(keep, 'trouble')
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
  const latest = useRef<Ahead>(null)
  const played = useMemo(() => {
    const ahead = latest.current
    return ahead?.conversation === conversation && ahead.machine === machine
      ? ahead.played
      : replay(scenario, conversation, machine)
  }, [scenario, conversation, machine])
  const live = useLive(machine, played, jump)
  const { steps, turn, outcome, line, standing } = played
  const last = steps.at(-1)
  // Where an edited scenario has no place for the last replies, one goes on before the first of them (K1).
  const [stray] = played.lost
  const here = stray ? backTo(conversation, stray.id) : conversation

  const [asked, setAsked] = useState<string | null>(null)
  const isCoached = ({ said }: Step) =>
    settings.coaching === 'each' || (settings.coaching === 'ask' && asked === said.id)
  // That nothing was understood is no coaching: one has to know it to go on (M4).
  const noted = last && (isCoached(last) || !last.played)
  const heading = useRef<HTMLHeadingElement>(null)
  const lineBlock = useRef<HTMLQuoteElement>(null)
  const bossWords = useRef<HTMLParagraphElement>(null)
  const menu = useRef<HTMLDialogElement>(null)
  const [menuAsked, askForMenu] = useState(0)
  const [opened, open] = useState('')

  const moment = `${jump} ${conversation.id} ${conversation.view}`
  const at = { live, moment, played }
  const lasted = useMoment(moment, change, now, heading, lineBlock)
  // Asking takes the button away that was pressed: one reads on where the coaching came.
  useEffect(() => {
    if (asked !== null) heading.current?.focus()
  }, [asked])

  const replies = turn ? shownOrder(conversation.id, turn) : []
  const writtenShown = settings.answer === 'written' || opened === moment
  const says = (utterance: Utterance) => {
    // What is answered already is on its way to be drawn: nothing is answered twice.
    if (!turn || live.ahead?.moment === moment) return
    const next = sayReply(here, turn.id, utterance, now(), lasted())
    const played = replay(scenario, next, machine, next.view, at.played, live.actor)
    latest.current = live.ahead = { moment, machine, conversation: next, played }
    sayAtOnce(bossWords.current, played.line)
    // All is drawn with the end of the press; what was read first comes after it, and is drawn here. So no key falls between.
    if ('picked' in utterance) onSaid(next)
    else flushSync(() => onSaid(next))
  }
  const pick = (reply: Reply) => says({ picked: reply.id })
  const own = useOwnWords({
    ...{ scenario, here, played, moment },
    arrived: change === 'arrived',
    onTyped: typed => says({ typed }),
  })
  const goBack = () => onJump(to => backOne(to === conversation ? here : to))
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
        step={standing.step}
        canGoBack={steps.length > 0}
        onBack={goBack}
        onMenu={() => {
          askForMenu(menuAsked + 1)
          menu.current?.showModal()
        }}
      />
      <main className="practice">
        <section className="room-side" aria-label={practice.stage}>
          <BossSays {...{ name, at, isCoached }} focusRef={lineBlock} wordsRef={bossWords} />
          <Picture {...{ steps, name, standing }} />
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
              needed
            />
          ) : (
            <Answer
              {...{ replies, settings, moment, own }}
              bossName={name}
              tried={triedHere(here)}
              said={steps.length}
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
        onBackTo={said => onJump(to => backTo(to, said))}
      />
    </div>
  )
}
