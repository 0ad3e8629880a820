import { describe, expect, test } from 'vitest'
import type { Channel } from '../../src/lms/channel.ts'
import { openCourse } from '../../src/lms/course.ts'
import { recorder } from '../../src/lms/recorder.ts'
import { aWorld, GONE, opened, REFUSED, settled, tells, told } from './world.ts'

describe('a page that goes', () => {
  test('is told exactly once for each hiding, on the spot, though hidden and pagehide both come', async () => {
    const { world, channel, course } = await opened()
    course.replied(told(1))
    await settled()
    world.happens('away', 'away')
    expect(channel.calls.at(-1)).toMatchObject({ is: 'tell', leaving: true, told: { sessionMs: 1 } })
    await settled()
    world.happens('back', 'back')
    await settled()
    world.happens('away', 'away')
    await settled()
    const leaving = channel.calls.filter(call => call.is === 'tell' && call.leaving)
    expect(leaving).toHaveLength(2)
    expect(tells(channel)).toEqual([1, 1, 1])
  })

  test('does not wait for what is on its way: the newest is told before anything else can happen', async () => {
    const { world, channel, course } = await opened()
    channel.hold()
    course.replied(told(1))
    course.replied(told(2))
    world.happens('away')
    expect(tells(channel)).toEqual([1, 2])
    channel.release()
    await settled()
    expect(course.get()).toMatchObject({ unsaved: null, saving: false })
    expect(tells(channel)).toEqual([1, 2])
    expect(channel.atOnce).toBe(1)
  })

  test('tells the newest again when it is back, where something older might have come after it', async () => {
    const { world, channel, course } = await opened()
    channel.hold()
    course.replied(told(1))
    course.replied(told(2))
    world.happens('away')
    channel.release()
    await settled()
    world.happens('back')
    await settled()
    world.happens('away', 'back')
    await settled()
    expect(tells(channel)).toEqual([1, 2, 2, 2])
  })

  test('and does not come back is closed, once, before anything else can happen', async () => {
    const { world, channel, course } = await opened()
    course.replied(told(1))
    await settled()
    world.happens('away', 'gone')
    expect(channel.calls.map(call => call.is)).toEqual(['open', 'tell', 'tell', 'close'])
    world.happens('gone', 'back', 'online')
    course.replied(told(2))
    await world.passes(100_000)
    expect(channel.calls.map(call => call.is)).toEqual(['open', 'tell', 'tell', 'close'])
  })

  test('without having been hidden first is told and closed in one go', async () => {
    const { world, channel, course } = await opened()
    channel.hold()
    course.replied(told(1))
    world.happens('gone')
    expect(channel.calls.map(call => call.is)).toEqual(['open', 'tell', 'tell', 'close'])
    expect(channel.calls.at(-2)).toMatchObject({ leaving: true })
  })

  test('works out what is told at that moment', async () => {
    const { world, channel, course } = await opened()
    course.replied(() => told(world.around.now()))
    await world.passes(4321)
    world.happens('away')
    expect(tells(channel)).toEqual([0, 4321])
  })

  test('goes on where it was when it comes back out of the back-forward cache', async () => {
    const { world, channel, course } = await opened()
    course.replied(told(1))
    await settled()
    channel.refuse(GONE)
    course.replied(told(2))
    world.happens('away')
    await settled()
    expect(course.get().unsaved?.why).toBe('unreachable')
    channel.refuse(null)
    world.happens('back')
    await settled()
    expect(course.get().unsaved).toBeNull()
    course.finished(told(3))
    await settled()
    expect(tells(channel)).toEqual([1, 2, 2, 2, 3])
    expect(channel.calls.filter(call => call.is === 'close')).toEqual([])
  })

  test('where nothing was said tells nothing', async () => {
    const { world, channel } = await opened()
    world.happens('away')
    expect(channel.calls).toEqual([{ is: 'open' }])
  })

  test('where all is with the course already, and this telling fails, is not called unsaved', async () => {
    const { world, channel, course } = await opened()
    course.replied(told(1))
    await settled()
    channel.refuse(GONE)
    world.happens('away')
    await settled()
    expect(course.get()).toMatchObject({ unsaved: null, saving: false })
    await world.passes(1e6)
    expect(world.alarms()).toBe(0)
  })
})

