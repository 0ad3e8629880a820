import { describe, expect, test } from 'vitest'
import { aFinish, aTold } from '../scorm/told.ts'
import { launched, Tab } from './a-unit.ts'

const OK = { ok: true }

describe('opening', () => {
  test.each([
    ['', 'none', false, 'not launched'],
    ['?fetch=https://a.test/f&endpoint=https://a.test/', 'none', false, 'no actor'],
    [
      '?fetch=javascript:1&endpoint=https://a.test/&actor={}&registration=1&activityId=2',
      'none',
      false,
      'http',
    ],
    [
      '?fetch=https://a.test/f&endpoint=https://a.test/&actor=me&registration=1&activityId=2',
      'none',
      false,
      'JSON',
    ],
  ])('“%s”: %s', async (search, why, again, words) => {
    const channel = new Tab().reload({ search })
    const answer = await channel.open()
    expect(answer).toMatchObject({ ok: false, why, again })
    expect(answer).toHaveProperty('detail', expect.stringContaining(words))
    expect(await channel.tell(aTold(), false)).toMatchObject({ ok: false, why: 'none' })
    expect(await channel.close(aTold())).toMatchObject({ ok: false, why: 'none' })
  })

  test.each([
    [{ 'error-code': '1', 'error-text': 'Already in use' }, 200, 'ended', false],
    [{ 'error-code': 2, 'error-text': 'Security' }, 200, 'refused', false],
    [{ 'error-code': '3' }, 200, 'refused', true],
    [{}, 200, 'refused', false],
    [null, 403, 'refused', false],
    [null, 502, 'unreachable', true],
  ])('a token refused with %j and status %d: %s', async (body, status, why, again) => {
    const tab = new Tab()
    const fetch = async () => new Response(JSON.stringify(body), { status })
    expect(await tab.visit({}, { fetch }).open()).toMatchObject({ ok: false, why, again })
    expect(tab.lrs.asked).toEqual([])
  })

  test('a token that is not taken any more ends the session', async () => {
    const tab = new Tab()
    tab.lrs.instead = method => (method === 'POST' ? null : 401)
    expect(await tab.visit().open()).toMatchObject({ ok: false, why: 'ended', again: false })
  })

  test('the network is gone at first: the same channel opens later, by one token', async () => {
    const tab = new Tab()
    const channel = tab.visit()
    tab.lrs.down = true
    expect(await channel.open()).toMatchObject({ ok: false, why: 'unreachable', again: true })
    tab.lrs.down = false
    tab.lrs.instead = (_, resource) => (resource === 'statements' ? 503 : null)
    expect(await channel.open()).toMatchObject({ ok: false, why: 'unreachable', again: true })
    tab.lrs.instead = () => null
    await launched(channel)
    expect(tab.lrs.tokens).toBe(1)
    expect(tab.lrs.broken).toEqual([])
  })

  test('what may be there is not overwritten: without an answer to it nothing begins', async () => {
    const tab = new Tab()
    await launched(tab.visit())
    tab.lrs.documents.set('frontFoot', '{"resume":"ff1.old"}')
    const channel = tab.visit()
    let asked = 0
    tab.lrs.instead = (_, resource) => (resource === 'activities/state' && asked++ === 1 ? 500 : null)
    expect(await channel.open()).toMatchObject({ ok: false, why: 'unreachable', again: true })
    expect((await launched(channel)).resume).toBe('ff1.old')
  })

  test.each(['nonsense', '[]', '{"resume":5,"passed":"yes","score":"9"}', '{"score":1e9}'])(
    'a document of ours that holds %s counts as none',
    async document => {
      const tab = new Tab()
      tab.lrs.documents.set('frontFoot', document)
      const { resume, before } = await launched(tab.visit())
      expect({ resume, before }).toEqual({
        resume: null,
        before: { completed: false, passed: false, score: null },
      })
    },
  )

  test('without launch data it does not begin, and tries again', async () => {
    const tab = new Tab()
    const channel = tab.visit()
    const data = tab.lrs.documents.get('LMS.LaunchData') ?? ''
    tab.lrs.documents.delete('LMS.LaunchData')
    expect(await channel.open()).toMatchObject({ ok: false, why: 'unreachable', again: true })
    expect(tab.lrs.statements).toEqual([])
    tab.lrs.documents.set('LMS.LaunchData', data)
    await launched(channel)
  })

  test('a course that lets nobody look at statements is opened all the same', async () => {
    const tab = new Tab()
    tab.lrs.instead = (method, resource) => (method === 'GET' && resource === 'statements' ? 403 : null)
    const channel = tab.visit()
    await launched(channel)
    expect(await channel.close(aFinish(90))).toEqual(OK)
    expect(tab.lrs.broken).toEqual([])
  })
})
