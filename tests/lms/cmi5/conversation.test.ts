import { describe, expect, test } from 'vitest'
import { Learner } from '../scorm/a-session.ts'
import { anInteraction, aTold, typedInteraction } from '../scorm/told.ts'
import { ACTIVITY } from '../strict-lrs.ts'
import { defined, launched, Tab } from './a-unit.ts'

const LONGEST = [
  { of: 'CJK', words: '漢字'.repeat(10_000) },
  { of: 'emoji', words: '👩‍👩‍👧‍👦'.repeat(1800) },
  { of: 'marks, line breaks, zeros and half a pair', words: `{lang=xx}${'[,]'.repeat(2000)}\n\0line \uD83D` },
]

test('a whole conversation, picked, typed and unclear: every rule is kept', async () => {
  const tab = new Tab({
    masteryScore: 0.8,
    languagePreference: 'pt-BR, en',
    returnURL: 'https://lms.test/back',
  })
  const channel = tab.visit()
  const launch = await launched(channel)
  expect(launch).toEqual({
    ...{ resume: null, mode: 'normal', passMark: 80, language: 'pt-BR', room: 56_000 },
    before: { completed: false, passed: false, score: null },
  })
  const learner = new Learner()
  while (!learner.over) {
    learner.say()
    const told = learner.told(launch)
    expect(await channel.tell(told, false)).toEqual({ ok: true })
    expect(tab.lrs.verbs.filter(verb => verb === 'answered')).toHaveLength(learner.said)
    expect(tab.lrs.own()).toMatchObject({ resume: told.resume.text })
  }
  expect(tab.went).toEqual([])
  expect(await channel.close(learner.told(launch))).toEqual({ ok: true })
  expect(await channel.close(learner.told(launch))).toEqual({ ok: true })
  expect(tab.lrs.broken).toEqual([])
  expect(tab.lrs.tokens).toBe(1)
  expect(defined(tab.lrs)).toEqual(['initialized', 'completed', 'passed', 'terminated'])
  expect(tab.lrs.verbs.at(-1)).toBe('terminated')
  expect(tab.lrs.find('passed')?.result).toMatchObject({
    success: true,
    score: { scaled: 1, raw: 100, min: 0, max: 100 },
  })
  expect(tab.lrs.find('scored')?.result).toEqual({ score: { scaled: 1, raw: 100, min: 0, max: 100 } })
  expect(tab.lrs.own()).toMatchObject({ completed: true, passed: true, failed: false, score: 100 })
  expect(tab.went).toEqual(['https://lms.test/back'])
})

test.each(LONGEST)('the longest typed words of $of are told whole', async ({ words }) => {
  const tab = new Tab()
  const channel = tab.visit()
  const launch = await launched(channel)
  const learner = new Learner(() => words)
  while (!learner.over) {
    learner.say()
    expect(await channel.tell(learner.told(launch), false)).toEqual({ ok: true })
  }
  expect(await channel.close(learner.told(launch))).toEqual({ ok: true })
  expect(tab.lrs.broken).toEqual([])
  const whole = words.replaceAll(/\0|\p{Surrogate}/gu, '\uFFFD')
  const told = tab.lrs.statements.filter(({ result }) => result?.response === whole)
  expect(told.length).toBeGreaterThan(1)
})

test('killed after each reply in turn: at most one is lost, and it goes on from there exactly', async () => {
  const tab = new Tab({ masteryScore: 0.8 })
  let channel = tab.visit()
  let launch = await launched(channel)
  const learner = new Learner()
  while (!learner.over) {
    learner.say()
    expect(await channel.tell(learner.told(launch), false)).toEqual({ ok: true })
    const before = learner.conversation
    // The next one is said, and never told: the tab is gone.
    if (!learner.over) learner.say()
    channel = tab.visit()
    launch = await launched(channel)
    learner.resume(launch)
    expect(learner.conversation).toEqual(before)
  }
  expect(launch.before).toEqual({ completed: true, passed: true, score: 100 })
  expect(tab.lrs.verbs.filter(verb => verb === 'answered')).toHaveLength(learner.said)
  expect(tab.lrs.broken).toEqual([])
})