describe('leaving by a button', () => {
  test('tells what waits, then closes, once, and after that nothing', async () => {
    const { world, channel, course } = await opened()
    course.replied(told(1))
    const both = [course.leave(told(2)), course.leave(told(3))]
    await expect(Promise.all(both)).resolves.toEqual([{ ok: true }, { ok: true }])
    world.happens('away', 'back', 'online')
    course.replied(told(4))
    await world.passes(1e6)
    expect(channel.calls.map(call => call.is)).toEqual(['open', 'tell', 'tell', 'close'])
    expect(tells(channel)).toEqual([1, 2])
    expect(course.get().unsaved?.why).toBe('ended')
    await expect(course.leave(told(5))).resolves.toEqual({ ok: true })
  })

  test('does not close what is not saved yet: it goes on trying, and can be asked again', async () => {
    const { world, channel, course } = await opened()
    channel.refuse(GONE)
    await expect(course.leave(told(1))).resolves.toEqual(GONE)
    expect(channel.calls.some(call => call.is === 'close')).toBe(false)
    await world.passes(1000)
    expect(tells(channel)).toEqual([1, 1])
    channel.refuse(null)
    await expect(course.leave(told(2))).resolves.toEqual({ ok: true })
    expect(channel.calls.at(-1)).toMatchObject({ is: 'close', told: { sessionMs: 2 } })
  })

  test('closes where the course will not take the last of it, and says that it is not saved', async () => {
    const { channel, course } = await opened()
    channel.refuse({ ...REFUSED, again: false })
    await expect(course.leave(told(1))).resolves.toMatchObject({ ok: false, why: 'refused' })
    expect(channel.calls.at(-1)?.is).toBe('close')
    expect(course.get().unsaved).not.toBeNull()
  })

  test('a session that closes well does not make saved what was refused', async () => {
    const world = aWorld()
    const channel: Channel = { ...recorder(), tell: async () => ({ ...REFUSED, again: false }) }
    const course = openCourse(channel, world.around)
    await expect(course.leave(told(1))).resolves.toMatchObject({ ok: false, why: 'refused' })
    expect(course.get().unsaved).toMatchObject({ why: 'refused' })
  })

  test('a course that hangs on closing lets the person go', async () => {
    const { world, channel, course } = await opened()
    const answer = course.leave(told(1))
    channel.hold()
    await world.passes(5000)
    await expect(answer).resolves.toMatchObject({ ok: false, why: 'unreachable' })
  })

  test('waits for what is on its way, so that the order holds', async () => {
    const { channel, course } = await opened()
    channel.hold()
    course.replied(told(1))
    const answer = course.leave(told(2))
    await settled()
    expect(tells(channel)).toEqual([1])
    channel.release()
    await expect(answer).resolves.toEqual({ ok: true })
    expect(tells(channel)).toEqual([1, 2])
    expect(channel.atOnce).toBe(1)
  })
})

describe.each(['browse', 'review'] as const)('in %s', mode => {
  test('nothing is told and nothing is unsaved; the session is only closed', async () => {
    const world = aWorld()
    const channel = recorder({ mode })
    channel.hold()
    const course = openCourse(channel, world.around)
    course.replied(told(1))
    channel.release()
    await settled()
    expect(course.get()).toMatchObject({ is: 'here', unsaved: null })
    course.finished(told(2))
    world.happens('away', 'back')
    await settled()
    expect(course.get()).toMatchObject({ is: 'here', unsaved: null, saving: false })
    await expect(course.leave(told(3))).resolves.toEqual({ ok: true })
    expect(channel.calls.map(call => call.is)).toEqual(['open', 'close'])
  })
})
