import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type CourseOptions, POLICIES } from '../../src/lms/options.ts'
import { CHOICES, readOptions } from '../../src/lms/read-options.ts'
import { readSettings, writeOptions } from '../../src/lms/settings.ts'
import { TEMPERAMENTS } from '../../src/scenario/scenario.ts'

const KNOWN = ['customer-panel', 'weekend-migration', 'own-0123456789']
const read = (address: string) => readOptions(new URLSearchParams(address), KNOWN, ['host'])
const sentences = (address: string) => read(address).problems.map(({ sentence }) => sentence)

const PLAIN: CourseOptions = {
  scenarios: ['customer-panel'],
  temperament: null,
  typed: true,
  coaching: null,
  passMark: 80,
  policy: 'best',
  language: null,
  theme: null,
}

const anyOptions: fc.Arbitrary<CourseOptions> = fc.record({
  scenarios: fc.shuffledSubarray(KNOWN, { minLength: 1 }),
  temperament: fc.constantFrom(null, ...TEMPERAMENTS),
  typed: fc.boolean(),
  coaching: fc.constantFrom(null, ...CHOICES.coaching),
  passMark: fc.integer({ min: 0, max: 400 }).map(n => n / 4),
  policy: fc.constantFrom(...POLICIES),
  language: fc.constantFrom(null, 'en', 'pt-BR', 'ar'),
  theme: fc.constantFrom(null, ...CHOICES.theme),
})

test('a scenario alone is enough: the rest is as it is by itself', () => {
  expect(read('scenario=customer-panel')).toEqual({ options: PLAIN, problems: [] })
})

test('everything can be said', () => {
  const address =
    'scenario=weekend-migration,%20customer-panel&temperament=hurried&typed=no&coaching=end&pass=0&policy=last&language=pt-br&theme=projector&host=https://x.org'
  expect(read(address)).toEqual({
    problems: [],
    options: {
      ...{ scenarios: ['weekend-migration', 'customer-panel'], temperament: 'hurried', typed: false },
      ...{ coaching: 'end', passMark: 0, policy: 'last', language: 'pt-BR', theme: 'projector' },
    },
  })
})

test('what is written as an address, or kept as a package’s settings, is read back the same', () => {
  fc.assert(
    fc.property(anyOptions, options => {
      const same = { options, problems: [] }
      expect(readOptions(new URLSearchParams(String(writeOptions(options))), KNOWN)).toEqual(same)
      expect(readSettings(JSON.parse(JSON.stringify(options)), KNOWN)).toEqual(same)
    }),
  )
})

describe('what does not hold is said, and costs that option alone', () => {
  const panel = 'scenario=customer-panel'
  test.each([
    ['', 'No scenario is named: write “scenario=” and an id, or several with commas between.'],
    ['scenario=,', '“scenario” names none: write an id after “=”.'],
    [
      `${panel},customer-panle`,
      'There is no scenario “customer-panle” here (was “customer-panel” meant?); it is left out.',
    ],
    [`${panel},customer-panel`, '“customer-panel” is named twice; it counts once.'],
    [`${panel}&temprament=steady`, 'There is no option “temprament” (was “temperament” meant?).'],
    [`${panel}&hots=x`, 'There is no option “hots” (was “host” meant?).'],
    [
      `${panel}&temperament=angry`,
      '“temperament” can be steady, hurried, controlling or thin-skinned, not “angry”.',
    ],
    [`${panel}&typed=true`, '“typed” can be yes or no, not “true”.'],
    [`${panel}&coaching=ends`, '“coaching” can be each, end or ask, not “ends” (was “end” meant?).'],
    [`${panel}&policy=worst`, '“policy” can be best, first or last, not “worst”.'],
    [
      `${panel}&theme=Dark`,
      '“theme” can be light, dark, contrast or projector, not “Dark” (was “dark” meant?).',
    ],
    [`${panel}&pass=101`, '“pass” is a number from 0 to 100, not “101”; 80 holds.'],
    [`${panel}&pass=-1`, '“pass” is a number from 0 to 100, not “-1”; 80 holds.'],
    [`${panel}&pass=1e1`, '“pass” is a number from 0 to 100, not “1e1”; 80 holds.'],
    [
      `${panel}&language=en_GB!`,
      '“language” is a tag such as en or pt-BR, not “en_GB!”; the scenario’s own holds.',
    ],
    [`${panel}&theme=dark&theme=light`, '“theme” is there 2 times; the first holds.'],
  ])('%s', (address, sentence) => {
    expect(sentences(address)).toEqual([sentence])
    const { options } = read(address)
    const theme = address.includes('theme=dark') ? 'dark' : null
    const scenarios = address.startsWith(panel) ? ['customer-panel'] : []
    expect(options).toEqual({ ...PLAIN, scenarios, theme })
  })

  test('an empty value is none', () => {
    expect(read(`${panel}&temperament=&pass=&language=%20`)).toEqual({ options: PLAIN, problems: [] })
  })

  test('settings of other kinds are said, and never throw', () => {
    const circle: unknown[] = []
    circle.push(circle)
    const broken = { scenarios: circle, typed: 1, passMark: '70', theme: { toString: null }, policy: null }
    const { options, problems } = readSettings(broken, KNOWN)
    expect(options).toEqual({ ...PLAIN, scenarios: [], passMark: 70 })
    expect(problems.map(({ option }) => option)).toEqual(['scenario', 'typed', 'theme'])
    fc.assert(fc.property(fc.anything(), value => readSettings(value, KNOWN).options.passMark === 80))
  })

  test('any address at all gives options that hold', () => {
    const name = fc.constantFrom('scenario', 'pass', 'typed', 'theme', 'language', '__proto__', 'toString')
    fc.assert(
      fc.property(fc.array(fc.tuple(name, fc.string({ unit: 'binary' }))), pairs => {
        const { options, problems } = readOptions(new URLSearchParams(pairs), KNOWN)
        expect(options.passMark >= 0 && options.passMark <= 100).toBe(true)
        for (const id of options.scenarios) expect(KNOWN).toContain(id)
        for (const { sentence } of problems) expect(sentence.length).toBeLessThan(300)
      }),
    )
  })
})
