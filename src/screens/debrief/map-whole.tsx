import { useId, useMemo, useState } from 'react'
import { flushSync } from 'react-dom'
import type { Conversation } from '../../conversation/record.ts'
import { saidLast } from '../../debrief/habits.ts'
import { drawnOf, graphOf } from '../../debrief/map.ts'
import { listOf } from '../../debrief/map-list.ts'
import { type Seen, seenOf } from '../../debrief/map-seen.ts'
import type { Scenario } from '../../scenario/scenario.ts'
import { useKept } from '../stage/kept.ts'
import { MapDrawing } from '../stage/map/map-drawing.tsx'
import { Opener } from '../stage/opener.tsx'
import { useWords } from '../stage/words.tsx'
import { MapEntry } from './map-entry.tsx'
import type { Section } from './section.ts'

/** What was seen in numbers, the map as a picture, and the same as a nested list; a place pressed in one is shown in the other. */
export function WholeMap({ scenario, conversation, keep }: Section) {
  const { map } = useWords()
  const { conversations } = useKept(keep)
  const seen = useMemo(
    () => seenOf(scenario, conversation, latestFirst(conversations, scenario.id)),
    [scenario, conversation, conversations],
  )
  const drawn = useMemo(() => drawnOf(scenario, seen), [scenario, seen])
  const graph = useMemo(() => graphOf(scenario, drawn), [scenario, drawn])
  const first = useMemo(() => listOf(graph, seen), [graph, seen])
  const [open, setOpen] = useState(false)
  const list = useId()

  function find(place: string): void {
    // It has to be there to be focused.
    flushSync(() => setOpen(true))
    document.getElementById(`${list}-${place}`)?.focus()
  }

  return (
    <>
      <p>
        {map.counts(countsOf(scenario, seen))} {!seen.finished && map.hidden} {drawn && map.part}
      </p>
      <MapDrawing {...{ graph, seen }} onPick={find} />
      <Opener open={open} opens={list} onOpen={setOpen}>
        {map.list.open}
      </Opener>
      <div id={list} hidden={!open} className="map-list">
        {open && first && <MapEntry entry={first} {...{ seen, list }} boss={scenario.boss.name} />}
      </div>
    </>
  )
}

function latestFirst(all: Readonly<Record<string, Conversation>>, scenario: string): Conversation[] {
  return Object.values(all)
    .filter(one => one.scenario === scenario)
    .map(one => ({ one, at: saidLast(one) }))
    .sort((a, b) => b.at - a.at)
    .map(({ one }) => one)
}

function countsOf({ turns, outcomes }: Scenario, { places }: Seen) {
  const been = (all: object) => Object.keys(all).filter(id => places.has(id)).length
  return {
    turns: been(turns),
    ofTurns: Object.keys(turns).length,
    endings: been(outcomes),
    ofEndings: Object.keys(outcomes).length,
  }
}
