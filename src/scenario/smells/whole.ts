import type { SayableLine } from '../lines.ts'
import { withLines } from '../lines.ts'
import type { Scenario } from '../scenario.ts'
import type { Tree } from '../tree.ts'

/** A scenario that was read without errors, with the text of its file and the places in it. */
export interface Whole {
  file: string
  text: string
  scenario: Scenario
  tree: Tree
}

/** Every sayable text of a scenario, in the order of the file (S14). */
export function linesOf(scenario: Scenario): SayableLine[] {
  const lines: SayableLine[] = []
  withLines(scenario, line => {
    lines.push(line)
    return line.text
  })
  return lines
}

/** The texts that a person learns from after a reply (L1). */
const COACHING = ['thinks', 'why', 'shows', 'stronger']

/** Whether a line is coaching: what the boss thought, why it works or not, what its words show, a stronger line. */
export function isCoaching({ path }: SayableLine): boolean {
  return path[0] === 'turns' && path[2] === 'replies' && COACHING.includes(String(path.at(-1)))
}
