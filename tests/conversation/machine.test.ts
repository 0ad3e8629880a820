import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { createActor, initialTransition, transition } from 'xstate'
import { compile, say, stateATurn } from '../../src/conversation/machine.ts'
import { startingAt } from '../../src/conversation/standing.ts'
import { termsOf, weigh } from '../../src/conversation/weigh.ts'
import { holds, TEMPERAMENTS, turnOf } from '../../src/scenario/scenario.ts'
import { aScenario, LEADING, scenarioIn } from './fakes.ts'

const panel = scenarioIn('scenarios/customer-panel.yaml')

describe('states', () => {
  const machine = stateATurn(aScenario(), termsOf(aScenario(), 'steady'))

  test('there is one for each turn and each outcome', () => {
    expect(Object.keys(machine.states).sort()).toEqual(
      [...Object.keys(aScenario().turns), ...Object.keys(aScenario().outcomes)].sort(),
    )
  })
  test('a turn says that it is your turn, an outcome that it is over', () => {
    const actor = createActor(machine).start()
    expect(actor.getSnapshot().tags).toEqual(new Set(['your-turn']))
    for (const reply of LEADING) actor.send(say(reply))
    expect(actor.getSnapshot().tags).toEqual(new Set(['over']))
    expect(actor.getSnapshot().status).toBe('done')
  })
  test('it starts where the scenario starts, on the footing that it says', () => {
    const scenario = aScenario({ start: { turn: 'cost', footing: -2 } })
    const [snapshot] = initialTransition(compile(scenario, 'steady'))
    expect([snapshot.value, snapshot.context]).toEqual(['cost', startingAt(-2)])
  })
  test.each(['say.nothing', 'say.errors', 'restate', ''])('an unknown event changes nothing: “%s”', type => {
    const [before] = initialTransition(machine)
    const [after, actions] = transition(machine, before, { type: type as `say.${string}` })
    expect([after.value, after.context, actions]).toEqual([before.value, before.context, []])
  })
  test('after the end nothing can be said', () => {
    let [snapshot] = initialTransition(machine)
    for (const reply of LEADING) [snapshot] = transition(machine, snapshot, say(reply))
    const [after] = transition(machine, snapshot, say('tell'))
    expect([after.value, after.context]).toEqual([snapshot.value, snapshot.context])
    expect(after.can(say('tell'))).toBe(false)
  })
  test('[K1] its context holds small whole numbers and no record of replies', () => {
    const actor = createActor(machine).start()
    for (const reply of LEADING) {
      actor.send(say(reply))
      const { context } = actor.getSnapshot()
      expect(Object.keys(context)).toEqual(Object.keys(startingAt(0)))
      expect(Object.values(context).every(Number.isInteger)).toBe(true)
    }
  })
  test('[P0] a typed reply’s reading travels in its event and moves nothing by itself', () => {
    const [start] = initialTransition(machine)
    const reading = { stance: 'push-back', move: 'ultimatum', probability: 1, sure: true } as const
    const [typed] = transition(machine, start, say('back', reading))
    const [picked] = transition(machine, start, say('back'))
    expect([typed.value, typed.context]).toEqual([picked.value, picked.context])
    expect(typed.context.footing).toBe(1)
  })
})

describe('[B6] machine and rules agree', () => {
  test.each(TEMPERAMENTS)('on any way through the customer panel with a %s boss', temperament => {
    const machine = compile(panel, temperament)
    const terms = termsOf(panel, temperament)
    fc.assert(
      fc.property(fc.array(fc.nat(3), { minLength: 8, maxLength: 8 }), picks => {
        let [snapshot] = initialTransition(machine)
        let standing = startingAt(panel.start.footing)
        for (const pick of picks) {
          const turn = turnOf(panel, String(snapshot.value))
          const reply = turn?.replies[pick % turn.replies.length]
          if (!reply) break
          standing = weigh(terms, standing, reply).after
          const way = reply.to.find(one => holds(one.when, standing.footing, standing.heard))
          ;[snapshot] = transition(machine, snapshot, say(reply.id))
          expect([snapshot.value, snapshot.context]).toEqual([way?.go, standing])
        }
      }),
      { numRuns: 200 },
    )
  })
})

describe('a scenario that no reader would let through', () => {
  test('throws with the start that is no turn', () => {
    const scenario = aScenario({ start: { turn: 'begin', footing: 0 } })
    expect(() => compile(scenario, 'steady')).toThrow('sound: it starts at "begin", which is no turn of it.')
  })
  test('throws with the reply that leads nowhere', () => {
    const { cold: _, ...outcomes } = aScenario().outcomes
    expect(() => compile(aScenario({ outcomes }), 'steady')).toThrow('"close.defend" leads to "cold"')
  })
})
