import { type Kind, MOVES, type Move, stanceOf } from './moves.ts'
import { type Footing, holds, type Scenario, type Skill, type Temperament, turnOf } from './scenario.ts'

/** What the shelf shows of a scenario: small, so that twenty of them fit the first screen. */
export interface Summary {
  id: string
  version: number
  /** BCP 47 tag of what it is written in, which may be another than the page's. */
  language: string
  title: string
  teaches: string
  /** The boss's words at the start: what leads a row of the shelf. */
  opening: string
  skills: Skill[]
  /** The leading moves that its written replies offer, in the order of MOVES: what one can practise in it. */
  practises: Move[]
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
    language: scenario.language,
    title: scenario.title,
    teaches: scenario.teaches,
    opening: openingOf(scenario),
    skills: scenario.skills,
    practises: practisedIn(scenario),
    kind: scenario.kind,
    temperament: scenario.boss.temperament,
    boss: scenario.boss.name,
    turns: Object.keys(scenario.turns).length,
    start: scenario.start.footing,
    ...(scenario.trade === undefined ? {} : { trade: scenario.trade }),
    ...(scenario.minutes === undefined ? {} : { minutes: scenario.minutes }),
  }
}

/** A move counts where it leads as the first of its kind: later ones may push (M5). */
function practisedIn({ turns, kind }: Scenario): Move[] {
  const offered = new Set(Object.values(turns).flatMap(({ replies }) => replies.map(({ move }) => move)))
  return MOVES.filter(move => offered.has(move) && stanceOf(move, kind, 0) === 'lead-forward')
}

/** Nothing is heard before the first reply: the line is the one said at the starting footing and heard 0. */
function openingOf(scenario: Scenario): string {
  const lines = turnOf(scenario, scenario.start.turn)?.lines ?? []
  return lines.find(line => holds(line.when, scenario.start.footing, 0))?.say ?? ''
}
