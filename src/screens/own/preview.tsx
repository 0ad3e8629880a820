import { useEffect, useState } from 'react'
import { loadPattern } from '../../library/patterns.ts'
import type { Scenario } from '../../scenario/scenario.ts'
import { Face } from '../stage/face.tsx'
import { FloorDrawing } from '../stage/floor-drawing.tsx'
import { LOW } from '../stage/floor-layout.ts'
import { useWords } from '../stage/words.tsx'
import type { becomes } from './becomes.ts'
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
  const { pattern, becomes, trouble } = usePattern(draft.pattern)
  const { temperament } = draft
  const { boss } = toldOf(draft)
  const shown = pattern && becomes?.(pattern, draft)
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
          {temperament && (
            <figure className="own-floor">
              <FloorDrawing
                frame={LOW}
                moment={{ before: null, after: { footing: shown.footing, heard: 0 }, stance: null }}
                names={{ boss, you: stage.you }}
                still
              />
              <figcaption className="small">{words.boss(stage.temperaments[temperament])}</figcaption>
            </figure>
          )}
        </>
      )}
    </aside>
  )
}

interface Found {
  id: string
  pattern: Scenario | null
  becomes: typeof becomes | null
}

/** A pattern with its gaps open and what makes lines of it, as soon as both are here. */
function usePattern(id: string | null): Omit<Found, 'id'> & { trouble: boolean } {
  const [found, setFound] = useState<Found | null>(null)
  useEffect(() => {
    if (id === null) return
    let gone = false
    Promise.all([loadPattern(id), import('./becomes.ts')]).then(
      ([{ scenario }, { becomes }]) => gone || setFound({ id, pattern: scenario, becomes }),
      () => gone || setFound({ id, pattern: null, becomes: null }),
    )
    return () => {
      gone = true
    }
  }, [id])
  const here = found?.id === id ? found : null
  const trouble = here !== null && here.pattern === null
  return { pattern: here?.pattern ?? null, becomes: here?.becomes ?? null, trouble }
}
