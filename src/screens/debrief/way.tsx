import { useMemo, useState } from 'react'
import type { Played } from '../../conversation/replay.ts'
import { besideOf, type Way as WayPlayed } from '../../debrief/ways.ts'
import { Plane } from '../stage/plane.tsx'
import type { Branch } from '../stage/plane-items.ts'
import { useWords } from '../stage/words.tsx'
import { useWays } from './compare-ways.ts'
import type { Section } from './section.ts'
import { WayInWords } from './way-in-words.tsx'
import { WayOverlays } from './way-overlays.tsx'
import { WaySteps } from './way-steps.tsx'
import './way.css'

/** The way of the branch in view over footing and heard: reply by reply, and with other ways laid over it (L3). */
export function Way(section: Section) {
  const { played, scenario } = section
  const { way } = useWords().debrief
  const { name } = scenario.boss
  const ways = useWays(section)
  const own = ways.find(one => one.from === 'in-view')
  const others = ways.filter(one => one !== own)
  const [over, lay] = useState<readonly WayPlayed[]>(() => {
    const beside = own && besideOf(ways, own)
    return beside?.from === 'here' ? [beside] : []
  })
  const [at, goTo] = useState<number | null>(null)
  const branches = useMemo(
    () => [
      { ...branchOf(played), ...(own && over.length ? { letter: own.letter } : {}) },
      ...over.map(one => ({ ...branchOf(one.played), letter: one.letter, first: true })),
    ],
    [played, own, over],
  )
  return (
    <section className="way" aria-labelledby="way-h">
      <h2 id="way-h">{way.heading}</h2>
      <figure>
        <Plane branches={branches} bossName={name} at={at} />
        <figcaption>{way.caption(name)}</figcaption>
      </figure>
      <div className="way-tools">
        <WaySteps steps={played.steps} bossName={name} at={at} onGo={goTo} />
        {others.length > 0 && <WayOverlays section={section} ways={others} over={over} onLay={lay} />}
        <WayInWords branches={branches} bossName={name} />
      </div>
    </section>
  )
}

/** A replayed branch as the plane draws it. */
function branchOf(played: Played): Branch {
  return {
    steps: [...played.steps.map(step => step.before), played.standing],
    stances: played.steps.map(step => step.played?.weighed.stance ?? ('unclear' as const)),
  }
}
