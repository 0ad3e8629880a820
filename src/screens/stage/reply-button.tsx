import { useWords } from './words.tsx'

/** A written reply to pick: its key, its words. `said` was picked just now; `tried` before going back (L3). */
export function ReplyButton(props: {
  /** The key that picks it, or a room's letter. */
  number: number | string
  words: string
  state?: 'ready' | 'said' | 'tried'
  disabled?: boolean
  onPick: () => void
}) {
  const { number, words, state = 'ready', disabled = false, onPick } = props
  const { reply } = useWords().stage
  return (
    <button type="button" className={`reply speech ${state}`} disabled={disabled} onClick={onPick}>
      <b>{number}</b>
      <span className="words">
        “{words}”{state === 'tried' && <span className="tried-before"> {reply.tried}</span>}
        {state === 'said' && <span className="sr"> {reply.said}</span>}
      </span>
    </button>
  )
}
