import type { Conversation } from '../conversation/record.ts'
import type { Step } from '../conversation/replay.ts'
import { type Move, stanceOf, stepOf } from '../scenario/moves.ts'
import type { Scenario } from '../scenario/scenario.ts'
import { LADDER, type Looked, saidLast } from './habits.ts'
import { looksAt } from './looked.ts'
import { repliesOf } from './moves-made.ts'

/** The places of the four steps of the ladder on a card, the lowest first. */
export const RUNGS = [0, 1, 2, 3] as const
export type Rung = (typeof RUNGS)[number]

/** A line of the person's own that led in step. */
export interface OwnLine {
  words: string
  move: Move
}

/** So many conversations, the latest, are looked through. */
const LATEST = 20

/**
 * Every conversation of this scenario that the card draws on, walked again, the latest first: those that are kept, and the one
 * that is looked back on, which may be kept nowhere.
 */
export function triesOf(
  scenario: Scenario,
  conversation: Conversation,
  kept: readonly Conversation[],
): Looked[] {
  const all = [conversation, ...kept.filter(({ id }) => id !== conversation.id)]
    .toSorted((a, b) => saidLast(b) - saidLast(a))
    .slice(0, LATEST)
  return looksAt(scenario, all.includes(conversation) ? all : [...all.slice(0, -1), conversation])
}

/**
 * For each step of the ladder the person's own lines that led in step there, the best first: typed before picked, then what
 * the step is named after, then what was heard, then the latest. Each words once.
 */
export function bestLines(tries: readonly Looked[]): OwnLine[][] {
  const led = tries.flatMap(one => repliesOf(one).toReversed()).flatMap(ledBy)
  return RUNGS.map(rung => {
    const here = led.filter(({ move }) => stepOf(move) === rung + 1)
    const best = here.toSorted(
      (a, b) =>
        Number(b.typed) - Number(a.typed) ||
        Number(b.move === LADDER[rung]) - Number(a.move === LADDER[rung]) ||
        b.gain - a.gain,
    )
    return best
      .filter(({ words }, i) => best.findIndex(one => one.words === words) === i)
      .map(({ words, move }) => ({ words, move }))
  })
}

/**
 * For a step that the person has no line of: one that is written in this scenario, with as many of their own words as can be.
 *
 * @param theirs what they told, such as the request.
 * @returns null where no reply of this scenario takes the step.
 */
export function writtenLine(scenario: Scenario, rung: Rung, theirs: readonly string[]): string | null {
  const told = theirs.filter(Boolean).map(words => words.toLowerCase())
  const worth = (words: string, move: Move) =>
    told.filter(one => words.toLowerCase().includes(one)).length +
    (move === LADDER[rung] ? told.length + 1 : 0)
  const replies = Object.values(scenario.turns).flatMap(turn => turn.replies)
  const fit = replies.filter(
    ({ move }) => stepOf(move) === rung + 1 && stanceOf(move, scenario.kind, 0) === 'lead-forward',
  )
  // Of equals the first one stays: it is said early, and so takes the least for granted.
  const [best] = fit.toSorted((a, b) => worth(b.words, b.move) - worth(a.words, a.move))
  return best ? oneLine(best.words) : null
}

/** The words that were said, as they were said, on one line. */
export function wordsOf({ said, played }: Step): string {
  return oneLine(said.typed?.words ?? played?.reply.words ?? '')
}

/** The line of a reply that led in step, as far as the program and the person know; none of any other. */
export function ledBy(step: Step): (OwnLine & { typed: boolean; gain: number })[] {
  const { said, played, before, after } = step
  if (!played?.weighed.inStep) return []
  const { typed } = said
  const label = typed?.label
  const words = wordsOf(step)
  // Whoever says that a line was no lead knows better than what it was played as.
  if ((label?.stance ?? 'lead-forward') !== 'lead-forward' || words === '') return []
  const read = label?.stance ? label.move : typed?.reading.move
  const move = read ?? played.reply.move
  // Played as a lead, and read as something else: not one to take along.
  if (stepOf(move) === 0) return []
  const gain = after.heard - before.heard
  return [{ words, move, typed: typed !== undefined, gain }]
}

function oneLine(words: string): string {
  return words.replace(/\s+/g, ' ').trim()
}
