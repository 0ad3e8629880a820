import { type ChangeEvent, type DragEvent, useEffect, useRef, useState } from 'react'
import type { Imported } from '../../progress/import.ts'
import type { Progress } from '../../progress/progress.ts'
import { useWords } from '../stage/words.tsx'

/** Ten times what any browser lets us keep. */
const MOST_BYTES = 100_000_000

type Result = Imported | { is: 'too-large' | 'unopened' }

/** Brings a saved file back: chosen, or dropped here. What came of it is said in words, and read from there on. */
export function BringBack({ keep }: { keep: Progress }) {
  const words = useWords().kept.bring
  const [result, setResult] = useState<Result | 'waiting' | null>(null)
  const [over, setOver] = useState(false)
  const told = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    if (result !== null && result !== 'waiting') told.current?.focus()
  }, [result])

  async function bring(file: File | undefined): Promise<void> {
    if (!file) return
    setResult('waiting')
    setResult(await broughtFrom(file, keep))
  }
  function choose(event: ChangeEvent<HTMLInputElement>): void {
    const input = event.currentTarget
    // Emptied once it is read, so that the same file can be chosen again.
    void bring(input.files?.[0]).finally(() => {
      input.value = ''
    })
  }
  function drag(event: DragEvent): void {
    event.preventDefault()
    setOver(event.type === 'dragover')
    if (event.type === 'drop') void bring(event.dataTransfer.files[0])
  }

  return (
    <section
      aria-labelledby="bring-h"
      className={over ? 'dropping' : undefined}
      onDragOver={drag}
      onDragLeave={drag}
      onDrop={drag}
    >
      <h2 id="bring-h">{words.heading}</h2>
      <p>{words.text}</p>
      <p className="do">
        <label className="btn choose">
          <input type="file" className="sr" accept=".json,application/json" onChange={choose} />
          {words.choose}
        </label>
        <span>{words.drop}</span>
      </p>
      <p role="status">{result === 'waiting' && words.waiting}</p>
      {result !== null && result !== 'waiting' && (
        <div className="brought">
          <h3 ref={told} tabIndex={-1}>
            {result.is === 'brought' ? words.result : words.refused}
          </h3>
          {result.is === 'brought' ? <WhatCame result={result} /> : <p>{words.refusals[result.is]}</p>}
        </div>
      )}
    </section>
  )
}

async function broughtFrom(file: File, keep: Progress): Promise<Result> {
  if (file.size > MOST_BYTES) return { is: 'too-large' }
  try {
    // Few bring one back, and reading it takes the code of all that there can be in it.
    const { importFile } = await import('../../progress/import.ts')
    return importFile(keep, await file.text())
  } catch {
    return { is: 'unopened' }
  }
}

function WhatCame({ result }: { result: Extract<Imported, { is: 'brought' }> }) {
  const words = useWords().kept.bring
  const { added, grown, known, own, drafts, rooms, cards, others, unreadable, trouble } = result
  const changed = added + grown + own + drafts + rooms + cards + unreadable > 0 || others
  const lines = [
    !changed && words.nothing,
    added > 0 && words.added(added),
    grown > 0 && words.grown(grown),
    changed && known > 0 && words.known(known),
    own > 0 && words.own(own),
    drafts > 0 && words.drafts(drafts),
    rooms > 0 && words.sessions(rooms),
    cards > 0 && words.cards(cards),
    others && words.others,
    unreadable > 0 && words.unreadable(unreadable),
    trouble && words.trouble[trouble],
  ].filter(line => typeof line === 'string')
  return lines.map(line => <p key={line}>{line}</p>)
}
