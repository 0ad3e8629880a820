import { findGiveaways } from '../../conversation/proof/giveaways.ts'
import { type Proof, prove } from '../../conversation/proof/proof.ts'
import { patternProblems } from '../../scenario/pattern/check.ts'
import { filled } from '../../scenario/pattern/fill.ts'
import { SAMPLES } from '../../scenario/pattern/samples.ts'
import type { Problem } from '../../scenario/problems.ts'
import type { Scenario } from '../../scenario/scenario.ts'

/** Whether a file is a conversation pattern: one in a folder `patterns`. */
export function isPattern(file: string): boolean {
  return /(?:^|[/\\])patterns[/\\][^/\\]+$/.test(file)
}

/** What a file gives to play: itself, or where it is a pattern what a full sample makes of it. */
export interface Playable {
  problems: Problem[]
  /** Null where there are errors that keep it from being filled. */
  scenario: Scenario | null
  proof(): Proof
}

/**
 * A file that was read without errors, ready to be proved. A pattern's turns, ways and moves are the same for every filling,
 * so one proves P4 for all; what lengths give away (P5) is looked for in a full and in a bare one.
 */
export function playableOf(file: string, text: string, read: Scenario): Playable {
  if (!isPattern(file)) return { problems: [], scenario: read, proof: () => prove(read) }
  const problems = patternProblems(read, text, file)
  if (problems.length > 0) return { problems, scenario: null, proof: () => ({ findings: [], figures: [] }) }
  const [full, bare] = SAMPLES
  const scenario = filled(read, full)
  return {
    problems,
    scenario,
    proof() {
      const { findings, figures } = prove(scenario)
      const known = new Set(findings.map(one => one.clause))
      const more = findGiveaways(filled(read, bare)).filter(one => !known.has(one.clause))
      return { findings: [...findings, ...more], figures }
    },
  }
}
