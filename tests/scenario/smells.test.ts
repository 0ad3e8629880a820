import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { SMELL_CODES } from '../../src/scenario/problems.ts'
import { read } from '../../src/scenario/read.ts'
import { repeatsAmong } from '../../src/scenario/smells/repeats.ts'
import { type Smelt, smellsOf } from '../../src/scenario/smells/smells.ts'
import { likeness, wordsIn } from '../../src/scenario/smells/words.ts'

const root = join(import.meta.dirname, '../..')
const fixture = (path: string) => readFileSync(join(root, 'tests/fixtures/smells', path), 'utf8')
const plain = fixture('none/plain.yaml')

/** A text as a file of that name, read. Each exchange must find its words. */
function smelt(text: string, file: string, ...exchanges: [string, string][]): Smelt {
  let now = text
  for (const [old, words] of exchanges) {
    if (!now.includes(old)) throw new Error(`${file} does not say “${old}”.`)
    now = now.replace(old, words)
  }
  const { scenario, problems } = read(now, file)
  if (!scenario) throw new Error(JSON.stringify(problems))
  return { file, text: now, scenario }
}

/** The codes of the plain scenario after these exchanges. */
function codesOf(...exchanges: [string, string][]): string[] {
  return smellsOf([smelt(plain, 'plain.yaml', ...exchanges)]).flatMap(problems => problems.map(p => p.code))
}

test('scenarios/README.md explains every smell', () => {
  const readme = readFileSync(join(root, 'scenarios/README.md'), 'utf8')
  expect(SMELL_CODES.filter(code => !readme.includes(`\`${code}\``))).toEqual([])
})

describe('[P5] a rule of thumb that finds the lead too often', () => {
  const longest = fixture('lead-often-longest/five-of-six.yaml')
  const withMoreSaid = smelt(longest, 'five-of-six.yaml', [
    'I have done all I could with this till since six this morning.',
    'With everything else that there was to do, I have done all I could with this till since six this morning.',
  ])

  test('five of six are too many, and the sentence says what guessing would find', () => {
    expect(
      smellsOf([smelt(longest, 'five-of-six.yaml')])
        .flat()
        .map(p => p.sentence),
    ).toEqual(['The longest reply leads in 5 of 6 turns, where guessing would find 2.'])
  })

  test('exactly halfway between guessing and always is not yet too often', () => {
    expect(smellsOf([withMoreSaid])).toEqual([[]])
  })

  test('where it holds in every turn the proof has an error for it, and one mistake is one problem', () => {
    const all = smelt(longest, 'five-of-six.yaml', [
      'Two coats, then the count. Who could bring them down?',
      'Two coats, then, and after them the count, as you say. Who could bring them down?',
    ])
    expect(smellsOf([all]).flat()).toEqual([])
  })

  test('courtesy is known in English alone', () => {
    const polite = fixture('lead-often-only-polite/five-of-six.yaml')
    const german = smelt(polite, 'five-of-six.yaml', ['version: 1', 'version: 1\nlanguage: de'])
    expect(smellsOf([german]).flat()).toEqual([])
  })

  test('the plain scenario has none of them', () => {
    expect(codesOf()).toEqual([])
  })
})

describe('replies that say nearly the same', () => {
  const english = wordsIn('en')
  const like = (a: string, b: string) => likeness(english(a), english(b))

  test.each([
    ['Where would you begin?', 'where would you begin', 1],
    ['I’ll do it.', "I'll do it", 1],
    ['Yes, of course', 'No, of course', 2 / 3],
    ['no no no', 'no', 1 / 2],
    ['one two', 'two one', 1],
    ['', '', 0],
    ['—', '…', 0],
  ])('%j and %j are alike by %d', (a, b, expected) => {
    expect(like(a, b)).toBeCloseTo(expected, 10)
  })

  test('languages without spaces have words too', () => {
    expect(wordsIn('ja')('会議は明日です。').length).toBeGreaterThan(2)
  })

  test('short replies are let be, however alike', () => {
    expect(
      codesOf(
        ['words: We shall see.', 'words: I will do it.'],
        ['{ words: We shall see,', '{ words: I will,'],
      ),
    ).toEqual([])
    expect(
      codesOf(
        ['words: We shall see.', 'words: Yes I will do both.'],
        ['{ words: We shall see,', '{ words: Yes,'],
        ['words: Two coats by noon would show her what is new.', 'words: So I will do both.'],
        ['{ words: Two coats by noon,', '{ words: both,'],
      ),
    ).toEqual([])
  })
})

