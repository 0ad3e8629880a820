import { describe, expect, test } from 'vitest'
import { openCourse } from '../../../src/lms/course.ts'
import { aFinish, aTold } from '../scorm/told.ts'
import { aWorld } from '../world.ts'
import { all, defined, Tab } from './a-unit.ts'

const OK = { ok: true }

/** Requests take a few turns of the loop each. */
async function settled(): Promise<void> {
  for (let n = 0; n < 60; n++) await new Promise(resolve => setImmediate(resolve))
}

describe('through the course', () => {
  async function played() {
    const world = aWorld()
    const tab = new Tab({ masteryScore: 0.8, returnURL: 'https://lms.test/back' })
    const course = openCourse(tab.visit(), world.around)
    await settled()
    expect(course.get().is).toBe('here')
    return { world, tab, course }
  }

  test('the network goes in the middle and comes back: all is told, in order, exactly once', async () => {
    const { world, tab, course } = await played()
    course.replied(aTold({ interactions: all(1) }))
    await settled()
    tab.lrs.down = true
    for (let n = 2; n <= 70; n++) course.replied(aTold({ interactions: all(n) }))
    await settled()
    await world.passes(20_000)
    expect(course.get().unsaved).toMatchObject({ why: 'unreachable' })
    tab.lrs.down = false
    world.happens('online')
    await settled()
    expect(course.get().unsaved).toBeNull()
    const left = course.leave(aFinish(90, { interactions: all(70) }))
    await settled()
    expect(await left).toEqual(OK)
    expect(tab.lrs.broken).toEqual([])
    expect(tab.lrs.verbs.filter(verb => verb === 'answered')).toHaveLength(70)
    expect(tab.lrs.verbs.at(-1)).toBe('terminated')
    expect(tab.went).toEqual(['https://lms.test/back'])
  })

  test('hidden, shown, gone, out of the back-forward cache, then left: terminated exactly once', async () => {
    const { world, tab, course } = await played()
    course.replied(aFinish(40, { interactions: all(2) }))
    world.happens('away', 'away')
    await settled()
    world.happens('back')
    course.finished(aFinish(90, { interactions: all(4) }))
    world.happens('away')
    await settled()
    world.happens('back')
    await settled()
    const leaves = [course.leave(aFinish(90)), course.leave(aFinish(90))]
    await settled()
    expect(await Promise.all(leaves)).toEqual([OK, OK])
    world.happens('away', 'back')
    course.replied(aFinish(90, { interactions: all(5) }))
    await settled()
    expect(tab.lrs.broken).toEqual([])
    expect(defined(tab.lrs)).toEqual(['initialized', 'completed', 'passed', 'terminated'])
    expect(course.get().unsaved).toMatchObject({ why: 'ended' })
  })

  test('loaded again after all was told: the session goes on, and nothing comes after terminated', async () => {
    const { world, tab, course } = await played()
    course.replied(aTold({ interactions: all(2) }))
    await settled()
    world.happens('away', 'gone')
    await settled()
    const again = openCourse(tab.reload(), aWorld().around)
    await settled()
    again.replied(aTold({ interactions: all(3) }))
    await settled()
    const left = again.leave(aFinish(90, { interactions: all(3) }))
    await settled()
    expect(await left).toEqual(OK)
    expect(tab.lrs.broken).toEqual([])
    expect(defined(tab.lrs)).toEqual(['initialized', 'completed', 'passed', 'terminated'])
  })

  test('the session was taken away: the conversation goes on, and it says that it is not saved', async () => {
    const { tab, course } = await played()
    tab.lrs.instead = () => 401
    course.replied(aTold())
    await settled()
    expect(course.get().unsaved).toMatchObject({ why: 'ended', detail: '401' })
  })
})
