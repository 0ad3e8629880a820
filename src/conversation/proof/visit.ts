import { initialTransition, transition } from 'xstate'
import {
  type Outcome,
  outcomeOf,
  type Reply,
  type Scenario,
  type Temperament,
  type Turn,
  turnOf,
} from '../../scenario/scenario.ts'
import { compile, say } from '../machine.ts'
import type { Standing } from '../standing.ts'
import { termsOf, type Weighed, weigh } from '../weigh.ts'

/** One state that a conversation can be in. `turn` or `outcome` is there, never both. */
export interface Place {
  /** Its number in the visit's list. */
  index: number
  turn: Turn | null
  outcome: Outcome | null
  standing: Standing
  ways: Edge[]
}

/** One reply on offer in a place. */
export interface Edge {
  reply: Reply
  weighed: Weighed
  to: Place
}

/** Every place of one scenario under one temperament, the start first, each after one that leads to it. */
export interface Visit {
  scenario: Scenario
  temperament: Temperament
  places: Place[]
  /** A way back to a place that was passed already, or null: then every path ends (P4 a). */
  loop: Edge | null
  /** The most that can be heard anywhere, 0 to 3 (P2). */
  most: number
}

/**
 * Visits every state that the compiled machine can reach: states with a memo, never paths, so that the cost grows with
 * the states (about a thousand for fourteen turns) and not with the millions of ways through them.
 */
export function visit(scenario: Scenario, temperament: Temperament): Visit {
  const machine = compile(scenario, temperament)
  const terms = termsOf(scenario, temperament)
  const known = new Map<string, Place>()
  const places: Place[] = []
  const waiting: { place: Place; snapshot: ReturnType<typeof initialTransition<typeof machine>>[0] }[] = []

  const placeOf = (snapshot: (typeof waiting)[number]['snapshot']): Place => {
    const here = String(snapshot.value)
    const standing = snapshot.context
    const key = `${here} ${Object.values(standing).join(' ')}`
    const old = known.get(key)
    if (old) return old
    const place: Place = {
      index: places.length,
      turn: turnOf(scenario, here) ?? null,
      outcome: outcomeOf(scenario, here) ?? null,
      standing,
      ways: [],
    }
    known.set(key, place)
    places.push(place)
    waiting.push({ place, snapshot })
    return place
  }

  placeOf(initialTransition(machine)[0])
  for (let next = waiting.shift(); next; next = waiting.shift()) {
    const { place, snapshot } = next
    for (const reply of place.turn?.replies ?? []) {
      const to = placeOf(transition(machine, snapshot, say(reply.id))[0])
      place.ways.push({ reply, weighed: weigh(terms, place.standing, reply), to })
    }
  }
  const most = Math.max(...places.map(place => place.standing.heard))
  return { scenario, temperament, places, loop: findLoop(places), most }
}

/** Depth first without recursion, since an imported scenario may be fifty thousand turns deep. */
function findLoop(places: Place[]): Edge | null {
  const done = new Set<Place>()
  const open = new Set<Place>()
  for (const root of places) {
    const stack = [{ place: root, next: 0 }]
    while (stack.length) {
      const top = stack[stack.length - 1]
      if (!top) break
      if (top.next === 0) {
        if (done.has(top.place)) {
          stack.pop()
          continue
        }
        open.add(top.place)
      }
      const way = top.place.ways[top.next++]
      if (!way) {
        open.delete(top.place)
        done.add(top.place)
        stack.pop()
      } else if (open.has(way.to)) return way
      else if (!done.has(way.to)) stack.push({ place: way.to, next: 0 })
    }
  }
  return null
}
