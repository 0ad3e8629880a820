import { useEffect, useState } from 'react'
import { loadPattern } from '../../library/patterns.ts'
import type { Scenario } from '../../scenario/scenario.ts'
import { Face } from '../stage/face.tsx'
import { useWords } from '../stage/words.tsx'
import { becomes } from './becomes.ts'
import type { Draft } from './draft.ts'
import { toldOf, UNTOLD } from './told.ts'

interface Props {
  /** Settled: what is drawn here is read aloud where somebody listens. */
  draft: Draft
}

/** What the sentences become: the boss's first line, and what you might say. */
export function Preview({ draft }: Props) {
  const { own, stage } = useWords()
  const { preview: words } = own
  const { pattern, trouble } = usePattern(draft.pattern)
  const { boss } = toldOf(draft)
  const shown = pattern && becomes(pattern, draft)
  return (
    <aside className="own-becomes" aria-labelledby="own-becomes-h">
      <h2 id="own-becomes-h">{words.heading}</h2>
      <div className="own-first">
        <Face footing={shown?.footing ?? 0} className="s" />
        <div aria-live="polite">
          {boss !== UNTOLD && <p className="small">{words.first(boss)}</p>}
          <p className="speech">{trouble ? words.trouble : shown ? `“${shown.boss}”` : UNTOLD}</p>
        </div>
      </div>
      {shown && (
        <>
          <h3>{words.yours}</h3>
          <ol className="own-rungs">
            {shown.yours.map((line, nth) => (
              <li key={stage.ladder[nth]}>
                <b>{stage.ladder[nth]}</b>
                {line === null ? (
                  <span className="small">{words.waits}</span>
                ) : (
                  <span className="speech">“{line}”</span>
                )}
              </li>
            ))}
          </ol>
        </>
      )}
    </aside>
  )
}

/** A pattern with its gaps open, as soon as it is here. */
function usePattern(id: string | null): { pattern: Scenario | null; trouble: boolean } {
  const [found, setFound] = useState<{ id: string; pattern: Scenario | null } | null>(null)
  useEffect(() => {
    if (id === null) return
    let gone = false
    loadPattern(id).then(
      ({ scenario }) => gone || setFound({ id, pattern: scenario }),
      () => gone || setFound({ id, pattern: null }),
    )
    return () => {
      gone = true
    }
  }, [id])
  const here = found?.id === id ? found : null
  return { pattern: here?.pattern ?? null, trouble: here !== null && here.pattern === null }
}
