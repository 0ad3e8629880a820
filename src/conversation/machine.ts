import { type ActorLogic, assign, createMachine, type Snapshot } from 'xstate'
import type { Reading } from '../reply/reading.ts'
import {
  outcomeOf,
  type Reply,
  type Scenario,
  type Temperament,
  turnOf,
  type Way,
} from '../scenario/scenario.ts'
import { type Standing, startingAt } from './standing.ts'
import { type Terms, termsOf, wayFrom, weigh } from './weigh.ts'

/** Saying a written reply. A typed one carries its reading, which the machine passes on and never scores (P0). */
export interface SayEvent {
  type: `say.${string}`
  reading?: Reading
}

/** What a state of the machine stands for: screens ask for these and never for a state by name. */
export type Tag = 'your-turn' | 'over'

/** Where a conversation is now: what all may know of the machine's snapshot, however the machine is made. */
export type Now = Snapshot<undefined> & {
  /** The id of the turn that waits, or of the outcome that was come to. */
  value: string
  context: Standing
  hasTag(tag: Tag): boolean
}

/** A scenario ready to be played with one temperament: XState's `initialTransition`, `transition` and `createActor` take it. */
export type ConversationMachine = ActorLogic<Now, SayEvent>

/**
 * More turns than this are looked up as they come: XState makes all states at once, which takes longer than reading them and
 * twice their room, and steps the slower the more there are. Nothing that people write comes near it; imports will.
 */
export const MOST_STATES = 200

/** The event that says this reply. */
export function say(reply: string, reading?: Reading): SayEvent {
  return { type: `say.${reply}`, ...(reading && { reading }) }
}

/**
 * Compiles a scenario to an XState machine: a state for each turn and each outcome, or from `MOST_STATES` on one that looks
 * its turn up. Both come to the same by every reply (a test). Nothing in it is drawn by chance (B6) and the record of
 * replies stays outside (K1).
 *
 * @param temperament the boss's, for this play.
 * @throws RangeError from `termsOf`; Error where the start or a way names neither a turn nor an outcome. `read` never
 *   lets such a scenario through.
 */
export function compile(scenario: Scenario, temperament: Temperament): ConversationMachine {
  const terms = termsOf(scenario, temperament)
  const turns = Object.values(scenario.turns)
  if (!turnOf(scenario, scenario.start.turn))
    throw new Error(`${scenario.id}: it starts at "${scenario.start.turn}", which is no turn of it.`)
  for (const turn of turns)
    for (const reply of turn.replies)
      for (const { go } of reply.to)
        if (!turnOf(scenario, go) && !outcomeOf(scenario, go))
          throw new Error(
            `${scenario.id}: "${turn.id}.${reply.id}" leads to "${go}", which is no turn of it and no outcome.`,
          )
  if (turns.length > MOST_STATES) return lookedUp(scenario, terms)
  // Its states are flat, so that each has a name and no parts.
  return stateATurn(scenario, terms) as unknown as ConversationMachine
}

/** A state for each turn and each outcome, guarded by conditions on the scales as the reply leaves them. */
export function stateATurn(scenario: Scenario, terms: Terms) {
  const states: Record<string, object> = {}
  for (const { id, replies } of Object.values(scenario.turns))
    states[id] = {
      id,
      tags: ['your-turn'],
      on: Object.fromEntries(
        replies.map(reply => [
          `say.${reply.id}`,
          reply.to.map(way => ({
            guard: { type: 'stands', params: { reply, way } },
            target: `#${way.go}`,
            actions: { type: 'move', params: { reply } },
          })),
        ]),
      ),
    }
  for (const id of Object.keys(scenario.outcomes)) states[id] = { id, tags: ['over'], type: 'final' }

  // Not `setup`, which brings along what no conversation needs: timers, children, raised events.
  return createMachine(
    {
      types: {} as {
        context: Standing
        events: SayEvent
        tags: Tag
        guards: Guard
        actions: Action
      },
      id: `conversation:${scenario.id}`,
      context: startingAt(scenario.start.footing),
      initial: scenario.start.turn,
      states,
    },
    {
      guards: {
        /** The whole vocabulary of conditions: ranges on footing and heard, after the reply. */
        stands: ({ context }, { reply, way }) => wayFrom(reply, weigh(terms, context, reply).after) === way,
      },
      actions: {
        move: assign(({ context }, { reply }) => weigh(terms, context, reply).after),
      },
    },
  )
}

interface Guard {
  type: 'stands'
  params: { reply: Reply; way: Way }
}

interface Action {
  type: 'move'
  params: { reply: Reply }
}

/** One state, which looks its turn up: what it costs to make and to step does not grow with the scenario. */
export function lookedUp(scenario: Scenario, terms: Terms): ConversationMachine {
  const at = (value: string, context: Standing): Now => {
    const over = !turnOf(scenario, value)
    const status = over ? 'done' : 'active'
    return {
      value,
      context,
      status,
      output: undefined,
      error: undefined,
      hasTag: tag => (tag === 'over') === over,
    }
  }
  return {
    transition(now, { type }) {
      const reply = turnOf(scenario, now.value)?.replies.find(reply => `say.${reply.id}` === type)
      const after = reply && weigh(terms, now.context, reply).after
      const way = after && wayFrom(reply, after)
      return way ? at(way.go, after) : now
    },
    getInitialSnapshot: () => at(scenario.start.turn, startingAt(scenario.start.footing)),
    // Nobody keeps one: a conversation is its replies (K1).
    getPersistedSnapshot: now => now,
  }
}
