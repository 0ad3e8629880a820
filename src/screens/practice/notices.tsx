import { useState } from 'react'
import type { Kept } from '../../progress/kept.ts'
import type { Progress } from '../../progress/progress.ts'
import { saveAsFile } from '../stage/save-as-file.ts'
import { useWords } from '../stage/words.tsx'
import type { Notice } from './arrival.ts'

interface Props {
  notice: Notice | null
  /** The number of the reply that this conversation goes on at. */
  reply: number
  /** How many replies the scenario has no place for any more (K1). */
  lost: number
  trouble: Kept['trouble']
  keep: Progress
  onStartOver: () => void
}

/** What a person has to be told about this conversation, besides the conversation. */
export function Notices({ notice, reply, lost, trouble, keep, onStartOver }: Props) {
  const { practice } = useWords()
  const [dismissed, dismiss] = useState<unknown>(null)
  const told = trouble !== null && trouble !== dismissed
  return (
    <div className="notices" role="status">
      {notice === 'resumed' && (
        <p>
          {practice.intro.resumed(reply)}{' '}
          <button type="button" className="btn plain" onClick={onStartOver}>
            <span>{practice.intro.startOver}</span>
          </button>
        </p>
      )}
      {notice === 'bad-link' && <p>{practice.badLink}</p>}
      {lost > 0 && <p>{practice.edited(lost)}</p>}
      {told && (
        <p>
          {practice.trouble[trouble.kind]}{' '}
          <button type="button" className="btn plain" onClick={() => saveAsFile(keep.exportFile())}>
            <span>{practice.trouble.save}</span>
          </button>{' '}
          <button type="button" className="btn plain" onClick={() => dismiss(trouble)}>
            <span>{practice.trouble.dismiss}</span>
          </button>
        </p>
      )}
    </div>
  )
}
