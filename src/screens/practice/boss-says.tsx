import type { Ref } from 'react'
import type { Footing } from '../../scenario/scenario.ts'
import { Face } from '../stage/face.tsx'
import { useWords } from '../stage/words.tsx'

interface Props {
  name: string
  footing: Footing
  line: string
  /** What the boss thinks of the last reply, where the coaching may show it now. */
  thought: string | undefined
  /** Takes the focus where there is no coaching to read. */
  focusRef: Ref<HTMLQuoteElement>
}

/** Lines get smaller type as they get longer, so that the replies stay in reach. */
function lengthOf(line: string): 'short' | 'middling' | 'long' {
  const words = line.split(/\s+/).length
  return words <= 12 ? 'short' : words <= 20 ? 'middling' : 'long'
}

/** The boss: face, words, and the thought that a reply left. */
export function BossSays({ name, footing, line, thought, focusRef }: Props) {
  const { practice } = useWords()
  return (
    <div className="says">
      <Face footing={footing} className="s" />
      {/* Named for the boss alone: the log says the line, and saying it twice would be noise. */}
      <blockquote className="line-block" ref={focusRef} tabIndex={-1} aria-label={practice.says(name)}>
        <p className="who small" aria-hidden="true">
          {name}
        </p>
        <p className={`line speech ${lengthOf(line)}`}>“{line}”</p>
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
