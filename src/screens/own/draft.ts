import { isDay } from '../../debrief/card.ts'
import { ALL_GAPS, type Fillings, type Gap, isGap } from '../../scenario/pattern/gaps.ts'
import type { Own } from '../../scenario/pattern/own.ts'
import { LONGEST_FILLING, tidied } from '../../scenario/pattern/tidy.ts'
import { TEMPERAMENTS, type Temperament } from '../../scenario/scenario.ts'
import { isRequired, isStep, STEPS, type Step } from './steps.ts'

/** What somebody has told so far, finished or not. Plain JSON. */
export interface Draft {
  pattern: string | null
  temperament: Temperament | null
  /** As it was typed, spaces and all: what a sentence needs is made of it later (tidy.ts). */
  fillings: Fillings
  /** `YYYY-MM-DD`, or null where none was told. */
  day: string | null
  skipped: readonly Step[]
  /** The sentence that is asked now; null where none is, everything told or skipped. */
  at: Step | null
  /** The sentence that was left half told to go back or to change another; going on comes back to it. */
  left: Step | null
}

export const BLANK: Draft = {
  pattern: null,
  temperament: null,
  fillings: {},
  day: null,
  skipped: [],
  at: 'pattern',
  left: null,
}

/** What a conversation was made of, to be changed: no sentence is open, and what was left out counts as skipped. */
export function draftOf({ pattern, temperament, fillings }: Own, day: string | null): Draft {
  const draft: Draft = { pattern, temperament, fillings, day, skipped: [], at: null, left: null }
  return { ...draft, skipped: STEPS.filter(step => !isTold(draft, step)) }
}

export function isTold(draft: Draft, step: Step): boolean {
  if (step === 'pattern') return draft.pattern !== null
  if (step === 'pressure') return draft.temperament !== null
  if (step === 'day') return draft.day !== null
  return wordsOf(draft, step) !== ''
}

/** A gap's words as sentences use them; empty where nothing usable was told. */
export function wordsOf({ fillings }: Draft, gap: Gap): string {
  return tidied(gap, fillings[gap] ?? '').words
}

/** How many sentences still wait: those that are needed, and those that may be skipped and were not. */
export function toGo(draft: Draft): { needed: number; optional: number } {
  const left = STEPS.filter(step => !isTold(draft, step))
  return {
    needed: left.filter(isRequired).length,
    optional: left.filter(step => !isRequired(step) && !draft.skipped.includes(step)).length,
  }
}

/** Whether it can be practised. */
export function isEnough(draft: Draft): boolean {
  return toGo(draft).needed === 0
}

/**
 * With the sentence finished that was open, and the next one open: the one that was left for it, else the next that waits,
 * else one before it that does, else none.
 */
export function goneOn(draft: Draft): Draft {
  const { at } = draft
  if (at === null || (isRequired(at) && !isTold(draft, at))) return draft
  const told = isTold(draft, at)
  const skipped = [...draft.skipped.filter(step => step !== at), ...(told ? [] : [at])]
  const waits = (step: Step) => step !== at && !isTold(draft, step) && !skipped.includes(step)
  if (draft.left !== null) return { ...draft, skipped, at: draft.left, left: null }
  const after = STEPS.slice(STEPS.indexOf(at) + 1).find(waits)
  return { ...draft, skipped, at: after ?? STEPS.find(waits) ?? null }
}

/** With the sentence before this one open; the first one stays. */
export function goneBack(draft: Draft): Draft {
  const nth = draft.at === null ? STEPS.length : STEPS.indexOf(draft.at)
  return opened(draft, STEPS[Math.max(0, nth - 1)] ?? 'pattern')
}

/** With another sentence open. Nothing that was written goes. */
export function opened(draft: Draft, step: Step): Draft {
  const left = draft.left ?? draft.at
  return { ...draft, at: step, left: left === step ? null : left }
}

/**
 * What a finished draft makes.
 *
 * @param before the one that is changed, whose version goes up by one where anything else did change (K1); null for a new one.
 * @param id for a new one, as `isOwnId` wants it.
 * @param now milliseconds since 1970.
 * @returns null where something needed is missing.
 */
export function ownOf(draft: Draft, before: Own | null, id: string, now: number): Own | null {
  const { pattern, temperament } = draft
  if (pattern === null || temperament === null || !isEnough(draft)) return null
  const told = ALL_GAPS.filter(gap => wordsOf(draft, gap) !== '')
  const fillings = Object.fromEntries(told.map(gap => [gap, (draft.fillings[gap] ?? '').trim()]))
  const made = { pattern, temperament, fillings }
  if (!before) return { format: 1, id, version: 1, ...made, changedAt: now }
  const same =
    before.pattern === pattern &&
    before.temperament === temperament &&
    ALL_GAPS.every(gap => before.fillings[gap] === made.fillings[gap])
  return same ? before : { ...before, ...made, version: before.version + 1, changedAt: now }
}

/** Reads a draft from anything. Never throws; what is none of it is left out. */
export function readDraft(value: unknown): Draft | null {
  if (typeof value !== 'object' || value === null) return null
  const { pattern, temperament, fillings, day, skipped, at, left } = value as Record<string, unknown>
  const given = Object(fillings) as Record<string, unknown>
  const told = ALL_GAPS.flatMap(gap => {
    const words = Object.hasOwn(given, gap) ? given[gap] : undefined
    return typeof words === 'string' ? [[gap, words.slice(0, 2 * LONGEST_FILLING)] as const] : []
  })
  const draft: Draft = {
    pattern: typeof pattern === 'string' && /^[a-z0-9-]{1,60}$/.test(pattern) ? pattern : null,
    temperament: TEMPERAMENTS.find(one => one === temperament) ?? null,
    fillings: Object.fromEntries(told),
    day: isDay(day) ? day : null,
    skipped: Array.isArray(skipped) ? skipped.filter(isStep) : [],
    at: isStep(at) ? at : null,
    left: isStep(left) ? left : null,
  }
  // Something needed is missing and nothing is open: it is asked.
  return draft.at === null && !isEnough(draft)
    ? { ...draft, at: STEPS.find(step => isRequired(step) && !isTold(draft, step)) ?? null }
    : draft
}

/** With what was written or chosen at a sentence. */
export function written(draft: Draft, step: Step, words: string): Draft {
  if (isGap(step)) return { ...draft, fillings: { ...draft.fillings, [step]: words } }
  if (step === 'pattern') return { ...draft, pattern: words }
  if (step === 'day') return { ...draft, day: isDay(words) ? words : null }
  return { ...draft, temperament: TEMPERAMENTS.find(one => one === words) ?? draft.temperament }
}

/** Whether nothing was told or skipped yet. */
export function isBlank(draft: Draft): boolean {
  const { pattern, temperament, fillings, day, skipped } = draft
  const typed = Object.values(fillings).some(words => words !== '')
  return pattern === null && temperament === null && day === null && skipped.length === 0 && !typed
}
