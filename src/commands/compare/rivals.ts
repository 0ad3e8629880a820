import { SIDES, type Side, sideOf } from '../../reply/acts.ts'
import { read } from '../../reply/read.ts'
import type { Answer } from '../train/measure.ts'
import type { Sample } from '../train/text.ts'
import { bestByMarks } from './marks.ts'
import { bestBySentiment } from './sentiment.ts'

/** Something that says a stance of a reply, by whatever means. */
export interface Rival {
  name: string
  read(sample: Sample): Answer
}

/**
 * The reader, and what it has to beat (issue 4.2).
 *
 * @param taught the training text: what a rival can be fitted by, it is.
 */
export function rivalsFor(taught: readonly Sample[]): Rival[] {
  const bySentiment = bestBySentiment(taught)
  const byMarks = bestByMarks(taught)
  const most = largestOf(taught)
  return [
    { name: 'Front Foot’s reader', read: answerOf },
    { name: 'vader-sentiment', read: ({ words }) => only(bySentiment(words)) },
    { name: 'question marks and negations', read: ({ words }) => only(byMarks(words)) },
    { name: 'the largest class', read: () => only(most) },
  ]
}

function answerOf({ words, boss }: Sample): Answer {
  const { stance, move, sure } = read(words, { boss })
  return { stance, act: move ?? 'unclear', sure }
}

function largestOf(samples: readonly Sample[]): Side {
  const count = (side: Side) => samples.filter(({ meant }) => sideOf(meant) === side).length
  return SIDES.reduce((one, other) => (count(other) > count(one) ? other : one))
}

function only(stance: Side): Answer {
  return { stance, act: 'unclear', sure: false }
}
