import vader from 'vader-sentiment'
import type { Side } from '../../reply/acts.ts'
import type { Sample } from '../train/text.ts'
import { bestFit } from './groups.ts'

const CUTS = Array.from({ length: 18 }, (_, i) => (i + 1) / 20)

/** How warm or cold a text is, −1 to 1, by a lexicon of sentiment and a few rules (vader-sentiment). */
export function sentimentOf(text: string): number {
  return vader.SentimentIntensityAnalyzer.polarity_scores(text).compound
}

/**
 * Sentiment knows nothing of stances, so it gets the mapping that suits it best on these replies: where its range is cut,
 * and what is cold, a little cold, exactly 0, a little warm and warm taken for.
 */
export function bestBySentiment(samples: readonly Sample[]): (words: string) => Side {
  const sentiments = samples.map(({ words }) => sentimentOf(words))
  const tried = CUTS.flatMap(low =>
    CUTS.map(high => {
      const group = (sentiment: number) => groupOf(sentiment, -low, high)
      return { group, ...bestFit(samples, sentiments.map(group)) }
    }),
  )
  const best = tried.reduce((one, other) => (other.worth > one.worth ? other : one))
  return words => best.sides[best.group(sentimentOf(words))] ?? 'unclear'
}

function groupOf(sentiment: number, low: number, high: number): number {
  if (sentiment < 0) return sentiment <= low ? 0 : 1
  if (sentiment > 0) return sentiment >= high ? 4 : 3
  return 2
}
