import { Broken, Forbidden } from './strict-lrs-broken.ts'
import { checkShape, isBare } from './strict-lrs-forms.ts'
import { checkRules, type LaunchMode, type Ledger, type Sent, type Session } from './strict-lrs-rules.ts'

export interface Terms {
  masteryScore?: number
  launchMode?: LaunchMode
  returnURL?: string
  /** More of the template, beside the session's id and the publisher's. */
  template?: Record<string, unknown>
  languagePreference?: string
}

const ACTOR = { objectType: 'Agent', account: { homePage: 'https://lms.test', name: 'learner 1 & “more”' } }
export const ACTIVITY = 'https://lms.test/au/7?unit=1'
export const REGISTRATION = '0b7f4c3e-6f0a-4a57-9d0f-6a2f6f5f6a10'
const SESSION_ID = 'https://w3id.org/xapi/cmi5/context/extensions/sessionid'
/** What requests of pages that go may hold together, in bytes. */
const KEEPALIVE = 65_536

/**
 * An LMS with its LRS that lets nothing through that cmi5 or xAPI forbid. What is against a rule is answered with an error
 * and kept in `broken`, by the requirement's id in @cmi5/requirements, or `xapi` for those of the statements' own forms.
 */
export class StrictLrs {
  readonly statements: Sent[] = []
  readonly broken: Broken[] = []
  readonly documents = new Map<string, string>()
  /** Requests in order: method and resource. */
  readonly asked: string[] = []
  /** How often tokens were asked for. */
  tokens = 0
  /** No request comes through. */
  down = false
  /** So many of the next requests are taken, and their answers lost. */
  deaf = 0
  /** Answers requests, before anything else, with this status where it gives one. */
  instead: (method: string, resource: string, body: string) => number | null = () => null
  private readonly sessions: Session[] = []
  private readonly ledger: Ledger = { completed: false, passed: false }

  constructor(private readonly terms: Terms = {}) {}

  /** A fresh launch. @returns the address's query. */
  launch(terms: Terms = this.terms): string {
    const n = this.sessions.length + 1
    const { template = {}, ...shared } = terms
    const { extensions = {}, contextActivities = {}, ...others } = template as Record<string, object>
    const contextTemplate = {
      ...others,
      contextActivities: {
        grouping: [{ objectType: 'Activity', id: 'urn:uuid:the-publishers-own' }],
        ...contextActivities,
      },
      extensions: { [SESSION_ID]: `session-${n}`, ...extensions },
    }
    const { masteryScore = null, launchMode = 'Normal' } = terms
    this.sessions.push({
      ...{ token: btoa(`session:${n}`), spent: false, preferences: false, over: false },
      ...{ verbs: [], last: 0, masteryScore, launchMode, contextTemplate, actor: ACTOR },
      ...{ activityId: ACTIVITY, registration: REGISTRATION },
    })
    this.documents.set(
      'LMS.LaunchData',
      JSON.stringify({
        ...{ contextTemplate, launchMode, moveOn: 'CompletedAndPassed' },
        ...(masteryScore === null ? {} : { masteryScore }),
        ...(shared.returnURL ? { returnURL: shared.returnURL } : {}),
      }),
    )
    if (terms.languagePreference)
      this.documents.set(
        'cmi5LearnerPreferences',
        JSON.stringify({ languagePreference: terms.languagePreference, audioPreference: 'on' }),
      )
    const query = new URLSearchParams({
      ...{ activityId: ACTIVITY, registration: REGISTRATION, actor: JSON.stringify(ACTOR) },
      ...{ fetch: `https://lms.test/fetch?session=${n}`, endpoint: 'https://lms.test/lrs' },
    })
    return `?${query}`
  }

