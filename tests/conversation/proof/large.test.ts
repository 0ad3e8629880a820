import { describe, expect, test } from 'vitest'
import { scenarioOf } from '../../../src/commands/bench/scenario-of.ts'
import { storyOf } from '../../../src/commands/bench/story.ts'
import { inOrder } from '../../../src/conversation/proof/futures.ts'
import { leadingTo, lengthsTo, longestWay, reachable } from '../../../src/conversation/proof/paths.ts'
import { prove } from '../../../src/conversation/proof/proof.ts'
import { type Edge, type Place, visit } from '../../../src/conversation/proof/visit.ts'
import { aScenario } from '../fakes.ts'

test('[P4] a scenario of fifty thousand turns is proved, but for its length', () => {
  const { findings, figures } = prove(scenarioOf(storyOf(50_000)), ['steady'])
  expect(findings.map(one => one.clause)).toEqual(['conversation-length'])
  expect(findings[0]?.way).toHaveLength(11)
  expect(figures[0]?.figures).toMatchObject({ shortest: 11, longest: 11, best: { total: 100 } })
  expect(figures[0]?.figures.states).toBeGreaterThan(50_000)
})

describe('ways found backward', () => {
  const { places } = visit(scenarioOf(storyOf(40)), 'thin-skinned')
  const leads = ({ weighed }: Edge) => weighed.inStep

  test.each([
    ['by any reply', () => true],
    ['by leads alone', leads],
  ] as const)('are those found forward: %s', (_, follow) => {
    const moved = ({ outcome }: Place) => outcome?.kind === 'moved'
    const forward = places.filter(place => [...reachable([place], follow)].some(moved))
    expect(leadingTo(places, moved, follow)).toEqual(new Set(forward))
    expect(forward.length).toBeGreaterThan(0)
    expect(forward.length).toBeLessThan(places.length)
  })
  test('the longest way to a place is as long as it is said to be, and leads there', () => {
    const visited = visit(aScenario(), 'steady')
    const lengths = lengthsTo(inOrder(visited) ?? [])
    for (const end of visited.places) {
      let here = visited.places[0]
      const way = longestWay(lengths, end)
      for (const step of way)
        here = here?.ways.find(({ reply }) => `${here?.turn?.id}.${reply.id}` === step)?.to
      expect([way.length, here]).toEqual([lengths.get(end)?.longest, end])
    }
  })
})
