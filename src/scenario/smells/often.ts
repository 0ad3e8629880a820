import type { Findings } from '../findings.ts'
import type { Reply, Turn } from '../scenario.ts'
import { MOST_REPLIES } from '../sizes.ts'
import { askingOf, leadsIn, longestOf, politeOf, shortestOf } from './tells.ts'
import type { Whole } from './whole.ts'
import { isEnglish } from './words.ts'

/** Over fewer turns than this, chance alone makes habits. */
const ENOUGH = 6

/** The replies that a rule of thumb would take at a turn: “the longest”, “the third”. None where it says nothing. */
type Rule = (turn: Turn) => Reply[]

/**
 * P5, short of always: rules of thumb that find the leading reply too often. Too often is more than halfway from what
 * guessing blindly would find to every turn: with two leads among four replies, in more than three quarters of the
 * turns; with one among three, in more than two thirds. So whoever knows the rule has less than half of the work left,
 * and a file written without a thought of it hardly ever gets there (at 14 turns, about once in thirty).
 */
export function smellGiveaways(whole: Whole, findings: Findings): void {
  const { scenario, tree } = whole
  const turns = Object.values(scenario.turns)
  const start = (turn: Turn) => tree.keyAt(['turns', turn.id])
  const longest = habitOf(longestOf, turns, whole)
  if (longest) findings.add('lead-often-longest', start(longest.first), longest)
  const places = Array.from({ length: MOST_REPLIES }, (_, at) => at)
  const habits = places.flatMap(at => {
    const habit = habitOf(turn => turn.replies.slice(at, at + 1), turns, whole)
    return habit ? [{ ...habit, position: at + 1 }] : []
  })
  const [same] = habits.sort((a, b) => b.often - a.often)
  if (same) findings.add('lead-often-same-place', start(same.first), same)
  const shortest = habitOf(shortestOf, turns, whole, 'always too')
  if (shortest) findings.add('lead-often-shortest', start(shortest.first), shortest)
  const withQuestions = turns.filter(turn => askingOf(turn).length > 0)
  const asking = habitOf(askingOf, withQuestions, whole, 'always too')
  if (asking) findings.add('lead-often-asks', start(asking.first), asking)
  if (!isEnglish(scenario.language)) return
  const withCourtesy = turns.filter(turn => politeOf(turn).length > 0)
  const polite = habitOf(politeOf, withCourtesy, whole)
  if (polite) findings.add('lead-often-only-polite', start(polite.first), polite)
}

interface Habit {
  often: number
  turns: number
  guessed: number
  first: Turn
}

/**
 * The habit of these turns, or null if the rule finds the lead seldom enough.
 *
 * @param always whether to tell of a rule that finds it at every turn too. Of some that is an error of its own (P5).
 */
function habitOf(
  rule: Rule,
  turns: readonly Turn[],
  { scenario }: Whole,
  always?: 'always too',
): Habit | null {
  const leads = (reply: Reply) => leadsIn(scenario.kind, reply)
  const found = turns.filter(turn => rule(turn).length > 0 && rule(turn).every(leads))
  const guessed = turns.reduce((sum, turn) => sum + blindly(turn, rule(turn).length, leads), 0)
  const [first] = found
  if (!first || turns.length < ENOUGH || (found.length === turns.length && !always)) return null
  if (found.length <= (guessed + turns.length) / 2) return null
  return { often: found.length, turns: turns.length, guessed: Math.round(guessed), first }
}

/** How likely so many replies of a turn, drawn blindly, all lead; 0 where there are none to draw. */
function blindly(turn: Turn, drawn: number, leads: (reply: Reply) => boolean): number {
  const all = turn.replies.length
  const leading = turn.replies.filter(leads).length
  let chance = drawn === 0 ? 0 : 1
  for (let n = 0; n < drawn; n++) chance *= Math.max(0, leading - n) / (all - n)
  return chance
}
