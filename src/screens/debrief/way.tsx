import type { Played } from '../../conversation/replay.ts'
import { Plane } from '../stage/plane.tsx'
import { useWords } from '../stage/words.tsx'

/** The way of the branch in view over footing and heard. */
export function Way({ played, bossName }: { played: Played; bossName: string }) {
  const { way } = useWords().debrief
  const branch = {
    steps: [...played.steps.map(step => step.before), played.standing],
    stances: played.steps.map(step => step.played?.weighed.stance ?? ('unclear' as const)),
  }
  return (
    <section className="way" aria-labelledby="way-h">
      <h2 id="way-h">{way.heading}</h2>
      <figure>
        <Plane branches={[branch]} bossName={bossName} />
        <figcaption>{way.caption(bossName)}</figcaption>
      </figure>
    </section>
  )
}
