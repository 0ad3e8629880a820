import type { Around } from './around.ts'
import type { Delivered, Opened, Refused } from './channel.ts'

/** Milliseconds before the first try again; each later pause is twice as long, up to `LONGEST_PAUSE`. */
const FIRST_PAUSE = 1000
const LONGEST_PAUSE = 60_000

/** How long to wait after so many tries in a row that failed, 1 or more. */
export function pauseAfter(failures: number): number {
  return Math.min(LONGEST_PAUSE, FIRST_PAUSE * 2 ** Math.min(20, failures - 1))
}

/** What is said of a course that did not answer in time. */
export const NO_ANSWER: Refused = {
  ok: false,
  why: 'unreachable',
  detail: 'no answer in time',
  again: true,
}

/**
 * What is answered, or `NO_ANSWER` once patience is out. Never rejects: what is thrown is `unreachable`.
 *
 * @param late called with what is answered after all.
 */
export function patiently<T extends Opened | Delivered>(
  { wait, patience }: Pick<Around, 'wait' | 'patience'>,
  ask: () => Promise<T | Refused>,
  late: (answer: T | Refused) => void,
): Promise<T | Refused> {
  const answer = askSafely(ask)
  return new Promise(resolve => {
    let out = false
    const stop = wait(patience, () => {
      out = true
      resolve(NO_ANSWER)
    })
    void answer.then(given => {
      stop()
      if (out) late(given)
      else resolve(given)
    })
  })
}

/** Asks at once, before anything is waited for: a page that goes has no later. */
function askSafely<T>(ask: () => Promise<T | Refused>): Promise<T | Refused> {
  const refused = (thrown: unknown): Refused => ({ ...NO_ANSWER, detail: String(thrown) })
  try {
    return ask().catch(refused)
  } catch (thrown) {
    return Promise.resolve(refused(thrown))
  }
}
