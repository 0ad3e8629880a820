import { useSelector } from '@xstate/react'
import type { Ref } from 'react'
import type { Played, Step } from '../../conversation/replay.ts'
import { Face } from '../stage/face.tsx'
import { useWords } from '../stage/words.tsx'
import type { Live } from './live.ts'

interface Props {
  name: string
  /** The moment that is shown, and how it was played. */
  at: { moment: string; played: Played; live: Live }
  /** Whether the coaching on a reply, and so what the boss thinks of it, may be seen now. */
  isCoached: (step: Step) => boolean
  /** Takes the focus where there is no coaching to read. */
  focusRef: Ref<HTMLQuoteElement>
  /** The words, for `sayAtOnce`. */
  wordsRef: Ref<HTMLParagraphElement>
}

/** Lines get smaller type as they get longer, so that the replies stay in reach. */
function lengthOf(line: string): 'short' | 'middling' | 'long' {
  const words = line.split(/\s+/).length
  return words <= 12 ? 'short' : words <= 20 ? 'middling' : 'long'
}

const quoted = (line: string) => `“${line}”`

/** Puts the boss's next words where the last ones are, which needs no drawing. What is drawn next says the same. */
export function sayAtOnce(words: HTMLElement | null, line: string): void {
  if (words?.firstChild) words.firstChild.nodeValue = quoted(line)
}

/** The boss: face, words, and the thought that a reply left. */
export function BossSays({ name, at, isCoached, focusRef, wordsRef }: Props) {
  const { practice } = useWords()
  const { moment, played, live } = at
  const { footing } = useSelector(live.actor, now => now.context)
  const last = played.steps.at(-1)
  const thought = last && isCoached(last) && last.played?.reply.thinks
  return (
    <div className="says">
      <Face footing={footing} className="s" />
      {/* Named for the boss alone: the log says the line, and saying it twice would be noise. */}
      <blockquote className="line-block" ref={focusRef} tabIndex={-1} aria-label={practice.says(name)}>
        <p className="who small" aria-hidden="true">
          {name}
        </p>
        {/* Of each moment its own: that of the one before may say already what came of a reply that was taken back. */}
        <p className={`line speech ${lengthOf(played.line)}`} key={moment} ref={wordsRef}>
          {quoted(played.line)}
        </p>
      </blockquote>
      {thought && (
        <p className="thinks thought">
          <span className="sr">{practice.thinks(name)}</span>
          {thought}
        </p>
      )}
    </div>
  )
}
