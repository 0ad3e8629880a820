import { after, sessionOf } from '../../../conversation/room/happen.ts'
import type { RoomRecord } from '../../../conversation/room/record.ts'
import type { Session } from '../../../conversation/room/session.ts'
import type { Scenario } from '../../../scenario/scenario.ts'
import type { WallKey } from '../keys.ts'
import { asking } from './asking.ts'
import { grownBy, isSameRoom, sameUpTo } from './grown.ts'
import type { Line, OpenLine } from './line.ts'
import { KIND, type Message, readMessage, type WallSays } from './message.ts'

/** The wall's end of the line: it takes in what happened and never writes. No React in it. */
export interface WallSide {
  /** Begins to talk. @returns how to stop. */
  open(): () => void
  /** A key was pressed in this window: the console is told, and does what it means. */
  press(key: WallKey): void
  /** Says hello again: after the page lay in the browser's cache, or was hidden. */
  arrive(): void
  /** The same object until something changes. */
  state(): WallState
  subscribe(hear: () => void): () => void
}

export interface WallState {
  /** Both null until it is known what is played; the scenario stays null where it cannot be had. */
  scenario: Scenario | null
  session: Session | null
  /** No console has answered: neither the first hello nor, since, a key. */
  alone: boolean
}

interface Given {
  room: string
  /** What the device has of it, to be shown until a console answers. */
  record: RoomRecord | null
  /** Ten letters, others at each load. */
  me: string
  line: OpenLine
  /** Null where there is none; never rejects. */
  load: (scenario: string) => Promise<Scenario | null>
}

/** Milliseconds between two knocks, where there must be any. */
const KNOCKING = 1000

export function wallSide({ room, record: kept, me, line: openLine, load }: Given): WallSide {
  const listeners = new Set<() => void>()
  let line: Line | null = null
  let record = kept
  let state: WallState = { scenario: null, session: null, alone: false }
  /** The console that is answered to; null while none is known. */
  let boss: string | null = null
  /** The one that said good-bye last: what it said before may come after. */
  let left: string | null = null
  /** Keys that no console is known to have taken in, and how many were before them. */
  let pending: WallKey[] = []
  let before = 0
  /** Whether the whole session has been asked for and has not come. */
  let lacking = true
  let fetching: string | null = null
  const hello = asking(
    () => {
      say({ is: 'hello', has: record?.happenings.length ?? 0 })
      if (pending.length > 0) tellKeys()
    },
    () => {
      // What is pressed into the void must not happen all at once when somebody comes back.
      before += pending.length
      pending = []
      changed({ alone: true })
    },
  )

  function changed(more: Partial<WallState>): void {
    const next = { ...state, ...more }
    if ((Object.keys(more) as (keyof WallState)[]).every(name => next[name] === state[name])) return
    state = next
    for (const hear of listeners) hear()
  }
  function say(what: WallSays): void {
    line?.send({ kind: KIND, room, from: 'wall', wall: me, ...what } as Message)
  }
  function tellKeys(): void {
    say({ is: 'keys', first: before, keys: [...pending] })
  }

  /** Has this record from now on, and the session that it comes to. */
  function take(next: RoomRecord): void {
    const { scenario, session } = state
    const mine = record
    record = next
    if (scenario?.id !== next.scenario) fetch(next.scenario)
    else if (session && mine && isSameRoom(mine, next) && extendsIt(mine, next)) {
      const fresh = next.happenings.slice(mine.happenings.length)
      changed({ session: fresh.reduce((so, happening) => after(scenario, so, happening), session) })
    } else changed({ session: sessionOf(scenario, next) })
    say({ is: 'has', has: next.happenings.length })
  }
  function fetch(id: string): void {
    if (fetching === id) return
    fetching = id
    void load(id).then(scenario => {
      if (fetching === id) fetching = null
      // What was asked for may be another by now.
      if (!scenario || !record || record.scenario !== id) return
      changed({ scenario, session: sessionOf(scenario, record) })
    })
  }

  function ask(): void {
    lacking = true
    hello.begin()
  }
  function askAnew(): void {
    hello.end()
    ask()
  }
  function answered(): void {
    if (!lacking && pending.length === 0) hello.end()
  }

  function hear(value: unknown): void {
    const message = readMessage(value, room)
    if (message?.from !== 'console') return
    if (message.is === 'want') {
      if (record) say({ is: 'whole', record })
      return
    }
    if (message.is === 'bye') {
      left = message.console
      if (boss === left) boss = null
      hello.once()
      return
    }
    if (message.is === 'hello' || (boss === null && message.console !== left)) {
      // Which of the keys sent to the one before were taken in nobody knows: better none than twice.
      if (boss !== null && boss !== message.console) forgetKeys()
      boss = message.console
    }
    changed({ alone: false })
    if (message.is === 'hello') askAnew()
    else if (message.is === 'whole') hearWhole(message.record)
    else if (message.is === 'more') hearMore(message)
    else if (message.wall === me) {
      const taken = Math.min(message.keys - before, pending.length)
      if (taken > 0) {
        pending = pending.slice(taken)
        before += taken
      }
      answered()
    }
  }
  function forgetKeys(): void {
    before += pending.length
    pending = []
  }
  function hearWhole(theirs: RoomRecord): void {
    const stale = record && isSameRoom(record, theirs) && extendsIt(theirs, record)
    if (record && stale) say({ is: 'has', has: record.happenings.length })
    else take(theirs)
    lacking = false
    answered()
  }
  function hearMore({ first, happenings }: Extract<Message, { is: 'more' }>): void {
    const mine = record?.happenings ?? []
    const known = mine.slice(first, first + happenings.length)
    // Something between is missing, or something else happened than is known here: the console's word holds.
    const fits = first <= mine.length && sameUpTo(known, happenings) === known.length
    if (!record || !fits) ask()
    else if (happenings.length > known.length) take(grownBy(record, happenings.slice(known.length)))
    else say({ is: 'has', has: mine.length })
  }

  return {
    open() {
      line = openLine(hear)
      if (record) fetch(record.scenario)
      ask()
      const knock = () => say({ is: 'still', has: record?.happenings.length ?? 0 })
      const knocking = line.knocks ? setInterval(knock, KNOCKING) : undefined
      return () => {
        clearInterval(knocking)
        say({ is: 'bye' })
        line?.close()
        line = null
        hello.end()
      }
    },
    press(key) {
      pending.push(key)
      tellKeys()
      hello.unlessAnswered()
    },
    arrive: askAnew,
    state: () => state,
    subscribe(hear) {
      listeners.add(hear)
      return () => listeners.delete(hear)
    },
  }
}

/** Whether the second has all of the first, in its place. */
function extendsIt(first: RoomRecord, second: RoomRecord): boolean {
  return sameUpTo(first.happenings, second.happenings) === first.happenings.length
}
