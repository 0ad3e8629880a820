import type { Temperament } from '../scenario/scenario.ts'

/** Which of several attempts counts. Best by default, so that trying again is never punished. */
export const POLICIES = ['best', 'first', 'last'] as const
export type Policy = (typeof POLICIES)[number]

/** How a course wants it: what an embed's address or a package's own settings say. */
export interface CourseOptions {
  /** Ids, in order; at least one. */
  scenarios: readonly string[]
  /** null: the scenario's own. */
  temperament: Temperament | null
  /** Whether replies can be typed. */
  typed: boolean
  /** null: the learner's choice. */
  coaching: 'each' | 'end' | 'ask' | null
  /** 0 to 100. */
  passMark: number
  policy: Policy
  language: string | null
  theme: 'light' | 'dark' | 'contrast' | 'projector' | null
}
