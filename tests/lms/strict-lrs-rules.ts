import { Forbidden } from './strict-lrs-broken.ts'

export type LaunchMode = 'Normal' | 'Browse' | 'Review'

/** A statement as it came, its shape checked. */
export interface Sent {
  id: string
  actor: object
  verb: { id: string; display?: Record<string, string> }
  object: { id: string; objectType?: string; definition?: Record<string, unknown> }
  timestamp: string
  result?: {
    success?: boolean
    completion?: boolean
    duration?: string
    response?: string
    score?: { scaled?: number; raw?: number; min?: number; max?: number }
    extensions?: Record<string, unknown>
  }
  context?: {
    registration?: string
    contextActivities?: Record<string, { id: string }[]>
    extensions?: Record<string, unknown>
  }
}

export interface Session {
  token: string
  /** The token was given. */
  spent: boolean
  /** The learner preferences were asked for. */
  preferences: boolean
  over: boolean
  /** Of the statements so far. */
  verbs: string[]
  /** When the last one was, in milliseconds since 1970. */
  last: number
  masteryScore: number | null
  launchMode: LaunchMode
  contextTemplate: Record<string, unknown>
  actor: object
  activityId: string
  registration: string
}

/** What a registration has already. */
export interface Ledger {
  completed: boolean
  passed: boolean
}

const ADL = 'http://adlnet.gov/expapi/verbs/'
const CATEGORY = 'https://w3id.org/xapi/cmi5/context/categories/'
const MASTERY = 'https://w3id.org/xapi/cmi5/context/extensions/masteryscore'
const SESSION_ID = 'https://w3id.org/xapi/cmi5/context/extensions/sessionid'
const PROGRESS = 'https://w3id.org/xapi/cmi5/result/extensions/progress'

/** Throws the first rule that a statement breaks; else the session and the registration have it. */
export function checkRules(one: Sent, session: Session, ledger: Ledger): void {
  const verb = one.verb.id.startsWith(ADL) ? one.verb.id.slice(ADL.length) : one.verb.id
  const categories = (one.context?.contextActivities?.category ?? []).map(({ id }) => id)
  const defined = categories.includes(`${CATEGORY}cmi5`)
  checkOrder(one, verb, session)
  checkContext(one, session)
  if (defined) checkDefined(one, verb, session, ledger)
  else {
    // Its own verbs without its category: meant as defined, and not said so.
    const own = ['initialized', 'completed', 'passed', 'failed', 'terminated']
    if (own.includes(verb)) no('9.6.2.1-1', `${verb} without the cmi5 category`)
    if (categories.includes(`${CATEGORY}moveon`)) no('9.6.2.2-2 (d)', 'moveon on an allowed statement')
  }
  const progress = one.result?.extensions?.[PROGRESS]
  if (
    progress !== undefined &&
    (!Number.isInteger(progress) || Number(progress) < 0 || Number(progress) > 100)
  )
    no('7.1.3.0-1', `progress ${progress}`)

  session.verbs.push(verb)
  session.last = Date.parse(one.timestamp)
  if (verb === 'terminated') session.over = true
  if (verb === 'completed') ledger.completed = true
  if (verb === 'passed') ledger.passed = true
}

function checkOrder(one: Sent, verb: string, { verbs, over, preferences, last }: Session): void {
  if (over) no('9.3.0.0-5 (d2)', `${verb} after terminated`)
  if (verbs.length === 0 && verb !== 'initialized') no('9.3.0.0-4 (d2)', `${verb} before initialized`)
  if (verb === 'initialized' && !preferences) no('11.0.0.0-3 (d2)', 'the preferences were not asked for')
  if (Date.parse(one.timestamp) < last) no('9.7.0.0-1', `${verb} is said to be before the one before it`)
}

