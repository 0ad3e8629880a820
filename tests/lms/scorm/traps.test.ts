import { describe, expect, test } from 'vitest'
import { launched } from './a-session.ts'
import { ELEMENTS, strictCourse, strictLms, VERSIONS } from './courses.ts'
import { aFinish, aTold, typedInteraction } from './told.ts'

describe.each(VERSIONS)('%s', version => {
  const names = ELEMENTS[version]
  const done = version === 'scorm12' ? 'passed' : 'completed'
  const failed = version === 'scorm12' ? 'failed' : 'completed'

  test('[trap 1] incomplete is set and committed right after the start: ending without a status would complete it', async () => {
    const lms = strictLms(version)
    const channel = strictCourse(version, lms).visit()
    await channel.open()
    expect(lms.kept.get(names.status)).toBe('incomplete')
    expect(lms.kept.get(names.exit)).toBe('suspend')
    await channel.close(aTold())
    expect(lms.kept.get(names.status)).toBe('incomplete')
    expect(lms.refusals.filter(({ call }) => call !== lms.edition.names.get)).toEqual([])
  })

  test('[trap 1] no score before the verdict: a course with a pass mark would store it as failed', async () => {
    const lms = strictLms(version, names.mark)
    const course = strictCourse(version, lms)
    const channel = course.visit()
    expect((await launched(channel)).passMark).toBe(80)
    // One scenario of several is finished, badly.
    await channel.tell(aTold({ score: 40, progress: 0.5 }), false)
    await channel.close(aTold({ score: 40, progress: 0.5 }))
    expect(course.kept(names.raw)).toBe('')
    expect(course.kept(names.status)).toBe('incomplete')
    if (version === 'scorm2004') expect(course.kept('cmi.success_status')).toBe('')
  })

  test('[trap 1] the verdict is set after the score, and both go with one commit', async () => {
    const lms = strictLms(version)
    const channel = strictCourse(version, lms).visit()
    await channel.open()
    const from = lms.calls.length
    await channel.tell(aFinish(79.999), false)
    const calls = lms.calls.slice(from).map(({ call, element }) => element || call)
    expect(calls.indexOf(names.raw)).toBeLessThan(calls.lastIndexOf(names.status))
    expect(calls.filter(call => call === lms.edition.names.commit)).toHaveLength(1)
    expect(calls.at(-1)).toBe(lms.edition.names.commit)
    expect(lms.kept.get(names.raw)).toBe('79.99')
    expect(lms.kept.get(names.status)).toBe(failed)
  })

  test('[trap 2] every reply is committed while alive: what leaves with the page may be lost whole', async () => {
    const replies = Array.from({ length: 30 }, (_, n) => typedInteraction(n, '漢'.repeat(1000)))
    const text = 'x'.repeat(names.room)
    const told = (n: number) =>
      aTold({ resume: { text, shortened: true }, interactions: replies.slice(0, n) })
    const end = aFinish(90, { resume: { text, shortened: true }, interactions: replies })

    const lms = strictLms(version)
    const course = strictCourse(version, lms)
    const channel = course.visit()
    await channel.open()
    for (let n = 1; n <= 30; n++) await channel.tell(told(n), false)
    await channel.tell(end, false)
    lms.leaving = true
    const asked = lms.calls.length
    await channel.tell(end, true)
    expect(lms.calls.length, 'what is there already does not travel again').toBe(asked)
    await channel.close(end)
    expect([course.kept(names.status), course.kept('cmi.interactions.29.result')]).toEqual([done, 'correct'])

    // The same, told only as the page goes: the trap is real.
    const late = strictLms(version)
    const lost = strictCourse(version, late).visit()
    await lost.open()
    late.leaving = true
    expect(await lost.tell(end, true)).toEqual({ ok: true })
    expect(late.kept.get(names.status)).toBe('incomplete')
  })

  test('[trap 3] the exit suspends, also once completed, and session_time comes with every commit', async () => {
    const lms = strictLms(version)
    const course = strictCourse(version, lms)
    const first = course.visit()
    await first.open()
    await first.tell(aTold({ sessionMs: 61_230 }), false)
    expect(course.kept(names.time)).toBe(version === 'scorm12' ? '0000:01:01.23' : 'PT1M1.23S')
    await first.close(aFinish(90, { sessionMs: 120_000 }))
    expect(course.kept(names.exit)).toBe('suspend')
    expect(course.kept(names.time)).toBe(version === 'scorm12' ? '0000:02:00.00' : 'PT2M0S')
    expect(await launched(course.visit())).toMatchObject({
      resume: 'ff1.abc',
      before: { completed: true, passed: true, score: 90 },
    })
  })

  test('[trap 3] raw, min and max stand beside scaled: Moodle grades raw alone', async () => {
    const lms = strictLms(version)
    const course = strictCourse(version, lms)
    const channel = course.visit()
    await channel.open()
    await channel.tell(aFinish(87.5), false)
    const group = names.raw.replace('.raw', '')
    expect(['raw', 'min', 'max'].map(one => course.kept(`${group}.${one}`))).toEqual(['87.5', '0', '100'])
    if (version === 'scorm2004') expect(course.kept('cmi.score.scaled')).toBe('0.875')
  })

  test('[trap 4] the session is ended once, however often it is asked', async () => {
    const lms = strictLms(version)
    const channel = strictCourse(version, lms).visit()
    await channel.open()
    const answers = [await channel.close(aFinish(90)), await channel.close(aFinish(90))]
    expect(answers).toEqual([{ ok: true }, { ok: true }])
    expect(lms.ended).toBe(1)
    expect(await channel.tell(aTold(), true)).toMatchObject({ ok: false, why: 'ended', again: false })
  })
})
