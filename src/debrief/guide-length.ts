import { startingAt } from '../conversation/standing.ts'
import { termsOf, weigh } from '../conversation/weigh.ts'
import { holds, type Scenario, type Temperament, turnOf } from '../scenario/scenario.ts'

/** How many replies a conversation takes from its start to an ending. */
export interface Length {
  shortest: number
  /** Where every reply on offer is as likely as another: how many on average, to the nearest whole number. */
  usual: number
  longest: number
}

/** No proved conversation is as long. Whatever is not over by then counts as ending there. */
const MOST = 40

/** How long a scenario's conversations are under a temperament. Walks states by the plain rules, reply by reply. */
export function lengthOf(scenario: Scenario, temperament: Temperament): Length {
  const terms = termsOf(scenario, temperament)
  const begin = { turn: scenario.start.turn, standing: startingAt(scenario.start.footing), share: 1 }
  let front = new Map([['', begin]])
  const ended: { replies: number; share: number }[] = []
  for (let replies = 0; front.size > 0; replies++) {
    const next: typeof front = new Map()
    for (const { turn, standing, share } of front.values()) {
      const here = replies < MOST ? (turnOf(scenario, turn)?.replies ?? []) : []
      if (here.length === 0) ended.push({ replies, share })
      for (const reply of here) {
        const { after } = weigh(terms, standing, reply)
        const go = reply.to.find(({ when }) => holds(when, after.footing, after.heard))?.go ?? ''
        const key = `${go} ${Object.values(after).join(' ')}`
        const more = (next.get(key)?.share ?? 0) + share / here.length
        next.set(key, { turn: go, standing: after, share: more })
      }
    }
    front = next
  }
  const counts = ended.map(({ replies }) => replies)
  return {
    shortest: Math.min(...counts),
    usual: Math.round(ended.reduce((sum, { replies, share }) => sum + replies * share, 0)),
    longest: Math.max(...counts),
  }
}
