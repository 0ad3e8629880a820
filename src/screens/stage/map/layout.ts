import { type EdgeLabel, Graph, type GraphLabel, layout, type NodeLabel } from '@dagrejs/dagre'
import { type Edge, type Place, type ScenarioGraph, stancesOn } from '../../../debrief/map.ts'
import type { Box } from '../boxes.ts'
import type { Point } from '../limb.ts'
import { spread } from './ports.ts'

/** Where everything on a map lies, in sixteenths of the letters' size: 16 px letters make a unit a pixel. */
export interface Layout {
  width: number
  height: number
  places: readonly PlaceAt[]
  edges: readonly EdgeAt[]
}

export interface PlaceAt extends Box {
  place: Place
}

export interface EdgeAt {
  edge: Edge
  /** From the border of one place to the border of the other. At least two. */
  points: readonly Point[]
  /** The middle of its stance marks. */
  marks: Point
}

export const PLACE = { width: 160, height: 96, line: 20, lines: 3, inside: 12 }
/** The side of a stance mark. */
export const MARK = 20
const MARGIN = 36

/**
 * Lays a scenario out from the first turn down, with as few crossings as may be (dagre, the layered layout of Sugiyama
 * and others). What somebody has seen plays no part: the map stays the same, and is known again.
 */
export function layOut(graph: ScenarioGraph): Layout {
  const drawing = new Graph<GraphLabel, NodeLabel, EdgeLabel>()
  drawing.setGraph({ rankdir: 'TB', nodesep: 14, edgesep: 6, ranksep: 50, marginx: MARGIN, marginy: MARGIN })
  // An id may be any name, `constructor` too: to the library places are numbers.
  const ids = [...graph.places.keys()]
  const numberOf = new Map(ids.map((id, i) => [id, String(i)]))
  for (const name of numberOf.values()) drawing.setNode(name, { width: PLACE.width, height: PLACE.height })
  const joined = graph.edges.flatMap(edge => {
    const [from, to] = [numberOf.get(edge.from), numberOf.get(edge.to)]
    return from === undefined || to === undefined ? [] : [{ edge, from, to }]
  })
  for (const { edge, from, to } of joined)
    drawing.setEdge(from, to, {
      width: MARK * stancesOn(edge.replies).length,
      height: MARK,
      labelpos: 'c',
    })
  layout(drawing)
  const { width = 0, height = 0 } = drawing.graph()
  const places = [...graph.places.values()].map((place, i): PlaceAt => {
    const { x = 0, y = 0 } = drawing.node(String(i))
    return { place, x, y, width: PLACE.width, height: PLACE.height }
  })
  const lines = joined.flatMap(({ edge, from, to }) => {
    const [source, target] = [places[Number(from)], places[Number(to)]]
    const { points = [], x = 0, y = 0 } = drawing.edge(from, to)
    return source && target ? [{ edge, from: source, to: target, points, marks: { x, y } }] : []
  })
  return {
    ...{ width, height, places },
    edges: spread(lines).map(({ edge, points, marks }) => ({ edge, points, marks })),
  }
}

/** The place at a point of the map, if any. */
export function placeAt({ places }: Layout, { x, y }: Point): Place | undefined {
  return places.find(at => Math.abs(at.x - x) <= at.width / 2 && Math.abs(at.y - y) <= at.height / 2)?.place
}
