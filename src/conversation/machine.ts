import { type AnyEventObject, assign, createMachine } from 'xstate'
import type { Reading } from '../reply/reading.ts'
import {
  holds,
  type Reply,
  type Scenario,
  type Temperament,
  turnOf,
  type When,
} from '../scenario/scenario.ts'
import { type Standing, startingAt } from './standing.ts'
import { termsOf, weigh } from './weigh.ts'

/** Saying a written reply. A typed one carries its reading, which the machine passes on and never scores (P0). */
export interface SayEvent extends AnyEventObject {
  type: `say.${string}`
  reading?: Reading
}

/** What a state of the machine stands for: screens ask for these and never for a state by name. */
export type Tag = 'your-turn' | 'over'

interface Guard {
  type: 'stands'
  params: { reply: Reply; when: When | null }
}

interface Action {
  type: 'move'
  params: { reply: Reply }
}

/** The event that says this reply. */
export function say(reply: string, reading?: Reading): SayEvent {
  return reading ? { type: `say.${reply}`, reading } : { type: `say.${reply}` }
}

/**
 * Compiles a scenario to an XState machine: a state for each turn and each outcome, guarded by conditions on the
 * scales as the reply leaves them. Nothing in it is drawn by chance (B6) and the record of replies stays outside (K1).
 *
 * @param temperament the boss's, for this play.
 * @throws RangeError from `termsOf`; Error where the start or a way names neither a turn nor an outcome. `read` never
 *   lets such a scenario through.
 */
export function compile(scenario: Scenario, temperament: Temperament) {
  const terms = termsOf(scenario, temperament)
  const known = new Set([...Object.keys(scenario.turns), ...Object.keys(scenario.outcomes)])
  if (!turnOf(scenario, scenario.start.turn))
    throw new Error(`${scenario.id}: it starts at "${scenario.start.turn}", which is no turn of it.`)

  const states: Record<string, object> = {}
  for (const turn of Object.values(scenario.turns)) {
    const on: Record<string, object[]> = {}
    for (const reply of turn.replies) {
      on[`say.${reply.id}`] = reply.to.map(way => {
        if (!known.has(way.go))
          throw new Error(
            `${scenario.id}: "${turn.id}.${reply.id}" leads to "${way.go}", which is no turn or outcome.`,
          )
        return {
          guard: { type: 'stands', params: { reply, when: way.when } },
          target: `#${way.go}`,
          actions: { type: 'move', params: { reply } },
        }
      })
    }
    states[turn.id] = { id: turn.id, tags: ['your-turn'], on }
  }
  for (const outcome of Object.values(scenario.outcomes))
    states[outcome.id] = { id: outcome.id, tags: ['over'], type: 'final' }

  // Not `setup`, which brings along what no conversation needs: timers, children, raised events.
  return createMachine(
    {
      types: {} as { context: Standing; events: SayEvent; tags: Tag; guards: Guard; actions: Action },
      id: `conversation:${scenario.id}`,
      context: startingAt(scenario.start.footing),
      initial: scenario.start.turn,
      states,
    },
    {
      guards: {
        /** The whole vocabulary of conditions: ranges on footing and heard, after the reply. */
        stands: ({ context }, { reply, when }) => {
          const { after } = weigh(terms, context, reply)
          return holds(when, after.footing, after.heard)
        },
      },
      actions: {
        move: assign(({ context }, { reply }) => weigh(terms, context, reply).after),
      },
    },
  )
}

export type ConversationMachine = ReturnType<typeof compile>
