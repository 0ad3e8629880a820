import type { Around } from '../around.ts'
import type { Channel, Delivered, Launch, Opened, Refused } from '../channel.ts'
import type { Told } from '../told.ts'
import type { NamedHost } from './host.ts'
import { hostLine, type Page } from './host-line.ts'
import { type Failed, type FromHost, LONGEST_RESTORE, type Start, VERSION } from './protocol.ts'
import { finishedOf, repliedOf } from './wire.ts'

/** Milliseconds to wait for a first word: a host that has one listens before it makes the frame. Most pages have none. */
const FIRST_WORD = 1500

export interface Embedded {
  page: Page
  host: NamedHost
  /** What `ready` says. */
  title: string
  scenarios: readonly string[]
  around: Pick<Around, 'wait' | 'patience'>
  /** Each word of the host as it comes; a `start` may come when `open` has given up: then opening again finds it. */
  heard(message: FromHost): void
}

/** Beyond what every course is told, a host hears of a beginning, of trouble, and of heights. */
export interface MessagesChannel extends Channel {
  readonly name: 'messages'
  /** A conversation was begun or gone on with. A host that is not there yet hears of the latest once it is. */
  started(scenario: string): void
  /** A conversation came to its end: what is told next is followed by `finished`. */
  ended(): void
  /** An error of the address is for anybody; others for a host that has said `start`. */
  failed(code: Failed['code'], sentence: string): void
  /** For `keepHeight`. */
  toAnybody(message: object): void
  /** Listens no more. */
  stop(): void
}

const ALREADY: Delivered = { ok: true }

/**
 * The course as a page around us. `ok` means that the host which said `start` was handed it: what it keeps is its own affair.
 * Nobody there is no failure worth a word to the learner: `none`, and it is played. `open` may be called again.
 */
export function messagesChannel({ page, host, title, scenarios, around, heard }: Embedded): MessagesChannel {
  let restore: string | null = null
  let start: Start | null = null
  let begun: string | null = null
  let delivered = 0
  let atEnd = false
  let closed = false
  let wake = () => {}

  const line = hostLine(page, host, message => {
    if (message.type === 'start' && !start) {
      start = message
      if (begun !== null) tellBegun(begun)
    }
    if (message.type === 'restore' && !start) restore = message.data
    wake()
    heard(message)
  })
  const tellBegun = (scenario: string) => line.toHost({ frontFoot: VERSION, type: 'started', scenario })

  function deliver(told: Told, left: boolean): Delivered {
    if (closed) return refused('ended', 'This session was closed.', false)
    if (!start) return refused('none', 'The page around has not said `start`.', line.possible)
    if ((start.mode ?? 'normal') !== 'normal') return ALREADY
    for (const interaction of told.interactions.slice(delivered)) {
      if (!line.toHost(repliedOf(interaction, told))) return gone()
      delivered++
    }
    if (!left && !atEnd) return { ok: true }
    if (!line.toHost(finishedOf(told, left))) return gone()
    atEnd = false
    return { ok: true }
  }

  return {
    name: 'messages',
    async open(): Promise<Opened> {
      if (host.is === 'wrong')
        return refused('refused', `"host=${host.text}" in the address is no origin of a page.`, false)
      if (!line.possible) return refused('none', 'No page around this one.', false)
      if (!start) line.toAnybody({ frontFoot: VERSION, type: 'ready', title, scenarios: [...scenarios] })
      const waited = (ms: number, enough: () => boolean) =>
        new Promise<void>(resolve => {
          const stop = around.wait(ms, resolve)
          wake = () => {
            if (!enough()) return
            stop()
            resolve()
          }
          wake()
        })
      await waited(Math.min(FIRST_WORD, around.patience), line.known)
      if (line.known()) await waited(around.patience, () => start !== null)
      wake = () => {}
      return start
        ? { ok: true, launch: launchOf(start, restore) }
        : refused('none', 'The page around has not said `start`.', true)
    },
    tell: async told => deliver(told, false),
    async close(told) {
      if (closed) return ALREADY
      const last = deliver(told, true)
      closed = last.ok
      return last
    },
    started(scenario) {
      begun = scenario
      if (start) tellBegun(scenario)
    },
    ended() {
      atEnd = true
    },
    failed(code, sentence) {
      const shared = { frontFoot: VERSION, type: 'error', sentence } as const
      if (code === 'address') line.toAnybody({ ...shared, code })
      else if (start) line.toHost({ ...shared, code })
    },
    toAnybody: message => void line.toAnybody(message),
    stop: line.stop,
  }
}

function launchOf({ mode, passMark, language }: Start, resume: string | null): Launch {
  return {
    resume,
    mode: mode ?? 'normal',
    passMark: passMark ?? null,
    language: language ?? null,
    // What stood there before is in what was restored.
    before: { completed: false, passed: false, score: null },
    room: LONGEST_RESTORE,
  }
}

function refused(why: Refused['why'], detail: string, again: boolean): Refused {
  return { ok: false, why, detail, again }
}

function gone(): Refused {
  return refused('ended', 'The page around cannot be reached any more.', false)
}
