import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Clause } from '../../../src/conversation/proof/finding.ts'
import type { Scenario } from '../../../src/scenario/scenario.ts'
import { scenarioIn } from '../fakes.ts'

const FOLDER = 'tests/fixtures/proof'

/** A scenario that breaks one clause of the proof. Its first line is `# breaks: <clause>, <temperament or any>`. */
export interface Fixture {
  name: string
  breaks: { clause: string; temperament: string } | null
  scenario: Scenario
}

/** Every file of the folder. `sound.yaml`, of which all others are made, breaks nothing. */
export function proofFixtures(): Fixture[] {
  return readdirSync(FOLDER).map(file => {
    const path = join(FOLDER, file)
    const [first = ''] = readFileSync(path, 'utf8').split('\n', 1)
    const [, clause = '', temperament = ''] = /^# breaks: ([\w-]+)(?:, ([\w-]+))?$/.exec(first) ?? []
    const breaks = clause === 'nothing' ? null : { clause, temperament }
    return { name: file.replace('.yaml', ''), breaks, scenario: scenarioIn(path) }
  })
}

/** What breaks each clause: a fixture in one temperament, one for whoever the boss is, or no file that there can be. */
export const CLAUSES: Record<Clause, 'in one temperament' | 'whoever the boss is' | 'by no file'> = {
  endless: 'in one temperament',
  'outcome-not-reached': 'in one temperament',
  'no-lead-in-step': 'in one temperament',
  'lead-below-100': 'in one temperament',
  // The rules themselves keep these two, whatever the file says: unbreakable.test.ts.
  'rolling-over-pays': 'by no file',
  'pushing-pays': 'by no file',
  'mistake-pays': 'in one temperament',
  'no-recovery': 'in one temperament',
  'stance-missing-in-state': 'in one temperament',
  'conversation-length': 'in one temperament',
  // A turn that only one boss never comes to is no fault.
  'turn-not-played': 'whoever the boss is',
  'point-said-twice': 'in one temperament',
  // P5 speaks of the words in the file, which are the same for every boss.
  'lead-always-longest': 'whoever the boss is',
  'lead-always-same-place': 'whoever the boss is',
  'lead-only-polite': 'whoever the boss is',
}