function checkContext(one: Sent, session: Session): void {
  if (JSON.stringify(one.actor) !== JSON.stringify(session.actor)) no('8.1.3.0-3 (d)', 'another actor')
  const { context = {} } = one
  if (context.registration !== session.registration) no('9.6.1.0-1 (d)', `${context.registration}`)
  const { extensions, contextActivities, ...others } = session.contextTemplate
  for (const [name, value] of Object.entries({ ...others }))
    if (!same(Reflect.get(context, name), value)) no('10.2.1.0-7 (d)', `${name} was overwritten`)
  for (const [name, value] of Object.entries(extensions ?? {}))
    if (!same(context.extensions?.[name], value))
      no(name === SESSION_ID ? '9.6.3.1-4 (d)' : '10.2.1.0-7 (d)', `${name} was overwritten`)
  for (const [name, there] of Object.entries(contextActivities ?? {}))
    for (const activity of [there].flat())
      if (!context.contextActivities?.[name]?.some(given => same(given, activity)))
        no('9.6.2.0-1 (d)', `${name} lost ${JSON.stringify(activity)}`)
}

function checkDefined(one: Sent, verb: string, session: Session, ledger: Ledger): void {
  const { result = {} } = one
  const { score, success, completion, duration } = result
  const has = (name: string) =>
    one.context?.contextActivities?.category?.some(({ id }) => id === CATEGORY + name) === true
  if (one.object.id !== session.activityId) no('8.1.5.0-6 (d)', `the object is ${one.object.id}`)
  if (session.verbs.includes(verb)) no('9.3.0.0-2 (d)', `${verb} a second time`)
  if (session.launchMode !== 'Normal' && !['initialized', 'terminated'].includes(verb))
    no(session.launchMode === 'Browse' ? '10.2.2.0-2 (d)' : '10.2.2.0-3 (d)', verb)

  const judged = verb === 'passed' || verb === 'failed'
  if (judged && session.verbs.some(said => said === 'passed' || said === 'failed'))
    no('9.3.0.0-3 (d)', `${verb} after a verdict`)
  if (verb === 'completed' && ledger.completed) no('9.3.0.0-6 (d2)', 'completed twice')
  if (verb === 'passed' && ledger.passed) no('9.3.0.0-7 (d2)', 'passed twice')
  if (verb === 'failed' && ledger.passed) no('9.3.0.0-8 (d)', 'failed after passed')

  if (score && !judged) no('9.5.1.0-2 (d)', `${verb} with a score`)
  if (success !== undefined && !judged) no('9.5.2.0-3 (d)', `${verb} with success`)
  if (completion !== undefined && verb !== 'completed') no('9.5.3.0-2 (d)', `${verb} with completion`)
  if (verb === 'completed' && completion !== true) no('9.5.3.0-1 (d1)', 'not complete')
  if (verb === 'passed' && success !== true) no('9.5.2.0-1 (d1)', 'no success')
  if (verb === 'failed' && success !== false) no('9.5.2.0-2 (d)', 'no failure')
  if (verb !== 'initialized' && duration === undefined) no(DURATION[verb] ?? '9.5.4.1-1 (d)', 'no duration')

  const moves = success !== undefined || completion !== undefined
  if (moves && !has('moveon')) no('9.6.2.2-1 (d1)', `${verb} without moveon`)
  if (!moves && has('moveon')) no('9.6.2.2-2 (d)', `${verb} with moveon`)
  const { masteryScore } = session
  if (!judged || masteryScore === null) return
  if (one.context?.extensions?.[MASTERY] !== masteryScore)
    no('9.6.3.2-2 (d)', `${verb} without the mastery score`)
  if (score?.scaled === undefined) return
  if (verb === 'passed' && score.scaled < masteryScore)
    no('9.3.4.0-2 (d2)', `${score.scaled} < ${masteryScore}`)
  if (verb === 'failed' && score.scaled >= masteryScore)
    no('9.3.5.0-2 (d)', `${score.scaled} ≥ ${masteryScore}`)
}

const DURATION: Record<string, string> = {
  terminated: '9.5.4.1-1 (d)',
  completed: '9.5.4.1-2 (d)',
  passed: '9.5.4.1-3 (d)',
  failed: '9.5.4.1-4 (d)',
}

function same(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b)
}

function no(requirement: string, message: string): void {
  throw new Forbidden(requirement, message)
}
