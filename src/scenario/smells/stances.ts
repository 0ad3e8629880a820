import type { Findings } from '../findings.ts'
import { type Move, STANCES, type Stance, stanceOf } from '../moves.ts'
import type { Scenario } from '../scenario.ts'
import type { Whole } from './whole.ts'

/** A stance is hardly ever offered if fewer turns than this share have it. */
const SHARE = 0.75
/** So few replies of one stance may well be of one move. */
const ENOUGH = 6

/**
 * Stances that are there by the letter of S7 and hardly meet anybody. Where the request is not worth it, a question may
 * count as the turn's only push though it reads like a lead (M5): turns with a plain one are counted. Elsewhere S7 itself
 * keeps every stance in every turn, and what can still fail is variety: all of a stance by one and the same move.
 */
export function smellStances({ scenario, tree }: Whole, findings: Findings): void {
  const turns = Object.values(scenario.turns)
  for (const stance of STANCES) {
    const without = turns.filter(turn => !turn.replies.some(({ move }) => isPlainly(stance, move, scenario)))
    const [first] = without
    const often = turns.length - without.length
    if (first && often < SHARE * turns.length) {
      const values = { stance, often, turns: turns.length, without: first.id }
      findings.add('stance-rare', tree.keyAt(['turns', first.id]), values)
    }
    smellOneMove(stance, scenario, tree, findings)
  }
}

function smellOneMove(stance: Stance, scenario: Scenario, tree: Whole['tree'], findings: Findings): void {
  const replies = Object.values(scenario.turns).flatMap(turn =>
    turn.replies.flatMap(({ move }, at) =>
      isPlainly(stance, move, scenario) ? [{ move, path: ['turns', turn.id, 'replies', at, 'move'] }] : [],
    ),
  )
  const [first] = replies
  if (!first || replies.length < ENOUGH || replies.some(({ move }) => move !== first.move)) return
  findings.add('stance-one-move', tree.at(first.path), { stance, move: first.move, replies: replies.length })
}

/** Whether a move has this stance in this scenario whatever was asked before. */
function isPlainly(stance: Stance, move: Move, { kind }: Scenario): boolean {
  return stanceOf(move, kind, 0) === stance && stanceOf(move, kind, 1) === stance
}
