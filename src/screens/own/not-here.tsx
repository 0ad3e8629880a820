import type { Progress } from '../../progress/progress.ts'
import { DoorPage } from '../stage/door.tsx'
import { useWords } from '../stage/words.tsx'

interface Props {
  root: string
  keep: Progress
  /** Tries once more; missing where that is no use, since its words are not on this device. */
  onAgain?: () => void
}

/** In place of a conversation that cannot be put together: its words are not here, or what they go into is not to be had now. */
export function NotHere({ root, keep, onAgain }: Props) {
  const { ownPlay } = useWords()
  const { trouble, nav, shelf } = ownPlay
  return (
    <DoorPage
      words={{ ...trouble[onAgain ? 'failed' : 'unknown'], nav, shelf }}
      root={root}
      keep={keep}
      before={null}
    >
      <p className="do own-nothing">
        {onAgain && (
          <button type="button" className="btn go" onClick={onAgain}>
            {trouble.again}
          </button>
        )}
        <a className="btn" href="#list">
          {trouble.list}
        </a>
      </p>
    </DoorPage>
  )
}
