import { describe, expect, test } from 'vitest'
import { initialTransition, transition } from 'xstate'
import { compile, say } from '../../../src/conversation/machine.ts'
import { proveScores } from '../../../src/conversation/proof/clauses.ts'
import { prove } from '../../../src/conversation/proof/proof.ts'
import { visit } from '../../../src/conversation/proof/visit.ts'
import { type Scenario, TEMPERAMENTS, type Turn, turnOf } from '../../../src/scenario/scenario.ts'
import { aScenario, scenarioIn } from '../fakes.ts'
import { CLAUSES, proofFixtures } from './fixture.ts'

const fixtures = proofFixtures()

describe('[P4] [P5] every clause has a scenario that breaks only it', () => {
  for (const { name, breaks, scenario } of fixtures)
    test(breaks ? `${name} breaks it, ${breaks.temperament}` : `${name} breaks nothing`, () => {
      const found = prove(scenario).findings.map(({ clause, temperament }) => ({
        clause,
        temperament: temperament ?? 'any',
      }))
      expect(found).toEqual(breaks ? [breaks] : [])
    })

  test('each fixture is named after the clause that it breaks', () => {
    for (const { name, breaks } of fixtures) expect(name).toBe(breaks?.clause ?? 'sound')
  })

  test('no clause is without one, and those of P4 break in one temperament only', () => {
    const broken = Object.fromEntries(
      fixtures.flatMap(({ breaks }) => (breaks ? [[breaks.clause, breaks]] : [])),
    )
    for (const [clause, how] of Object.entries(CLAUSES)) {
      const temperament = broken[clause]?.temperament
      if (how === 'in one temperament')
        expect([clause, TEMPERAMENTS]).toEqual([clause, expect.arrayContaining([temperament])])
      else expect([clause, temperament]).toEqual([clause, how === 'by no file' ? undefined : 'any'])
    }
  })
})

describe('[P4] a finding carries an example that can be played', () => {
  for (const { name, scenario } of fixtures)
    for (const { temperament, way, turn, outcome, standing, reply } of prove(scenario).findings)
      if (temperament && way)
        test(name, () => {
          const machine = compile(scenario, temperament)
          let [snapshot] = initialTransition(machine)
          for (const step of way) {
            const [at, id = ''] = step.split('.')
            expect(snapshot.value).toBe(at)
            ;[snapshot] = transition(machine, snapshot, say(id))
          }
          expect(snapshot.value).toBe(turn ?? outcome)
          expect(snapshot.context).toMatchObject(standing ?? {})
          const offered = turnOf(scenario, snapshot.value)?.replies.map(one => one.id)
          if (reply !== undefined) expect(offered).toContain(reply)
        })
})

describe('[P4] an example shows what its clause speaks of', () => {
  const movesOn = (scenario: Scenario, way: readonly string[] = []) =>
    way.map(step => {
      const [turn = '', id] = step.split('.')
      return scenario.turns[turn]?.replies.find(reply => reply.id === id)?.move ?? 'vague'
    })

  test('lead-below-100: a way of leads alone', () => {
    const scenario = scenarioIn('tests/fixtures/proof/lead-below-100.yaml')
    const [finding] = prove(scenario).findings
    expect(movesOn(scenario, finding?.way)).toEqual(['restate', 'redirect', 'trade-off', 'offer', 'redirect'])
  })

  test('conversation-length: a way as short as it says', () => {
    const [finding] = prove(scenarioIn('tests/fixtures/proof/conversation-length.yaml')).findings
    expect([finding?.values?.replies, finding?.way?.length]).toEqual([3, 3])
  })

  test('conversation-length: a way as long as it says, though a shorter one leads there too', () => {
    const scenario = aScenario()
    const { ask } = scenario.turns
    if (!ask) throw new Error('There is no ask.')
    const before = ['one', 'two', 'three', 'four', 'five'].map((id, n, all): Turn => {
      const next = all[n + 1] ?? 'ask'
      const replies = ask.replies.map(reply => {
        const go = reply.move === 'restate' ? next : 'ask'
        return { ...reply, ...(reply.move === 'restate' ? { of: id } : {}), to: [{ when: null, go }] }
      })
      return { ...ask, id, replies }
    })
    const turns = { ...Object.fromEntries(before.map(turn => [turn.id, turn])), ...scenario.turns }
    const { findings } = prove({ ...scenario, turns, start: { turn: 'one', footing: 0 } }, ['steady'])
    const finding = findings.find(one => one.clause === 'conversation-length')
    expect([finding?.values?.replies, finding?.way?.length]).toEqual([9, 9])
  })
})

test('[P4] a mistake that is worth exactly as much as a lead pays already', () => {
  const visited = visit(aScenario(), 'steady')
  expect(proveScores(visited)).toEqual([])
  for (const way of visited.places[0]?.ways ?? []) way.weighed = { ...way.weighed, points: 2 }
  expect(proveScores(visited)).toContainEqual(
    expect.objectContaining({ clause: 'mistake-pays', turn: 'ask', way: [] }),
  )
})

test('[P5] a lead that shares its length with another reply does not give itself away', () => {
  const scenario = scenarioIn('tests/fixtures/proof/lead-always-longest.yaml')
  const { ask } = scenario.turns
  const back = ask?.replies.find(reply => reply.id === 'back')
  if (!ask || !back) throw new Error('There is no lead in ask.')
  const replies = ask.replies.map(reply =>
    reply.move === 'refuse' ? { ...reply, words: 'x'.repeat(back.words.length) } : reply,
  )
  const turns = { ...scenario.turns, ask: { ...ask, replies } }
  expect(prove({ ...scenario, turns }, ['steady']).findings).toEqual([])
})
