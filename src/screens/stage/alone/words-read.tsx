import type { Typed } from '../../../conversation/record.ts'
import type { typed } from '../../../messages/en/typed.ts'
import { type Kind, type Move, stanceOf } from '../../../scenario/moves.ts'
import { Cues } from '../cues.tsx'
import { evidenceOf } from '../heard.ts'
import { MarkedPieces } from '../marked-words.tsx'
import { markSpans, shortened } from '../passages.ts'

interface Props {
  said: Typed
  /** What they did, for a mark that shows nothing by itself. */
  move: Move
  kind: Kind
  /** Questions and concerns before them (M5). */
  raised?: number
  words: typeof typed
}

/** A person's own words with what did it marked, and what each mark shows. */
export function WordsRead({ said, move, kind, raised = 0, words }: Props) {
  const evidence = evidenceOf(said)
  return (
    <>
      <p className="alone-words">
        <MarkedPieces
          pieces={shortened(markSpans(said.words, evidence))}
          stanceOf={nth => stanceOf(evidence[nth]?.shows ?? move, kind, raised)}
        />
      </p>
      <Cues shows={evidence.map(({ shows }) => words.shows[shows])} />
    </>
  )
}
