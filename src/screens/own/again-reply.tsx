import { useId, useMemo, useRef, useState } from 'react'
import type { Thrown } from '../../debrief/again-judged.ts'
import { drawsFrom, shuffled } from '../../debrief/drill-draw.ts'
import type { Reading } from '../../reply/reading.ts'
import type { Reply } from '../../scenario/scenario.ts'
import { TypedReply } from '../stage/alone/typed-reply.tsx'
import { useWords } from '../stage/words.tsx'

interface Props {
  at: Thrown
  /** How often the line was thrown again. */
  times: number
  /** Changes with every throw. */
  moment: string
  /** What was not clear, to be put another way; else empty. */
  before: string
  /** The address of another line. */
  other: string
  onRead: (words: string, reading: Reading) => void
  onPick: (reply: Reply) => void
}

/** One's own words first; the written replies of the turn on asking. */
export function AgainReply({ at, times, moment, before, other, onRead, onPick }: Props) {
  const { ownAgain: words, practice } = useWords()
  const { own, replies } = practice
  const { scenario, turn, thrown } = at
  const heading = useRef<HTMLHeadingElement>(null)
  const [shown, show] = useState(false)
  const written = useId()
  // Each time in another order, so that nobody learns which of them leads (P5).
  const inOrder = useMemo(
    () => shuffled(turn.replies, drawsFrom(times * 97 + Object.keys(scenario.turns).indexOf(turn.id))),
    [scenario, turn, times],
  )
  return (
    <>
      <h2 ref={heading} tabIndex={-1}>
        {words.heading}
      </h2>
      <TypedReply
        {...{ moment, before, onRead }}
        says={thrown.says}
        offers={turn.replies.map(({ move }) => move)}
        words={{
          label: own.label.own,
          placeholder: own.placeholder(scenario.boss.name),
          empty: words.empty,
          waiting: own.waiting,
          unread: own.failed,
        }}
        onLeave={() => heading.current?.focus()}
      />
      <div className="do again-ways">
        <button
          type="button"
          className="btn"
          aria-expanded={shown}
          aria-controls={written}
          onClick={() => show(!shown)}
        >
          {shown ? replies.hide : replies.show}
        </button>
        <a className="btn plain" href={other}>
          <span>{words.other}</span>
        </a>
      </div>
      <div id={written} className="again-written" hidden={!shown}>
        {inOrder.map((reply, place) => (
          // Practice's own button would come in a file of its own then, and its pages have no byte to spare for that.
          <button key={reply.id} type="button" className="reply speech" onClick={() => onPick(reply)}>
            <b>{String.fromCharCode(65 + place)}</b>
            <span className="words">“{reply.words}”</span>
          </button>
        ))}
      </div>
      <p className="small">{words.notKept}</p>
    </>
  )
}
