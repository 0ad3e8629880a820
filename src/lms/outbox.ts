import type { Launch } from './channel.ts'
import type { Told } from './told.ts'

/**
 * What is told, or how to work it out at the moment of telling: a course may answer late, what stood there before must be in it,
 * and time goes on.
 */
export type Telling = Told | ((launch: Launch) => Told)

/** What a course has yet to be told. Only the newest is kept, since it holds the rest. */
export interface Outbox {
  /** @param at milliseconds since 1970. */
  put(telling: Telling, at: number): void
  /** What was put in last waits once more. */
  again(at: number): void
  /** Of the newest: 1, 2 and so on; 0 where nothing was ever told. */
  number(): number
  /** @returns null where nothing was ever told. */
  newest(launch: Launch): Told | null
  /** That number is with the course, and with it all before. */
  delivered(number: number): void
  /** Since when something waits, in milliseconds since 1970, or null. */
  since(): number | null
}

export function emptyOutbox(): Outbox {
  let newest: Telling | null = null
  let number = 0
  let waiting: { number: number; at: number }[] = []
  function again(at: number): void {
    number++
    waiting.push({ number, at })
  }
  return {
    put(telling, at) {
      newest = telling
      again(at)
    },
    again,
    number: () => number,
    newest: launch => (typeof newest === 'function' ? newest(launch) : newest),
    delivered(upTo) {
      waiting = waiting.filter(one => one.number > upTo)
    },
    since: () => waiting[0]?.at ?? null,
  }
}
