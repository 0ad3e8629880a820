import { useEffect, useState } from 'react'
import type { Limit } from '../../scenario/pattern/limits.ts'
import { once } from '../stage/later.tsx'
import { useWords } from '../stage/words.tsx'
import type { Draft } from './draft.ts'

/** Nothing is told yet where the form is first seen. */
const limits = once(() => import('../../scenario/pattern/limits.ts'))

/** The limit of design.md, section 1: where leading forward is not the tool, what is. It stands in nobody's way. */
export function LimitNotice({ fillings, root }: { fillings: Draft['fillings']; root: string }) {
  const { limit: words } = useWords().own
  const limits = useLimits(fillings)
  return (
    <div role="status" className="own-limit-place">
      {limits.length > 0 && (
        <section className="own-limit" aria-labelledby="own-limit-h">
          <h2 id="own-limit-h">{words.heading}</h2>
          <p>
            {limits.map(limit => words.signs[limit]).join(' ')} {words.not}
          </p>
          <p>{words.what}</p>
          <ul>
            {words.steps.map(step => (
              <li key={step}>{step}</li>
            ))}
          </ul>
          <p>
            <a className="btn" href={`${root}s/over-the-line/`}>
              {words.practise}
            </a>
          </p>
        </section>
      )}
    </div>
  )
}

/** What was told points to, as soon as that can be known. */
function useLimits(fillings: Draft['fillings']): readonly Limit[] {
  const [here, arrive] = useState(limits.here)
  const told = Object.keys(fillings).length > 0
  useEffect(() => {
    let gone = false
    if (told)
      limits.load().then(
        found => gone || arrive(found),
        () => {
          // Asked for again with the next sentence.
        },
      )
    return () => {
      gone = true
    }
  }, [told])
  return here?.limitsIn(fillings) ?? []
}
