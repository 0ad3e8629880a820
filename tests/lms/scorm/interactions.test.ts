import { describe, expect, test } from 'vitest'
import { ELEMENTS, strictCourse, strictLms, VERSIONS } from './courses.ts'
import { aFinish, anInteraction, aTold, typedInteraction } from './told.ts'

describe.each(VERSIONS)('%s', version => {
  const names = ELEMENTS[version]

  test('an interaction that is told again is not written again', async () => {
    const lms = strictLms(version)
    const channel = strictCourse(version, lms).visit()
    await channel.open()
    await channel.tell(aTold(), false)
    await channel.tell(aTold({ interactions: [anInteraction(1), anInteraction(2)] }), false)
    const ids = lms.sets.filter(({ element }) => element.endsWith('.id')).map(({ value }) => value)
    expect(ids).toEqual(['customer-panel.c1.r1', 'customer-panel.c1.r2'])
  })

  test('stances are results; an answer that is not to be told is left out', async () => {
    const course = strictCourse(version)
    const channel = course.visit()
    await channel.open()
    const interactions = [
      anInteraction(0),
      anInteraction(1, { stance: 'push-back', picked: 'refuse' }),
      anInteraction(2, { stance: 'roll-over', picked: 'give-in' }),
      typedInteraction(3, 'Hm.', { stance: 'unclear', picked: null }),
      typedInteraction(4, null, { line: '' }),
    ]
    await channel.tell(aTold({ interactions }), false)
    const field = (name: string) => interactions.map((_, n) => course.kept(`cmi.interactions.${n}.${name}`))
    expect(field('result')).toEqual(['correct', names.wrong, names.wrong, 'neutral', 'correct'])
    const hyphen = version === 'scorm12' ? '-' : '_'
    expect(field(names.response)).toEqual([`trade${hyphen}off`, 'refuse', `give${hyphen}in`, 'Hm.', ''])
    expect(field('weighting')).toEqual(['', '', '', '', ''])
    if (version === 'scorm2004')
      expect(field('description')).toEqual([...Array(4).fill('Can you take the event?'), ''])
  })

  test('a line too long, an id of 200 and days of thinking: every value is taken', async () => {
    const lms = strictLms(version)
    const channel = strictCourse(version, lms).visit()
    await channel.open()
    const interactions = ['漢'.repeat(300), `{${'👩‍👩‍👧‍👦'.repeat(60)}`, 'a\nb\u2029c'].map((line, n) =>
      anInteraction(n, {
        id: `${n}${'x'.repeat(199)}`,
        line,
        took: 1e13,
        at: 8.64e15,
        picked: 'x'.repeat(100),
      }),
    )
    expect(await channel.tell(aFinish(100, { interactions, sessionMs: 1e13 }), false)).toEqual({ ok: true })
    expect(lms.sets.filter(({ code }) => code !== 0)).toEqual([])
  })
})
