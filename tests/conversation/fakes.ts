import { readFileSync } from 'node:fs'
import { begin, reply } from '../../src/conversation/branch.ts'
import type { Conversation } from '../../src/conversation/record.ts'
import { printed } from '../../src/scenario/problems.ts'
import { read } from '../../src/scenario/read.ts'
import type { Scenario } from '../../src/scenario/scenario.ts'

const known = new Map<string, { text: string; scenario: Scenario }>()

/**
 * A scenario of the repository, by its path from the root, without errors. Read once for all who ask while its text stays as it
 * is, and frozen throughout: who would change it changes it for nobody, since that throws.
 */
export function scenarioIn(file: string): Scenario {
  const text = readFileSync(file, 'utf8')
  const before = known.get(file)
  if (before?.text === text) return before.scenario
  const { scenario, problems } = read(text, file)
  if (!scenario) throw new Error(problems.map(printed).join('\n'))
  known.set(file, { text, scenario: frozen(scenario) })
  return scenario
}

function frozen<T>(value: T): T {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return value
  for (const part of Object.values(value)) frozen(part)
  return Object.freeze(value)
}

/**
 * A whole valid scenario in which every clause of the proof holds, fresh each time: four turns `ask`, `cost`, `when`,
 * `close` of three replies, each leading to the next turn; four outcomes; two points.
 */
export function aScenario(more: Partial<Scenario> = {}): Scenario {
  return { ...structuredClone(scenarioIn('tests/fixtures/proof/sound.yaml')), ...more }
}

/** The replies of `aScenario` that lead, in order. */
export const LEADING = ['back', 'errors', 'summary', 'tell'] as const
const TURNS = ['ask', 'cost', 'when', 'close']

export const NINE_O_CLOCK = 1_700_000_000_000

/** A conversation of `aScenario` with so many leading replies said, one a minute; four end it. */
export function aConversation(replies = 0): Conversation {
  return saying(...LEADING.slice(0, replies))
}

/** A conversation of `aScenario` in which these replies were picked, one at each turn. */
export function saying(...picked: string[]): Conversation {
  let conversation = begin(aScenario(), 'steady', 'c1', NINE_O_CLOCK)
  for (const [n, one] of picked.entries())
    conversation = reply(
      conversation,
      TURNS[n] ?? 'close',
      { picked: one },
      NINE_O_CLOCK + 60_000 * (n + 1),
      9000,
    )
  return conversation
}
