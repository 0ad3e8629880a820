import { useState } from 'react'
import { exportFile } from '../../progress/export.ts'
import type { Progress } from '../../progress/progress.ts'
import { saveAsFile } from '../stage/save-as-file.ts'
import { useWords } from '../stage/words.tsx'

/** All of it as a file (K2). */
export function SaveAll({ keep }: { keep: Progress }) {
  const words = useWords().kept.save
  return (
    <section aria-labelledby="save-h">
      <h2 id="save-h">{words.heading}</h2>
      <p>{words.text}</p>
      <SaveButton keep={keep} go>
        {words.button}
      </SaveButton>
    </section>
  )
}

/** Hands all of it to the browser as a file, and says so beside the button. */
export function SaveButton({
  keep,
  go = false,
  children,
}: {
  keep: Progress
  go?: boolean
  children: string
}) {
  const words = useWords().kept.save
  const [saved, setSaved] = useState(0)
  const save = () => {
    saveAsFile(exportFile(keep))
    setSaved(saved + 1)
  }
  return (
    <p className="do">
      <button type="button" className={go ? 'btn go' : 'btn'} onClick={save}>
        {children}
      </button>
      {/* New each time, so that it is said each time. */}
      <span role="status">{saved > 0 && <span key={saved}>{words.handedOver}</span>}</span>
    </p>
  )
}
