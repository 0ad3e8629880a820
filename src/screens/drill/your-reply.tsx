import { useRef } from 'react'
import type { Prompt } from '../../debrief/drill.ts'
import type { Reading } from '../../reply/reading.ts'
import { TypedReply } from '../stage/alone/typed-reply.tsx'
import { useWords } from '../stage/words.tsx'

interface Props {
  prompt: Prompt
  /** What was said before, to be said in another way; else empty. */
  before: string
  onRead: (words: string, reading: Reading) => void
  onSkip: () => void
}

/** What the line asks for, and the box to type it in. */
export function YourReply({ prompt, before, onRead, onSkip }: Props) {
  const { drill } = useWords()
  const heading = useRef<HTMLHeadingElement>(null)
  const { ask, how } = drill.asks[prompt.asked]
  const { says, offers, id } = prompt
  return (
    <>
      <div className="drill-ask">
        <h2 ref={heading} tabIndex={-1}>
          {ask}
        </h2>
        <p>{how}</p>
      </div>
      <TypedReply
        {...{ says, offers, before, onRead }}
        moment={id}
        words={{ ...drill, placeholder: drill.placeholder(prompt.scene.boss) }}
        onLeave={() => heading.current?.focus()}
      />
      <button type="button" className="btn plain alone-quiet" onClick={onSkip}>
        <span>{drill.skip}</span>
      </button>
    </>
  )
}
