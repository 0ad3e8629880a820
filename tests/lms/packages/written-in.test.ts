// @vitest-environment jsdom
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { PackageRequest } from '../../../src/lms/packages/request.ts'
import { hasPlace, PLACE, readCourse, withCourse } from '../../../src/lms/packages/written-in.ts'
import type { Scenario } from '../../../src/scenario/scenario.ts'
import { EMBED, requestOf, sound } from './a-request.ts'

/** What stands in the place, as a browser reads the page. */
function placed(page: string): string | null {
  const document = new DOMParser().parseFromString(page, 'text/html')
  // Whatever is in a course, the page is the same around it.
  expect(document.scripts).toHaveLength(2)
  expect(document.body.children).toHaveLength(3)
  return document.getElementById(PLACE)?.textContent ?? null
}
const courseIn = (request: PackageRequest) => readCourse(placed(withCourse(request)) ?? '')

const HOSTILE = `</script><script>alert(1)</script><!-- <script> ]]> $& $' \\u003c \u2028\u0000 "'`

describe('a course written into the page', () => {
  test('comes out as it went in', () => {
    const options = {
      temperament: 'thin-skinned',
      typed: false,
      coaching: 'end',
      passMark: 62.5,
      policy: 'last',
      language: 'ar-EG',
      theme: 'projector',
    } as const
    const own: Scenario = { ...sound, id: 'own-abcdefghij', scene: HOSTILE, language: 'ar' }
    const request = requestOf({ format: 'cmi5', title: HOSTILE, options, scenarios: [own, sound] })
    expect(courseIn(request)).toEqual({
      format: 'cmi5',
      title: HOSTILE,
      options: { ...options, scenarios: ['own-abcdefghij', 'sound'] },
      scenarios: [own, sound],
      problems: [],
    })
  })

  test('whatever its texts are, they stay within their place and come out the same', () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc
        .constantFrom('</script>', '<!--', '<script', '</SCRIPT ', HOSTILE)
        .chain(bad => fc.string({ unit: 'binary' }).map(rest => `${rest}${bad}${rest}`)),
    )
    fc.assert(
      fc.property(text, text, (title, scene) => {
        const course = courseIn(requestOf({ title, scenarios: [{ ...sound, scene }] }))
        expect(course?.title).toBe(title)
        expect(course?.scenarios[0]?.scene).toBe(scene)
      }),
      { numRuns: 100 },
    )
  })

  test('the embed as built holds none', () => {
    expect(readCourse(placed(EMBED) ?? '')).toBeNull()
  })

  test.each([
    '',
    'null',
    '[]',
    '{',
    '{"form":2}',
    '{"form":1,"format":"scorm12","title":"x","options":{},"scenarios":[]}',
    '{"form":1,"format":"scorm13","title":"x","options":{},"scenarios":[{"id":"a","turns":{}}]}',
    '{"form":1,"format":"cmi5","title":7,"options":{},"scenarios":[{"id":"a","turns":{}}]}',
    '{"form":1,"format":"cmi5","title":"x","options":{},"scenarios":[null]}',
    '{"form":1,"format":"cmi5","title":"x","options":{"scenarios":["b"]},"scenarios":[{"id":"a","turns":{}}]}',
  ])('what is no course is none: %s', text => {
    expect(readCourse(text)).toBeNull()
  })

  test('an option that was spoilt by hand costs that option alone, and is said', () => {
    const text = placed(withCourse(requestOf()))?.replace('"passMark":80', '"passMark":800') ?? ''
    const course = readCourse(text)
    expect(course?.options.passMark).toBe(80)
    expect(course?.problems.map(({ option }) => option)).toEqual(['pass'])
  })
})

describe('the place for it', () => {
  test('is one, in the embed and in every package', () => {
    expect(hasPlace(EMBED)).toBe(true)
    expect(hasPlace(withCourse(requestOf()))).toBe(true)
  })

  test.each([
    ['none', '<!doctype html><div id="root"></div>'],
    ['two', EMBED + EMBED],
  ])('%s is a mistake of the build', (_, embed) => {
    expect(hasPlace(embed)).toBe(false)
    expect(() => withCourse(requestOf({ embed }))).toThrow(PLACE)
  })
})
