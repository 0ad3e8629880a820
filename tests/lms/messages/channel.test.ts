import { describe, expect, test, vi } from 'vitest'
import { messagesChannel } from '../../../src/lms/messages/channel.ts'
import type { NamedHost } from '../../../src/lms/messages/host.ts'
import { FakePage, FakeWindow, fakeClock, HOST, interaction, settled, told } from './fakes.ts'

const START = { frontFoot: 1, type: 'start' }
const RESTORE = { frontFoot: 1, type: 'restore', data: 'kept-before' }
const THEME = { frontFoot: 1, type: 'theme', theme: null }

function embedded(host: NamedHost = { is: 'anybody' }, page?: FakePage) {
  const parent = new FakeWindow()
  const inside = page ?? new FakePage(parent)
  const clock = fakeClock()
  const heard = vi.fn()
  const { around } = clock
  const scenarios = ['customer-panel']
  const channel = messagesChannel({ page: inside, host, title: 'The panel', scenarios, around, heard })
  return { parent, page: inside, clock, heard, channel }
}

/** With a host that has said `start`. */
async function here() {
  const all = embedded()
  const opening = all.channel.open()
  all.page.come(START)
  await opening
  all.parent.posts.length = 0
  return all
}

describe('opening', () => {
  test('says that it is ready, and goes on from what the host restores', async () => {
    const { page, parent, clock, channel } = embedded()
    const opening = channel.open()
    expect(parent.posts).toEqual([
      {
        message: { frontFoot: 1, type: 'ready', title: 'The panel', scenarios: ['customer-panel'] },
        target: '*',
      },
    ])
    page.come(RESTORE)
    page.come({ ...START, mode: 'review', passMark: 60, language: 'de' })
    expect(await opening).toMatchObject({
      ok: true,
      launch: { resume: 'kept-before', mode: 'review', passMark: 60, language: 'de', room: 500_000 },
    })
    expect(clock.waiting).toBe(0)
  })

  test('a start alone is enough', async () => {
    const { page, channel } = embedded()
    const opening = channel.open()
    page.come(START)
    expect(await opening).toMatchObject({
      ok: true,
      launch: { resume: null, mode: 'normal', passMark: null },
    })
  })

  test('a host that never answers: it is played without, soon', async () => {
    const { clock, channel } = embedded()
    const opening = channel.open()
    await clock.pass(1500)
    expect(await opening).toMatchObject({ ok: false, why: 'none', again: true })
    expect(clock.waiting).toBe(0)
  })

  test('a host that says a word is waited for, and not for ever', async () => {
    const { page, clock, channel } = embedded()
    let answer: unknown = null
    const opening = channel.open().then(opened => {
      answer = opened
    })
    page.come(THEME)
    await settled()
    await clock.pass(9_999)
    expect(answer).toBeNull()
    await clock.pass(1)
    await opening
    expect(answer).toMatchObject({ ok: false, why: 'none', again: true })
  })

  test('a host that comes late is found at the next try, and hears what was begun', async () => {
    const { page, parent, clock, heard, channel } = embedded()
    const opening = channel.open()
    channel.started('customer-panel')
    await clock.pass(1500)
    await opening
    expect(parent.types).toEqual(['ready'])
    page.come(RESTORE)
    page.come(START)
    expect(heard).toHaveBeenCalledTimes(2)
    expect(parent.types).toEqual(['ready', 'started'])
    expect(await channel.open()).toMatchObject({ ok: true, launch: { resume: 'kept-before' } })
    expect(parent.types).toEqual(['ready', 'started'])
  })

  test('asks again where nobody had answered', async () => {
    const { parent, clock, channel } = embedded()
    for (let n = 0; n < 2; n++) {
      const opening = channel.open()
      await clock.pass(1500)
      await opening
    }
    expect(parent.types).toEqual(['ready', 'ready'])
  })

  test('no page around: none, at once, and no use in trying again', async () => {
    const page = new FakePage()
    const { channel } = embedded({ is: 'anybody' }, page)
    expect(await channel.open()).toMatchObject({ ok: false, why: 'none', again: false })
    expect(page.posts).toEqual([])
  })

  test('a host that is named wrongly: nothing is told to anybody', async () => {
    const { page, parent, channel } = embedded({ is: 'wrong', text: 'learn' })
    expect(await channel.open()).toMatchObject({ ok: false, why: 'refused', again: false })
    page.come(START)
    channel.started('customer-panel')
    channel.failed('address', 'x')
    expect(await channel.tell(told({ interactions: [interaction()] }), false)).toMatchObject({ ok: false })
    expect(parent.posts).toEqual([])
  })

  test('another window, or another origin than the named, starts nothing', async () => {
    const { page, clock, channel } = embedded({ is: 'named', origin: HOST })
    const opening = channel.open()
    page.come(START, { source: new FakeWindow() })
    page.come(START, { origin: 'https://evil.example' })
    await clock.pass(1500)
    expect(await opening).toMatchObject({ ok: false, why: 'none' })
  })
})

