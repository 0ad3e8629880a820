// @vitest-environment jsdom
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { packageFiles } from '../../../src/lms/packages/package-files.ts'
import type { PackageRequest } from '../../../src/lms/packages/request.ts'
import { requestOf, sound } from './a-request.ts'
import { faultsOf, faultsOfEach } from './schemas.ts'

const STANDARDS = ['scorm12', 'scorm2004', 'cmi5'] as const
type Standard = (typeof STANDARDS)[number]

const about = (request: PackageRequest) => new TextDecoder().decode(packageFiles(request)[0]?.bytes)
const parsed = (text: string) => new DOMParser().parseFromString(text, 'text/xml')
const titlesIn = (text: string) => {
  const titles = [...parsed(text).getElementsByTagName('title')]
  return titles.map(title => title.textContent)
}

const NASTY = {
  plain: 'The event',
  'marks of XML': `Tom & "Jerry" <b> 'x' ]]> &amp; <![CDATA[ <!-- --> <?php ?>`,
  emoji: '👩‍👩‍👧‍👦 at work 🇸🇪',
  'right to left': 'לא לדחוף, לא לוותר \u200F(שלב 1)',
  Arabic: 'الاختلاف مع المدير & «القيادة»',
  Chinese: '与上司意见不合时',
  'what XML cannot say': 'a\u0000b\u0008c\u000Bd\uFFFEe\uD83Df\uDC4Dg',
  'several lines': '  one\r\n\ttwo\u2028three  ',
  'too long, of pairs': '😀'.repeat(500),
  'dollar signs': "$& $1 $' $$",
}

const TAGS = ['en', 'pt-BR', 'zh-Hant-TW', 'ar', 'he', 'sr-Latn-RS', 'de-u-co-phonebk']

describe.each(STANDARDS)('what tells an LMS of a %s package', format => {
  // All are held against the schemas at once, when the first is asked for.
  let looked: Promise<string[][]> | null = null
  const faultsIn = async (nth: number) => {
    looked ??= faultsOfEach(format, [
      ...Object.values(NASTY).map(title => about(requestOf({ format, title }))),
      ...TAGS.map(language => about(requestOf({ format, options: { ...requestOf().options, language } }))),
    ])
    return (await looked)[nth]
  }

  test.each(Object.keys(NASTY).map((what, nth) => [what, nth] as const))(
    'is valid with a title of %s',
    async (_, nth) => {
      expect(await faultsIn(nth)).toEqual([])
    },
  )

  test.each(TAGS.map((tag, nth) => [tag, nth] as const))('is valid in %s', async (_, nth) => {
    expect(await faultsIn(Object.keys(NASTY).length + nth)).toEqual([])
  })

  test('says the title as it is', () => {
    for (const title of [
      NASTY.plain,
      NASTY['marks of XML'],
      NASTY.emoji,
      NASTY['right to left'],
      NASTY.Chinese,
    ])
      expect(new Set(titlesIn(about(requestOf({ format, title }))))).toEqual(new Set([title]))
  })

  test('shortens a title to 200 code points, tears no pair, and says that it did', () => {
    const [title = ''] = titlesIn(about(requestOf({ format, title: NASTY['too long, of pairs'] })))
    expect([...(title ?? '')]).toHaveLength(200)
    expect(title).toBe(`${'😀'.repeat(199)}…`)
  })

  test('has a title whatever is asked for', async () => {
    for (const title of ['', '  \n ', '\u0000\u0001'])
      expect(titlesIn(about(requestOf({ format, title })))[0]).toBe('Front Foot')
  })

  test('can be read whatever the title', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), title => {
        const document = parsed(about(requestOf({ format, title })))
        expect(document.getElementsByTagName('parsererror')).toHaveLength(0)
      }),
      { numRuns: 100 },
    )
  })

  test('an LMS knows it again after a change of its text or options, and takes no other for it', () => {
    const idOf = (change: Partial<PackageRequest>) => {
      const document = parsed(about(requestOf({ format, ...change })))
      return [...document.querySelectorAll('manifest, course, au')].map(
        one => one.getAttribute('identifier') ?? one.id,
      )
    }
    const ids = idOf({})
    expect(new Set(ids).size).toBe(ids.length)
    expect(idOf({ options: { ...requestOf().options, passMark: 50 } })).toEqual(ids)
    expect(idOf({ scenarios: [{ ...sound, version: 9, scene: 'Another.' }] })).toEqual(ids)
    expect(idOf({ title: 'Another' })).not.toEqual(ids)
    expect(idOf({ scenarios: [{ ...sound, id: 'another' }] })).not.toEqual(ids)
  })

  test('several scenarios are one thing to complete', async () => {
    const scenarios = [sound, { ...sound, id: 'two', language: 'ar', teaches: 'قُد & <b>' }]
    const text = about(requestOf({ format, scenarios }))
    expect(await faultsOf(format, text)).toEqual([])
    expect(parsed(text).querySelectorAll('item, au')).toHaveLength(1)
  })
})

