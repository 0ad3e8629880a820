import { useState } from 'react'
import { besideOf } from '../../debrief/ways.ts'
import { Opener } from '../stage/opener.tsx'
import { useWords } from '../stage/words.tsx'
import { CompareTwo } from './compare-two.tsx'
import { useWays } from './compare-ways.ts'
import type { Section } from './section.ts'
import { Moments } from './what-if-moments.tsx'
import './what-if.css'

const MOMENTS = 'moments'

/** Two branches side by side, and the ways back to every reply (L3). */
export function WhatIf(section: Section) {
  const { conversation, played, scenario } = section
  const { compare } = useWords()
  // Another boss moves other distances (B6): what differs then is not the reply alone.
  const ways = useWays(section).filter(way => way.conversation.temperament === conversation.temperament)
  const view = ways.find(way => way.from === 'in-view') ?? ways.findLast(way => way.from === 'here')
  const beside = view ? besideOf(ways, view) : null
  const [open, setOpen] = useState(false)
  const two = view && beside ? { first: beside, second: view } : null
  if (!two && !played.steps.length) return null
  const moments = <Moments {...{ conversation }} steps={played.steps} bossName={scenario.boss.name} />
  return (
    <section className="what-if" aria-labelledby="what-if-h">
      <h2 id="what-if-h">{compare.heading}</h2>
      <p className="intro">{compare.intro}</p>
      {!two && moments}
      {two && <CompareTwo {...{ section, ways }} {...two} />}
      {two && played.steps.length > 0 && (
        <>
          <Opener open={open} opens={MOMENTS} onOpen={setOpen}>
            {compare.moments.open}
          </Opener>
          <div id={MOMENTS} hidden={!open}>
            {moments}
          </div>
        </>
      )}
    </section>
  )
}
