import { describe, expect, test } from 'vitest'
import { Learner, launched } from './a-session.ts'
import { ELEMENTS, scormAgain, strictCourse, VERSIONS } from './courses.ts'

const COURSES = VERSIONS.flatMap(version => [
  { by: 'the strict course', version, course: () => strictCourse(version) },
  { by: 'scorm-again', version, course: () => scormAgain(version) },
])

/** Words that hit every limit: the longest that can be typed, in the signs that are hardest to cut. */
const LONGEST = [
  { of: 'CJK', words: '漢字'.repeat(10_000) },
  { of: 'emoji', words: '👩‍👩‍👧‍👦'.repeat(1800) },
  { of: 'marks, line breaks and half a pair', words: `{lang=xx}${'[,]'.repeat(2000)}\nnew\u2028line \uD83D` },
]

describe.each(COURSES)('$version, played by $by', ({ version, course }) => {
  const names = ELEMENTS[version]

  test('a whole conversation, picked, typed and unclear: every value is taken', async () => {
    const lms = course()
    const channel = lms.visit()
    const launch = await launched(channel)
    expect(launch).toEqual({
      resume: null,
      mode: 'normal',
      passMark: null,
      language: null,
      before: { completed: false, passed: false, score: null },
      room: names.room,
    })
    const learner = new Learner()
    while (!learner.over) {
      learner.say()
      expect(await channel.tell(learner.told(launch), false)).toEqual({ ok: true })
      expect(lms.kept(`cmi.interactions.${learner.said - 1}.result`)).not.toBe('')
      expect(lms.kept('cmi.suspend_data')).toBe(learner.told(launch).resume.text)
    }
    expect(await channel.close(learner.told(launch))).toEqual({ ok: true })

    expect(lms.sets().filter(({ answer, code }) => answer !== 'true' || code !== 0)).toEqual([])
    expect(lms.ended()).toBe(1)
    expect(lms.kept(names.status)).toBe(version === 'scorm12' ? 'passed' : 'completed')
    expect(lms.kept(names.raw)).toBe('100')
    if (version === 'scorm2004') {
      expect(lms.kept('cmi.success_status')).toBe('passed')
      expect(lms.kept('cmi.score.scaled')).toBe('1')
      expect(lms.kept('cmi.progress_measure')).toBe('1')
    }
    const fields = (n: number) =>
      ['type', names.response, 'result'].map(field => lms.kept(`cmi.interactions.${n}.${field}`))
    const picked = learner.conversation.replies[0]?.picked ?? ''
    const id = version === 'scorm12' ? picked : picked.replaceAll('-', '_')
    expect(fields(0)).toEqual(['choice', id, 'correct'])
    expect(fields(1)).toEqual(['fill-in', 'What would it cost us, the 1th time?', 'correct'])
    expect(fields(2)).toEqual(['fill-in', 'What would it cost us, the 2th time?', 'neutral'])
  })

  test.each(LONGEST)('the longest typed words of $of: every value is taken', async ({ words }) => {
    const lms = course()
    const channel = lms.visit()
    const launch = await launched(channel)
    const learner = new Learner(() => words.slice(0, 20_000))
    while (!learner.over) {
      learner.say()
      expect(await channel.tell(learner.told(launch), false)).toEqual({ ok: true })
    }
    expect(await channel.close(learner.told(launch))).toEqual({ ok: true })
    expect(lms.sets().filter(({ answer, code }) => answer !== 'true' || code !== 0)).toEqual([])
    const response = lms.kept(`cmi.interactions.1.${names.response}`)
    const most = version === 'scorm12' ? 255 : 4000
    expect(response.length).toBeLessThanOrEqual(most)
    expect(response.length).toBeGreaterThan(most - 15)
    expect(lms.kept('cmi.suspend_data').length).toBeLessThanOrEqual(names.room)
    if (version === 'scorm2004') expect(lms.kept('cmi.interactions.1.type')).toBe('long-fill-in')
  })

  test('killed after each reply in turn: at most one is lost, and it goes on from there exactly', async () => {
    const lms = course()
    let channel = lms.visit()
    let launch = await launched(channel)
    const learner = new Learner()
    while (!learner.over) {
      learner.say()
      await channel.tell(learner.told(launch), false)
      const before = learner.conversation
      // The next one is said, and never told: the tab is gone.
      if (!learner.over) learner.say()
      channel = lms.visit()
      launch = await launched(channel)
      learner.resume(launch)
      expect(learner.conversation).toEqual(before)
      expect(lms.kept(names.status)).toBe(
        learner.over ? (version === 'scorm12' ? 'passed' : 'completed') : 'incomplete',
      )
    }
    // No interaction was overwritten by a later visit.
    const ids = Array.from({ length: learner.said }, (_, n) => lms.kept(`cmi.interactions.${n}.id`))
    expect(new Set(ids).size).toBe(learner.said)
    expect(ids.every(id => id !== '')).toBe(true)
    expect(launch.before).toEqual({ completed: true, passed: true, score: 100 })
  })
})
