import { findingsIn, spotsIn } from '../findings.ts'
import type { Problem } from '../problems.ts'
import type { Scenario } from '../scenario.ts'
import { MADE } from '../traps.ts'
import { treeOf } from '../tree.ts'
import { smellAlikeReplies } from './alike.ts'
import { smellRepeatedCoaching } from './coaching.ts'
import { smellCutTexts } from './cut.ts'
import { smellHardReading } from './hard.ts'
import { smellNamedStances } from './named.ts'
import { smellGiveaways } from './often.ts'
import { smellStances } from './stances.ts'
import type { Whole } from './whole.ts'

const OF_ONE_FILE = [
  smellGiveaways,
  smellAlikeReplies,
  smellStances,
  smellHardReading,
  smellNamedStances,
  smellCutTexts,
]

/** A file that was read to a scenario, and its text. */
export interface Smelt {
  file: string
  text: string
  scenario: Scenario
}

/**
 * The smells of scenarios that were read without errors: warnings about their words, found without playing them. Files given
 * together are also held against each other.
 *
 * @returns the problems of each file, in the order of the files, each list sorted by place and at most 200 long.
 */
export function smellsOf(files: readonly Smelt[]): Problem[][] {
  const smelt = files.map(({ file, text, scenario }) => {
    const findings = findingsIn(file)
    const tree = treeOf(text, spotsIn(text), findingsIn(file), MADE)
    // A text that was read to a scenario has a tree; if somebody hands over another text, there is nothing to point at.
    const whole: Whole | null = tree && { file, text, scenario, tree }
    if (whole) for (const smell of OF_ONE_FILE) smell(whole, findings)
    return { whole, findings }
  })
  smellRepeatedCoaching(smelt.flatMap(({ whole, findings }) => (whole ? [{ whole, findings }] : [])))
  return smelt.map(({ findings }) => findings.sorted())
}
