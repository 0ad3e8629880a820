import { Late, once } from '../stage/later.tsx'
import { useWords } from '../stage/words.tsx'
import type { Section } from './section.ts'
import './map.css'

/** The library that lays the map out makes it as large as a screen of its own. */
const WHOLE = once(async () => {
  try {
    return (await import('./map-whole.tsx')).WholeMap
  } catch {
    return Missing
  }
})

/** The whole scenario as a map: where one went, and what was never seen. */
export function ScenarioMap(section: Section) {
  const { map } = useWords()
  return (
    <section className="scenario-map no-print" aria-labelledby="map-h">
      <h2 id="map-h">{map.heading}</h2>
      <Late part={WHOLE} props={section} instead={<p className="coming">{map.coming}</p>} />
    </section>
  )
}

function Missing(_: Section) {
  return <p>{useWords().map.missing}</p>
}
