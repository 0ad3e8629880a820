import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { ACTIVITY, REGISTRATION, StrictLrs, type Terms } from './strict-lrs.ts'
import type { Sent } from './strict-lrs-rules.ts'

const require = createRequire(import.meta.url)
const VERB = 'http://adlnet.gov/expapi/verbs/'
const CATEGORY = 'https://w3id.org/xapi/cmi5/context/categories/'
const ID = (n: number) => `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`
const DURATION = 'PT1S'
const moveOn = { id: `${CATEGORY}moveon` }

/** A client that does as it is told. */
class Client {
  readonly lrs: StrictLrs
  private readonly query: URLSearchParams
  private token = ''
  private n = 0

  constructor(terms: Terms = {}, lrs = new StrictLrs(terms)) {
    this.lrs = lrs
    this.query = new URLSearchParams(lrs.launch(terms))
  }

  async open(preferences = true): Promise<this> {
    const answer = await this.lrs.fetch(this.query.get('fetch') ?? '', { method: 'POST' })
    this.token = (await answer.json())['auth-token'] ?? ''
    const agent = encodeURIComponent(this.query.get('actor') ?? '')
    if (preferences) await this.ask('GET', `agents/profile?agent=${agent}&profileId=cmi5LearnerPreferences`)
    return this
  }

  async ask(method: string, resource: string, body?: string, headers: Record<string, string> = {}) {
    const answer = await this.lrs.fetch(`https://lms.test/lrs/${resource}`, {
      method,
      headers: {
        ...{ Authorization: `Basic ${this.token}`, 'X-Experience-API-Version': '1.0.3' },
        ...{ 'Content-Type': 'application/json', ...headers },
      },
      ...(body === undefined ? {} : { body }),
    })
    return answer.status
  }

  /** A right statement of that verb, and what is changed in it. */
  async say(
    verb: string,
    result: Sent['result'] | null,
    more: (one: Sent) => void = () => {},
    moves = false,
  ) {
    const one: Sent = {
      ...{ id: ID(++this.n), actor: JSON.parse(this.query.get('actor') ?? '') },
      verb: { id: VERB + verb, display: { en: verb } },
      object: { id: ACTIVITY },
      timestamp: new Date(1_700_000_000_000 + this.n * 1000).toISOString(),
      ...(result ? { result } : {}),
      context: {
        registration: REGISTRATION,
        contextActivities: {
          grouping: [{ objectType: 'Activity', id: 'urn:uuid:the-publishers-own' } as { id: string }],
          category: [{ id: `${CATEGORY}cmi5` }, ...(moves ? [moveOn] : [])],
        },
        extensions: { 'https://w3id.org/xapi/cmi5/context/extensions/sessionid': 'session-1' },
      },
    }
    more(one)
    return this.ask('PUT', `statements?statementId=${one.id}`, JSON.stringify(one))
  }

  /** Ids of the requirements that were broken. */
  get broken() {
    return this.lrs.broken.map(({ requirement }) => requirement)
  }
}

const mastery = (one: Sent) => {
  if (one.context?.extensions)
    one.context.extensions['https://w3id.org/xapi/cmi5/context/extensions/masteryscore'] = 0.8
}

test('every rule goes by an id of @cmi5/requirements', () => {
  const known: Record<string, unknown> = require('@cmi5/requirements')
  const files = ['strict-lrs', 'strict-lrs-rules', 'strict-lrs-forms']
  const used = files.flatMap(file =>
    [...readFileSync(`tests/lms/${file}.ts`, 'utf8').matchAll(/'(\d+(?:\.\d+){3}-\d+(?: \(d\d?\))?)'/g)].map(
      ([, id]) => id ?? '',
    ),
  )
  expect(new Set(used).size).toBeGreaterThan(40)
  expect(used.filter(id => !(id in known))).toEqual([])
})

test('what is right is taken', async () => {
  const client = await new Client({ masteryScore: 0.8 }).open()
  await client.say('initialized', null)
  await client.say('completed', { completion: true, duration: DURATION }, () => {}, true)
  const score = { scaled: 0.9, raw: 90, min: 0, max: 100 }
  await client.say('passed', { success: true, score, duration: DURATION }, mastery, true)
  await client.say('terminated', { duration: DURATION })
  expect(client.broken).toEqual([])
  expect(client.lrs.verbs).toEqual(['initialized', 'completed', 'passed', 'terminated'])
})

