import type { ReactNode } from 'react'
import type { Answering } from '../../progress/kept.ts'
import type { Reply } from '../../scenario/scenario.ts'
import { ReplyButton } from '../stage/reply-button.tsx'
import { useWords } from '../stage/words.tsx'

interface Props {
  /** In the order in which they are shown (P5). */
  replies: Reply[]
  /** Ids of those said here before, on another branch (L3). */
  tried: string[]
  /** How many were said before: a button for the next one is another button, so that a late press on this one is no reply to that. */
  said: number
  keysOn: boolean
  /** Which comes first. With one's own words first, the written ones wait behind a button. */
  answer: Answering
  /** Whether the written ones are to be seen. */
  shown: boolean
  /** Where words of one's own are typed. */
  box: ReactNode
  onShow: (shown: boolean) => void
  onAnswer: (answer: Answering) => void
  onPick: (reply: Reply) => void
}

/** What can be said now: the written replies, numbered by their keys, and words of one's own. */
export function Replies(props: Props) {
  const { replies, tried, said, keysOn, answer, shown, box, onShow, onAnswer, onPick } = props
  const words = useWords().practice.replies
  const ownFirst = answer === 'own'
  const written = shown && (
    <div key={`written ${said}`} className="written">
      {replies.map((reply, place) => (
        <ReplyButton
          key={reply.id}
          number={place + 1}
          words={reply.words}
          state={tried.includes(reply.id) ? 'tried' : 'ready'}
          onPick={() => onPick(reply)}
        />
      ))}
    </div>
  )
  // The same elements in another order: what is written in the box, and the focus, stay where they are.
  const own = <div key="own">{box}</div>
  const ways = (
    <div key="ways" className="ways">
      {ownFirst && (
        <button type="button" className="btn" aria-expanded={shown} onClick={() => onShow(!shown)}>
          {shown ? words.hide : words.show}
        </button>
      )}
      <button
        key="first"
        type="button"
        className="btn plain first"
        onClick={() => onAnswer(ownFirst ? 'written' : 'own')}
      >
        <span>{ownFirst ? words.writtenFirst : words.ownFirst}</span>
      </button>
    </div>
  )
  return (
    <section className="replies" id="reply" aria-labelledby="reply-h" tabIndex={-1}>
      <h2 id="reply-h">
        {words.heading}
        {keysOn && <span className="small keys-hint"> {words.keys(shown ? replies.length : 0)}</span>}
      </h2>
      {ownFirst ? [own, ways, written] : [written, own, ways]}
    </section>
  )
}
