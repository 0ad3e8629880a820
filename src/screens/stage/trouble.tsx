import { useState } from 'react'
import { exportFile } from '../../progress/export.ts'
import type { Trouble } from '../../progress/kept.ts'
import type { Progress } from '../../progress/progress.ts'
import { saveAsFile } from './save-as-file.ts'
import { useWords } from './words.tsx'

interface Props {
  trouble: Trouble | null
  keep: Progress
  /** The site's root as a URL relative to this page. */
  root: string
  /** What is said of each kind here. A kind without a sentence is told elsewhere. */
  sentences: Partial<Record<Trouble['kind'], string>>
  className?: string
}

/** Says once what the device would not do (K2), offers a file of everything, and leads to what is kept. */
export function TroubleNotice({ trouble, keep, root, sentences, className }: Props) {
  const { trouble: words, stage } = useWords()
  const [dismissed, dismiss] = useState<Trouble | null>(null)
  const sentence = trouble && trouble !== dismissed && sentences[trouble.kind]
  if (!sentence) return null
  return (
    <p className={className}>
      {sentence}{' '}
      <button type="button" className="btn plain" onClick={() => saveAsFile(exportFile(keep))}>
        <span>{words.save}</span>
      </button>{' '}
      <a className="btn plain" href={`${root}kept/`}>
        <span>{stage.foot.kept}</span>
      </a>{' '}
      <button type="button" className="btn plain" onClick={() => dismiss(trouble)}>
        <span>{words.dismiss}</span>
      </button>
    </p>
  )
}