describe('what is against a rule is refused by its id', () => {
  type Do = (client: Client) => Promise<unknown>
  const begun =
    (...then: Do[]): Do =>
    async client => {
      await client.say('initialized', null)
      for (const one of then) await one(client)
    }
  const completed: Do = c => c.say('completed', { completion: true, duration: DURATION }, () => {}, true)
  const judged =
    (verb: string, scaled: number | null, how = mastery): Do =>
    c =>
      c.say(
        verb,
        { success: verb === 'passed', duration: DURATION, ...(scaled === null ? {} : { score: { scaled } }) },
        how,
        true,
      )
  const terminated: Do = c => c.say('terminated', { duration: DURATION })
  const changed = (more: (one: Sent) => void): Do =>
    begun(c => c.say('terminated', { duration: DURATION }, more))

  test.each<[string, Do]>([
    ['9.3.0.0-4 (d2)', completed],
    ['9.3.0.0-5 (d2)', begun(terminated, completed)],
    ['9.3.0.0-2 (d)', begun(c => c.say('initialized', null))],
    ['9.3.0.0-2 (d)', begun(completed, completed)],
    ['9.3.0.0-3 (d)', begun(judged('failed', 0.1), judged('passed', 0.9))],
    ['9.3.0.0-3 (d)', begun(judged('passed', 0.9), judged('failed', 0.1))],
    ['9.3.4.0-2 (d2)', begun(judged('passed', 0.7))],
    ['9.3.5.0-2 (d)', begun(judged('failed', 0.8))],
    ['9.6.3.2-2 (d)', begun(judged('passed', 0.9, () => {}))],
    ['9.5.4.1-2 (d)', begun(c => c.say('completed', { completion: true }, () => {}, true))],
    ['9.5.4.1-1 (d)', begun(c => c.say('terminated', {}))],
    ['9.5.3.0-1 (d1)', begun(c => c.say('completed', { duration: DURATION }))],
    ['9.6.2.2-1 (d1)', begun(c => c.say('completed', { completion: true, duration: DURATION }))],
    ['9.6.2.2-2 (d)', begun(c => c.say('terminated', { duration: DURATION }, () => {}, true))],
    ['9.5.1.0-2 (d)', begun(c => c.say('terminated', { duration: DURATION, score: { scaled: 1 } }))],
    ['9.5.1.0-3 (d1)', begun(c => c.say('passed', { success: true, score: { raw: 1 } }, mastery, true))],
    ['9.1.0.0-1 (d)', changed(one => Reflect.deleteProperty(one, 'id'))],
    ['9.7.0.0-1 (d)', changed(one => Reflect.deleteProperty(one, 'timestamp'))],
    ['9.7.0.0-2 (d)', changed(one => void Object.assign(one, { timestamp: '2026-11-21T03:00:00+02:00' }))],
    ['9.7.0.0-1', changed(one => void Object.assign(one, { timestamp: '2001-01-01T00:00:00Z' }))],
    ['9.6.0.0-1 (d)', changed(one => Reflect.deleteProperty(one, 'context'))],
    ['8.1.3.0-3 (d)', changed(one => void Object.assign(one.actor, { name: 'x' }))],
    ['8.1.5.0-6 (d)', changed(one => void Object.assign(one.object, { id: 'urn:other' }))],
    ['9.6.1.0-1 (d)', changed(one => void Object.assign(one.context ?? {}, { registration: ID(7) }))],
    ['9.6.3.1-4 (d)', changed(one => void Object.assign(one.context ?? {}, { extensions: {} }))],
    [
      '9.6.2.0-1 (d)',
      changed(one => Reflect.deleteProperty(one.context?.contextActivities ?? {}, 'grouping')),
    ],
    ['9.6.2.1-1', changed(one => Reflect.deleteProperty(one.context?.contextActivities ?? {}, 'category'))],
    ['xapi', changed(one => void Object.assign(one, { id: 'x' }))],
    ['xapi', changed(one => void Object.assign(one, { nothing: 1 }))],
    ['xapi', changed(one => void Object.assign(one.result ?? {}, { duration: '1 s' }))],
    ['xapi', changed(one => void Object.assign(one.result ?? {}, { response: 'half \uD83D' }))],
    ['10.2.1.0-5 (d)', c => c.ask('PUT', `activities/state?${state('LMS.LaunchData')}`, '{}')],
    ['8.1.2.0-5 (d)', c => c.ask('GET', 'statements', undefined, { Authorization: 'Basic x' })],
    ['xapi', c => c.ask('GET', 'statements', undefined, { 'X-Experience-API-Version': '' })],
    ['xapi', c => c.ask('POST', 'statements', '[]', { 'Content-Type': 'text/plain' })],
    ['8.2.2.0-4', c => c.lrs.fetch('https://lms.test/fetch?session=1')],
  ])('%s', async (requirement, act) => {
    const client = await new Client({ masteryScore: 0.8 }).open()
    await act(client)
    expect(client.broken.at(-1)).toBe(requirement)
  })

  test.each([
    ['9.3.0.0-6 (d2)', [completed], completed],
    ['9.3.0.0-7 (d2)', [judged('passed', 0.9)], judged('passed', 0.9)],
    ['9.3.0.0-8 (d)', [judged('passed', 0.9)], judged('failed', 0.1)],
  ] as const)('%s, in a later session', async (requirement, first, then) => {
    const one = await new Client({ masteryScore: 0.8 }).open()
    await begun(...first)(one)
    expect(one.broken).toEqual([])
    const two = await new Client({ masteryScore: 0.8 }, one.lrs).open()
    const second = { extensions: { 'https://w3id.org/xapi/cmi5/context/extensions/sessionid': 'session-2' } }
    const say = two.say.bind(two)
    let n = 50
    two.say = (verb, result, more = () => {}, moves) =>
      say(
        verb,
        result,
        sent => {
          sent.id = ID(n++)
          Object.assign(sent.context ?? {}, structuredClone(second))
          more(sent)
        },
        moves,
      )
    await begun(then)(two)
    expect(one.broken).toEqual([requirement])
  })

  test.each(['Browse', 'Review'] as const)('%s', async launchMode => {
    const client = await new Client({ launchMode }).open()
    await begun(completed)(client)
    expect(client.broken).toEqual([launchMode === 'Browse' ? '10.2.2.0-2 (d)' : '10.2.2.0-3 (d)'])
  })

  test('[11.0.0.0-3] initialized before the preferences were asked for', async () => {
    const client = await new Client().open(false)
    await client.say('initialized', null)
    expect(client.broken).toEqual(['11.0.0.0-3 (d2)'])
  })

  test('[8.2.3.0-1] the token is given once', async () => {
    const client = await new Client().open()
    const again = await client.lrs.fetch('https://lms.test/fetch?session=1', { method: 'POST' })
    expect([again.status, await again.json()]).toEqual([
      200,
      { 'error-code': '1', 'error-text': 'Already in use' },
    ])
  })

  test('another statement by the same id is a conflict; a batch is taken whole or not at all', async () => {
    const client = await new Client().open()
    await client.say('initialized', null)
    const other = (one: Sent) => void Object.assign(one, { id: ID(1) })
    expect(await client.say('terminated', { duration: DURATION }, other)).toBe(409)
    const right = structuredClone(client.lrs.statements[0])
    if (!right) throw new Error('initialized is there')
    const more = { ...right, id: ID(90), verb: { id: `${VERB}experienced`, display: {} } }
    more.context = {
      ...right.context,
      contextActivities: { grouping: right.context?.contextActivities?.grouping ?? [] },
    }
    const batch = JSON.stringify([more, { ...more, id: 'no' }])
    expect(await client.ask('POST', 'statements', batch)).toBe(400)
    expect(client.lrs.statements).toHaveLength(1)
    expect(await client.ask('POST', 'statements', JSON.stringify([more]))).toBe(200)
  })
})

