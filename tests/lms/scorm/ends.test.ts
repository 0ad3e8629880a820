import { describe, expect, test } from 'vitest'
import type { Around, Happens } from '../../../src/lms/around.ts'
import { openCourse } from '../../../src/lms/course.ts'
import { Learner } from './a-session.ts'
import { ELEMENTS, strictCourse, strictLms, VERSIONS } from './courses.ts'
import { AT } from './told.ts'

/** A page whose comings and goings a test says. */
function aPage() {
  let hear: (what: Happens) => void = () => {}
  const waiting = new Set<() => void>()
  const around: Around = {
    now: () => AT,
    wait(_, then) {
      waiting.add(then)
      return () => waiting.delete(then)
    },
    watch(hears) {
      hear = hears
      return () => {}
    },
    patience: 1000,
  }
  return { around, happens: (what: Happens) => hear(what) }
}

/** Lets everything that was begun come to its end. */
const settled = () => new Promise(resolve => setTimeout(resolve))

describe.each(VERSIONS)('%s, told by a course (course.ts)', version => {
  const names = ELEMENTS[version]
  const done = version === 'scorm12' ? 'passed' : 'completed'

  async function played(upTo = Number.POSITIVE_INFINITY) {
    const lms = strictLms(version)
    const kept = strictCourse(version, lms)
    const page = aPage()
    const course = openCourse(kept.visit(), page.around)
    await settled()
    const learner = new Learner()
    while (!learner.over && learner.said < upTo) {
      learner.say()
      if (learner.over) course.finished(launch => learner.told(launch))
      else course.replied(launch => learner.told(launch))
      await settled()
    }
    const told = { status: () => kept.kept(names.status) }
    return { lms, course, page, learner, ...told }
  }

  /** So many times the status was set to this. */
  const times = (lms: { sets: { element: string; value: string }[] }, value: string) =>
    lms.sets.filter(one => one.element === names.status && one.value === value).length

  test('exit by button: ended once, though it is pressed twice and the page goes after', async () => {
    const { lms, course, page, learner, status } = await played()
    const left = [course.leave(launch => learner.told(launch)), course.leave(launch => learner.told(launch))]
    expect(await Promise.all(left)).toEqual([{ ok: true }, { ok: true }])
    page.happens('away')
    page.happens('away')
    await settled()
    expect([lms.ended, status(), course.get().unsaved]).toEqual([1, done, null])
  })

  test('pagehide and visibilitychange: what was finished is told once, and not again as the page goes', async () => {
    const { lms, page, status } = await played()
    page.happens('away')
    page.happens('away')
    await settled()
    expect([times(lms, done), status()]).toEqual([1, done])
  })

  test('a reply in the very moment before: told before anything is waited for', async () => {
    const { course, page, learner, lms } = await played(2)
    lms.failing = 1
    learner.say()
    course.replied(launch => learner.told(launch))
    await settled()
    expect(course.get().unsaved).not.toBeNull()
    page.happens('away')
    // Nothing runs in a page that is gone: no promise is awaited here.
    expect(lms.kept.get('cmi.interactions.2.result')).toBe('neutral')
  })

  test('back out of the back-forward cache: the session goes on, and is ended once', async () => {
    const { lms, course, page, learner, status } = await played(2)
    page.happens('away')
    page.happens('back')
    await settled()
    while (!learner.over) {
      learner.say()
      course.replied(launch => learner.told(launch))
      await settled()
      page.happens('away')
      page.happens('back')
    }
    expect(await course.leave(launch => learner.told(launch))).toEqual({ ok: true })
    expect([lms.ended, status(), times(lms, done)]).toEqual([1, done, 2])
    const ids = lms.sets.filter(({ element }) => element.endsWith('.id')).map(({ value }) => value)
    expect(new Set(ids).size).toBe(ids.length)
    expect(ids).toHaveLength(learner.said)
  })
})
