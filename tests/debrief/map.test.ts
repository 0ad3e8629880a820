import { readdirSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { scenarioOf } from '../../src/commands/bench/scenario-of.ts'
import { storyOf } from '../../src/commands/bench/story.ts'
import { drawnOf, graphOf, MOST_DRAWN, stancesOn } from '../../src/debrief/map.ts'
import { listOf } from '../../src/debrief/map-list.ts'
import { seenOf } from '../../src/debrief/map-seen.ts'
import { turnOf } from '../../src/scenario/scenario.ts'
import { aScenario, scenarioIn } from '../conversation/fakes.ts'
import { manyConversations } from './many.ts'

const shipped = readdirSync('scenarios').filter(file => file.endsWith('.yaml'))

describe('the graph of every scenario', () => {
  test.each(shipped)('%s has every turn and outcome as a place, and every reply on an edge', file => {
    const scenario = scenarioIn(`scenarios/${file}`)
    const { start, places, edges } = graphOf(scenario)
    expect([...places.keys()]).toEqual([...Object.keys(scenario.turns), ...Object.keys(scenario.outcomes)])
    expect(start).toBe(scenario.start.turn)
    for (const place of places.values()) expect(place.words).not.toBe('')
    for (const turn of Object.values(scenario.turns))
      for (const reply of turn.replies) {
        const leads = edges.filter(
          ({ from, replies }) => from === turn.id && replies.some(({ id }) => id === reply.id),
        )
        expect(new Set(leads.map(({ to }) => to))).toEqual(new Set(reply.to.map(({ go }) => go)))
      }
    const ways = edges.map(({ from, to }) => `${from} ${to}`)
    expect(new Set(ways).size).toBe(ways.length)
    // Nothing hangs in the air.
    const reached = new Set([start, ...edges.map(({ to }) => to)])
    expect([...places.keys()].filter(id => !reached.has(id))).toEqual([])
  })
})

test('replies between the same two places share an edge, in the order of the file', () => {
  const { edges } = graphOf(aScenario())
  const first = edges.filter(({ from }) => from === 'ask')
  expect(first).toHaveLength(1)
  expect(first[0]?.replies.map(({ id }) => id)).toEqual(aScenario().turns.ask?.replies.map(({ id }) => id))
  expect(stancesOn(first[0]?.replies ?? [])).toEqual(['lead-forward', 'push-back', 'roll-over'])
})

test('ids that are names of objects’ own parts are places like others', () => {
  const scenario = aScenario()
  const { ask } = scenario.turns
  if (!ask) throw new Error('The fixture has no turn “ask”.')
  const turns = { ...scenario.turns, constructor: { ...ask, id: 'constructor' } }
  const { places, edges } = graphOf({ ...scenario, turns })
  expect(places.get('constructor')?.outcome).toBeNull()
  expect(edges.some(({ from }) => from === 'constructor')).toBe(true)
})

describe('a scenario too large to be drawn whole', () => {
  const large = scenarioOf(storyOf(50_000))
  const conversations = manyConversations(40, [large], 2)
  const [conversation, ...others] = conversations
  if (!conversation) throw new Error('There is nothing to look back on.')
  const seen = seenOf(large, conversation, others)
  const drawn = drawnOf(large, seen) ?? new Set<string>()

  test('is drawn with the way in view, and no more places than can be looked at', () => {
    expect(drawn.size).toBe(MOST_DRAWN)
    for (const id of [large.start.turn, ...seen.view.legs.map(leg => leg.to)]) expect(drawn).toContain(id)
  })
  test('with what was seen otherwise and what comes next, where there is room', () => {
    const little = seenOf(large, conversation, [])
    const all = drawnOf(large, little) ?? new Set<string>()
    const next = [...little.places.keys()].flatMap(
      id => turnOf(large, id)?.replies.flatMap(({ to }) => to.map(({ go }) => go)) ?? [],
    )
    expect(all).toEqual(new Set([...little.places.keys(), ...next]))
    expect(all.size).toBeLessThan(MOST_DRAWN)
  })
  test('has a graph and a list of just these', () => {
    const graph = graphOf(large, drawn)
    expect(new Set(graph.places.keys())).toEqual(drawn)
    for (const { from, to } of graph.edges) expect([drawn.has(from), drawn.has(to)]).toEqual([true, true])
    expect(listOf(graph, seen)?.place.id).toBe(large.start.turn)
  })
  test('and none that ships is', () => {
    for (const file of shipped) {
      const scenario = scenarioIn(`scenarios/${file}`)
      expect(drawnOf(scenario, seen)).toBeNull()
    }
  })
})
