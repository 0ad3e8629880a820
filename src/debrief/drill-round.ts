import type { Reading } from '../reply/reading.ts'
import { judged, LEADS, type Lead, type Prompt } from './drill.ts'

/** A line that was answered, as it was answered last. */
export interface Answered {
  prompt: Prompt
  words: string
  reading: Reading
}

/** What a round comes to. */
export interface Outcome {
  /** The leading moves that came, in the order of LEADS, and how many lines had each. */
  came: { move: Lead; times: number }[]
  /** The lines that were answered; unclear ones are not (M4). */
  answered: number
  /** Of these, those that led. */
  led: number
  /** At most two lines to take along (L5): they led, and where it can be had they differ in move and boss. */
  best: Answered[]
}

/** Looks back on a round, in the order in which it was answered. */
export function outcomeOf(round: readonly Answered[]): Outcome {
  const all = round.map(answered => ({ answered, ...judged(answered.prompt, answered.reading) }))
  const leads = all.filter(({ came }) => came !== 'no')
  const ranked = leads.toSorted((a, b) => worth(b.answered) - worth(a.answered))
  const [first] = ranked
  const second =
    first &&
    (ranked.find(one => one.move !== first.move && bossOf(one.answered) !== bossOf(first.answered)) ??
      ranked.find(one => one !== first && one.answered.words !== first.answered.words))
  return {
    came: LEADS.flatMap(move => {
      const times = leads.filter(one => one.move === move).length
      return times > 0 ? { move, times } : []
    }),
    answered: all.filter(({ stance }) => stance !== 'unclear').length,
    led: leads.length,
    best: [first, second].flatMap(one => one?.answered ?? []),
  }
}

/** What was asked for before another lead, what is sure before what is not, and then what is likelier. */
function worth({ prompt, reading }: Answered): number {
  return (reading.move === prompt.asked ? 4 : 0) + (reading.sure ? 2 : 0) + reading.probability
}

function bossOf({ prompt }: Answered): string {
  return prompt.scene.scenario
}
