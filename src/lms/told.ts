import type { Reading } from '../reply/reading.ts'
import type { Move } from '../scenario/moves.ts'

/**
 * What a course is told after each reply: all of it each time, so that telling it again does no harm and what a course
 * missed comes with the next.
 */
export interface Told {
  completion: 'incomplete' | 'completed'
  /** Against the pass mark; null until every scenario of the package was finished once. */
  success: 'passed' | 'failed' | null
  /** 0 to 100 by the attempt policy, over all scenarios of the package; null until one was finished. */
  score: number | null
  /** 0 to 1: how much of the package was gone through. */
  progress: number
  /** What a later launch goes on from (K1), within the limit that the course sets. */
  resume: Resume
  /** Every reply of this session, oldest first; it only grows. */
  interactions: readonly Interaction[]
  /** Milliseconds that this session has lasted. */
  sessionMs: number
}

export interface Resume {
  text: string
  /** Typed words were shortened to fit: the course's limit forced it, and the screen says so. */
  shortened: boolean
}

/** One reply, as a course is told of it. */
export interface Interaction {
  /** Unique within the registration, of [A-Za-z0-9._-], at most 200 characters: scenario, conversation, reply, moment. */
  id: string
  scenario: string
  /** The boss's words that it answers; empty where `words` is null. */
  line: string
  /** What was said; null where it is a learner's own words in a conversation of their own, and they have not agreed. */
  words: string | null
  /**
   * The ids of the written replies at that turn, in the file's order, and which of them it was picked as or played as (P0); their
   * words empty where `words` is null.
   */
  choices: readonly { id: string; words: string }[]
  picked: string | null
  typed: boolean
  stance: Reading['stance']
  move: Move | null
  /** P1: −2 to 2; null where it was unclear (M4). */
  points: number | null
  /** Milliseconds since 1970. */
  at: number
  /** Milliseconds from the boss's line to the reply. */
  took: number
}
