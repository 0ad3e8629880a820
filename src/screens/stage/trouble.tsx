import { useEffect, useState } from 'react'
import type { Trouble } from '../../progress/kept.ts'
import type { Progress } from '../../progress/progress.ts'
import { once } from './later.tsx'
import { saveAsFile } from './save-as-file.ts'
import { useWords } from './words.tsx'
import './trouble.css'

/** What makes the file knows every kind of thing that is kept: it comes when something went wrong, and with no page. */
const maker = once(() => import('../../progress/export.ts'))

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
  const [failed, fail] = useState(false)
  const needed = Boolean(sentence)
  useEffect(() => {
    // Not here yet is no failure before somebody wants it.
    if (needed) maker.load().catch(() => {})
  }, [needed])
  if (!sentence) return null
  async function save() {
    try {
      const { exportFile } = maker.here() ?? (await maker.load())
      saveAsFile(exportFile(keep))
      fail(false)
    } catch {
      fail(true)
    }
  }
  return (
    <p className={className ? `with-acts ${className}` : 'with-acts'}>
      <span>{sentence}</span>{' '}
      <span className="acts">
        <button type="button" className="btn plain" onClick={() => void save()}>
          <span>{words.save}</span>
        </button>{' '}
        <a className="btn plain" href={`${root}kept/`}>
          <span>{stage.foot.kept}</span>
        </a>{' '}
        <button type="button" className="btn plain" onClick={() => dismiss(trouble)}>
          <span>{words.dismiss}</span>
        </button>
      </span>
      {failed && <span role="alert">{words.notMade}</span>}
    </p>
  )
}
