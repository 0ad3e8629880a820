import { type Kind, type Move, stanceOf } from '../scenario/moves.ts'
import { type Footing, holds, type Scenario, type Turn } from '../scenario/scenario.ts'

/** What the drill needs of a scenario: a tenth of it, so that all of them fit one request. */
export interface Drillable {
  /** The scenario's id. */
  scenario: string
  /** BCP 47 tag of what its lines are written in. */
  language: string
  kind: Kind
  boss: string
  role: string
  /** What the boss asks, as a phrase. */
  request: string
  protecting: string
  /** Where the boss stands at the start. */
  footing: Footing
  lines: DrillLine[]
}

/** One line of the boss that can be led. */
export interface DrillLine {
  /** The turn's id. */
  turn: string
  says: string
  hint?: string
  /** What can be done here: the moves of all written replies, in the file's order. */
  offers: Move[]
  /** What the turn's written replies do to lead, each move once, with its words. Never empty. */
  leads: { move: Move; words: string }[]
}

/** The lines of a scenario that was read without errors. */
export function drillableOf(scenario: Scenario): Drillable {
  const { id, language, kind, boss, request, you, start } = scenario
  return {
    scenario: id,
    language,
    kind,
    boss: boss.name,
    role: boss.role,
    request,
    protecting: you.protecting,
    footing: start.footing,
    lines: Object.values(scenario.turns).flatMap(turn => {
      const leads = leadsOf(turn, kind)
      // At the start the boss says what fits the scale there, later what is said where no other line fits.
      const line =
        turn.id === start.turn
          ? turn.lines.find(({ when }) => holds(when, start.footing, 0))
          : turn.lines.at(-1)
      if (!line || leads.length === 0) return []
      return {
        turn: turn.id,
        says: line.say,
        ...(turn.hint === undefined ? {} : { hint: turn.hint }),
        offers: turn.replies.map(({ move }) => move),
        leads,
      }
    }),
  }
}

/** A line stands alone here, so each move counts as the first of its kind (M5). */
function leadsOf({ replies }: Turn, kind: Kind): DrillLine['leads'] {
  const leading = replies.filter(({ move }) => stanceOf(move, kind, 0) === 'lead-forward')
  return leading
    .filter(({ move }, place) => leading.findIndex(other => other.move === move) === place)
    .map(({ move, words }) => ({ move, words }))
}