function state(stateId: string): string {
  const agent = new URLSearchParams(new StrictLrs().launch()).get('actor') ?? ''
  return String(new URLSearchParams({ stateId, agent, activityId: ACTIVITY, registration: REGISTRATION }))
}

describe('@rusticisoftware/cmi5, which others rely on', () => {
  afterEach(() => void vi.unstubAllGlobals())

  test('gets through a session: the rules are not stricter than cmi5’s', async () => {
    const lrs = new StrictLrs({ masteryScore: 0.8 })
    vi.stubGlobal('self', globalThis)
    vi.stubGlobal('fetch', lrs.fetch)
    const Oracle: OracleClass = require('@rusticisoftware/cmi5')
    const oracle = new Oracle(`https://front-foot.test/${lrs.launch()}`)
    await oracle.start()
    await oracle.completed()
    await oracle.passed({ scaled: 0.9, raw: 90, min: 0, max: 100 })
    await oracle.terminate()
    expect(lrs.broken).toEqual([])
    expect(lrs.verbs).toEqual(['initialized', 'completed', 'passed', 'terminated'])
  })
})

interface OracleClass {
  new (
    address: string,
  ): {
    start(): Promise<void>
    completed(): Promise<void>
    passed(score: object): Promise<void>
    terminate(): Promise<void>
  }
}
