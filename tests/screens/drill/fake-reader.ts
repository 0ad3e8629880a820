import { vi } from 'vitest'
import type { Asked } from '../../../src/reply/read.ts'
import type { Reading } from '../../../src/reply/reading.ts'

/** The moves that the fake reader finds in words. */
const SAYS: Record<string, Partial<Reading>> = {
  back: { stance: 'lead-forward', move: 'restate' },
  cost: { stance: 'lead-forward', move: 'trade-off' },
  no: { stance: 'push-back', move: 'refuse', evidence: [{ start: 0, end: 2, shows: 'refuse' }] },
  yes: { stance: 'roll-over', move: 'give-in' },
  worry: { stance: 'lead-forward', move: 'concern' },
  asdf: { stance: 'unclear', move: null },
  hm: {
    ...{ stance: 'lead-forward', move: 'restate', sure: false },
    second: { stance: 'push-back', move: 'sarcasm', probability: 0.4 },
  },
}

/** Stands in for the reader, whose judgement is no affair of a screen. */
export const read = vi.fn((text: string, _asked?: Asked): Reading => {
  const found = Object.entries(SAYS).find(([word]) => text.includes(word))?.[1]
  return { stance: 'unclear', move: null, probability: 0.8, sure: true, ...found }
})
