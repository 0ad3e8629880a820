import { isDeepStrictEqual } from 'node:util'
import { describe, expect, test } from 'vitest'
import { createActor, initialTransition, transition } from 'xstate'
import { scenarioOf } from '../../src/commands/bench/scenario-of.ts'
import { storyOf } from '../../src/commands/bench/story.ts'
import { begin, endsOf, reply } from '../../src/conversation/branch.ts'
import {
  type ConversationMachine,
  compile,
  lookedUp,
  MOST_STATES,
  type Now,
  say,
  stateATurn,
} from '../../src/conversation/machine.ts'
import { visit } from '../../src/conversation/proof/visit.ts'
import { replay } from '../../src/conversation/replay.ts'
import { retrace } from '../../src/conversation/retrace.ts'
import { termsOf } from '../../src/conversation/weigh.ts'
import { type Scenario, TEMPERAMENTS, type Temperament } from '../../src/scenario/scenario.ts'
import { manyConversations, shipped } from '../debrief/many.ts'
import { aScenario, LEADING } from './fakes.ts'

const looking = (scenario: Scenario, temperament: Temperament): ConversationMachine =>
  lookedUp(scenario, termsOf(scenario, temperament))

/** What callers see of a snapshot. */
const seen = ({ value, context, status, hasTag }: Now) => ({
  ...{ value, context, status },
  yours: hasTag('your-turn'),
  over: hasTag('over'),
})

const generated = [12, 100, 500].map(turns => scenarioOf(storyOf(turns, turns)))

describe('[B6] one state that looks its turn up comes to the same as a state a turn', () => {
  for (const scenario of [...shipped, ...generated])
    test.each(TEMPERAMENTS)(`by every reply in every state of ${scenario.id}, %s`, temperament => {
      const machine = looking(scenario, temperament)
      const { places } = visit(scenario, temperament)
      const [first] = places
      if (!first) throw new Error(`${scenario.id} has no start.`)
      const came = new Map([[first, initialTransition(machine)[0]]])
      const wrong: unknown[] = []
      for (const place of places) {
        const now = came.get(place)
        if (!now) throw new Error(`${scenario.id}: nothing led to place ${place.index}.`)
        const known = {
          value: (place.turn ?? place.outcome)?.id,
          context: place.standing,
          status: place.turn ? 'active' : 'done',
          yours: place.turn !== null,
          over: place.turn === null,
        }
        if (!isDeepStrictEqual(seen(now), known)) wrong.push([place.index, seen(now), known])
        for (const way of place.ways) {
          const next = machine.transition(now, say(way.reply.id), NOBODY)
          const before = came.get(way.to)
          if (!before) came.set(way.to, next)
          else if (!isDeepStrictEqual(seen(next), seen(before)))
            wrong.push([place.index, way.reply.id, seen(next), seen(before)])
        }
      }
      expect(wrong).toEqual([])
      expect(came.size).toBe(places.length)
    })

  test.each([...shipped, ...generated].map(scenario => [scenario.id, scenario] as const))(
    'and replays every branch to the same, on 20 conversations of %s',
    (_, scenario) => {
      const machines = new Map(
        TEMPERAMENTS.map(boss => [boss, [looking(scenario, boss), statesOf(scenario, boss)] as const]),
      )
      for (const conversation of manyConversations(20, [scenario], 3)) {
        const both = machines.get(conversation.temperament)
        if (!both) throw new Error(`No machine for ${conversation.temperament}.`)
        const [one, many] = both
        for (const end of [null, ...endsOf(conversation).map(({ id }) => id)]) {
          const { snapshot: a, ...looked } = replay(scenario, conversation, one, end)
          const { snapshot: b, ...stepped } = replay(scenario, conversation, many, end)
          expect([looked, seenOf(a)]).toEqual([stepped, seenOf(b)])
        }
      }
    },
  )

  test('to an actor that goes on from a replayed snapshot', () => {
    const begun = begin(aScenario(), 'steady', 'c', 0)
    const said = reply(begun, 'ask', { picked: LEADING[0] }, 0, 0)
    const [one, many] = [looking(aScenario(), 'steady'), statesOf(aScenario(), 'steady')].map(machine => {
      const actor = createActor(machine, { snapshot: replay(aScenario(), said, machine).snapshot }).start()
      return LEADING.slice(1).map(id => {
        actor.send(say(id))
        return seenOf(actor.getSnapshot())
      })
    })
    expect(one).toEqual(many)
    expect(one?.at(-1)).toMatchObject({ over: true, status: 'done' })
  })

  test.each(['say.nothing', 'say.errors', 'restate', ''])('an unknown event changes nothing: “%s”', type => {
    const machine = looking(aScenario(), 'steady')
    const [before] = initialTransition(machine)
    expect(transition(machine, before, { type: type as `say.${string}` })).toEqual([before, []])
  })
  test('after the end nothing can be said', () => {
    const machine = looking(aScenario(), 'steady')
    let [now] = initialTransition(machine)
    for (const id of LEADING) [now] = transition(machine, now, say(id))
    expect(transition(machine, now, say('tell'))[0]).toBe(now)
  })
})

describe('a scenario of many turns', () => {
  const many = scenarioOf(storyOf(MOST_STATES + 1))

  test('has one state, and up to there a state a turn', () => {
    expect(compile(many, 'steady')).not.toHaveProperty('states')
    expect(compile(scenarioOf(storyOf(MOST_STATES)), 'steady')).toHaveProperty('states')
  })
  test('[B6] is played to its end as by the plain rules', () => {
    for (const conversation of manyConversations(30, [many], 7)) {
      const { snapshot: _, ...played } = replay(many, conversation)
      expect(retrace(many, conversation)).toEqual(played)
    }
  })
  test('throws with the reply that leads nowhere', () => {
    const { push: _, ...outcomes } = many.outcomes
    expect(() => compile({ ...many, outcomes }, 'steady')).toThrow(/" leads to "push"/)
  })
})

/** What it needs to know of who asks: nothing. */
const NOBODY = {} as never

function statesOf(scenario: Scenario, temperament: Temperament): ConversationMachine {
  return stateATurn(scenario, termsOf(scenario, temperament)) as unknown as ConversationMachine
}

function seenOf(now: Now) {
  return seen({ ...now, hasTag: tag => now.hasTag(tag) })
}
