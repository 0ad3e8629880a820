import { endsOf } from '../conversation/branch.ts'
import { compile } from '../conversation/machine.ts'
import type { Conversation } from '../conversation/record.ts'
import { type Played, replay, type Step } from '../conversation/replay.ts'
import type { Scenario } from '../scenario/scenario.ts'
import type { Card, CardLine } from './card.ts'

/** A line that may go on the card. */
export interface Offer extends CardLine {
  /** The number of the reply that it was, or that it would have been; from 1. */
  reply: number
}

export interface Offers {
  /** `led`: lines of one's own that led in step. `stronger`: there were none, so lines that would have. */
  are: 'led' | 'stronger'
  lines: readonly Offer[]
}

/** The lines that a branch gives to take along (L5), in the order in which they were said, each words once. */
export function offersOf({ steps }: Played): Offers {
  const led = onlyOnce(
    steps.flatMap((step, i) => (isInStep(step) ? [{ ...lineOf(step), reply: i + 1 }] : [])),
  )
  if (led.length > 0) return { are: 'led', lines: led }
  const stronger = steps.flatMap(({ played }, i) =>
    played?.reply.stronger ? [{ words: tidy(played.reply.stronger), move: null, reply: i + 1 }] : [],
  )
  return { are: 'stronger', lines: onlyOnce(stronger) }
}

/** So many conversations before this one are looked through. */
const LATEST = 8

/**
 * Lines that led in step on the conversation's other branches and in the person's earlier ones of this scenario, without
 * those that this branch offers.
 *
 * @param conversations the latest first.
 */
export function earlierOffers(
  scenario: Scenario,
  conversation: Conversation,
  conversations: readonly Conversation[],
  offered: readonly CardLine[],
): CardLine[] {
  const before = conversations.filter(one => one.id !== conversation.id).slice(0, LATEST)
  const known = new Set(offered.map(({ words }) => words))
  const found = [conversation, ...before].flatMap(one => {
    const machine = compile(scenario, one.temperament)
    return endsOf(one).flatMap(end => replay(scenario, one, machine, end.id).steps)
  })
  return onlyOnce(found.filter(isInStep).map(lineOf)).filter(({ words }) => !known.has(words))
}

/**
 * An if-then plan to begin with: what was said when the boss stood furthest back, and what one said to that if it led in
 * step; else one's own line that moved most, else a line that would have led.
 */
export function planFor({ steps }: Played): Card['plan'] {
  // The boss asking what was meant is no line to be ready for.
  const heard = steps.filter((_, i) => i === 0 || steps[i - 1]?.played)
  const hardest = least(heard, step => step.before.footing)
  if (!hardest) return { ifBoss: '', thenI: '' }
  const best = least(steps.filter(isInStep), step => -moved(step))
  const then = isInStep(hardest) ? hardest : best
  return {
    ifBoss: tidy(hardest.line),
    thenI: then ? lineOf(then).words : tidy(hardest.played?.reply.stronger ?? ''),
  }
}

function isInStep({ played }: Step): boolean {
  return played?.weighed.inStep === true
}

function moved({ before, after }: Step): number {
  return after.heard - before.heard + after.footing - before.footing
}

/** A said line in its own words, with its own move. */
function lineOf({ said, played }: Step): CardLine {
  const move = said.typed?.reading.move ?? played?.reply.move ?? null
  return { words: tidy(said.typed?.words ?? played?.reply.words ?? ''), move }
}

/** Said in one breath: no line breaks. */
function tidy(words: string): string {
  return words.replace(/\s+/g, ' ').trim()
}

/** The first of those for which this is least. */
function least<One>(all: readonly One[], of: (one: One) => number): One | undefined {
  return all.reduce<One | undefined>((found, one) => (found && of(found) <= of(one) ? found : one), undefined)
}

function onlyOnce<Line extends CardLine>(lines: readonly Line[]): Line[] {
  return lines.filter((line, i) => line.words && lines.findIndex(({ words }) => words === line.words) === i)
}
