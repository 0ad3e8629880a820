import { type KeyboardEvent, useId, useMemo, useRef } from 'react'
import { type ScenarioGraph, stancesOn } from '../../../debrief/map.ts'
import { type Seen, wayOf } from '../../../debrief/map-seen.ts'
import { useWords } from '../words.tsx'
import { Controls } from './controls.tsx'
import { EdgeDrawn, type Known } from './edge-drawn.tsx'
import { Key } from './key.tsx'
import { type EdgeAt, type Layout, layOut, placeAt } from './layout.ts'
import { type Act, acted, actOf } from './moving.ts'
import { PlaceDrawn } from './place-drawn.tsx'
import { useView } from './use-view.ts'
import { LEGIBLE, viewBox } from './view.ts'
import './map.css'

/** Tab comes to the whole picture, once: it takes keys, though no element of HTML is made for that. */
const ONE_STOP = 0

interface Props {
  graph: ScenarioGraph
  seen: Seen
  /** Is told which place was pressed. By keyboard one picks from a list beside the picture. */
  onPick?: (place: string) => void
}

/**
 * A scenario as a map: one focusable picture that keys, buttons and pointers move and bring closer. From afar it shows
 * boards, lines and numbers, from near the words too. Fetched apart, since it lays the graph out with dagre.
 */
export function MapDrawing({ graph, seen, onPick }: Props) {
  const { map, stage } = useWords()
  const layout = useMemo(() => layOut(graph), [graph])
  const way = useMemo(() => wayIn(layout, graph, seen), [layout, graph, seen])
  const hint = useId()
  const frame = useRef<HTMLDivElement>(null)
  const { view, framed, change } = useView(frame, layout, way, point => {
    const place = placeAt(layout, point)
    if (place) onPick?.(place.id)
  })
  const afar = view.scale / framed.normal
  const legible = afar >= LEGIBLE
  // Numbers keep their size on the screen as far as there is room for them.
  const larger = legible ? 1 : Math.min(2, 0.95 / afar)
  const drawn = { larger, readable: 16 * larger * afar >= 12.9 }
  const on = new Set([graph.start, ...seen.view.legs.map(leg => leg.to)])

  const act = (act: Act) => change((view, framed) => acted(act, view, framed))
  const onKeyDown = (event: KeyboardEvent) => {
    const asked = actOf(event)
    if (!asked) return
    event.preventDefault()
    act(asked)
  }

  return (
    <div className="map-box">
      {/* It takes the arrow keys for itself, and has a list beside it: that is what this role is for. */}
      <div
        ref={frame}
        className={onPick ? 'map-frame map-picks' : 'map-frame'}
        role="application"
        aria-label={map.picture}
        aria-describedby={hint}
        tabIndex={ONE_STOP}
        onKeyDown={onKeyDown}
      >
        <svg
          viewBox={viewBox(view, framed)}
          role="img"
          aria-label={map.shows(
            ...countsOf(graph),
            seen.view.legs.map(leg => stage.stanceDone[leg.stance]),
          )}
          focusable="false"
        >
          {inOrder(layout, seen).map(({ at, known, numbers, said }) => (
            <EdgeDrawn
              key={`${at.edge.from} ${at.edge.to}`}
              {...{ at, known, numbers }}
              {...drawn}
              marks={stancesOn(seen.finished ? [...at.edge.replies, ...said] : said).map(stance => ({
                stance,
                said: said.some(one => one.stance === stance),
              }))}
            />
          ))}
          {layout.places.map(at => {
            const { id } = at.place
            const place = seen.places.get(id)
            return (
              <PlaceDrawn
                key={id}
                {...{ at, legible }}
                known={on.has(id) ? 'view' : place ? 'taken' : 'open'}
                here={seen.view.at === id}
                line={place?.line ?? null}
                hidden={!place && !seen.finished}
                letters={16 * larger}
              />
            )
          })}
        </svg>
      </div>
      <Key over={graph.places.get(seen.view.at)?.outcome != null} />
      <Controls onAct={act} onKeyDown={onKeyDown} hint={hint} />
    </div>
  )
}

/** How many turns, and how many endings. */
function countsOf({ places }: ScenarioGraph): [number, number] {
  const endings = [...places.values()].filter(({ outcome }) => outcome !== null).length
  return [places.size - endings, endings]
}

interface Gone {
  at: EdgeAt
  known: Known
  numbers: number[]
  said: { stance: ReturnType<typeof stancesOn>[number] }[]
}

/** Every edge with what is known of it; what was gone lies on top. */
function inOrder({ edges }: Layout, { ways, view }: Seen): Gone[] {
  const all = edges.map((at): Gone => {
    const { from, to, replies } = at.edge
    const numbers = view.legs.flatMap(leg => (leg.from === from && leg.to === to ? leg.number : []))
    const said = replies.flatMap(({ id }) => {
      const stance = ways.get(wayOf({ from, reply: id, to }))
      return stance ? { stance } : []
    })
    return { at, known: numbers.length > 0 ? 'view' : said.length > 0 ? 'taken' : 'open', numbers, said }
  })
  const layers: readonly Known[] = ['open', 'taken', 'view']
  return layers.flatMap(layer => all.filter(({ known }) => known === layer))
}

/** The part of a map that the branch in view crosses, and its first turn. */
function wayIn({ places, width, height }: Layout, graph: ScenarioGraph, { view }: Seen) {
  const on = new Set([graph.start, ...view.legs.map(leg => leg.to)])
  const crossed = places.filter(({ place }) => on.has(place.id))
  const start = places.find(({ place }) => place.id === graph.start) ?? { x: width / 2, y: 0 }
  const left = Math.min(width, ...crossed.map(at => at.x - at.width / 2))
  const right = Math.max(0, ...crossed.map(at => at.x + at.width / 2))
  return { x: (left + right) / 2, y: height / 2, width: Math.max(0, right - left), height, start }
}
