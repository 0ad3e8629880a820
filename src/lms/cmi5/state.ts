import type { Launch } from '../channel.ts'
import { isObject, type Json } from './json.ts'
import { type Cmi5Address, webAddress } from './launch.ts'

/** What the LMS says of a session, in the document `LMS.LaunchData` (cmi5, section 10). */
export interface LaunchData {
  mode: Launch['mode']
  /** 0 to 1; null where the course has none. 0 counts. */
  masteryScore: number | null
  /** What every statement's context is made from; nothing in it is ever overwritten. */
  contextTemplate: Json
  /** Where to go once the session is over. */
  returnUrl: string | null
}

/** What an earlier session left for us, in a document of our own. The verdicts are those that the course has. */
export interface OwnState {
  resume: string | null
  completed: boolean
  passed: boolean
  failed: boolean
  /** 0 to 100. */
  score: number | null
}

export const LAUNCH_DATA = 'LMS.LaunchData'
export const PREFERENCES = 'cmi5LearnerPreferences'
export const OWN = 'frontFoot'
export const NO_STATE: OwnState = {
  resume: null,
  completed: false,
  passed: false,
  failed: false,
  score: null,
}

/** The query of a state document: of this learner, in this registration. */
export function stateOf({ activityId, agent, registration }: Cmi5Address, stateId: string) {
  return { activityId, agent, registration, stateId }
}

/** @returns null where it is none. */
export function readLaunchData(body: unknown): LaunchData | null {
  if (!isObject(body)) return null
  const { launchMode, masteryScore, contextTemplate, returnURL } = body
  return {
    mode: launchMode === 'Browse' ? 'browse' : launchMode === 'Review' ? 'review' : 'normal',
    masteryScore: isShare(masteryScore) ? masteryScore : null,
    contextTemplate: isObject(contextTemplate) ? contextTemplate : {},
    returnUrl: typeof returnURL === 'string' ? webAddress(returnURL) : null,
  }
}

/** The first of the languages that a learner prefers (section 11.1), or null. */
export function readLanguage(body: unknown): string | null {
  const languages = isObject(body) ? body.languagePreference : null
  return (typeof languages === 'string' && languages.split(',')[0]?.trim()) || null
}

export function readOwnState(body: unknown): OwnState {
  if (!isObject(body)) return NO_STATE
  const { resume, completed, passed, failed, score } = body
  return {
    resume: typeof resume === 'string' && resume !== '' ? resume : null,
    completed: completed === true,
    passed: passed === true,
    failed: failed === true,
    score: typeof score === 'number' && score >= 0 && score <= 100 ? score : null,
  }
}

/**
 * The mastery score as a pass mark. Scores have two decimals at most: so the mark is the lowest such score that
 * reaches it, and both say the same of every score.
 */
export function passMarkOf(masteryScore: number | null): number | null {
  // What is beyond ten decimals is the arithmetic's, not the course's.
  return masteryScore === null ? null : Math.ceil(Number((masteryScore * 10_000).toFixed(6))) / 100
}

function isShare(value: unknown): value is number {
  return typeof value === 'number' && value >= 0 && value <= 1
}
