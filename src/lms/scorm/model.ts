import type { Launch } from '../channel.ts'
import type { Interaction, Told } from '../told.ts'
import type { Calls, Names } from './calls.ts'
import type { ApiName } from './find-api.ts'

/** What is written where, in order. */
export type Writing = readonly (readonly [element: string, value: string])[]

/** What stood there before, which is never made less. */
export type Before = Launch['before']

/** What the two versions of SCORM differ in; how a session goes is the same for both (session.ts). */
export interface Model {
  name: 'scorm12' | 'scorm2004'
  api: ApiName
  names: Names
  /** Codes that say: this session is not open, or is over. */
  over: readonly number[]
  /** Codes that say nothing about the value: worth another try. */
  passing: readonly number[]
  /** What a course may do without besides interactions, and the codes with which it says so; null where it must have all. */
  without: { elements: readonly string[]; codes: readonly number[] } | null
  /** Read first: an answer shows that a session is open. */
  status: string
  /** Where the resume data is, and how many characters of it there may be. */
  resume: { element: string; room: number }
  launch(calls: Calls): Omit<Launch, 'resume' | 'room'>
  /** At once after the start, where nothing was finished before: an ending without a status counts as completed in Moodle. */
  begun: Writing
  /** Everything but the interactions, in the order in which it is written. */
  standing(told: Told, before: Before): Writing
  /** How the session would end, and how long it was: the last to be written, each time. */
  ending(told: Told): Writing
  /** The first is the id, on which the rest depends. @param n its index. */
  interaction(one: Interaction, n: number): Writing
}

/** A value, or null where it can't be read or says nothing. */
export function valueAt(calls: Calls, element: string): string | null {
  const got = calls.get(element)
  return got.ok && got.value.trim() !== '' ? got.value.trim() : null
}

/** A number, or null. */
export function numberAt(calls: Calls, element: string): number | null {
  const value = valueAt(calls, element)
  const number = value === null ? Number.NaN : Number(value)
  return Number.isFinite(number) ? number : null
}

/** A BCP 47 tag where the course gives one: 1.2 allows any words, "English" among them. */
export function languageAt(calls: Calls, element: string): string | null {
  const value = valueAt(calls, element)
  try {
    return value !== null && /^[a-z]{2,3}(-|$)/i.test(value)
      ? (Intl.getCanonicalLocales(value)[0] ?? null)
      : null
  } catch {
    return null
  }
}

/** Anything but the three words is an ordinary launch. */
export function modeAt(calls: Calls, element: string): Launch['mode'] {
  const value = valueAt(calls, element)
  return value === 'browse' || value === 'review' ? value : 'normal'
}

/**
 * Whether the score is written now. Never before the verdict: a course with a pass mark of its own would call an unfinished
 * conversation failed. Never a lower one than that of a pass that stands.
 */
export function tellsScore(told: Told, before: Before): told is Told & { score: number } {
  if (told.score === null || told.completion !== 'completed') return false
  return !(before.passed && told.success !== 'passed' && told.score < (before.score ?? 0))
}
