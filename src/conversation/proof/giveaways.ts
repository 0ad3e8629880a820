import type { Reply, Scenario, Turn } from '../../scenario/scenario.ts'
import { leadsIn, longestOf, politeOf } from '../../scenario/smells/tells.ts'
import { isEnglish } from '../../scenario/smells/words.ts'
import type { Finding } from './finding.ts'

/** Fewer turns than this show no habit. */
const ENOUGH = 3

/**
 * P5: the ways in which the leading reply gives itself away. Each is a fault only where it holds at every turn; what
 * holds at too many of them is a smell (scenario/smells/often.ts).
 */
export function findGiveaways(scenario: Scenario): Finding[] {
  const turns = Object.values(scenario.turns)
  if (turns.length < ENOUGH) return []
  const findings: Finding[] = []
  const leads = (reply: Reply) => leadsIn(scenario.kind, reply)
  const fault = (clause: Finding['clause'], values: Finding['values'] = {}) =>
    findings.push({ clause, temperament: null, values: { turns: turns.length, ...values } })

  if (turns.every(turn => longestOf(turn).every(leads))) fault('lead-always-longest')
  const most = turns.reduce((longest, turn) => Math.max(longest, turn.replies.length), 0)
  for (let place = 0; place < most; place++)
    if (turns.every(turn => leadsAt(turn, place, leads))) {
      fault('lead-always-same-place', { place: place + 1 })
      break
    }
  const polite = isEnglish(scenario.language) ? turns.map(politeOf).filter(replies => replies.length > 0) : []
  if (polite.length >= ENOUGH && polite.every(replies => replies.every(leads)))
    fault('lead-only-polite', { turns: polite.length })
  return findings
}

/** Whether the reply at this place in the file leads. */
function leadsAt(turn: Turn, place: number, leads: (reply: Reply) => boolean): boolean {
  const reply = turn.replies[place]
  return reply !== undefined && leads(reply)
}
