import { readdirSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { graphOf } from '../../../../src/debrief/map.ts'
import { overlap } from '../../../../src/screens/stage/boxes.ts'
import { type Layout, layOut, placeAt } from '../../../../src/screens/stage/map/layout.ts'
import { scenarioIn } from '../../../conversation/fakes.ts'

const shipped = readdirSync('scenarios').filter(file => file.endsWith('.yaml'))

function laidOut(file: string): Layout {
  return layOut(graphOf(scenarioIn(`scenarios/${file}`)))
}

describe('the layout of every scenario', () => {
  test.each(shipped)('%s: places lie apart and inside, lines run from foot to head', file => {
    const graph = graphOf(scenarioIn(`scenarios/${file}`))
    const { places, edges, width, height } = layOut(graph)
    expect(places).toHaveLength(graph.places.size)
    expect(edges).toHaveLength(graph.edges.length)
    for (const [i, a] of places.entries()) {
      expect(a.x - a.width / 2).toBeGreaterThanOrEqual(0)
      expect(a.x + a.width / 2).toBeLessThanOrEqual(width)
      expect(a.y + a.height / 2).toBeLessThanOrEqual(height)
      for (const b of places.slice(i + 1)) expect(overlap(a, b)).toBe(0)
    }
    const at = new Map(places.map(one => [one.place.id, one]))
    for (const { edge, points } of edges) {
      const [from, to] = [at.get(edge.from), at.get(edge.to)]
      if (!from || !to) throw new Error(`${edge.from} or ${edge.to} has no place.`)
      const down = from.y <= to.y ? 1 : -1
      expect(points[0]?.y).toBeCloseTo(from.y + (down * from.height) / 2)
      expect(points.at(-1)?.y).toBeCloseTo(to.y - (down * to.height) / 2)
    }
    // No two lines leave or come at the same point.
    const ends = edges.flatMap(({ points }) => [points[0], points.at(-1)].map(end => `${end?.x} ${end?.y}`))
    expect(new Set(ends).size).toBe(ends.length)
  })

  test('is the same every time', () => {
    expect(laidOut('customer-panel.yaml')).toEqual(laidOut('customer-panel.yaml'))
  })
})

test('a place is found at its points, and none between places', () => {
  const layout = laidOut('customer-panel.yaml')
  const [first] = layout.places
  if (!first) throw new Error('The layout has no places.')
  expect(placeAt(layout, { x: first.x + 70, y: first.y - 40 })?.id).toBe(first.place.id)
  expect(placeAt(layout, { x: first.x, y: first.y + first.height })).toBeUndefined()
})