  /** As a browser's `fetch`. */
  readonly fetch = async (address: string, init: RequestInit = {}): Promise<Response> => {
    const method = (init.method ?? 'GET').toUpperCase()
    const body = typeof init.body === 'string' ? init.body : ''
    const url = new URL(address)
    const resource = url.pathname.replace(/^\/lrs\//, '')
    this.asked.push(`${method} ${resource}`)
    if (init.keepalive && new TextEncoder().encode(body).length > KEEPALIVE) throw new TypeError('too much')
    await new Promise(resolve => setImmediate(resolve))
    if (this.down || init.signal?.aborted) throw new TypeError('Failed to fetch')
    const status = this.instead(method, resource, body)
    const answer = status === null ? this.answer(method, resource, url, init, body) : said(status)
    if (this.deaf > 0) {
      this.deaf--
      throw new TypeError('Failed to fetch')
    }
    return answer
  }

  /** What was told, in short: verbs, in the order in which they were stored. */
  get verbs(): string[] {
    return this.statements.map(verbOf)
  }

  /** The newest statement with that verb. */
  find(verb: string): Sent | undefined {
    return this.statements.findLast(one => verbOf(one) === verb)
  }

  /** Our own document, read. */
  own(): unknown {
    return JSON.parse(this.documents.get('frontFoot') ?? 'null')
  }

  private answer(method: string, resource: string, url: URL, init: RequestInit, body: string): Response {
    try {
      if (url.pathname === '/fetch') return this.giveToken(method, url)
      const session = this.let(init, method)
      const query = Object.fromEntries(url.searchParams)
      if (body !== '' && !isBare(body)) throw new Broken('xapi', 'zero characters or halves of pairs')
      if (resource === 'statements') return this.statementsAsked(method, session, query, body)
      if (resource === 'activities/state') return this.state(method, session, query, body)
      if (resource === 'agents/profile') return this.profile(method, session, query)
      return said(404)
    } catch (thrown) {
      if (!(thrown instanceof Broken)) throw thrown
      this.broken.push(thrown)
      return said(thrown instanceof Forbidden ? 403 : 400, `${thrown.requirement}: ${thrown.message}`)
    }
  }

  private giveToken(method: string, url: URL): Response {
    if (method !== 'POST') throw new Broken('8.2.2.0-4', `the token is asked for with ${method}`)
    const session = this.sessions[Number(url.searchParams.get('session')) - 1]
    this.tokens++
    const json = { headers: { 'Content-Type': 'application/json' } }
    if (!session || session.spent)
      return new Response(JSON.stringify({ 'error-code': '1', 'error-text': 'Already in use' }), json)
    session.spent = true
    return new Response(JSON.stringify({ 'auth-token': session.token }), json)
  }

  private let(init: RequestInit, method: string): Session {
    const headers = new Headers(init.headers)
    const session = this.sessions.find(one => headers.get('Authorization') === `Basic ${one.token}`)
    if (!session?.spent) throw new Forbidden('8.1.2.0-5 (d)', 'no token, or not one of ours')
    if (!/^1\.0(?:\.\d)?$/.test(headers.get('X-Experience-API-Version') ?? ''))
      throw new Broken('xapi', 'no version')
    if (method !== 'GET' && !headers.get('Content-Type')?.startsWith('application/json'))
      throw new Broken('xapi', 'JSON goes as application/json')
    return session
  }

  private statementsAsked(
    method: string,
    session: Session,
    query: Record<string, string>,
    body: string,
  ): Response {
    if (method === 'GET') {
      const { verb, activity, registration, limit = '100' } = query
      const found = this.statements.filter(
        one =>
          one.verb.id === verb && one.object.id === activity && one.context?.registration === registration,
      )
      return said(200, JSON.stringify({ statements: found.toReversed().slice(0, Number(limit)), more: '' }))
    }
    const read: unknown = JSON.parse(body)
    if (method === 'POST' && !Array.isArray(read)) throw new Broken('9.1.0.0-1 (d)', 'posted one by one')
    const news: Sent[] = []
    // All or none of them: so they are tried on a copy.
    const tried = structuredClone(session)
    const ledger = { ...this.ledger }
    for (const one of Array.isArray(read) ? (read as Sent[]) : [read as Sent]) {
      checkShape(one)
      if (method === 'PUT' && one.id !== query.statementId)
        throw new Broken('xapi', 'statementId is another than the statement’s')
      const there = [...this.statements, ...news].find(({ id }) => id === one.id)
      if (there && JSON.stringify(there) !== JSON.stringify(one)) return said(409, 'another has that id')
      if (there) continue
      checkRules(one, tried, ledger)
      news.push(one)
    }
    Object.assign(session, tried)
    Object.assign(this.ledger, ledger)
    this.statements.push(...news)
    return method === 'PUT' ? said(204) : said(200, JSON.stringify(news.map(({ id }) => id)))
  }

  private state(method: string, session: Session, query: Record<string, string>, body: string): Response {
    const { stateId = '', agent = '' } = query
    const own = JSON.stringify(JSON.parse(agent)) === JSON.stringify(session.actor)
    if (!own) throw new Forbidden('8.1.3.0-3 (d)', 'another agent')
    if (query.registration !== REGISTRATION) throw new Forbidden('8.1.4.0-3 (d)', 'another registration')
    if (query.activityId !== ACTIVITY) throw new Forbidden('8.1.5.0-5', 'another activity')
    if (method === 'GET') {
      const document = this.documents.get(stateId)
      return document === undefined ? said(404) : said(200, document)
    }
    if (stateId === 'LMS.LaunchData') throw new Forbidden('10.2.1.0-5 (d)', 'the launch data are not ours')
    if (session.over) throw new Forbidden('8.1.2.0-2 (d)', 'the session is over')
    JSON.parse(body)
    this.documents.set(stateId, body)
    return said(204)
  }

  private profile(method: string, session: Session, { agent = '', profileId = '' }: Record<string, string>) {
    if (JSON.stringify(JSON.parse(agent)) !== JSON.stringify(session.actor))
      throw new Forbidden('11.0.0.0-1 (d)', 'another agent')
    if (profileId !== 'cmi5LearnerPreferences') throw new Forbidden('11.0.0.0-4', profileId)
    if (method !== 'GET') return said(403)
    session.preferences = true
    const document = this.documents.get(profileId)
    return document === undefined ? said(404) : said(200, document)
  }
}

function said(status: number, text = ''): Response {
  return new Response(status === 204 ? null : text, { status })
}

export function verbOf(one: Sent): string {
  return one.verb.id.split('/').at(-1) ?? ''
}
