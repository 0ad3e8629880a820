import { useEffect, useMemo, useRef, useState } from 'react'
import { backOne, backTo, reply as sayReply, triedHere } from '../../conversation/branch.ts'
import { compile, say } from '../../conversation/machine.ts'
import { shownOrder } from '../../conversation/order.ts'
import type { Conversation } from '../../conversation/record.ts'
import { replay } from '../../conversation/replay.ts'
import type { Progress } from '../../progress/progress.ts'
import type { Reply, Scenario, Temperament } from '../../scenario/scenario.ts'
import { debriefHash } from '../stage/address.ts'
import { Foot } from '../stage/foot.tsx'
import { useKept } from '../stage/kept.ts'
import { Symbols } from '../stage/symbols.tsx'
import { useWords } from '../stage/words.tsx'
import type { Notice } from './arrival.ts'
import { BossSays } from './boss-says.tsx'
import { Ended } from './ended.tsx'
import { Intro } from './intro.tsx'
import { useKeys } from './keys.ts'
import { useLive } from './live.ts'
import { Log } from './log.tsx'
import { Menu } from './menu.tsx'
import { Note } from './note.tsx'
import { Notices } from './notices.tsx'
import { Picture } from './picture.tsx'
import { Replies } from './replies.tsx'
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
  onStartOver: () => void
  onTemperament: (temperament: Temperament) => void
}

export type Change = 'arrived' | 'said' | 'jumped'

/** A conversation as it is played: the boss and the floor at one side, the coaching and the replies at the other. */
export function Practice(props: Props) {
  const { scenario, conversation, jump, change, notice, root, keep, now, onSaid, onJump, onStartOver } = props
  const { settings, trouble } = useKept(keep)
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
  const shown = useRef({ moment: '', at: 0 })
  const heading = useRef<HTMLHeadingElement>(null)
  const lineBlock = useRef<HTMLQuoteElement>(null)
  const menu = useRef<HTMLDialogElement>(null)

  const moment = `${jump} ${conversation.id} ${conversation.view}`
  useEffect(() => {
    shown.current = { moment, at: now() }
    if (change === 'arrived') return
    window.scrollTo(0, 0)
    const target = (change === 'said' && heading.current) || lineBlock.current
    target?.focus({ preventScroll: true })
    target?.scrollIntoView?.({ block: 'nearest' })
  }, [moment, change, now])
  // Asking takes the button away that was pressed: one reads on where the coaching came.
  useEffect(() => {
    if (asked !== null) heading.current?.focus()
  }, [asked])

  const replies = turn ? shownOrder(conversation.id, turn) : []
  const pick = (reply: Reply) => {
    if (!turn || over) return
    send(say(reply.id))
    onSaid(sayReply(here, turn.id, { picked: reply.id }, now(), Math.max(0, now() - shown.current.at)))
  }
  const goBack = () => {
    if (last) onJump(backOne(here))
  }
  useKeys(
    {
      z: goBack,
      ...Object.fromEntries(replies.map((reply, place) => [String(place + 1), () => pick(reply)])),
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
        onMenu={() => menu.current?.showModal()}
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
            {...{ notice, trouble, keep, onStartOver }}
            reply={steps.length + 1}
            lost={played.lost.length}
          />
          {!last && <Intro {...{ scenario }} />}
          {last && coached && <Note key={last.said.id} step={last} bossName={name} headingRef={heading} />}
          {last && !coached && settings.coaching === 'ask' && (
            <button type="button" className="btn ask" onClick={() => setAsked(last.said.id)}>
              {practice.note.ask}
            </button>
          )}
          {outcome ? (
            <Ended {...{ outcome }} debrief={debriefHash(conversation)} onAgain={onStartOver} />
          ) : (
            <Replies {...{ replies }} tried={triedHere(here)} keysOn={settings.singleKeys} onPick={pick} />
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
        {/* Going back adds no line to the log, so that the place is said here. */}
        <p role="status" className="sr">
          {change === 'jumped' &&
            (last ? practice.wentBack(steps.length + 1, name, line) : practice.startedOver(name, line))}
        </p>
      </main>
      <Foot theme={settings.theme} onTheme={theme => keep.setSetting('theme', theme)} />
      <Menu
        {...{ steps, settings, onStartOver }}
        dialog={menu}
        bossName={name}
        home={root}
        onSetting={(setting, value) => keep.setSetting(setting, value)}
        onBackTo={said => onJump(backTo(conversation, said))}
      />
    </div>
  )
}
