import { type ComponentType, useCallback, useEffect, useLayoutEffect, useRef, useState } from 'react'
import { begin } from '../../conversation/branch.ts'
import { idInOrderOf, MODEL_ID } from '../../conversation/order.ts'
import type { Conversation } from '../../conversation/record.ts'
import type { Answering, Settings } from '../../progress/kept.ts'
import type { Progress } from '../../progress/progress.ts'
import { type Scenario, type Temperament, turnOf } from '../../scenario/scenario.ts'
import { debriefHash, isWithin, playHash, readHash } from '../stage/address.ts'
import { hashHere, nowHere } from '../stage/here.ts'
import { needed } from '../stage/later.tsx'
import { hashIn, hashWithin } from '../stage/within.ts'
import { arrival, type Notice } from './arrival.ts'
import type { CarryingOn, CarryOn } from './first-reply/carry-on.ts'
import type { Change } from './moment.ts'
import { Practice } from './practice.tsx'

/** What the screen of a finished conversation is given. */
export interface LookingBack {
  scenario: Scenario
  conversation: Conversation
  root: string
  keep: Progress
  now: () => number
  within: string
  sharing?: Props['sharing']
}

interface Props {
  scenario: Scenario
  root: string
  keep: Progress
  now?: () => number
  /** The part of the page's address that is this scenario's, where it shares its page with others (address.ts). */
  within?: string
  /** Which way of answering comes first here, whatever the settings say. */
  answer?: Answering
  /** The part of a link to a conversation for others, where it carries the scenario in the person's own words (K3). */
  sharing?: (conversation: Conversation) => string
  /** What was done on this page before the app was there, known by the time of the first drawing. */
  early?: { found?: CarryingOn }
  /** Fetches the debrief's screen, which nobody needs before the end. */
  lookBack: () => Promise<{ default: ComponentType<LookingBack> }>
}

/** Goes on with what was done before the app was there; fetched where something was. */
export const carryOn: CarryOn = async (...what) =>
  (await import('./first-reply/carry-on.ts')).carryOn(...what)

