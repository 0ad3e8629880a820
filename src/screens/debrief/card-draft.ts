import {
  type Card,
  type CardLine,
  isBlank,
  LONGEST_LINE,
  MOST_LINES,
  type OwnPart,
} from '../../debrief/card.ts'
import { mergeCards, saySame } from '../../debrief/card-merge.ts'
import { isDecided, UNDECIDED } from '../../debrief/own-card.ts'
import { RUNGS } from '../../debrief/own-card-lines.ts'

/** A line as it is being written. */
export interface DraftLine extends CardLine {
  /** Stays with the line while it is rewritten and moved. */
  key: number
  /** The offered words that it was chosen from, or null. */
  from: string | null
  /** Removed just now: there is a way back. It counts for nothing. */
  gone: boolean
}

/** A card while it is written on: lines may be empty or too long yet, and removed ones can come back. */
export interface Draft {
  lines: readonly DraftLine[]
  plan: Card['plan']
  day: string | null
  /** Whether the plan is the program's suggestion, which nobody has touched. */
  suggested: boolean
  /** The next line's key. */
  next: number
  /** What was decided of the four steps and of what not to say; null on the card of a scenario that is not the person's own. */
  own: OwnPart | null
}

/**
 * A kept card to write on. On one that nothing was ever written on, the suggested plan stands already.
 *
 * @param ofOwn whether it is of a conversation of one's own: the form that told of it may have noted the day.
 */
export function draftOf(card: Card, suggestion: Card['plan'], ofOwn = false): Draft {
  const suggested = card.changedAt === 0 || (ofOwn && isBlank({ ...card, day: null }))
  const plan = suggested ? suggestion : card.plan
  const own = ofOwn ? (card.own ?? UNDECIDED) : null
  const lines = card.lines.map((line, key): DraftLine => ({ ...line, key, from: null, gone: false }))
  return { lines, plan, day: card.day, suggested, next: lines.length, own }
}

/** What is kept of a draft: no empty or removed lines, each words once, nothing too long. */
export function cardOf(draft: Draft, changedAt: number): Card {
  const { plan, day } = draft
  const own = draft.own && cutPart(draft.own)
  const lines = new Map(
    there(draft).map(({ words, move }) => {
      const cut = cutLine(words)
      return [cut, { words: cut, move }]
    }),
  )
  lines.delete('')
  return {
    lines: [...lines.values()].slice(0, MOST_LINES),
    plan: { ifBoss: cutLine(plan.ifBoss), thenI: cutLine(plan.thenI) },
    day,
    changedAt,
    ...(own && isDecided(own) ? { own } : {}),
  }
}

/** Words as they are kept: without space around them, at most `LONGEST_LINE` long, no character cut in two. */
export function cutLine(words: string): string {
  return words
    .slice(0, LONGEST_LINE)
    .replace(/[\uD800-\uDBFF]$/, '')
    .trim()
}

/** The lines that are not removed, empty ones with them. */
export function there(draft: Draft): DraftLine[] {
  return draft.lines.filter(line => !line.gone)
}

/** Whether no more lines fit: on a card that has the four steps, so many fewer. */
export function isFull(draft: Draft): boolean {
  return there(draft).length >= MOST_LINES - (draft.own ? RUNGS.length : 0)
}

export function isTooLong(words: string): boolean {
  return words.trim().length > LONGEST_LINE
}

/** With one more line at its end. A full card stays as it is. */
export function withLine(draft: Draft, { words, move }: CardLine, from: string | null = words): Draft {
  if (isFull(draft)) return draft
  const line = { key: draft.next, words, move, from, gone: false }
  return { ...draft, lines: [...draft.lines, line], next: draft.next + 1 }
}

export function reworded(draft: Draft, key: number, words: string): Draft {
  return { ...draft, lines: draft.lines.map(line => (line.key === key ? { ...line, words } : line)) }
}

/** One place up (−1) or down (1) among the lines that are there; at either end nothing changes. */
export function moved(draft: Draft, key: number, by: -1 | 1): Draft {
  const lines = there(draft)
  const at = lines.findIndex(line => line.key === key)
  const other = lines[at + by]
  const line = lines[at]
  if (!line || !other) return draft
  lines[at] = other
  lines[at + by] = line
  return { ...draft, lines }
}

/** Marks a line as removed; what was removed before it goes for good. */
export function removed(draft: Draft, key: number): Draft {
  const lines = draft.lines.filter(line => line.key === key || !line.gone)
  return { ...draft, lines: lines.map(line => (line.key === key ? { ...line, gone: true } : line)) }
}

/** The removed line in its place again. A card that is full by now stays as it is. */
export function putBack(draft: Draft, key: number): Draft {
  if (isFull(draft)) return draft
  return { ...draft, lines: draft.lines.map(line => (line.key === key ? { ...line, gone: false } : line)) }
}

/** The line that came from an offer, or that says the same, if it is on the card. */
export function lineFrom(draft: Draft, offered: string): DraftLine | undefined {
  return there(draft).find(line => line.from === offered || line.words === offered)
}

/**
 * What is to be kept of a draft that began from `base`, where another tab may have kept `theirs` since. A suggestion that
 * nobody touched gives way to a plan of theirs.
 */
export function merged(draft: Draft, base: Card, theirs: Card, changedAt: number): Card {
  const card = mergeCards(base, cardOf(draft, changedAt), theirs)
  const { plan } = theirs
  return draft.suggested && (plan.ifBoss || plan.thenI) ? { ...card, plan } : card
}

/** The draft of a card that came out of it and of another tab's: what is being written stays as it is. */
export function following(draft: Draft, card: Card): Draft {
  const own = cardOf(draft, 0)
  // Two lines may say the same for a while, on the way to what they will say.
  if (saySame(own, card)) return draft
  const left = [...draft.lines]
  let { next } = draft
  const lines = card.lines.map(({ words, move }): DraftLine => {
    const at = left.findIndex(line => !line.gone && cutLine(line.words) === words)
    const [found] = at < 0 ? [] : left.splice(at, 1)
    return found ?? { key: next++, words, move, from: null, gone: false }
  })
  // Not kept, but on the screen: removed lines, and those with no words yet.
  for (const line of left)
    if (line.gone || cutLine(line.words) === '') lines.splice(draft.lines.indexOf(line), 0, line)
  const half = (name: keyof Card['plan']) =>
    card.plan[name] === own.plan[name] ? draft.plan[name] : card.plan[name]
  const plan = { ifBoss: half('ifBoss'), thenI: half('thenI') }
  const suggested = draft.suggested && plan.ifBoss === draft.plan.ifBoss && plan.thenI === draft.plan.thenI
  return { lines, plan, day: card.day, suggested, next, own: draft.own && followingPart(draft.own, card.own) }
}

/** Steps as they are being written stay so where what is kept of them says the same. */
function followingPart(draft: OwnPart, { steps, leftOut } = UNDECIDED): OwnPart {
  const { steps: kept } = cutPart(draft)
  const isSame = (rung: number) => (steps[rung] ?? null) === (kept[rung] ?? null)
  return { steps: RUNGS.map(rung => (isSame(rung) ? draft : { steps }).steps[rung] ?? null), leftOut }
}

function cutPart({ steps, leftOut }: OwnPart): OwnPart {
  return { steps: steps.map(words => words && cutLine(words)), leftOut }
}
