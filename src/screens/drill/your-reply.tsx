import { useEffect, useRef } from 'react'
import type { Prompt } from '../../debrief/drill.ts'
import type { Reading } from '../../reply/reading.ts'
import { Microphone } from '../stage/aloud/microphone.tsx'
import { reader, useTyped } from '../stage/reader.ts'
import { fill, ReplyBox } from '../stage/reply-box.tsx'
import { useWords } from '../stage/words.tsx'

interface Props {
  prompt: Prompt
  /** What was said before, to be said in another way; else empty. */
  before: string
  onRead: (words: string, reading: Reading) => void
  onSkip: () => void
}

/** What the line asks for, and the box to type it in. It takes the focus: to type is all there is to do. */
export function YourReply({ prompt, before, onRead, onSkip }: Props) {
  const { drill } = useWords()
  const field = useRef<HTMLTextAreaElement>(null)
  const heading = useRef<HTMLHeadingElement>(null)
  const { take, is } = useTyped(reader, prompt.id)
  const { ask, how } = drill.asks[prompt.asked]

  useEffect(() => {
    const box = field.current
    if (!box) return
    fill(box, before)
    box.setSelectionRange(before.length, before.length)
    document.documentElement.scrollTop = 0
    box.focus({ preventScroll: true })
    // With its button, where there is room for both.
    box.closest('.own')?.scrollIntoView?.({ block: 'nearest' })
  }, [before])

  const say = (words: string) => {
    const { says: boss, offers } = prompt
    void take(read => onRead(words, read(words, { boss, offers })))
  }
  return (
    <>
      <div className="drill-ask">
        <h2 ref={heading} tabIndex={-1}>
          {ask}
        </h2>
        <p>{how}</p>
      </div>
      <ReplyBox
        label={drill.label}
        placeholder={drill.placeholder(prompt.scene.boss)}
        keyed={null}
        moment={prompt.id}
        field={field}
        notice={is && (is === 'waiting' ? drill.waiting : drill.unread)}
        empty={drill.empty}
        waiting={is === 'waiting'}
        microphone={<Microphone field={field} moment={prompt.id} />}
        // What fails now is told when something is said.
        onFocus={() => void reader.load().catch(() => {})}
        onWrite={() => {}}
        onSay={say}
        onLeave={() => heading.current?.focus()}
      />
      <button type="button" className="btn plain drill-skip" onClick={onSkip}>
        <span>{drill.skip}</span>
      </button>
    </>
  )
}
