import type { Conversation } from '../../conversation/record.ts'
import { replay } from '../../conversation/replay.ts'
import type { Progress } from '../../progress/progress.ts'
import { unite } from '../../progress/unite.ts'
import type { Scenario, Temperament } from '../../scenario/scenario.ts'
import type { Asked } from '../stage/address.ts'

/** What a person is told on arriving. */
export type Notice = 'resumed' | 'bad-link'

/**
 * The conversation that a page opens with: the one in its address, together with what is kept of the same; else the
 * latest one here if it is not over; else a fresh one. `#new` and `#again` ask for a fresh one outright, and a broken link gets one.
 */
export function arrival(
  scenario: Scenario,
  asked: Asked,
  hash: string,
  keep: Progress,
  fresh: (temperament?: Temperament) => Conversation,
): { conversation: Conversation; notice: Notice | null } {
  if (asked.conversation) {
    const linked = asked.conversation
    const kept = keep.conversationsOf(scenario.id).find(one => one.id === linked.id)
    const whole = kept ? unite(linked, kept, 'mine') : linked
    return { conversation: { ...whole, view: linked.view }, notice: null }
  }
  // Somebody who followed a broken link did not ask for the conversation that happens to be kept here.
  if (asked.broken) return { conversation: fresh(), notice: 'bad-link' }
  if (/^#(new|again)/.test(hash)) return { conversation: fresh(asked.again?.temperament), notice: null }
  const latest = keep.latestOf(scenario.id)
  const goesOn = latest && latest.view !== null && !replay(scenario, latest).outcome
  return goesOn ? { conversation: latest, notice: 'resumed' } : { conversation: fresh(), notice: null }
}
