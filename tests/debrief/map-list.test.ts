import { describe, expect, test } from 'vitest'
import { begin } from '../../src/conversation/branch.ts'
import { graphOf } from '../../src/debrief/map.ts'
import { type Listed, listOf } from '../../src/debrief/map-list.ts'
import { seenOf } from '../../src/debrief/map-seen.ts'
import { aConversation, aScenario, LEADING, saying, scenarioIn } from '../conversation/fakes.ts'

const scenario = aScenario()
const graph = graphOf(scenario)

function list(...args: Parameters<typeof seenOf>): Listed {
  const first = listOf(graphOf(args[0]), seenOf(...args))
  if (!first) throw new Error('The list has no first entry.')
  return first
}

/** Every entry, in the order of the list. */
function entries(from: Listed): Listed[] {
  return [from, ...from.ways.flatMap(({ next }) => (next ? entries(next) : []))]
}

describe('the map as a list', () => {
  test('before the first ending it holds what was seen, and counts the rest', () => {
    const all = entries(list(scenario, aConversation(2), []))
    expect(all.map(({ place }) => place.id)).toEqual(['ask', 'cost', 'when'])
    expect(all.map(({ untried }) => untried)).toEqual([2, 2, 3])
    expect(all.flatMap(({ ways }) => ways.flatMap(({ others }) => others))).toEqual([])
    expect(all[0]?.ways[0]?.said).toMatchObject([{ id: LEADING[0], stance: 'lead-forward', number: 1 }])
  })

  test('after it every place is there once, and what was not seen says so', () => {
    const all = entries(list(scenario, aConversation(4), []))
    expect(new Set(all.map(({ place }) => place.id))).toEqual(new Set(graph.places.keys()))
    expect(all).toHaveLength(graph.places.size)
    const seen = all.filter(one => one.seen)
    expect(seen).toHaveLength(5)
  })

  test('every place of a large scenario is listed once, and above where it is referred to', () => {
    const panel = scenarioIn('scenarios/customer-panel.yaml')
    const finished = { ...seenOf(panel, begin(panel, 'steady', 'c1', 0), []), finished: true }
    const first = listOf(graphOf(panel), finished)
    if (!first) throw new Error('The list has no first entry.')
    const before = new Set<string>()
    function walk({ place, ways }: Listed): void {
      expect(before).not.toContain(place.id)
      before.add(place.id)
      for (const { to, next } of ways)
        if (next) walk(next)
        else expect(before).toContain(to.id)
    }
    walk(first)
    expect(before.size).toBe(22)
  })

  test('the way in view comes first', () => {
    const both = [saying('back', 'errors'), { ...saying(...LEADING), id: 'c2' }] as const
    const { ways } = list(scenario, both[0], [both[1]])
    expect(ways[0]?.said[0]?.number).toBe(1)
    expect(ways[0]?.next?.ways[0]?.said[0]).toMatchObject({ id: 'errors', number: 2 })
  })

  test('a scenario without its first turn has no list', () => {
    expect(listOf({ ...graph, start: 'gone' }, seenOf(scenario, aConversation(0), []))).toBeNull()
  })
})
