import { answerTo, bossLine } from '../conversation/replay.ts'
import { type Standing, startingAt } from '../conversation/standing.ts'
import { termsOf, weigh } from '../conversation/weigh.ts'
import { holds, type Scenario, TEMPERAMENTS, type Temperament, turnOf } from '../scenario/scenario.ts'

/** One way in which the boss puts a turn, and where that boss then stands. */
export interface Wording {
  /** The boss's words. */
  says: string
  /** The written reply that exactly these words answer: without it they would hang in the air. Null for the turn's own lines. */
  after: string | null
  /** Where the two stand when it is said, with each temperament that says it; as one comes there in the fewest replies. */
  standings: Readonly<Partial<Record<Temperament, Standing>>>
}

/**
 * Everything that the boss can say at each turn, by the turn's id: its own lines as the scales call for them, and what is said
 * to exactly one reply that leads there (M6). Found by walking every state with every temperament, so that each of them really
 * can be said, and none that no way leads to is there. An answer that asks nothing is left out: alone, it gives no one a turn.
 *
 * @returns each text once, in the order in which it is come to.
 */
export function wordingsOf(scenario: Scenario): Map<string, Wording[]> {
  const found = new Map<string, Map<string, Wording>>()
  for (const temperament of TEMPERAMENTS)
    for (const { turn, says, after, standing } of arrivals(scenario, temperament)) {
      if (says === '' || (after !== null && !asks(says))) continue
      const here = found.get(turn) ?? new Map<string, Wording>()
      found.set(turn, here)
      const known = here.get(says) ?? { says, after, standings: {} }
      if (known.standings[temperament]) continue
      here.set(says, { ...known, standings: { ...known.standings, [temperament]: standing } })
    }
  return new Map([...found].map(([turn, wordings]) => [turn, [...wordings.values()]]))
}

interface Arrival {
  turn: string
  says: string
  after: string | null
  standing: Standing
}

/** Each way to arrive at a turn, those of the fewest replies first: by the plain rules, without the machine, as `mostHeard` walks. */
function* arrivals(scenario: Scenario, temperament: Temperament): Generator<Arrival> {
  const terms = termsOf(scenario, temperament)
  const [first, level] = [scenario.start.turn, startingAt(scenario.start.footing)]
  const opening = turnOf(scenario, first)
  if (!opening) return
  yield { turn: first, says: bossLine(opening, level, undefined), after: null, standing: level }
  const seen = new Set<string>()
  const waiting = [{ turn: opening, standing: level }]
  // It grows while it is walked.
  for (const { turn, standing } of waiting)
    for (const reply of turn.replies) {
      const { after } = weigh(terms, standing, reply)
      const way = reply.to.find(one => holds(one.when, after.footing, after.heard))
      const next = way && turnOf(scenario, way.go)
      if (!next) continue
      const answer = answerTo(reply, after)
      const says = bossLine(next, after, answer)
      yield { turn: next.id, says, after: answer ? reply.words : null, standing: after }
      const state = `${next.id} ${Object.values(after).join(' ')}`
      if (seen.has(state)) continue
      seen.add(state)
      waiting.push({ turn: next, standing: after })
    }
}

/** Whether words end in a question, whatever they are closed by. */
function asks(words: string): boolean {
  return /\?["”’')\]\u2069\s]*$/u.test(words)
}
