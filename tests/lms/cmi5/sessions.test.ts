import { describe, expect, test } from 'vitest'
import { passMarkOf } from '../../../src/lms/cmi5/state.ts'
import { aFinish, anInteraction, aTold } from '../scorm/told.ts'
import { defined, launched, Tab } from './a-unit.ts'

const OK = { ok: true }
const two = { interactions: [anInteraction(1), anInteraction(2)] }

describe('a reload', () => {
  test('asks for no second token, says initialized once, and goes on', async () => {
    const tab = new Tab({ masteryScore: 0.8 })
    const first = tab.visit()
    await launched(first)
    expect(await first.tell(aTold(), false)).toEqual(OK)
    const again = tab.reload()
    const launch = await launched(again)
    expect(launch.resume).toBe('ff1.abc')
    expect(await again.tell(aTold({ interactions: [anInteraction(2)] }), false)).toEqual(OK)
    expect(await again.close(aFinish(90, { interactions: [anInteraction(2)] }))).toEqual(OK)
    expect(tab.lrs.tokens).toBe(1)
    expect(tab.lrs.broken).toEqual([])
    expect(defined(tab.lrs)).toEqual(['initialized', 'completed', 'passed', 'terminated'])
  })

  test('after a pass whose document was never written: passed once, and never failed', async () => {
    const tab = new Tab({ masteryScore: 0.8 })
    const first = tab.visit()
    await launched(first)
    tab.lrs.instead = (method, resource) =>
      (method === 'PUT' && resource === 'activities/state') || (method === 'GET' && resource === 'statements')
        ? 403
        : null
    expect(await first.tell(aFinish(90), false)).toMatchObject({ ok: false, why: 'refused' })
    const again = tab.reload()
    expect((await launched(again)).before.passed).toBe(true)
    tab.lrs.instead = () => null
    expect(await again.close(aFinish(30, two))).toEqual(OK)
    expect(tab.lrs.broken).toEqual([])
    expect(defined(tab.lrs)).toEqual(['initialized', 'completed', 'passed', 'terminated'])
  })

  test('after the end is the end', async () => {
    const tab = new Tab()
    const first = tab.visit()
    await launched(first)
    await first.close(aTold())
    expect(await tab.reload().open()).toMatchObject({ ok: false, why: 'ended', again: false })
  })

  test('where nothing can be kept it says so', async () => {
    const tab = new Tab()
    const throws = () => {
      throw new Error('The operation is insecure.')
    }
    for (const store of [null, { getItem: throws, setItem: throws }]) {
      await launched(tab.visit({}, { store }))
      const again = await tab.reload({ store }).open()
      expect(again).toMatchObject({ ok: false, why: 'ended', again: false })
      expect(again).toHaveProperty('detail', expect.stringContaining('launch it from the course again'))
    }
    expect(tab.lrs.broken).toEqual([])
  })
})

describe('two sessions', () => {
  test('[9.3.0.0-6] completed and passed are said in one of them', async () => {
    const tab = new Tab({ masteryScore: 0.8 })
    for (const score of [90, 95, 20]) {
      const channel = tab.visit()
      await launched(channel)
      expect(await channel.tell(aFinish(score), false)).toEqual(OK)
      expect(await channel.close(aFinish(score))).toEqual(OK)
    }
    expect(tab.lrs.broken).toEqual([])
    const later = ['initialized', 'terminated']
    expect(defined(tab.lrs)).toEqual(['initialized', 'completed', 'passed', 'terminated', ...later, ...later])
  })

  test('fail, then pass', async () => {
    const tab = new Tab({ masteryScore: 0.8 })
    const first = tab.visit()
    await launched(first)
    expect(await first.tell(aFinish(40), false)).toEqual(OK)
    expect(defined(tab.lrs)).toEqual(['initialized', 'completed'])
    expect(await first.close(aFinish(40))).toEqual(OK)
    const second = tab.visit()
    expect((await launched(second)).before).toEqual({ completed: true, passed: false, score: 40 })
    expect(await second.close(aFinish(85))).toEqual(OK)
    expect(tab.lrs.broken).toEqual([])
    expect(defined(tab.lrs)).toEqual([
      ...['initialized', 'completed', 'failed', 'terminated'],
      ...['initialized', 'passed', 'terminated'],
    ])
  })

  test('fail, then pass in one session: one verdict, and both tries are told', async () => {
    const tab = new Tab({ masteryScore: 0.8 })
    const channel = tab.visit()
    await launched(channel)
    for (const score of [40, 60, 90, 95]) expect(await channel.tell(aFinish(score), false)).toEqual(OK)
    expect(await channel.close(aFinish(95))).toEqual(OK)
    expect(tab.lrs.broken).toEqual([])
    expect(defined(tab.lrs)).toEqual(['initialized', 'completed', 'passed', 'terminated'])
    const scores = tab.lrs.statements.flatMap(({ verb, result }) =>
      verb.id.endsWith('/scored') ? [result?.score?.raw] : [],
    )
    expect(scores).toEqual([40, 60, 90, 95])
  })

  test('a fail that no end was there to say is said at the next end, and once where nothing is new', async () => {
    const tab = new Tab({ masteryScore: 0.8 })
    const killed = tab.visit()
    await launched(killed)
    await killed.tell(aFinish(40), false)
    for (const _ of [1, 2]) {
      const later = tab.visit()
      await launched(later)
      expect(await later.close(aFinish(40, { interactions: [] }))).toEqual(OK)
    }
    expect(tab.lrs.broken).toEqual([])
    expect(tab.lrs.verbs.filter(verb => verb === 'failed')).toHaveLength(1)
  })

  test('a pass that was never written down is found in the statements', async () => {
    const tab = new Tab({ masteryScore: 0.8 })
    const first = tab.visit()
    await launched(first)
    await first.close(aFinish(90))
    tab.lrs.documents.delete('frontFoot')
    const second = tab.visit()
    expect((await launched(second)).before).toEqual({ completed: true, passed: true, score: 90 })
    expect(await second.close(aFinish(30))).toEqual(OK)
    expect(tab.lrs.broken).toEqual([])
  })

  test('what is there is not overwritten by nothing', async () => {
    const tab = new Tab()
    const first = tab.visit()
    await launched(first)
    await first.close(aTold())
    const second = tab.visit()
    await launched(second)
    await second.close(aTold({ resume: { text: '', shortened: true }, progress: 0.5 }))
    expect(tab.lrs.own()).toMatchObject({ resume: 'ff1.abc' })
  })
})

