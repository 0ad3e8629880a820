import { describe, expect, test } from 'vitest'
import { scorm12 } from '../../../src/lms/scorm/scorm-12.ts'
import { SCORM_12 } from '../strict/strict-12.ts'
import { StrictLms } from '../strict/strict-lms.ts'
import { atOnce, channelTo, ELEMENTS, strictCourse, strictLms, VERSIONS } from './courses.ts'
import { aFinish, anInteraction, aTold } from './told.ts'

test('where there is no course, that is said, at the start and after', async () => {
  const channel = scorm12({ parent: null, opener: null }, atOnce)
  const none = { ok: false, why: 'none', again: false }
  expect(await channel.open()).toMatchObject(none)
  expect(await channel.tell(aTold(), false)).toMatchObject(none)
  expect(await channel.close(aTold())).toMatchObject(none)
})

describe.each(VERSIONS)('%s', version => {
  const names = ELEMENTS[version]

  test('a commit that fails is worth another try, and what it held goes with that', async () => {
    const lms = strictLms(version)
    const course = strictCourse(version, lms)
    const channel = course.visit()
    await channel.open()
    lms.failing = 2
    const code = version === 'scorm12' ? 101 : 391
    for (const leaving of [false, true])
      expect(await channel.tell(aTold(), leaving)).toEqual({
        ok: false,
        why: 'refused',
        detail: `${lms.edition.names.commit}: ${code} · Error ${code} in words · More about ${code}`,
        again: true,
      })
    expect(course.kept('cmi.suspend_data')).toBe('')
    expect(await channel.tell(aTold(), false)).toEqual({ ok: true })
    expect([course.kept('cmi.suspend_data'), course.kept('cmi.interactions.0.result')]).toEqual([
      'ff1.abc',
      'correct',
    ])
    expect(course.kept('cmi.interactions.1.id')).toBe('')
  })

  test('a value that is refused is named with code and words; the rest is written all the same', async () => {
    const lms = strictLms(version)
    const api = lms.launch()
    const { set, commit, lastError } = lms.edition.names
    let refusing = false
    const picky = {
      ...api,
      [commit]: () => {
        refusing = false
        return api[commit]?.('') ?? ''
      },
      [set]: (element: string, value: string) => {
        refusing = element.endsWith('.latency')
        return refusing ? 'false' : (api[set]?.(element, value) ?? '')
      },
      [lastError]: () => (refusing ? '405' : (api[lastError]?.() ?? '')),
    }
    const channel = channelTo(version, picky)
    await channel.open()
    expect(await channel.tell(aFinish(90), false)).toEqual({
      ok: false,
      why: 'refused',
      detail: `${set} cmi.interactions.0.latency: 405 · Error 405 in words · More about 405`,
      again: false,
    })
    expect(lms.kept.get(names.raw)).toBe('90')
    expect(lms.kept.get('cmi.interactions.0.result')).toBe('correct')
    // Nothing is refused twice: what is told next is taken.
    const interactions = [anInteraction(1)]
    expect(await channel.tell(aFinish(95, { interactions }), false)).toEqual({ ok: true })
  })

  test('an answer of true beside an error code is no yes', async () => {
    const lms = strictLms(version)
    const api = lms.launch()
    let telling = false
    const { lastError } = lms.edition.names
    const channel = channelTo(version, { ...api, [lastError]: () => (telling ? 351 : api[lastError]?.()) })
    await channel.open()
    telling = true
    expect(await channel.tell(aTold(), false)).toMatchObject({ ok: false, why: 'refused' })
  })

  test('an answer of false is no yes, also without an error code', async () => {
    const lms = strictLms(version)
    const api = lms.launch()
    const { commit } = lms.edition.names
    const channel = channelTo(version, { ...api, [commit]: () => 'false' })
    await channel.open()
    expect(await channel.tell(aTold(), false)).toMatchObject({ ok: false, why: 'refused', again: true })
  })

  test('an interaction that is refused whole leaves no gap', async () => {
    const lms = strictLms(version)
    const course = strictCourse(version, lms)
    const api = lms.launch()
    const { set } = lms.edition.names
    const picky = (element = '', value = '') =>
      value.endsWith('.r1') ? (api[set]?.('cmi._version', '') ?? '') : (api[set]?.(element, value) ?? '')
    const channel = channelTo(version, { ...api, [set]: picky })
    await channel.open()
    const interactions = [anInteraction(1), anInteraction(2)]
    expect(await channel.tell(aTold({ interactions }), false)).toMatchObject({ why: 'refused', again: false })
    expect(course.kept('cmi.interactions.0.id')).toBe('customer-panel.c1.r2')
    expect(await channel.tell(aTold({ interactions }), false)).toEqual({ ok: true })
  })

  test('answers and codes of other types are understood', async () => {
    const lms = strictLms(version)
    const api = lms.launch()
    const loose = Object.fromEntries(
      Object.entries(api).map(([name, call]) => [
        name,
        (...given: string[]) => {
          const answer = call(...given)
          if (name === lms.edition.names.lastError) return answer === '0' ? undefined : Number(answer)
          return answer === 'true' ? true : answer === 'false' ? false : answer
        },
      ]),
    )
    const channel = channelTo(version, loose)
    expect(await channel.open()).toMatchObject({ ok: true })
    expect(await channel.tell(aTold(), false)).toEqual({ ok: true })
  })

  test('a frame that is gone is out of reach, and nothing throws', async () => {
    const lms = strictLms(version)
    const channel = strictCourse(version, lms).visit()
    await channel.open()
    lms.gone = true
    const gone = { ok: false, why: 'unreachable', again: true }
    expect(await channel.tell(aTold(), true)).toMatchObject(gone)
    expect(await channel.close(aTold())).toMatchObject(gone)
    lms.gone = false
    expect(await channel.close(aTold())).toEqual({ ok: true })
  })

  test('a session that the course ended cannot go on', async () => {
    const lms = strictLms(version)
    const api = lms.launch()
    const channel = channelTo(version, api)
    await channel.open()
    api[lms.edition.names.terminate]?.('')
    expect(await channel.tell(aTold(), false)).toMatchObject({ ok: false, why: 'ended', again: false })
    if (version === 'scorm2004')
      expect(await channelTo(version, api).open()).toMatchObject({ ok: false, why: 'ended', again: false })
  })

  test('resume data that is too long is not sent, and nothing else is held back', async () => {
    const lms = strictLms(version)
    const course = strictCourse(version, lms)
    const channel = course.visit()
    await channel.open()
    await channel.tell(aTold(), false)
    const text = 'x'.repeat(names.room + 1)
    expect(await channel.tell(aFinish(90, { resume: { text, shortened: true } }), false)).toMatchObject({
      why: 'refused',
      detail: expect.stringContaining(`${names.room + 1}`),
      again: false,
    })
    expect([course.kept('cmi.suspend_data'), course.kept(names.raw)]).toEqual(['ff1.abc', '90'])
    await channel.tell(aFinish(90, { resume: { text: '', shortened: true } }), false)
    expect(course.kept('cmi.suspend_data'), 'nothing does not replace something').toBe('ff1.abc')
    const full = 'x'.repeat(names.room)
    expect(await channel.tell(aFinish(90, { resume: { text: full, shortened: true } }), false)).toEqual({
      ok: true,
    })
    expect(course.kept('cmi.suspend_data')).toBe(full)
  })

  test('where the resume data cannot be read, nothing is begun that would overwrite it', async () => {
    const lms = strictLms(version)
    const api = lms.launch()
    const { get, lastError, set } = lms.edition.names
    let failing = false
    const channel = channelTo(version, {
      ...api,
      [get]: (element: string) => {
        failing = element === 'cmi.suspend_data'
        return failing ? '' : api[get]?.(element)
      },
      [lastError]: () => (failing ? '101' : api[lastError]?.()),
    })
    expect(await channel.open()).toMatchObject({ ok: false, why: 'refused', again: true })
    expect(lms.calls.filter(({ call }) => call === set)).toEqual([])
  })
})

test('a 1.2 course without interactions, min and max is told the rest, and has refused nothing', async () => {
  const optional = /^cmi\.interactions|score\.(min|max)$/
  const rules = Object.fromEntries(
    Object.entries(SCORM_12.rules).filter(([element]) => !optional.test(element)),
  )
  const lms = new StrictLms({ ...SCORM_12, rules })
  const channel = channelTo('scorm12', lms.launch())
  await channel.open()
  expect(await channel.tell(aFinish(90), false)).toEqual({ ok: true })
  expect(lms.kept.get('cmi.core.score.raw')).toBe('90')
  expect(lms.sets.some(({ element }) => element.startsWith('cmi.interactions'))).toBe(false)
})
