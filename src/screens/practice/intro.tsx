import type { Scenario } from '../../scenario/scenario.ts'
import { useWords } from '../stage/words.tsx'

/** What one must know before the first reply: the scene, and where the scenario bends what leads (M5). */
export function Intro({ scenario }: { scenario: Scenario }) {
  const { practice } = useWords()
  return (
    <section className="intro" aria-labelledby="intro-h">
      <h2 id="intro-h">{practice.intro.heading}</h2>
      <p className="scene">{scenario.scene}</p>
      {practice.intro.kinds[scenario.kind] && <p className="kind">{practice.intro.kinds[scenario.kind]}</p>}
    </section>
  )
}
