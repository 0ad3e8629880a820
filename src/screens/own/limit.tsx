import { limitsIn } from '../../scenario/pattern/limits.ts'
import { useWords } from '../stage/words.tsx'
import type { Draft } from './draft.ts'

/** The limit of design.md, section 1: where leading forward is not the tool, what is. It stands in nobody's way. */
export function LimitNotice({ fillings, root }: { fillings: Draft['fillings']; root: string }) {
  const { limit: words } = useWords().own
  const limits = limitsIn(fillings)
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
