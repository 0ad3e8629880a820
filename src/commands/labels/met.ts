import { inOrder } from '../../conversation/proof/futures.ts'
import { type Place, visit } from '../../conversation/proof/visit.ts'
import { answerTo, bossLine } from '../../conversation/replay.ts'
import type { Scenario, Turn } from '../../scenario/scenario.ts'

/** How often each line is the one that a turn's replies are met with. */
interface Heard {
  own: Map<string, number>
  answers: Map<string, number>
}

/**
 * What the boss says before the replies of each turn, as met in play under the boss's own temperament: every line of the
 * turn itself that somebody comes to, and of the answers given in place of one the one that most ways lead through.
 *
 * @param scenario as `read` gives it.
 * @returns turn ids with one or more lines, the most frequent first; a turn that this boss never comes to keeps its lines.
 */
export function linesMet(scenario: Scenario): Map<string, string[]> {
  const visited = visit(scenario, scenario.boss.temperament)
  const { places } = visited
  const heard = new Map<string, Heard>()
  const order = inOrder(visited)
  // Going round in circles has no number of ways: there every arrival counts once.
  const ways = order ? waysTo(order) : new Map<Place, number>()
  const start = places[0]
  if (start?.turn) count(heard, start.turn, { own: bossLine(start.turn, start.standing, undefined) }, 1)
  for (const place of places)
    for (const { reply, to } of place.ways) {
      if (!to.turn) continue
      const answer = answerTo(reply, to.standing)
      const line = answer ? { answer } : { own: bossLine(to.turn, to.standing, undefined) }
      count(heard, to.turn, line, ways.get(place) ?? 1)
    }
  return new Map(Object.values(scenario.turns).map(turn => [turn.id, linesOf(turn, heard.get(turn.id))]))
}

function linesOf(turn: Turn, heard: Heard | undefined): string[] {
  if (!heard) return turn.lines.map(line => line.say)
  const most = (lines: Map<string, number>) => [...lines].sort(([, a], [, b]) => b - a)
  const met = [...most(heard.own), ...most(heard.answers).slice(0, 1)]
  return met.sort(([, a], [, b]) => b - a).map(([line]) => line)
}

function count(
  heard: Map<string, Heard>,
  turn: Turn,
  line: { own: string } | { answer: string },
  times: number,
): void {
  const here = heard.get(turn.id) ?? { own: new Map(), answers: new Map() }
  heard.set(turn.id, here)
  const [list, said] = 'own' in line ? [here.own, line.own] : [here.answers, line.answer]
  list.set(said, (list.get(said) ?? 0) + times)
}

/** How many ways lead from the start to each place. */
function waysTo(order: readonly Place[]): Map<Place, number> {
  const ways = new Map<Place, number>(order.slice(0, 1).map(start => [start, 1]))
  for (const place of order)
    for (const { to } of place.ways) ways.set(to, (ways.get(to) ?? 0) + (ways.get(place) ?? 0))
  return ways
}
