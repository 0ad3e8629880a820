import type { Kind } from './moves.ts'
import { type Footing, holds, type Scenario, type Skill, type Temperament, turnOf } from './scenario.ts'

/** What the shelf shows of a scenario: small, so that twenty of them fit the first screen. */
export interface Summary {
  id: string
  version: number
  title: string
  teaches: string
  /** The boss's words at the start: what leads a row of the shelf. */
  opening: string
  skills: Skill[]
  kind: Kind
  /** The boss's own, before anybody chooses another. */
  temperament: Temperament
  boss: string
  turns: number
  start: Footing
  trade?: string
  minutes?: number
}

/** The summary of a scenario that was read without errors. */
export function summaryOf(scenario: Scenario): Summary {
  return {
    id: scenario.id,
    version: scenario.version,
    title: scenario.title,
    teaches: scenario.teaches,
    opening: openingOf(scenario),
    skills: scenario.skills,
    kind: scenario.kind,
    temperament: scenario.boss.temperament,
    boss: scenario.boss.name,
    turns: Object.keys(scenario.turns).length,
    start: scenario.start.footing,
    ...(scenario.trade === undefined ? {} : { trade: scenario.trade }),
    ...(scenario.minutes === undefined ? {} : { minutes: scenario.minutes }),
  }
}

/** Nothing is heard before the first reply: the line is the one said at the starting footing and heard 0. */
function openingOf(scenario: Scenario): string {
  const lines = turnOf(scenario, scenario.start.turn)?.lines ?? []
  return lines.find(line => holds(line.when, scenario.start.footing, 0))?.say ?? ''
}
