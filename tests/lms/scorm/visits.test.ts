import { describe, expect, test } from 'vitest'
import { launched } from './a-session.ts'
import { channelTo, ELEMENTS, strictCourse, strictLms, VERSIONS } from './courses.ts'
import { aFinish, anInteraction, aTold } from './told.ts'

describe.each(VERSIONS)('%s', version => {
  const names = ELEMENTS[version]
  const done = version === 'scorm12' ? 'passed' : 'completed'
  const failed = version === 'scorm12' ? 'failed' : 'completed'

  test.each([
    { course: 'with a pass mark', set: names.mark },
    { course: 'without one', set: {} },
  ])('a later visit never makes less of what stands there in a course $course', async ({ set }) => {
    const lms = strictLms(version, set)
    const course = strictCourse(version, lms)
    const first = course.visit()
    await first.open()
    await first.close(aFinish(95))

    const second = course.visit()
    await second.open()
    expect(course.kept(names.status)).toBe(done)
    await second.tell(aTold(), false)
    expect(course.kept(names.status)).toBe(done)
    await second.close(aFinish(30))
    expect([course.kept(names.status), course.kept(names.raw)]).toEqual([done, '95'])
    if (version === 'scorm2004')
      expect([course.kept('cmi.success_status'), course.kept('cmi.progress_measure')]).toEqual([
        'passed',
        '1',
      ])
  })

  test('failed, and passed at a later visit, is passed', async () => {
    const lms = strictLms(version, names.mark)
    const course = strictCourse(version, lms)
    const first = course.visit()
    await first.open()
    await first.close(aFinish(40))
    expect(course.kept(names.status)).toBe(failed)
    const second = course.visit()
    expect((await launched(second)).before).toEqual({ completed: true, passed: false, score: 40 })
    expect(course.kept(names.status)).toBe(failed)
    await second.close(aFinish(85))
    expect([course.kept(names.status), course.kept(names.raw)]).toEqual([done, '85'])
    if (version === 'scorm2004') expect(course.kept('cmi.success_status')).toBe('passed')
  })

  test('what a course kept of a score is read, as raw or, in 2004, as scaled', async () => {
    for (const [element, value] of Object.entries(names.scores)) {
      const channel = strictCourse(version, strictLms(version, { [element]: value })).visit()
      expect((await launched(channel)).before.score).toBeCloseTo(66.5)
    }
  })

  test('a pass mark of 0 counts', async () => {
    const zero = Object.fromEntries(Object.keys(names.mark).map(element => [element, '0']))
    const channel = strictCourse(version, strictLms(version, zero)).visit()
    expect((await launched(channel)).passMark).toBe(0)
  })

  test.each(['browse', 'review'])('nothing is written in %s', async mode => {
    const lms = strictLms(version, { [names.mode]: mode })
    const channel = strictCourse(version, lms).visit()
    expect((await launched(channel)).mode).toBe(mode)
    await channel.tell(aFinish(90), false)
    await channel.close(aFinish(90))
    expect(lms.sets).toEqual([])
    expect(lms.ended).toBe(1)
  })

  test('a page that is loaded again under the same session goes on in it, and adds its interactions behind', async () => {
    const lms = strictLms(version)
    const course = strictCourse(version, lms)
    const api = lms.launch()
    const first = channelTo(version, api)
    await first.open()
    await first.tell(aTold(), false)
    const again = channelTo(version, api)
    expect((await launched(again)).resume).toBe('ff1.abc')
    await again.tell(aTold({ interactions: [anInteraction(7)] }), false)
    expect([0, 1].map(n => course.kept(`cmi.interactions.${n}.id`))).toEqual([
      'customer-panel.c1.r1',
      'customer-panel.c1.r7',
    ])
  })

  test('a language is taken where it is one', async () => {
    const element =
      version === 'scorm12' ? 'cmi.student_preference.language' : 'cmi.learner_preference.language'
    const languages = []
    for (const said of ['de-de', 'English', '', 'en_GB']) {
      const channel = strictCourse(version, strictLms(version, { [element]: said })).visit()
      languages.push((await launched(channel)).language)
    }
    expect(languages).toEqual(['de-DE', null, null, null])
  })
})