describe('[L1] coaching that repeats itself', () => {
  const repeats = (...texts: string[]) => [...repeatsAmong(texts.map(wordsIn('en')))]

  test('every repeat is held against the first', () => {
    const text = 'It leaves the choice with her and keeps both of them moving'
    expect(repeats(text, 'Something else.', text, `${text} on`)).toEqual([
      [2, 0],
      [3, 0],
    ])
  })

  test('below eight words only the very same words count, and below five none', () => {
    expect(repeats('It leaves her the choice.', 'It leaves him the choice.')).toEqual([])
    expect(repeats('It leaves her the choice.', 'it leaves her the choice')).toEqual([[1, 0]])
    expect(repeats('Good, that is settled.', 'Good, that is settled.')).toEqual([])
  })

  test('finds the same as comparing every pair would', () => {
    const words = 'the a of to it her door cost panel asks'.split(' ')
    // A fixed sequence in place of chance, so that a failure comes again.
    let seed = 7
    const next = (below: number) => {
      seed = (seed * 1103515245 + 12345) % 2147483648
      return Math.floor((seed / 2147483648) * below)
    }
    const first = Array.from({ length: 60 }, () =>
      Array.from({ length: 5 + next(9) }, () => words[next(10)] ?? ''),
    )
    const texts = [...first, ...first.map(text => text.with(next(text.length), 'changed'))]
    const slowly = new Map<number, number>()
    for (const [at, text] of texts.entries()) {
      const found = texts.findIndex(
        (one, n) => n < at && !slowly.has(n) && repeatsAmong([one, text]).size > 0,
      )
      if (found >= 0) slowly.set(at, found)
    }
    expect(slowly.size).toBeGreaterThan(20)
    expect(repeatsAmong(texts)).toEqual(slowly)
  })

  const other = fixture('stance-rare/second-questions.yaml')
  const borrowed: [string, string] = [
    'why: One question costs nothing and shows that it matters.',
    'why: The reason is what the rest can be built on.',
  ]

  test('files that are checked together are held against each other', () => {
    const [first, second] = smellsOf([
      smelt(plain, 'plain.yaml'),
      smelt(other, 'second-questions.yaml', borrowed),
    ])
    expect(first).toEqual([])
    expect(
      second?.filter(p => p.code === 'coaching-repeated').map(p => [p.file, p.line, p.sentence]),
    ).toEqual([
      [
        'second-questions.yaml',
        31,
        '“The reason is what the rest can be built on.” repeats line 55 of plain.yaml nearly word for word.',
      ],
    ])
  })

  test('two copies of one scenario are not', () => {
    expect(smellsOf([smelt(plain, 'plain.yaml'), smelt(plain, 'drafts/plain.yaml')])).toEqual([[], []])
  })
})

describe('text that names the stance', () => {
  const say = (words: string) => codesOf(['boss: So what shall we do?', `boss: ${words}`])

  test.each([
    'Are you pushing back?',
    'Is this push-back?',
    'Nobody here just rolls over.',
    'Lead forward, then.',
    'You have me on the back foot.',
    'I am losing my footing here.',
    'Will you hold the line on this?',
  ])('%s', words => {
    expect(say(words)).toEqual(['stance-named'])
  })

  test.each([
    'Could we push back the opening to ten?',
    'It is pushed back to Monday.',
    'The money rolls over into next year.',
    'Step back from that ladder, please.',
    'She leads the forward planning on foot.',
  ])('not: %s', words => {
    expect(say(words)).toEqual([])
  })

  test('coaching may name it, and so may another language', () => {
    expect(codesOf(['why: A laugh, and then a pause.', 'why: It pushes back where he had asked.'])).toEqual(
      [],
    )
    expect(
      codesOf(['version: 1', 'version: 1\nlanguage: nl'], ['So what shall we do?', 'Wat is de footing?']),
    ).toEqual([])
  })
})

describe('[S3] a text that a comment cuts off', () => {
  test.each([
    ['on its own line', ['boss: So what shall we do?', '# 7 is enough\n    boss: So what shall we do?']],
    ['behind a name or a move', ['move: restate', 'move: restate # step 1']],
    ['behind quotes', ['boss: So what shall we do?', 'boss: "So what shall we do?" # said softly']],
    ['where no space stands before it', ['boss: So what shall we do?', 'boss: So what about no#7?']],
  ] as [string, [string, string]][])('no comment %s', (_, exchange) => {
    expect(codesOf(exchange)).toEqual([])
  })

  test.each([
    ['over several lines', ['scene: The shop opens', 'scene: It is early,\n  and the shop #4 opens'], 8, 8],
    ['under a name', ['count: The till is forty short', 'count: The till is short by no #40'], 15, 12],
    ['between brackets', ['shows: threatens }', 'shows: threatens no #7\n          }'], 182, 50],
  ] as [string, [string, string], number, number][])(
    'a text %s, at the place where it begins',
    (_, exchange, line, column) => {
      const cut = smelt(plain.replace(' You are counting the till.', ''), 'plain.yaml', exchange)
      expect(smellsOf([cut]).flat()).toMatchObject([{ code: 'cut-by-comment', line, column }])
    },
  )
})