/** A scenario's page: it holds the conversation, keeps it, and shows it or looks back on it as the address asks. */
export function Play(props: Props) {
  const { scenario, root, keep, now = Date.now, within = '', answer, sharing, early, lookBack } = props
  const [carried] = useState(() => early?.found?.(scenario))
  const [Debrief] = useState(() => needed(async () => (await lookBack()).default))
  const [at, setAt] = useState<At>(() => ({
    screen: 'practice',
    conversation: carried?.shown ?? begin(scenario, scenario.boss.temperament, MODEL_ID, 0),
    jump: 0,
    change: 'arrived',
    notice: null,
  }))

  const fresh = useCallback(
    (temperament?: Temperament): Conversation => {
      const opening = turnOf(scenario, scenario.start.turn)
      const id = opening ? idInOrderOf(MODEL_ID, opening, randomId) : randomId()
      const chosen = temperament ?? keep.store.getState().settings.temperaments[scenario.id]
      return begin(scenario, chosen ?? scenario.boss.temperament, id, now())
    },
    [scenario, keep, now],
  )

  // In one with the first drawing: what is pressed meets the conversation that goes on, and none that is only shown.
  useLayoutEffect(() => {
    const arrive = (change: Change) => {
      const hash = isPlaceHere() ? '' : hashIn(within, hashHere())
      const asked = readHash(hash, scenario.id)
      const found = (change === 'arrived' && !asked.conversation && carried?.goOn(fresh)) || {
        ...arrival(scenario, asked, hash, keep, fresh),
        change,
        // A fresh start and a broken link leave nothing in the address to come back to.
        hash: asked.conversation ? hash : '',
      }
      nowHere(hashWithin(within, found.hash))
      setAt(before => ({
        ...found,
        screen: asked.screen,
        jump: before.jump + 1,
        thisTime: answer ? { answer, ...asked.again } : asked.again,
      }))
    }
    const follow = (event: HashChangeEvent) => {
      if (isPlaceHere()) history.replaceState(null, '', event.oldURL)
      else if (isWithin(within, hashHere(), scenario.id)) arrive('jumped')
    }
    arrive('arrived')
    window.addEventListener('hashchange', follow)
    return () => window.removeEventListener('hashchange', follow)
  }, [scenario, keep, fresh, within, answer, carried])

  useEffect(() => {
    if (at.jump > 0) carried?.press()
  }, [at.jump, carried])

  const { conversation, unkept } = at
  const kept = useRef<Conversation>(null)
  // Keeps what a person did, in the address too, with the drawing that follows the line: nobody waits for a disk.
  useLayoutEffect(() => {
    if (!unkept || kept.current === conversation) return
    kept.current = conversation
    const some = conversation.replies.length > 0
    const whole = some ? keep.keepConversation(conversation) : conversation
    nowHere(hashWithin(within, some ? playHash(whole) : ''))
    // Another tab may have said more of it.
    if (whole.replies !== conversation.replies) {
      const united = { ...whole, view: conversation.view }
      kept.current = united
      setAt(before => (before.conversation === conversation ? { ...before, conversation: united } : before))
    }
  }, [conversation, unkept, keep, within])

  /** Goes on from what is there by then: of two acts in one moment, the second does not undo the first. */
  const goOn = (to: (before: At) => Partial<At> | null) =>
    setAt(before => {
      const then = to(before)
      return then ? { ...before, notice: null, ...then, screen: 'practice', unkept: true } : before
    })
  const jump = (to: (now: Conversation) => Conversation) =>
    goOn(({ conversation: now, jump }) => {
      const conversation = to(now)
      return conversation === now ? null : { conversation, jump: jump + 1, change: 'jumped' }
    })

  if (at.screen === 'debrief')
    return (
      <Debrief
        {...{ scenario, root, keep, now, within, sharing }}
        conversation={at.conversation}
        key={debriefHash(at.conversation)}
      />
    )
  return (
    <Practice
      {...{ scenario, root, keep, now }}
      thisTime={at.thisTime}
      conversation={at.conversation}
      jump={at.jump}
      change={at.change}
      notice={at.notice}
      onSaid={conversation => goOn(() => ({ conversation, change: 'said' }))}
      onJump={jump}
      onNoted={noted =>
        // Of a conversation that went on meanwhile it is kept all the same.
        goOn(before => ({
          notice: before.notice,
          ...(before.conversation === conversation && { conversation: noted }),
        }))
      }
      onStartOver={() => {
        const begun = fresh(conversation.temperament)
        jump(() => begun)
      }}
      onSetting={(name, value) => {
        setAt(before => ({ ...before, thisTime: { ...before.thisTime, [name]: value } }))
        // What comes first in this scenario alone says nothing of the others.
        if (!answer || name !== 'answer') keep.setSetting(name, value)
      }}
      onTemperament={temperament => {
        keep.chooseTemperament(scenario.id, temperament)
        goOn(before => ({ conversation: { ...before.conversation, temperament }, change: 'arrived' }))
      }}
    />
  )
}

interface At {
  screen: 'practice' | 'debrief'
  conversation: Conversation
  /** Changes whenever the conversation moved without a reply. */
  jump: number
  change: Change
  notice: Notice | null
  /** Whether it is as a person made it here, to be kept. */
  unkept?: boolean
  /** What its address asked for holds until another is opened; the settings stay as they were chosen. */
  thisTime?: Partial<Settings> | undefined
}

/** A skip link's hash leads to a place on the page: it asks for nothing, and the address stays the conversation's. */
function isPlaceHere(): boolean {
  return document.getElementById(hashHere().slice(1)) !== null
}

function randomId(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(10)), byte => (byte % 36).toString(36)).join('')
}
