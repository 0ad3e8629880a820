import { interval } from '../scorm/formats.ts'
import { isObject, type Json, listOf } from './json.ts'
import type { Cmi5Address } from './launch.ts'
import type { LaunchData } from './state.ts'
import { statementId } from './statement-id.ts'

/** A statement as it is sent, and sent again if need be: it never changes once it is made. */
export interface Statement {
  id: string
  timestamp: string
  actor: object
  verb: { id: string; display: Record<string, string> }
  object: Json
  context: Json
  result?: Json
}

/** What all statements of a session share. */
export interface Speaker
  extends Pick<Cmi5Address, 'actor' | 'registration' | 'activityId'>,
    Pick<LaunchData, 'contextTemplate' | 'masteryScore'> {
  /** Tells this session from others. */
  session: string
}

/** What makes a statement the one that it is, beyond the session's own. */
export interface Saying {
  verb: Statement['verb']
  /** What its id is made of. */
  names: readonly string[]
  /** Milliseconds since 1970. */
  at: number
  /** The unit itself, unless said otherwise. */
  object?: Json
  result?: Json
  categories?: readonly string[]
  parents?: readonly string[]
  extensions?: Json
}

const CMI5 = 'https://w3id.org/xapi/cmi5/context/categories/cmi5'
const MOVE_ON = 'https://w3id.org/xapi/cmi5/context/categories/moveon'
const MASTERY = 'https://w3id.org/xapi/cmi5/context/extensions/masteryscore'
const PROGRESS = 'https://w3id.org/xapi/cmi5/result/extensions/progress'

const ADL = 'http://adlnet.gov/expapi/verbs/'
export const VERBS = {
  initialized: `${ADL}initialized`,
  completed: `${ADL}completed`,
  passed: `${ADL}passed`,
  failed: `${ADL}failed`,
  terminated: `${ADL}terminated`,
  answered: `${ADL}answered`,
  progressed: `${ADL}progressed`,
  scored: `${ADL}scored`,
} as const

export function verb(name: keyof typeof VERBS): Statement['verb'] {
  return { id: VERBS[name], display: { en: name } }
}

/** The first of a session. @param at milliseconds since 1970, here and below. */
export function initialized(of: Speaker, at: number): Statement {
  const names = [of.session, 'initialized']
  return statement(of, { verb: verb('initialized'), names, at, categories: [CMI5] })
}

/** Once in a registration. @param sessionMs how long this session has lasted, here and below. */
export function completed(of: Speaker, at: number, sessionMs: number): Statement {
  const result = { completion: true, duration: interval(sessionMs) }
  return statement(of, { ...once(of, 'completed'), at, result, categories: [CMI5, MOVE_ON] })
}

/**
 * Passed or failed. Both carry the score, unless it would say the opposite of the verdict (9.3.4 and 9.3.5): then the verdict
 * stands alone. Passed comes once in a registration, failed once in a session.
 *
 * @param score 0 to 100, or null.
 */
export function judged(
  of: Speaker,
  verdict: 'passed' | 'failed',
  score: number | null,
  at: number,
  sessionMs: number,
): Statement {
  const { masteryScore } = of
  const shown = score !== null && agrees(verdict, score, masteryScore) ? { score: scoreOf(score) } : {}
  const result = { success: verdict === 'passed', ...shown, duration: interval(sessionMs) }
  return statement(of, {
    ...(verdict === 'passed' ? once(of, verdict) : { verb: verb(verdict), names: [of.session, verdict] }),
    ...{ at, result },
    categories: [CMI5, MOVE_ON],
    ...(masteryScore === null ? {} : { extensions: { [MASTERY]: masteryScore } }),
  })
}

/** The last of a session. */
export function terminated(of: Speaker, at: number, sessionMs: number): Statement {
  const result = { duration: interval(sessionMs) }
  const names = [of.session, 'terminated']
  return statement(of, { verb: verb('terminated'), names, at, result, categories: [CMI5] })
}

/** How far it is. Allowed, not defined, by cmi5. @param progress 0 to 1. */
export function progressed(of: Speaker, progress: number, at: number): Statement {
  const percent = Math.floor(Math.min(Math.max(progress, 0), 1) * 100)
  const result = { extensions: { [PROGRESS]: percent } }
  return statement(of, { verb: verb('progressed'), names: later(of, 'progressed', percent, at), at, result })
}

/** What the tries so far come to: allowed, so that it may be said again and again, where a verdict may not. @param score 0 to 100. */
export function scored(of: Speaker, score: number, at: number): Statement {
  const result = { score: scoreOf(score) }
  return statement(of, { verb: verb('scored'), names: later(of, 'scored', score, at), at, result })
}

/** Any statement: the session's context, and what is its own. */
export function statement(of: Speaker, saying: Saying): Statement {
  const { names, at, object = unit(of), result } = saying
  return {
    id: statementId(...names),
    timestamp: new Date(at).toISOString(),
    actor: of.actor,
    verb: saying.verb,
    object,
    ...(result ? { result } : {}),
    context: contextOf(of, saying),
  }
}

/** The template as it came; what is ours is put beside what is there, and gives way to it (10.2.1). */
function contextOf({ contextTemplate, registration }: Speaker, saying: Saying): Json {
  const { contextActivities, extensions } = contextTemplate
  const activities = isObject(contextActivities) ? contextActivities : {}
  const joined = {
    ...activities,
    ...beside(activities, 'category', saying.categories ?? []),
    ...beside(activities, 'parent', saying.parents ?? []),
  }
  const all = { ...saying.extensions, ...(isObject(extensions) ? extensions : {}) }
  return {
    registration,
    ...contextTemplate,
    ...(Object.keys(joined).length > 0 ? { contextActivities: joined } : {}),
    ...(Object.keys(all).length > 0 ? { extensions: all } : {}),
  }
}

function beside(activities: Json, name: 'category' | 'parent', ids: readonly string[]): Json {
  const there = listOf(activities[name])
  const known = there.map(one => (isObject(one) ? one.id : null))
  const more = ids.filter(id => !known.includes(id)).map(id => ({ objectType: 'Activity', id }))
  return more.length > 0 ? { [name]: [...there, ...more] } : {}
}

function unit({ activityId }: Speaker): Json {
  return { objectType: 'Activity', id: activityId }
}

/** The same id in every session of the registration: an LRS can't come to hold two. */
function once({ registration, activityId }: Speaker, name: 'completed' | 'passed') {
  return { verb: verb(name), names: [registration, activityId, name] }
}

function later({ session }: Speaker, name: string, value: number, at: number): string[] {
  return [session, name, String(value), String(at)]
}

function scoreOf(score: number) {
  return { scaled: scaledOf(score), raw: score, min: 0, max: 100 }
}

/** 0 to 100 with two decimals as 0 to 1 with four. */
function scaledOf(score: number): number {
  return Math.round(score * 100) / 10_000
}

function agrees(verdict: 'passed' | 'failed', score: number, masteryScore: number | null): boolean {
  return masteryScore === null || scaledOf(score) >= masteryScore === (verdict === 'passed')
}
