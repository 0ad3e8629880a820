import type { Conversation } from '../conversation/record.ts'
import type { Scenario } from '../scenario/scenario.ts'
import { type Card, type CardLine, LONGEST_LINE, MOST_LEFT_OUT, type OwnPart } from './card.ts'
import { bestLines, type OwnLine, RUNGS, type Rung, triesOf, writtenLine } from './own-card-lines.ts'
import { shortened, type Unsaid, unsaidOf } from './own-card-unsaid.ts'

/** What the conversations of one's own give to its card (L5). */
export interface Found {
  /** By step, the lowest first: the person's own lines that led in step there, the best first. */
  lines: readonly (readonly OwnLine[])[]
  /** By step: a written line, where the person has none; else null. */
  written: readonly (string | null)[]
  /** What had better stay unsaid. */
  unsaid: readonly Unsaid[]
}

/** A card of a conversation of one's own, as it is printed and copied. */
export interface OwnWords {
  /** The steps that are not left out; `words` empty where there is no line yet. */
  steps: readonly { rung: Rung; words: string }[]
  unsaid: readonly Unsaid[]
}

export const UNDECIDED: OwnPart = { steps: [], leftOut: [] }

/**
 * Looks through the conversation and all that are kept of the same scenario. The same for each of them: there is one card.
 *
 * @param kept in any order; the conversation itself may be among them, as it was before.
 * @param theirs what the person told of it: a written line that has such words is preferred.
 */
export function findOwn(
  scenario: Scenario,
  conversation: Conversation,
  kept: readonly Conversation[],
  theirs: readonly string[] = [scenario.request, scenario.you.protecting],
): Found {
  const tries = triesOf(scenario, conversation, kept)
  const lines = bestLines(tries)
  return {
    lines,
    written: RUNGS.map(rung => (lines[rung]?.length ? null : writtenLine(scenario, rung, theirs))),
    unsaid: unsaidOf(tries),
  }
}

/** The words of a step: as they were decided, else the person's best line; empty where there is neither. */
export function stepWords(part: OwnPart, found: Found, rung: Rung): string {
  return part.steps[rung] ?? found.lines[rung]?.[0]?.words ?? ''
}

/** Whether a step was left out. */
export function isLeftOut(part: OwnPart, rung: Rung): boolean {
  return part.steps[rung] === ''
}

/** What is printed of a card. */
export function ownWordsOf({ own = UNDECIDED }: Pick<Card, 'own'>, found: Found): OwnWords {
  return {
    steps: RUNGS.filter(rung => !isLeftOut(own, rung)).map(rung => ({
      rung,
      words: shortened(stepWords(own, found, rung), LONGEST_LINE),
    })),
    unsaid: found.unsaid.filter(({ words }) => !own.leftOut.includes(words)),
  }
}

/** Whether there is nothing to print: no line, no plan, nothing to leave unsaid, no day. */
export function saysNothing(card: Card, own: OwnWords): boolean {
  const { lines, plan, day } = card
  const words = [...lines.map(({ words }: CardLine) => words), ...own.steps.map(({ words }) => words)]
  return !words.some(Boolean) && !plan.ifBoss && !plan.thenI && day === null && own.unsaid.length === 0
}

/** With a step's words as they were decided: empty leaves it out, null leaves it to the best line again. */
export function withStep(part: OwnPart, rung: Rung, words: string | null): OwnPart {
  return { ...part, steps: RUNGS.map(one => (one === rung ? words : (part.steps[one] ?? null))) }
}

/** With something left out of what not to say, or put back there. */
export function leavingOut(part: OwnPart, words: string, out: boolean): OwnPart {
  const others = part.leftOut.filter(one => one !== words)
  return { ...part, leftOut: out ? [...others, words].slice(-MOST_LEFT_OUT) : others }
}

/** Whether anything was decided. */
export function isDecided({ steps, leftOut }: OwnPart): boolean {
  return leftOut.length > 0 || steps.some(words => words !== null)
}