describe('one reply', () => {
  async function told(...interactions: Parameters<typeof aTold>[0][]) {
    const tab = new Tab()
    const channel = tab.visit(
      {},
      { languageOf: scenario => (scenario === 'customer-panel' ? 'en-GB' : 'ar') },
    )
    await launched(channel)
    for (const one of interactions) expect(await channel.tell(aTold(one), false)).toEqual({ ok: true })
    expect(tab.lrs.broken).toEqual([])
    return tab.lrs.statements.filter(({ verb }) => verb.id.endsWith('/answered'))
  }

  test('picked: what was asked, what could be said, what was said, and what it came to', async () => {
    const [one] = await told({ interactions: [anInteraction(1)] })
    expect(one).toMatchObject({
      timestamp: '2026-11-21T03:01:00.123Z',
      object: {
        definition: {
          type: 'http://adlnet.gov/expapi/activities/cmi.interaction',
          interactionType: 'choice',
          description: { 'en-GB': 'Can you take the event?' },
          choices: [
            {
              id: 'trade-off',
              description: { 'en-GB': 'You need somebody on the event. What would the panel lose?' },
            },
            { id: 'refuse', description: { 'en-GB': 'I can’t.' } },
            { id: 'give-in', description: { 'en-GB': 'Fine.' } },
          ],
        },
      },
      result: { response: 'trade-off', success: true, duration: 'PT9.50S' },
      context: { contextActivities: { parent: [{ objectType: 'Activity', id: ACTIVITY }] } },
    })
    expect(one?.object.id.startsWith(`${ACTIVITY}#customer-panel.`)).toBe(true)
    expect(one?.context?.contextActivities?.category).toBeUndefined()
    expect(one?.result?.score).toBeUndefined()
  })

  test('typed: the words are the response, short or long', async () => {
    const short = typedInteraction(1, 'What would it cost?', { stance: 'push-back', points: -1 })
    const [one, two] = await told({ interactions: [short, typedInteraction(2, 'w'.repeat(251))] })
    expect(one?.object.definition?.interactionType).toBe('fill-in')
    expect(one?.result).toMatchObject({
      response: 'What would it cost?',
      success: false,
      extensions: {
        'urn:x-front-foot:xapi:stance': 'push-back',
        'urn:x-front-foot:xapi:points': -1,
        'urn:x-front-foot:xapi:playedAs': 'trade-off',
      },
    })
    expect(two?.object.definition?.interactionType).toBe('long-fill-in')
  })

  test('[M4] unclear is neither right nor wrong', async () => {
    const unclear = { stance: 'unclear', picked: null, move: null, points: null } as const
    const [one] = await told({ interactions: [typedInteraction(1, 'Hm.', unclear)] })
    expect(one?.result).not.toHaveProperty('success')
    expect(one?.result?.extensions).toEqual({ 'urn:x-front-foot:xapi:stance': 'unclear' })
  })

  test('[K3] in their own words, not agreed to: no word of it is told', async () => {
    const choices = anInteraction(1).choices.map(({ id }) => ({ id, words: '' }))
    const withheld = { words: null, line: '', choices, scenario: 'own-1' }
    const all = await told({
      interactions: [typedInteraction(1, null, withheld), anInteraction(2, withheld)],
    })
    expect(all).toHaveLength(2)
    expect(JSON.stringify(all)).not.toContain('description')
    expect(all[0]?.result).not.toHaveProperty('response')
    expect(all[1]?.result?.response).toBe('trade-off')
  })

  test('the same question is the same activity; another kind of answer is another', async () => {
    const other = anInteraction(3, { line: 'And the deadline?' })
    const all = await told({
      interactions: [anInteraction(1), anInteraction(2), other, typedInteraction(4, 'x')],
    })
    const [a, b, c, d] = all.map(one => one.object.id)
    expect(a).toBe(b)
    expect(new Set([a, c, d]).size).toBe(3)
  })
})