describe('the schemas', () => {
  const spoilt: [Standard, string, string][] = [
    ['scorm12', 'adlcp:scormtype="sco"', 'adlcp:scormtype="course"'],
    ['scorm12', 'identifier="course"', 'identifier="a course"'],
    ['scorm12', '<title>', '<title lang="en">'],
    ['scorm12', 'The event', 'x'.repeat(201)],
    ['scorm2004', 'completionSetByContent="true"', 'completionSetByContent="yes"'],
    ['scorm2004', '<adlnav:hideLMSUI>continue', '<adlnav:hideLMSUI>next'],
    ['cmi5', 'masteryScore="0.8"', 'masteryScore="80"'],
    ['cmi5', 'moveOn="CompletedAndPassed"', 'moveOn="Finished"'],
    ['cmi5', '<url>index.html', '<url>https://example.com/'],
    ['cmi5', '<au id="urn:uuid:', '<au id="'],
    ['cmi5', 'lang="en"', 'lang="in_English"'],
  ]
  test.each(STANDARDS)('of %s notice what must not be', async format => {
    const text = about(requestOf({ format }))
    const its = spoilt.filter(([one]) => one === format)
    expect(its.length).toBeGreaterThan(1)
    expect(its.filter(([, old]) => !text.includes(old))).toEqual([])
    // The sound one among them shows that each is judged by itself.
    const faults = await faultsOfEach(format, [text, ...its.map(([, old, now]) => text.replace(old, now))])
    expect(faults[0]).toEqual([])
    expect(its.filter((_, nth) => faults[nth + 1]?.length === 0)).toEqual([])
  })
})

describe('what the schemas leave open', () => {
  test.each(['scorm12', 'scorm2004'] as const)('%s: all that is pointed at is there', format => {
    const document = parsed(about(requestOf({ format })))
    const at = (element: string, attribute: string) =>
      document.querySelector(element)?.getAttribute(attribute) ?? null
    expect(at('organizations', 'default')).toBe(at('organization', 'identifier'))
    expect(at('item', 'identifierref')).toBe(at('resource', 'identifier'))
    expect(at('resource', 'href')).toBe(at('file', 'href'))
    // One letter apart, and an LMS that looks for the other finds nothing to start.
    expect(at('resource', format === 'scorm12' ? 'adlcp:scormtype' : 'adlcp:scormType')).toBe('sco')
  })
})

describe('the pass mark', () => {
  const au = (passMark: number) => {
    const text = about(requestOf({ format: 'cmi5', options: { ...requestOf().options, passMark } }))
    const found = parsed(text).querySelector('au')
    return [found?.getAttribute('masteryScore'), found?.getAttribute('moveOn')]
  }
  test('[P2] is the mastery score of a cmi5 unit, within its four decimals', () => {
    expect(au(80)).toEqual(['0.8', 'CompletedAndPassed'])
    expect(au(72.55)).toEqual(['0.7255', 'CompletedAndPassed'])
    expect(au(0.01)).toEqual(['0.0001', 'CompletedAndPassed'])
    expect(au(100)).toEqual(['1', 'CompletedAndPassed'])
    expect(au(0)).toEqual(['0', 'Completed'])
  })

  test('no SCORM manifest has one: an LMS would hold an unfinished score against it', () => {
    expect(about(requestOf({ format: 'scorm12' }))).not.toMatch(/mastery/i)
    expect(about(requestOf({ format: 'scorm2004' }))).not.toMatch(
      /minNormalizedMeasure|satisfiedByMeasure="true"/,
    )
  })
})
