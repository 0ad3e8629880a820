import { Fragment } from 'react'
import type { Cue } from '../../scenario/scenario.ts'
import { markPassages, type Piece } from './passages.ts'
import { classOf, type ShownStance } from './standing.ts'

/** A sentence that was said, in quotes, with the words that caused its reading marked and lettered (L1). */
export function MarkedWords(props: { words: string; cues: readonly Cue[]; stance: ShownStance }) {
  const { words, cues, stance } = props
  return <MarkedPieces pieces={markPassages(words, cues)} stanceOf={() => stance} />
}

/**
 * The same of a sentence in pieces, where each marked one may speak for a stance of its own.
 *
 * @param stanceOf of the nth mark, from 0.
 */
export function MarkedPieces(props: { pieces: readonly Piece[]; stanceOf: (nth: number) => ShownStance }) {
  const { pieces, stanceOf } = props
  return (
    <span className="marked speech">
      “
      {pieces.map(({ text, letter, nth }, i) =>
        nth === null ? (
          <Fragment key={i}>{text}</Fragment>
        ) : (
          <Fragment key={i}>
            <mark className={classOf(stanceOf(nth))}>{text}</mark>
            <sup>{letter}</sup>
          </Fragment>
        ),
      )}
      ”
    </span>
  )
}
