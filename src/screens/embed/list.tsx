import { useEffect, useRef } from 'react'
import type { Scenario } from '../../scenario/scenario.ts'
import { debriefHash } from '../stage/address.ts'
import { useWords } from '../stage/words.tsx'
import { howFar } from './how-far.ts'
import type { Session } from './session.ts'

/** The conversations of a course, with how far one is in each. */
export function List({ scenarios, session }: { scenarios: readonly Scenario[]; session: Session }) {
  const words = useWords().embed.menu
  const heading = useRef<HTMLHeadingElement>(null)
  // Coming back from a conversation one reads on here; a page just opened is read as any is.
  useEffect(() => {
    if (navigator.userActivation?.hasBeenActive !== false) heading.current?.focus()
  }, [])
  const all = scenarios.map(scenario => ({ scenario, far: howFar(scenario, session) }))
  const done = all.filter(({ far }) => far.is === 'done').length
  return (
    <main className="embed-list">
      <h1 ref={heading} tabIndex={-1}>
        {words.heading}
      </h1>
      <p>{words.lead(scenarios.length, done)}</p>
      <ul>
        {all.map(({ scenario, far }) => {
          const { id, title, boss } = scenario
          const open = far.latest && !far.latest.over ? far.latest : null
          const act = open ? words.goOn(open.said + 1) : far.is === 'done' ? words.again : words.begin
          return (
            <li key={id} data-is={far.is}>
              <h2>{title}</h2>
              <p className="small">
                <b>{words.is[far.is]}</b> · {words.with(boss.name, boss.role)}
              </p>
              <p className="do">
                <a className="btn go" href={`#${id}`} aria-label={words.of(act, title)}>
                  {act}
                </a>
                {far.latest?.over && (
                  <a
                    className="btn"
                    href={`#${id}/${debriefHash(far.latest.conversation).slice(1)}`}
                    aria-label={words.of(words.lookBack, title)}
                  >
                    {words.lookBack}
                  </a>
                )}
              </p>
            </li>
          )
        })}
      </ul>
    </main>
  )
}
