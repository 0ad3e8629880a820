import { type Kind, stanceOf } from '../../scenario/moves.ts'
import type { Reply, Scenario, Turn } from '../../scenario/scenario.ts'
import type { Finding } from './finding.ts'

/** Fewer turns than this show no habit. */
const ENOUGH = 3

/** P5: the ways in which the leading reply gives itself away. Each is a fault only where it holds at every turn. */
export function findGiveaways(scenario: Scenario): Finding[] {
  const turns = Object.values(scenario.turns)
  if (turns.length < ENOUGH) return []
  const findings: Finding[] = []
  const leads = (reply: Reply) => leadsIn(scenario.kind, reply)
  const fault = (clause: Finding['clause'], values: Finding['values'] = {}) =>
    findings.push({ clause, temperament: null, values: { turns: turns.length, ...values } })

  if (turns.every(turn => longest(turn).every(leads))) fault('lead-always-longest')
  const most = Math.max(...turns.map(turn => turn.replies.length))
  for (let place = 0; place < most; place++)
    if (turns.every(turn => leadsAt(turn, place, leads))) {
      fault('lead-always-same-place', { place: place + 1 })
      break
    }
  const polite = turns.filter(turn => turn.replies.some(reply => isPolite(reply.words)))
  if (
    polite.length >= ENOUGH &&
    polite.every(turn => turn.replies.every(reply => !isPolite(reply.words) || leads(reply)))
  )
    fault('lead-only-polite', { turns: polite.length })
  return findings
}

/** What a reply amounts to at first sight, with nothing asked before. */
function leadsIn(kind: Kind, reply: Reply): boolean {
  return stanceOf(reply.move, kind, 0) === 'lead-forward'
}

function longest(turn: Turn): Reply[] {
  const length = Math.max(...turn.replies.map(reply => reply.words.length))
  return turn.replies.filter(reply => reply.words.length === length)
}

/** Whether the reply at this place in the file leads. */
function leadsAt(turn: Turn, place: number, leads: (reply: Reply) => boolean): boolean {
  const reply = turn.replies[place]
  return reply !== undefined && leads(reply)
}

/** Marks of courtesy in English, which pushes and roll-overs must wear too. */
const COURTESY =
  /\b(please|thank(s| you)|sorry|appreciate|grateful|of course|happy to|glad|with respect|respectfully|i understand|i hear you|fair enough|good point|pleasure)\b/i

function isPolite(words: string): boolean {
  return COURTESY.test(words)
}