describe('the mastery score', () => {
  test.each([
    [0, 0, 'passed'],
    [0.29, 29, 'passed'],
    [0.07, 7, 'passed'],
    [0.07, 6.99, 'failed'],
    [1 / 3, 33.33, 'failed'],
    [1 / 3, 33.34, 'passed'],
    [1, 100, 'passed'],
  ] as const)('%d, met with %d: %s, with the score', async (masteryScore, score, success) => {
    const tab = new Tab({ masteryScore })
    const channel = tab.visit()
    const { passMark } = await launched(channel)
    expect(score >= (passMark ?? Number.NaN)).toBe(success === 'passed')
    expect(await channel.close(aFinish(score, { success }))).toEqual(OK)
    expect(tab.lrs.broken).toEqual([])
    expect(tab.lrs.find(success)?.result?.score).toMatchObject({ raw: score, min: 0, max: 100 })
  })

  test('every score of two decimals is judged alike by both', () => {
    for (let n = 0; n <= 10_000; n++) expect(passMarkOf(n / 10_000)).toBe(n / 100)
    expect(passMarkOf(0.800000001)).toBe(80.01)
    expect(passMarkOf(null)).toBeNull()
  })

  test('[9.3.4.0-2] a verdict that a score would contradict stands alone', async () => {
    const tab = new Tab({ masteryScore: 0.95 })
    const channel = tab.visit()
    await launched(channel)
    expect(await channel.close(aFinish(90))).toEqual(OK)
    expect(tab.lrs.broken).toEqual([])
    expect(tab.lrs.find('passed')?.result).not.toHaveProperty('score')
  })
})

describe.each(['Browse', 'Review'] as const)('%s', launchMode => {
  test('[10.2.2.0-5] initialized and terminated alone, and nothing written', async () => {
    const tab = new Tab({ launchMode, masteryScore: 0.8, returnURL: 'https://lms.test/back' })
    const channel = tab.visit()
    expect((await launched(channel)).mode).toBe(launchMode.toLowerCase())
    expect(await channel.tell(aFinish(90), false)).toEqual(OK)
    expect(await channel.tell(aFinish(90), true)).toEqual(OK)
    expect(await channel.close(aFinish(90))).toEqual(OK)
    expect(tab.lrs.verbs).toEqual(['initialized', 'terminated'])
    expect(tab.lrs.own()).toBeNull()
    expect(tab.lrs.broken).toEqual([])
    expect(tab.went).toEqual(['https://lms.test/back'])
  })
})

test('[10.2.1.0-7] nothing of the template is overwritten, whatever it holds', async () => {
  const category = [
    { objectType: 'Activity', id: 'https://w3id.org/xapi/cmi5/context/categories/moveon-not' },
    { objectType: 'Activity', id: 'https://lms.test/category' },
  ]
  const template = {
    ...{ language: 'nl', platform: 'Strict' },
    contextActivities: { category, parent: [{ objectType: 'Activity', id: 'https://lms.test/course' }] },
    extensions: {
      'https://w3id.org/xapi/cmi5/context/extensions/masteryscore': 0.8,
      'urn:other': { a: [1] },
    },
  }
  const tab = new Tab({ masteryScore: 0.8, template })
  const channel = tab.visit()
  await launched(channel)
  expect(await channel.close(aFinish(90))).toEqual(OK)
  expect(tab.lrs.broken).toEqual([])
  expect(tab.lrs.find('passed')?.context?.contextActivities?.category).toHaveLength(4)
})

test('a clock that is set back puts no statement before another', async () => {
  const tab = new Tab()
  const channel = tab.visit()
  await launched(channel)
  await channel.tell(aTold({ interactions: [anInteraction(500)] }), false)
  tab.now = 0
  const earlier = [anInteraction(500), anInteraction(1), anInteraction(2, { at: Number.NaN })]
  expect(await channel.close(aFinish(90, { interactions: earlier }))).toEqual(OK)
  expect(tab.lrs.broken).toEqual([])
})
