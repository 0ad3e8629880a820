import { useEffect, useRef, useState } from 'react'
import { eraseEverything } from '../../progress/erase.ts'
import { inventoryOf } from '../../progress/inventory.ts'
import type { Progress } from '../../progress/progress.ts'
import { useKept } from '../stage/kept.ts'
import { Sure } from '../stage/sure.tsx'
import { useWords } from '../stage/words.tsx'
import { WhatThereIs } from './facts.tsx'
import { SaveButton } from './save-all.tsx'

interface Props {
  keep: Progress
  /** How many drafts there are, which go too. */
  drafts: number
  onErased: () => void
}

/** Erases everything: says what goes, offers the file, asks once more, and then means it. */
export function EraseAll({ keep, drafts, onErased }: Props) {
  const words = useWords().kept.erase
  const inventory = inventoryOf(useKept(keep), drafts)
  const [erased, setErased] = useState<boolean | null>(null)
  const [times, count] = useState(0)
  const told = useRef<HTMLParagraphElement>(null)
  useEffect(() => {
    if (times > 0) told.current?.focus()
  }, [times])
  const erase = async () => {
    setErased(await eraseEverything(keep, window.caches))
    count(times + 1)
    onErased()
  }
  return (
    <section aria-labelledby="erase-h" className="kept-erase">
      <h2 id="erase-h">{words.heading}</h2>
      <p>{words.text}</p>
      <Sure
        key={times}
        words={{ ask: words.button, heading: words.sureHeading, sure: words.sure, not: words.not }}
        onSure={erase}
      >
        <div>
          <p>{words.goes}</p>
          <WhatThereIs inventory={inventory} />
        </div>
        <SaveButton keep={keep}>{words.save}</SaveButton>
      </Sure>
      {erased !== null && (
        <p ref={told} tabIndex={-1} className="told">
          {erased ? words.done : words.notDone}
        </p>
      )}
    </section>
  )
}
