import { useEffect, useRef, useState } from 'react'
import { eraseUnreadable } from '../../progress/erase.ts'
import type { Progress } from '../../progress/progress.ts'
import { useKept } from '../stage/kept.ts'
import { Sure } from '../stage/sure.tsx'
import { useWords } from '../stage/words.tsx'
import { SaveButton } from './save-all.tsx'

/** What cannot be read, if there is any: offered as a file before it can be erased (K2). */
export function Unreadable({ keep }: { keep: Progress }) {
  const words = useWords().kept.unreadable
  const { unreadable } = useKept(keep)
  const [erased, setErased] = useState<boolean | null>(null)
  const told = useRef<HTMLParagraphElement>(null)
  useEffect(() => {
    if (erased !== null) told.current?.focus()
  }, [erased])
  if (unreadable === 0 && erased === null) return null
  return (
    <section aria-labelledby="unreadable-h">
      <h2 id="unreadable-h">{words.heading}</h2>
      {unreadable > 0 && (
        <>
          <p>{words.text(unreadable)}</p>
          <SaveButton keep={keep}>{words.save}</SaveButton>
          <Sure
            words={{
              ask: words.erase(unreadable),
              heading: words.sureHeading,
              sure: words.sure,
              not: words.not,
            }}
            onSure={() => setErased(eraseUnreadable(keep))}
          />
        </>
      )}
      {erased !== null && (
        <p ref={told} tabIndex={-1}>
          {erased ? words.done : words.notDone}
        </p>
      )}
    </section>
  )
}
