import { after, sessionOf } from '../../../conversation/room/happen.ts'
import type { Happened, Happening } from '../../../conversation/room/happening.ts'
import type { RoomRecord } from '../../../conversation/room/record.ts'
import type { Session } from '../../../conversation/room/session.ts'
import type { RoomWritten } from '../../../progress/rooms.ts'
import type { Scenario } from '../../../scenario/scenario.ts'
import { happensBy } from '../pressed.ts'
import { grownBy, isSameRoom, sameUpTo } from './grown.ts'
import type { Line, OpenLine } from './line.ts'
import { type ConsoleSays, KIND, type Message, readMessage } from './message.ts'
import { wallsSeen } from './walls-seen.ts'

/** The console's end of the line: the one writer of a session. No React in it. */
export interface ConsoleSide {
  /** Begins to talk. @returns how to stop. */
  open(): () => void
  /** Something happens now: it is noted, kept and told. */
  happen(what: Happened): void
  /** Says hello again: after the page lay in the browser's cache, or was hidden. */
  arrive(): void
  /** The same object until something changes. */
  state(): ConsoleState
  subscribe(hear: () => void): () => void
}

export interface ConsoleState {
  record: RoomRecord
  session: Session
  /** `open` while a wall answers, `gone` once none does any more. */
  wall: 'none' | 'open' | 'gone'
  /** Whether the device has all of it (K2). */
  kept: RoomWritten
}

interface Given {
  scenario: Scenario
  /** As it is kept, or a new one. */
  record: RoomRecord
  /** Ten letters, others at each load. */
  me: string
  line: OpenLine
  /** Milliseconds since 1970. */
  now: () => number
  keep: (record: RoomRecord, session: Session) => RoomWritten
}

/**
 * Of two consoles of one session the one that something was done in last writes; the other rests, which is to say follows as a
 * wall does, until something is done in it or the first is closed.
 */
export function consoleSide({ scenario, record: kept, me, line: openLine, now, keep }: Given): ConsoleSide {
  const listeners = new Set<() => void>()
  const walls = wallsSeen(changed)
  let line: Line | null = null
  let since = 0
  let resting = false
  let state: ConsoleState = { record: kept, session: sessionOf(scenario, kept), wall: 'none', kept: 'kept' }

  function changed(more: Partial<ConsoleState> = {}): void {
    const next = { ...state, ...more, wall: walls.state() }
    if (next.wall === state.wall && Object.keys(more).length === 0) return
    state = next
    for (const hear of listeners) hear()
  }
  function say(what: ConsoleSays): void {
    line?.send({ kind: KIND, room: kept.id, from: 'console', console: me, ...what } as Message)
  }
  function claim(): void {
    resting = false
    // Later than whatever has spoken before, also where a clock was set back.
    since = Math.max(since + 1, now())
    say({ is: 'hello', since })
  }
  /** Takes in what happened after what is here. */
  function grow(happenings: readonly Happening[]): void {
    const record = grownBy(state.record, happenings)
    const fresh = record.happenings.slice(state.record.happenings.length)
    if (fresh.length === 0) return
    const session = fresh.reduce((before, happening) => after(scenario, before, happening), state.session)
    changed({ record, session })
  }
  function write(happenings: readonly Happening[]): void {
    const first = state.record.happenings.length
    grow(happenings)
    const fresh = state.record.happenings.slice(first)
    if (fresh.length === 0) return
    changed({ kept: keep(state.record, state.session) })
    say({ is: 'more', first, happenings: fresh })
    walls.expect(state.record.happenings.length)
  }
  function happen(what: Happened): void {
    if (resting) claim()
    write([{ ...what, at: now() }])
  }

  function hear(value: unknown): void {
    const message = readMessage(value, kept.id)
    if (!message) return
    if (message.from === 'wall') hearWall(message)
    else if (message.console !== me) hearConsole(message)
  }
  function hearWall(message: Extract<Message, { from: 'wall' }>): void {
    const { wall } = message
    const { happenings } = state.record
    if (message.is === 'bye') walls.left(wall)
    else if (message.is === 'hello' || message.is === 'has' || message.is === 'still') {
      walls.has(wall, message.has, message.is === 'hello')
      if (resting) return
      const missed = message.is === 'still' && message.has < happenings.length
      if (message.has > happenings.length) say({ is: 'want' })
      else if (message.is === 'hello' || missed) say({ is: 'whole', record: state.record })
    } else if (resting) {
      return
    } else if (message.is === 'keys') {
      for (const key of walls.fresh(wall, message.first, message.keys)) {
        const what = happensBy(key, state.session)
        if (what) happen(what)
      }
      say({ is: 'taken', wall, keys: walls.taken(wall) })
    } else if (isSameRoom(message.record, state.record)) {
      // A wall has what the device would not keep, and this console has been opened again.
      const theirs = message.record.happenings
      if (sameUpTo(happenings, theirs) === happenings.length) write(theirs.slice(happenings.length))
      else say({ is: 'whole', record: state.record })
    }
  }
  function hearConsole(message: Extract<Message, { from: 'console' }>): void {
    const { happenings } = state.record
    if (message.is === 'hello') {
      const later = message.since > since || (message.since === since && message.console > me)
      if (later) {
        resting = true
        since = message.since
      } else if (!resting) claim()
    } else if (message.is === 'bye') {
      if (resting) claim()
    } else if (message.is === 'more' && resting) {
      const known = happenings.slice(message.first)
      const fits = message.first <= happenings.length && sameUpTo(known, message.happenings) === known.length
      if (fits) grow(message.happenings.slice(known.length))
    } else if (message.is === 'whole' && resting && isSameRoom(message.record, state.record)) {
      if (sameUpTo(happenings, message.record.happenings) === happenings.length)
        grow(message.record.happenings.slice(happenings.length))
    }
  }

  return {
    open() {
      line = openLine(hear)
      claim()
      // A new one is on the device before anything happens in it.
      changed({ kept: keep(state.record, state.session) })
      return () => {
        if (!resting) say({ is: 'bye' })
        line?.close()
        line = null
        walls.stop()
      }
    },
    happen,
    arrive: () => {
      if (!resting) claim()
    },
    state: () => state,
    subscribe(hear) {
      listeners.add(hear)
      return () => listeners.delete(hear)
    },
  }
}
