import { useId } from 'react'
import { useWords } from '../stage/words.tsx'
import type { OwnWords } from './own-words.ts'

interface Props {
  /** A conversation of the learner's own. */
  scenario: string
  /** Its words are told from now on. */
  agreed: boolean
  words: OwnWords
  onAgree: () => void
}

/** K3: asks whether the course is told the words of a conversation of one's own. Nothing waits for an answer, and it is no at first. */
export function Agree({ scenario, agreed, words, onAgree }: Props) {
  const { agree } = useWords().embed.course
  const means = useId()
  function choose(yes: boolean) {
    words.agree(scenario, yes)
    onAgree()
  }
  return (
    <div className="embed-agree">
      <label>
        <input
          type="checkbox"
          checked={agreed}
          aria-describedby={means}
          onChange={event => choose(event.target.checked)}
        />
        <span>{agree.ask}</span>
      </label>
      <p id={means} role="status">
        {agreed ? agree.yes : words.withdrawn(scenario) ? agree.withdrew : agree.no}
      </p>
    </div>
  )
}
