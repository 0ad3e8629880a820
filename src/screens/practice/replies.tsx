import type { Reply } from '../../scenario/scenario.ts'
import { ReplyButton } from '../stage/reply-button.tsx'
import { useWords } from '../stage/words.tsx'

interface Props {
  /** In the order in which they are shown (P5). */
  replies: Reply[]
  /** Ids of those said here before, on another branch (L3). */
  tried: string[]
  keysOn: boolean
  onPick: (reply: Reply) => void
}

/** The written replies, numbered by their keys. */
export function Replies({ replies, tried, keysOn, onPick }: Props) {
  const { practice } = useWords()
  return (
    <section className="replies" id="reply" aria-labelledby="reply-h" tabIndex={-1}>
      <h2 id="reply-h">
        {practice.replies.heading}
        {keysOn && <span className="small keys-hint"> {practice.replies.keys(replies.length)}</span>}
      </h2>
      {replies.map((reply, place) => (
        <ReplyButton
          key={reply.id}
          number={place + 1}
          words={reply.words}
          state={tried.includes(reply.id) ? 'tried' : 'ready'}
          onPick={() => onPick(reply)}
        />
      ))}
    </section>
  )
}
