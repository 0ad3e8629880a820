import { useEffect, useRef } from 'react'
import type { Reading } from '../../../reply/reading.ts'
import type { Move } from '../../../scenario/moves.ts'
import { Microphone } from '../aloud/microphone.tsx'
import { reader, useTyped } from '../reader.ts'
import { fill, ReplyBox } from '../reply-box.tsx'

interface Props {
  /** The boss's words, and what can be done there: the moves of the written replies. */
  says: string
  offers: readonly Move[]
  /** Changes with every line. */
  moment: string
  /** What was said before, to be said in another way; else empty. */
  before: string
  words: { label: string; placeholder: string; empty: string; waiting: string; unread: string }
  onRead: (words: string, reading: Reading) => void
  /** Escape. */
  onLeave: () => void
}

/** The box for a line that stands alone. It takes the focus: to type is all there is to do. */
export function TypedReply({ says, offers, moment, before, words, onRead, onLeave }: Props) {
  const field = useRef<HTMLTextAreaElement>(null)
  const { take, is } = useTyped(reader, moment)

  useEffect(() => {
    // Another line takes it as well, also where what was said before is the same.
    void moment
    const box = field.current
    if (!box) return
    fill(box, before)
    box.setSelectionRange(before.length, before.length)
    document.documentElement.scrollTop = 0
    box.focus({ preventScroll: true })
    // With its button, where there is room for both.
    box.closest('.own')?.scrollIntoView?.({ block: 'nearest' })
  }, [before, moment])

  return (
    <ReplyBox
      label={words.label}
      placeholder={words.placeholder}
      keyed={null}
      moment={moment}
      field={field}
      notice={is && (is === 'waiting' ? words.waiting : words.unread)}
      empty={words.empty}
      waiting={is === 'waiting'}
      microphone={<Microphone field={field} moment={moment} />}
      // What fails now is told when something is said.
      onFocus={() => void reader.load().catch(() => {})}
      onWrite={() => {}}
      onSay={said => void take(read => onRead(said, read(said, { boss: says, offers })))}
      onLeave={onLeave}
    />
  )
}
