import { built } from './build.ts'
import { checkConditions } from './check/conditions.ts'
import { checkNames } from './check/names.ts'
import { checkOutcomes } from './check/outcomes.ts'
import { checkReplies } from './check/replies.ts'
import { checkSize } from './check/texts.ts'
import { checkWays } from './check/ways.ts'
import { type ScenarioFile, scenarioFile } from './file.ts'
import { type Findings, findingsIn, spotsIn } from './findings.ts'
import { withLines } from './lines.ts'
import { noPlaces, type Places, type TurnSpot } from './places.ts'
import type { Problem } from './problems.ts'
import type { Scenario } from './scenario.ts'
import { shaped } from './shape.ts'
import { type Size, WRITTEN } from './traps.ts'
import { type Tree, treeOf } from './tree.ts'

/** What came of reading a file. */
export interface Read {
  /** Null if there is any error among the problems. */
  scenario: Scenario | null
  /** Sorted by place; at most 200. */
  problems: Problem[]
  /** Where turns, replies and outcomes stand, as far as they were found. */
  places: Places
}

/**
 * Reads the text of a scenario file. In stages (text, keys and values, meaning), each only if the one before found no
 * error, so that one mistake is one problem. Never throws, whatever the text.
 *
 * @param file the name for places, such as `scenarios/customer-panel.yaml`; without a YAML ending (a text that was
 *   pasted) the id need not match it.
 * @param size how large it may be (S16): what is more is one problem.
 */
export function read(text: string, file: string, size: Size = WRITTEN): Read {
  const findings = findingsIn(file)
  const tree = treeOf(text, spotsIn(text), findings, size)
  const fields = tree && shaped(scenarioFile, tree, findings)
  if (!tree || !fields) return { scenario: null, problems: findings.sorted(), places: noPlaces(file) }
  const scenario = built(fields)
  checkMeaning(scenario, fields, file, tree, findings)
  return {
    scenario: findings.failed() ? null : scenario,
    problems: findings.sorted(),
    places: placesIn(scenario, file, tree),
  }
}

function checkMeaning(
  scenario: Scenario,
  fields: ScenarioFile,
  file: string,
  tree: Tree,
  findings: Findings,
): void {
  const connected = checkNames(scenario, file, tree, findings)
  if (connected) checkWays(scenario, tree, findings)
  checkConditions(fields, tree, findings)
  checkReplies(scenario, tree, findings)
  checkOutcomes(scenario, tree, findings)
  withLines(scenario, line => {
    checkSize(line, tree.at(line.path), findings)
    return line.text
  })
}

function placesIn(scenario: Scenario, file: string, tree: Tree): Places {
  const turns: Record<string, TurnSpot> = {}
  for (const turn of Object.values(scenario.turns)) {
    const replies = turn.replies.map(
      (reply, i) => [reply.id, tree.at(['turns', turn.id, 'replies', i])] as const,
    )
    turns[turn.id] = { ...tree.keyAt(['turns', turn.id]), replies: Object.fromEntries(replies) }
  }
  const outcomes = Object.keys(scenario.outcomes).map(id => [id, tree.keyAt(['outcomes', id])] as const)
  return { file, start: tree.keyAt(['start']), turns, outcomes: Object.fromEntries(outcomes) }
}
