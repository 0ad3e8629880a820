import { Fragment } from 'react'
import type { Cue } from '../../scenario/scenario.ts'
import { markPassages } from './passages.ts'
import { classOf, type ShownStance } from './standing.ts'

/** A sentence that was said, in quotes, with the words that caused its reading marked and lettered (L1). */
export function MarkedWords(props: { words: string; cues: readonly Cue[]; stance: ShownStance }) {
  const { words, cues, stance } = props
  return (
    <span className="marked speech">
      “
      {markPassages(words, cues).map(({ text, letter }, i) =>
        letter === null ? (
          <Fragment key={i}>{text}</Fragment>
        ) : (
          <Fragment key={i}>
            <mark className={classOf(stance)}>{text}</mark>
            <sup>{letter}</sup>
          </Fragment>
        ),
      )}
      ”
    </span>
  )
}
