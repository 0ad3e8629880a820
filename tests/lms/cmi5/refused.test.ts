import { describe, expect, test } from 'vitest'
import { aFinish, anInteraction, aTold } from '../scorm/told.ts'
import { REGISTRATION } from '../strict-lrs.ts'
import { all, defined, launched, Tab } from './a-unit.ts'

const OK = { ok: true }

describe('telling', () => {
  test('an answer that is lost: told again, and stored once', async () => {
    const tab = new Tab({ masteryScore: 0.8 })
    const channel = tab.visit()
    await launched(channel)
    for (const told of [aTold(), aTold({ interactions: all(3) }), aFinish(90, { interactions: all(4) })]) {
      tab.lrs.deaf = 1
      expect(await channel.tell(told, false)).toMatchObject({ ok: false, why: 'unreachable', again: true })
      expect(await channel.tell(told, false)).toEqual(OK)
    }
    tab.lrs.deaf = 1
    expect(await channel.close(aFinish(90, { interactions: all(4) }))).toMatchObject({
      ok: false,
      again: true,
    })
    // It may have been heard: nothing may follow it but itself.
    expect(await channel.tell(aFinish(90, { interactions: all(5) }), false)).toMatchObject({ why: 'ended' })
    expect(await channel.close(aFinish(90, { interactions: all(4) }))).toEqual(OK)
    expect(tab.lrs.broken).toEqual([])
    expect(defined(tab.lrs)).toEqual(['initialized', 'completed', 'passed', 'terminated'])
    expect(tab.lrs.verbs.filter(verb => verb === 'answered')).toHaveLength(4)
    expect(new Set(tab.lrs.statements.map(({ id }) => id)).size).toBe(tab.lrs.statements.length)
  })

  test('an LRS that has another by that id is as good as one that took it', async () => {
    const tab = new Tab()
    const channel = tab.visit()
    await launched(channel)
    tab.lrs.instead = (method, resource) => (method !== 'GET' && resource === 'statements' ? 409 : null)
    expect(await channel.tell(aTold({ interactions: all(3) }), false)).toEqual(OK)
    expect(tab.lrs.own()).toMatchObject({ resume: 'ff1.abc' })
  })

  test('one that is refused for good does not take the others with it, and is said once', async () => {
    const tab = new Tab()
    const channel = tab.visit()
    await launched(channel)
    tab.lrs.instead = (_, resource, body) => (resource === 'statements' && body.includes('BAD') ? 400 : null)
    const interactions = [anInteraction(1), anInteraction(2, { line: 'BAD' }), anInteraction(3)]
    const answer = await channel.tell(aTold({ interactions }), false)
    expect(answer).toMatchObject({ ok: false, why: 'refused', again: false, detail: '400' })
    expect(tab.lrs.verbs.filter(verb => verb === 'answered')).toHaveLength(2)
    expect(tab.lrs.own()).toMatchObject({ resume: 'ff1.abc' })
    expect(await channel.close(aTold({ interactions }))).toEqual(OK)
  })

  test('a document that is refused is not said to be saved', async () => {
    const tab = new Tab()
    const channel = tab.visit()
    await launched(channel)
    tab.lrs.instead = (method, resource) => (method === 'PUT' && resource === 'activities/state' ? 413 : null)
    expect(await channel.tell(aTold(), false)).toMatchObject({ ok: false, why: 'refused', again: false })
    expect(await channel.tell(aTold(), false)).toMatchObject({ ok: false, why: 'refused' })
  })

  test('nothing is gone on from that was not told', async () => {
    const tab = new Tab()
    const channel = tab.visit()
    await launched(channel)
    tab.lrs.instead = (_, resource) => (resource === 'statements' ? 500 : null)
    expect(await channel.tell(aTold(), false)).toMatchObject({ why: 'unreachable' })
    expect(tab.lrs.own()).toBeNull()
  })
})

test('5,000 replies are told in order, each once', async () => {
  const tab = new Tab({ masteryScore: 0.8 })
  const channel = tab.visit()
  await launched(channel)
  const interactions = all(5000)
  for (const upTo of [1, 2, 1000, 1001, 5000]) {
    tab.lrs.deaf = upTo === 5000 ? 1 : 0
    const told = aTold({ interactions: interactions.slice(0, upTo) })
    while (!(await channel.tell(told, false)).ok) expect(tab.lrs.down).toBe(false)
  }
  expect(await channel.close(aFinish(90, { interactions }))).toEqual(OK)
  expect(tab.lrs.broken).toEqual([])
  const answers = tab.lrs.statements.filter(({ verb }) => verb.id.endsWith('/answered'))
  const times = interactions.map(({ at }) => new Date(at).toISOString())
  expect(answers.map(({ timestamp }) => timestamp)).toEqual(times)
  expect(tab.lrs.verbs.at(-1)).toBe('terminated')
  expect(tab.lrs.find('terminated')?.context?.registration).toBe(REGISTRATION)
})
