import type { Interaction, Told } from '../../../src/lms/told.ts'

/** 21 November 2026, 3 in the morning and 123 milliseconds, UTC. */
export const AT = Date.UTC(2026, 10, 21, 3, 0, 0, 123)

/** One reply as a course is told of it: a picked one that leads, unless said otherwise. */
export function anInteraction(n: number, more: Partial<Interaction> = {}): Interaction {
  return {
    id: `customer-panel.c1.r${n}`,
    scenario: 'customer-panel',
    line: 'Can you take the event?',
    words: 'You need somebody on the event. What would the panel lose?',
    choices: [
      { id: 'trade-off', words: 'You need somebody on the event. What would the panel lose?' },
      { id: 'refuse', words: 'I can’t.' },
      { id: 'give-in', words: 'Fine.' },
    ],
    picked: 'trade-off',
    typed: false,
    stance: 'lead-forward',
    move: 'trade-off',
    points: 2,
    at: AT + n * 60_000,
    took: 9500,
    ...more,
  }
}

/** A typed one. */
export function typedInteraction(
  n: number,
  words: string | null,
  more: Partial<Interaction> = {},
): Interaction {
  return anInteraction(n, { words, typed: true, ...more })
}

/** On the way through, with one reply, unless said otherwise. */
export function aTold(more: Partial<Told> = {}): Told {
  return {
    completion: 'incomplete',
    success: null,
    score: null,
    progress: 0.25,
    resume: { text: 'ff1.abc', shortened: false },
    interactions: [anInteraction(1)],
    sessionMs: 61_230,
    ...more,
  }
}

/** Finished. @param score 0 to 100, against a pass mark of 80. */
export function aFinish(score: number, more: Partial<Told> = {}): Told {
  return aTold({
    completion: 'completed',
    success: score >= 80 ? 'passed' : 'failed',
    score,
    progress: 1,
    ...more,
  })
}
