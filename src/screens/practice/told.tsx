import type { Trouble } from '../../progress/kept.ts'
import type { Progress } from '../../progress/progress.ts'
import { TroubleNotice } from '../stage/trouble.tsx'
import { useWords } from '../stage/words.tsx'
import type { Notice } from './arrival.ts'

export interface Telling {
  notice: Notice | null
  /** The number of the reply that this conversation goes on at. */
  reply: number
  /** How many replies the scenario has no place for any more (K1). */
  lost: number
  trouble: Trouble | null
  keep: Progress
  root: string
  onStartOver: () => void
}

/** The notices themselves, each by itself. */
export function Told({ notice, reply, lost, trouble, keep, root, onStartOver }: Telling) {
  const { nowAndThen: words, debrief, trouble: sentences } = useWords()
  return (
    <>
      {notice === 'resumed' && (
        <p className="with-acts">
          <span>{words.resumed(reply)}</span>{' '}
          <span className="acts">
            <button type="button" className="btn plain" onClick={onStartOver}>
              <span>{words.startOver}</span>
            </button>
          </span>
        </p>
      )}
      {notice === 'bad-link' && <p>{words.badLink}</p>}
      {lost > 0 && <p>{debrief.edited.here(lost)}</p>}
      <TroubleNotice {...{ trouble, keep, root, sentences }} />
    </>
  )
}
