import { readdirSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { graphOf, stancesOn } from '../../src/debrief/map.ts'
import { aScenario, scenarioIn } from '../conversation/fakes.ts'

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
