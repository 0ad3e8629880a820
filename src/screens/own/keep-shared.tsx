import { useEffect, useRef, useState } from 'react'
import type { Progress } from '../../progress/progress.ts'
import type { Own } from '../../scenario/pattern/own.ts'
import { goHere } from '../stage/go-here.ts'
import { useWords } from '../stage/words.tsx'
import { withinOwn } from './asked.ts'
import { keepShared } from './share.ts'
import './keep-shared.css'

interface Props {
  own: Own
  /** Whether it is on the device. */
  known: boolean
  /** What is kept on the device, and what for this page alone. */
  keep: Progress
  here: Progress
}

/** Says of a conversation that a link brought that nothing of it stays, and keeps it on asking (K3). */
export function KeepShared({ own, known, keep, here }: Props) {
  const words = useWords().ownPlay.shared
  const [keptAs, setKeptAs] = useState<string | null>(null)
  const told = useRef<HTMLParagraphElement>(null)
  const kept = keptAs === own.id
  // The button has gone with what it did.
  useEffect(() => {
    if (kept) told.current?.focus()
  }, [kept])
  if (known && !kept) return null
  const onKeep = () => {
    const id = keepShared(own, here, keep)
    setKeptAs(id)
    goHere(withinOwn(id))
  }
  const refused = keep.store.getState().trouble?.kind === 'blocked'
  return (
    <aside className="shared-note no-print" aria-label={words.label}>
      {!known ? (
        <>
          <p>{words.text}</p>
          <button type="button" className="btn" onClick={onKeep}>
            {words.keep}
          </button>
        </>
      ) : (
        <p ref={told} tabIndex={-1}>
          {refused ? words.notKept : words.kept}
        </p>
      )}
    </aside>
  )
}
