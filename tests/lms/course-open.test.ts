import { describe, expect, test } from 'vitest'
import type { Channel } from '../../src/lms/channel.ts'
import { openCourse } from '../../src/lms/course.ts'
import { recorder } from '../../src/lms/recorder.ts'
import { aWorld, GONE, settled, tells, told } from './world.ts'

describe('opening', () => {
  test('says what the course said, and tells what was said before it answered', async () => {
    const world = aWorld()
    const channel = recorder({ language: 'fr' })
    channel.hold()
    const course = openCourse(channel, world.around)
    expect(course.get()).toEqual({ is: 'opening', launch: null, none: null, unsaved: null, saving: false })
    course.replied(told(1))
    expect(course.get().unsaved).toEqual({ since: 0, why: null, detail: '' })
    channel.release()
    await settled()
    expect(course.get()).toMatchObject({
      is: 'here',
      launch: { language: 'fr' },
      unsaved: null,
      saving: false,
    })
    expect(tells(channel)).toEqual([1])
  })

  test('a course that never answers hangs nothing', async () => {
    const world = aWorld()
    const never: Channel = { ...recorder(), name: 'recorder', open: () => new Promise(() => {}) }
    const course = openCourse(never, world.around)
    course.replied(told(1))
    await world.passes(5000)
    expect(course.get()).toMatchObject({ is: 'none', unsaved: { since: 0, why: 'unreachable' } })
    world.happens('away', 'back', 'online')
    await expect(course.leave(told(2))).resolves.toMatchObject({ ok: false, why: 'unreachable' })
    await world.passes(1e7)
    expect(world.alarms()).toBe(0)
  })

  test('one that answers late is told then, from what it says stood there before', async () => {
    const world = aWorld()
    const channel = recorder({ before: { completed: true, passed: false, score: 70 } })
    channel.hold()
    const course = openCourse(channel, world.around)
    course.replied(({ before }) => told(1, { score: before.score }))
    await world.passes(60_000)
    expect(course.get().is).toBe('none')
    channel.release()
    await settled()
    expect(course.get()).toMatchObject({ is: 'here', unsaved: null })
    expect(channel.told?.score).toBe(70)
    expect(channel.calls.filter(call => call.is === 'open')).toHaveLength(1)
  })

  test('where it was refused and may be asked again it is, later each time', async () => {
    const world = aWorld()
    const channel = recorder()
    channel.refuse(GONE)
    const course = openCourse(channel, world.around)
    course.replied(told(1))
    await world.passes(3500)
    expect(channel.calls).toHaveLength(3)
    expect(course.get()).toMatchObject({ is: 'none', unsaved: { why: 'unreachable' } })
    channel.refuse(null)
    world.happens('online')
    await settled()
    expect(course.get()).toMatchObject({ is: 'here', unsaved: null })
  })

  test('where there is none it is not looked for again, and nothing is claimed as saved', async () => {
    const world = aWorld()
    const channel = recorder()
    channel.refuse({ ok: false, why: 'none', detail: 'no API', again: false })
    const course = openCourse(channel, world.around)
    course.replied(told(1))
    await world.passes(1e7)
    world.happens('online', 'away', 'back')
    await settled()
    expect(channel.calls).toEqual([{ is: 'open' }])
    expect(course.get()).toMatchObject({ is: 'none', unsaved: { since: 0, why: 'none', detail: 'no API' } })
    await expect(course.leave(told(2))).resolves.toMatchObject({ ok: false, why: 'none' })
  })

  test('a channel that breaks its word and throws is one that cannot be reached', async () => {
    const world = aWorld()
    const broken: Channel = {
      ...recorder(),
      open() {
        throw new Error('SecurityError')
      },
    }
    const course = openCourse(broken, world.around)
    await settled()
    course.replied(told(1))
    expect(course.get().unsaved).toMatchObject({ why: 'unreachable', detail: 'Error: SecurityError' })
    course.stop()
  })
})
