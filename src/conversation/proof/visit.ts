import { initialTransition } from 'xstate'
import {
  type Heard,
  type Outcome,
  outcomeOf,
  type Reply,
  type Scenario,
  type Temperament,
  type Turn,
  turnOf,
} from '../../scenario/scenario.ts'
import { type ConversationMachine, compile, type Now, type SayEvent, say } from '../machine.ts'
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
  most: Heard
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
  // Of the places that were come to and not yet left; a snapshot weighs more than all that is kept of a place.
  const snapshots = new Map<Place, Now>()

  const placeOf = (snapshot: Now): Place => {
    const { value: here, context: standing } = snapshot
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
    snapshots.set(place, snapshot)
    return place
  }

  const { start, after } = stepsOf(machine)
  placeOf(start)
  let most: Heard = 0
  // It grows while it is walked.
  for (const place of places) {
    if (place.standing.heard > most) most = place.standing.heard
    const snapshot = snapshots.get(place)
    if (!snapshot) continue
    for (const reply of place.turn?.replies ?? []) {
      const to = placeOf(after(snapshot, say(reply.id)))
      place.ways.push({ reply, weighed: weigh(terms, place.standing, reply), to })
    }
    snapshots.delete(place)
  }
  return { scenario, temperament, places, loop: findLoop(places), most }
}

/**
 * The machine's own steps, from any snapshot to the next. XState's `transition` makes an actor at each call, and clearing away
 * hundreds of thousands of them takes longer than all that is proved; here all share the one that the start was found with.
 */
function stepsOf(machine: ConversationMachine) {
  let scope: Parameters<ConversationMachine['transition']>[2] | undefined
  const [start] = initialTransition({
    ...machine,
    getInitialSnapshot(given, input) {
      scope = given
      return machine.getInitialSnapshot(given, input)
    },
  } satisfies ConversationMachine)
  const found = scope
  if (!found) throw new Error('XState found a start without asking the machine for it.')
  return { start, after: (now: Now, event: SayEvent) => machine.transition(now, event, found) }
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
