import { mostHeard } from '../conversation/most.ts'
import { type Standing, startingAt } from '../conversation/standing.ts'
import { termsOf, weigh } from '../conversation/weigh.ts'
import {
  type Heard,
  holds,
  type Reply,
  type Scenario,
  type Temperament,
  turnOf,
} from '../scenario/scenario.ts'

/** A total of P2 as one whole number over another, so that what is the same is the same to the last digit. */
export interface Total {
  over: number
  /** Above 0. */
  under: number
}

/** What can still become of a conversation. */
export interface Left {
  /** The best total of all ways on (P2); after an ending the total itself. Null where no way on comes to an end. */
  best: Total | null
  /** The most that can be heard at the end of one of them. */
  heard: Heard
}

/**
 * What is left after a reply that came to `turn` or outcome `at`.
 *
 * @param sum and `count` of P1 over the replies so far that count.
 */
export type LookAhead = (at: string, standing: Standing, sum: number, count: number) => Left

/** A way on: so many more replies that count, worth so much together, and what is heard at its end. */
interface Future {
  count: number
  sum: number
  heard: Heard
}

interface Place {
  /** Empty at an ending, and where the file has a gap. */
  ways: { points: number; to: Place }[]
  ends: boolean
  heard: Heard
  futures: Future[]
}

/** Ways on that are longer count as none. None that ships has more than eight replies (P4); drafts may go round in circles. */
const LONGEST = 24

/**
 * Looks over every way through a scenario once, however often it is asked for; what is left from any moment is then quick to
 * tell. By the plain rules, without the machine, as `mostHeard` does.
 */
export function lookAhead(scenario: Scenario, temperament: Temperament): LookAhead {
  const found = FOUND.get(scenario) ?? new Map<Temperament, LookAhead>()
  FOUND.set(scenario, found)
  const look = found.get(temperament) ?? lookedOver(scenario, temperament)
  found.set(temperament, look)
  return look
}

/** What was looked over before: a debrief asks for each of its ways. */
const FOUND = new WeakMap<Scenario, Map<Temperament, LookAhead>>()

function lookedOver(scenario: Scenario, temperament: Temperament): LookAhead {
  const most = mostHeard(scenario, temperament)
  const places = placesOf(scenario, temperament)
  findFutures([...places.values()])
  return (at, standing, sum, count) => {
    const futures = places.get(keyOf(at, standing))?.futures ?? []
    let left: Left = { best: null, heard: standing.heard }
    for (const future of futures) {
      const total = totalOf(sum + future.sum, count + future.count, future.heard, most)
      left = {
        best: left.best && difference(total, left.best).over <= 0 ? left.best : total,
        heard: Math.max(future.heard, left.heard) as Heard,
      }
    }
    return left
  }
}

/** Where a reply leads on the scales as it leaves them: a turn or an outcome, or undefined where the file has a gap. */
export function leadsTo(reply: Pick<Reply, 'to'>, { footing, heard }: Standing): string | undefined {
  return reply.to.find(way => holds(way.when, footing, heard))?.go
}

/** One total less another. */
export function difference(a: Total, b: Total): Total {
  return { over: a.over * b.under - b.over * a.under, under: a.under * b.under }
}

/** P2 without rounding: 50 · (sum / count + 2) / 4 + 50 · heard / most. */
function totalOf(sum: number, count: number, heard: number, most: number): Total {
  const tone = count === 0 ? { over: 25, under: 1 } : { over: 25 * (sum + 2 * count), under: 2 * count }
  if (most === 0) return tone
  return { over: tone.over * most + 50 * heard * tone.under, under: tone.under * most }
}

/** Every moment that the scenario can come to under a temperament; moments that go on alike are one. */
function placesOf(scenario: Scenario, temperament: Temperament): Map<string, Place> {
  const terms = termsOf(scenario, temperament)
  const places = new Map<string, Place>()
  const waiting: { at: string; standing: Standing; place: Place }[] = []
  comeTo(scenario.start.turn, startingAt(scenario.start.footing))
  for (let here = waiting.pop(); here; here = waiting.pop())
    for (const reply of turnOf(scenario, here.at)?.replies ?? []) {
      const { points, after } = weigh(terms, here.standing, reply)
      const to = leadsTo(reply, after)
      if (to !== undefined) here.place.ways.push({ points, to: comeTo(to, after) })
    }
  return places

  function comeTo(at: string, standing: Standing): Place {
    const key = keyOf(at, standing)
    const known = places.get(key)
    if (known) return known
    const place: Place = {
      ways: [],
      ends: turnOf(scenario, at) === undefined,
      heard: standing.heard,
      futures: [],
    }
    places.set(key, place)
    waiting.push({ at, standing, place })
    return place
  }
}

/** The step of the ladder is left out: nothing that follows depends on it. */
function keyOf(at: string, { footing, heard, asked, restated, redirects, raised }: Standing): string {
  return `${at} ${footing} ${heard} ${asked} ${restated} ${redirects} ${raised}`
}

/**
 * Gives every place its futures, the shortest first. Of those that are as long and end with as much heard, only the best
 * sum is kept, since the total rises with the sum whatever came before.
 */
function findFutures(places: readonly Place[]): void {
  let shorter = new Map<Place, Future[]>()
  for (const place of places) if (place.ends) shorter.set(place, [{ count: 0, sum: 0, heard: place.heard }])
  for (let count = 1; shorter.size > 0 && count <= LONGEST + 1; count++) {
    const longer = new Map<Place, Future[]>()
    for (const [place, futures] of shorter) place.futures.push(...futures)
    for (const place of places) {
      const best: Future[] = []
      for (const { points, to } of place.ways)
        for (const { sum, heard } of shorter.get(to) ?? []) {
          const known = best[heard]
          if (!known || known.sum < sum + points) best[heard] = { count, sum: sum + points, heard }
        }
      const found = best.filter(Boolean)
      if (found.length > 0) longer.set(place, found)
    }
    shorter = longer
  }
}
