import { useEffect, useMemo, useRef, useState } from 'react'
import { drawnOf, graphOf } from '../../../debrief/map.ts'
import { type Seen, seenOf } from '../../../debrief/map-seen.ts'
import { map } from '../../../messages/en/map.ts'
import { MapDrawing } from '../../stage/map/map-drawing.tsx'
import { useWords, WordsProvider } from '../../stage/words.tsx'
import { JumpAsk } from './jump-ask.tsx'
import { jumpTo } from './jump-to.ts'
import type { Part } from './room.ts'

const WORDS = { map }

/** The whole scenario as a picture and as a list; a place that is chosen says first what going there means. */
export function JumpMap({ scenario, room }: Part) {
  const { session, happen } = room
  const { conversation } = session
  const { jump: words } = useWords().roomConsole
  // The facilitator may see all of it.
  const seen: Seen = useMemo(
    () => ({ ...seenOf(scenario, conversation, []), finished: true }),
    [scenario, conversation],
  )
  const drawn = useMemo(() => drawnOf(scenario, seen), [scenario, seen])
  const graph = useMemo(() => graphOf(scenario, drawn), [scenario, drawn])
  const [picked, pick] = useState<string | null>(null)
  const ask = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    if (picked !== null) ask.current?.focus()
  }, [picked])
  const place = picked === null ? undefined : graph.places.get(picked)
  return (
    <WordsProvider messages={WORDS}>
      {place && (
        <JumpAsk
          place={place}
          jump={jumpTo(scenario, session, graph, seen, place.id)}
          headingRef={ask}
          onGo={what => {
            happen(what)
            pick(null)
            document.getElementById('next')?.focus()
          }}
          onStay={() => pick(null)}
        />
      )}
      {drawn && <p>{map.part}</p>}
      <div className="desk-map">
        <MapDrawing {...{ graph, seen }} onPick={pick} />
        <div>
          <h3>{words.list}</h3>
          <ul className="desk-places">
            {[...graph.places.values()].map(({ id, outcome, words: said }) => (
              <li key={id}>
                {outcome ? (
                  <p className="small">
                    {words.ends(map.endings[outcome])} {said}
                  </p>
                ) : (
                  <button type="button" className="btn plain" onClick={() => pick(id)}>
                    <span className="speech">“{said}”</span>{' '}
                    <small>
                      {seen.view.at === id ? words.here : seen.places.has(id) ? words.been : words.notBeen}
                    </small>
                  </button>
                )}
              </li>
            ))}
          </ul>
        </div>
      </div>
    </WordsProvider>
  )
}