describe('telling', () => {
  const first = interaction({ id: 'a' })
  const second = interaction({ id: 'b' })

  test('each reply is told once, with how it stands', async () => {
    const { parent, channel } = await here()
    expect(await channel.tell(told({ interactions: [first] }), false)).toEqual({ ok: true })
    await channel.tell(told({ interactions: [first] }), false)
    await channel.tell(told({ interactions: [first, second], progress: 0.5 }), false)
    expect(parent.posts.map(({ target }) => target)).toEqual([HOST, HOST])
    expect(parent.posts.map(({ message }) => message)).toMatchObject([
      { type: 'replied', reply: { id: 'a' }, progress: 0.25, restore: 'kept-1', score: null },
      { type: 'replied', reply: { id: 'b' }, progress: 0.5 },
    ])
  })

  test('as the page goes, all of it is sent before anything is waited for', async () => {
    const { parent, channel } = await here()
    void channel.tell(told({ interactions: [first, second] }), true)
    expect(parent.types).toEqual(['replied', 'replied'])
  })

  test('an end is told after its reply, and only then', async () => {
    const { parent, channel } = await here()
    const end = told({ interactions: [first], completion: 'completed', success: 'failed', score: 62 })
    channel.ended()
    await channel.tell(end, false)
    await channel.tell({ ...end, interactions: [first, second] }, false)
    expect(parent.types).toEqual(['replied', 'finished', 'replied'])
    expect(parent.posts[1]?.message).toMatchObject({ score: 62, success: 'failed', left: false })
  })

  test('leaving is told once, also before an end', async () => {
    const { parent, channel } = await here()
    expect(await channel.close(told())).toEqual({ ok: true })
    expect(await channel.close(told())).toEqual({ ok: true })
    expect(parent.posts.map(({ message }) => message)).toMatchObject([
      { type: 'finished', left: true, completion: 'incomplete' },
    ])
    expect(await channel.tell(told({ interactions: [first] }), false)).toMatchObject({ why: 'ended' })
  })

  test.each(['browse', 'review'])('in %s leaving tells nothing either', async mode => {
    const { page, parent, channel } = embedded()
    const opening = channel.open()
    page.come({ ...START, mode })
    await opening
    expect(await channel.close(told({ interactions: [first] }))).toEqual({ ok: true })
    expect(parent.types).toEqual(['ready'])
  })

  test('[K3] before `start` nobody hears a word of it, and nothing is lost', async () => {
    const { page, parent, clock, channel } = embedded()
    const opening = channel.open()
    page.come(THEME)
    channel.started('customer-panel')
    channel.ended()
    const all = told({ interactions: [first], score: 100 })
    expect(await channel.tell(all, false)).toMatchObject({ ok: false, why: 'none', again: true })
    await settled()
    await clock.pass(10_000)
    await opening
    expect(parent.types).toEqual(['ready'])
    page.come(START)
    expect(await channel.tell(all, false)).toEqual({ ok: true })
    expect(parent.types).toEqual(['ready', 'started', 'replied', 'finished'])
  })

  test('a page around that went away is said to be gone', async () => {
    const { parent, channel } = await here()
    parent.gone = true
    expect(await channel.tell(told({ interactions: [first] }), false)).toMatchObject({
      ok: false,
      why: 'ended',
      again: false,
    })
  })

  test('a second start changes nothing', async () => {
    const { page, parent, channel } = await here()
    channel.started('customer-panel')
    page.come(START)
    expect(parent.types).toEqual(['started'])
  })

  test('what is wrong with the address is for anybody, the rest for a host that is there', async () => {
    const { page, parent, channel } = embedded()
    channel.failed('address', 'No scenario is named.')
    channel.failed('restore', 'It cannot be read.')
    expect(parent.types).toEqual(['error'])
    page.come(START)
    channel.failed('restore', 'It cannot be read.')
    expect(parent.posts.map(({ target }) => target)).toEqual(['*', HOST])
  })
})

test('theme and a later restore are handed on as they come', async () => {
  const { page, heard } = await here()
  page.come({ frontFoot: 1, type: 'theme', theme: 'contrast' })
  page.come(RESTORE)
  await settled()
  expect(heard.mock.calls.map(([message]) => message.type)).toEqual(['start', 'theme', 'restore'])
})
