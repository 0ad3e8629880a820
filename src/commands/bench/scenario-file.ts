import { stringify } from 'yaml'
import type { Scenario } from '../../scenario/scenario.ts'

/** A scenario of `scenarioOf` as its author would write it: the text of a file for scenarios/. */
export function fileOf(scenario: Scenario): string {
  const { turns, outcomes, ...rest } = scenario
  return stringify({
    format: 1,
    ...rest,
    turns: Object.fromEntries(
      Object.values(turns).map(({ id, lines, replies }) => [
        id,
        {
          boss: lines[0]?.say,
          replies: replies.map(({ to, of: _, ...reply }) => ({ ...reply, to: to[0]?.go })),
        },
      ]),
    ),
    outcomes: Object.fromEntries(Object.values(outcomes).map(({ id, ...outcome }) => [id, outcome])),
  })
}
