import type { Footing, Heard } from '../scenario/scenario.ts'

/** Where the two of you stand between two replies: the whole context of the machine, small whole numbers only (B1). */
export interface Standing {
  footing: Footing
  heard: Heard
  /** The highest step of the ladder that a lead in step has stood on, 0 to 4. */
  step: 0 | 1 | 2 | 3 | 4
  /** 1 once a question was asked: before that a concern is out of step (B5). */
  asked: 0 | 1
  /** What has been said back, one bit for each thing that the scenario's restatements name. */
  restated: number
  /** Redirects in a row, 0 to 2: a third is badgering (B5). */
  redirects: 0 | 1 | 2
  /** Questions and concerns so far, 0 to 2; counted only where the request is not worth arguing about (M5). */
  raised: 0 | 1 | 2
}

/** The standing before the first reply. */
export function startingAt(footing: Footing): Standing {
  return { footing, heard: 0, step: 0, asked: 0, restated: 0, redirects: 0, raised: 0 }
}

/** A whole number held to the footing's scale. */
export function toFooting(n: number): Footing {
  return Math.max(-3, Math.min(3, n)) as Footing
}

/** A whole number held to the scale of heard. */
export function toHeard(n: number): Heard {
  return Math.max(0, Math.min(3, n)) as Heard
}
