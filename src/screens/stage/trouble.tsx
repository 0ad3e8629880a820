import { useState } from 'react'
import type { Trouble } from '../../progress/kept.ts'
import type { Progress } from '../../progress/progress.ts'
import { saveAsFile } from './save-as-file.ts'
import { useWords } from './words.tsx'

interface Props {
  trouble: Trouble | null
  keep: Progress
  /** What is said of each kind here. A kind without a sentence is told elsewhere. */
  sentences: Partial<Record<Trouble['kind'], string>>
  className?: string
}

/** Says once what the device would not do (K2), and offers a file of everything. */
export function TroubleNotice({ trouble, keep, sentences, className }: Props) {
  const words = useWords().trouble
  const [dismissed, dismiss] = useState<Trouble | null>(null)
  const sentence = trouble && trouble !== dismissed && sentences[trouble.kind]
  if (!sentence) return null
  return (
    <p className={className}>
      {sentence}{' '}
      <button type="button" className="btn plain" onClick={() => saveAsFile(keep.exportFile())}>
        <span>{words.save}</span>
      </button>{' '}
      <button type="button" className="btn plain" onClick={() => dismiss(trouble)}>
        <span>{words.dismiss}</span>
      </button>
    </p>
  )
}
