import type { Conversation } from '../../conversation/record.ts'
import { replay } from '../../conversation/replay.ts'
import type { Progress } from '../../progress/progress.ts'
import { unite } from '../../progress/unite.ts'
import type { Scenario } from '../../scenario/scenario.ts'
import type { Asked } from '../stage/address.ts'

/** What a person is told on arriving. */
export type Notice = 'resumed' | 'bad-link'

/**
 * The conversation that a page opens with: the one in its address, together with what is kept of the same; else the
 * latest one here if it is not over; else a fresh one. `#new` asks for a fresh one outright.
 */
export function arrival(
  scenario: Scenario,
  asked: Asked,
  hash: string,
  keep: Progress,
  fresh: () => Conversation,
): { conversation: Conversation; notice: Notice | null } {
  if (asked.conversation) {
    const linked = asked.conversation
    const kept = keep.conversationsOf(scenario.id).find(one => one.id === linked.id)
    const whole = kept ? unite(linked, kept, 'mine') : linked
    return { conversation: { ...whole, view: linked.view }, notice: null }
  }
  if (hash === '#new') return { conversation: fresh(), notice: null }
  const latest = keep.latestOf(scenario.id)
  const goesOn = latest && latest.view !== null && !replay(scenario, latest).outcome
  if (!goesOn) return { conversation: fresh(), notice: asked.broken ? 'bad-link' : null }
  return { conversation: latest, notice: asked.broken ? 'bad-link' : 'resumed' }
}
