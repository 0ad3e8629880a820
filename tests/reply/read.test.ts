import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { read } from '../../src/reply/read.ts'
import type { Reading } from '../../src/reply/reading.ts'
import { MOVES, type Move, STANCES } from '../../src/scenario/moves.ts'
import { HOSTILE } from './hostile.ts'

const DESK = 'I want you to take over the booking desk from Monday.'
const LATE = 'The order went out wrong, and your report was late.'

type Said = Reading['stance']
type Case = [words: string, boss?: string]

const LEAD: Case[] = [
  ['So you want the booking desk with me from Monday, and the rest to wait; have I got that right?'],
  ['If I take the booking desk, the invoices go out a week late. Which would you rather have?'],
  ['When does it need to be done by?'],
  ['Which of the two matters more to you this week?'],
  ['I’m worried that the invoices will slip. It’s your decision, and I’ll make whichever you choose work.'],
  ['What would having the booking desk here make easier for you?'],
  ['I’ve drawn up two ways of covering the desk. Would you like to see them?'],
  [
    'Good idea, go ahead. One small thing for later: the old forms are still in the cupboard.',
    'We’re changing the font.',
  ],
  [
    'I can’t sign a check that wasn’t made; that’s against the law. What I can do is make it today and date it today.',
    'Backdate the safety check, would you?',
  ],
]
const PUSH: Case[] = [
  ['No. I’m not doing that.'],
  ['No.'],
  ['Find someone else.'],
  ['That’s wrong. It won’t work and it never has.'],
  ['This is your fault: you were the one who let her go.'],
  ['It wasn’t late. I sent it on time, and I did everything I was asked to.', LATE],
  ['If I have to do this, I’ll hand in my notice.'],
  ['Oh great, another job nobody else wants. How lucky I am.'],
]
const ROLL: Case[] = [
  ['Yes, of course.'],
  ['OK.'],
  ['Fine.'],
  ['k'],
  ['Whatever you think is best.'],
  ['I don’t really mind either way.'],
  ['I’m so sorry, it’s all my fault, I’m really sorry.', LATE],
  ['Maybe. I don’t know. We’ll see.'],
  ['Forget what I said. You’re right, I’ll do it.'],
]
const UNCLEAR: Case[] = [
  ['Hello!'],
  ['asdfgh qwerty zxcv'],
  ['Das kann ich heute leider nicht machen.'],
  ['Je ne comprends pas ce que vous voulez.'],
  ['???'],
  ['… — !'],
  ['   '],
]

/** The labelling guide's borders: two replies that lie close together, and on either side. */
const BORDERS: [border: string, is: Said, ...Case][] = [
  [
    '1: the last act',
    'push-back',
    'Thank you for thinking of me, and I respect the plan, but no, I won’t take it.',
  ],
  ['1: the last act', 'push-back', 'I hear you. I’m still not doing it.'],
  ['2: one’s own way', 'push-back', 'I won’t take the desk. I’ll stay on the invoices, and Tom can have it.'],
  [
    '2: a limit, and a choice',
    'lead-forward',
    'I can do two days at the desk, not five. Which two would help you most?',
  ],
  ['3: yes, but', 'push-back', 'Yes, but it won’t work.'],
  ['3: yes, but', 'push-back', 'Yes, but that won’t work.'],
  [
    '3: a concern',
    'lead-forward',
    'I’m concerned that we’d miss the audit. You decide, and I’ll get started on whatever you choose.',
  ],
  ['3: a concern alone', 'lead-forward', 'I’m worried that the invoices will be late.'],
  ['4: a plain yes', 'roll-over', 'Sure, no problem, I’ll do it right away!'],
  ['4: a cheerful yes', 'roll-over', 'Yes! Happy to! Sounds brilliant!'],
  ['4: a condition', 'lead-forward', 'Yes, I’ll take it, as long as the invoices can wait until Thursday.'],
  [
    '4: a small flag',
    'lead-forward',
    'Yes, and just so you know, it means the invoices go out on Thursday instead of Monday.',
  ],
  ['5: the blame alone', 'roll-over', 'That was my mistake.', LATE],
  [
    '5: a repair under way',
    'lead-forward',
    'That was my mistake. I’ve already sent the right one, and it arrives tomorrow.',
    LATE,
  ],
  ['6: a question that blames', 'push-back', 'Do you even know how much work I have already?'],
  ['6: disbelief', 'push-back', 'Are you serious?'],
  ['6: a bare why', 'lead-forward', 'Why?'],
  ['6: why in good faith', 'lead-forward', 'Why is Monday important?'],
  ['7: sarcasm', 'push-back', 'Oh, of course, your majesty. I’d love nothing more than to work all weekend.'],
  ['7: quitting', 'push-back', 'Do that and I quit.'],
  ['7: a threat', 'push-back', 'Either she goes or I go.'],
]

describe('[M1] [M2] [M3] what can hardly be heard in two ways', () => {
  const asCases = (cases: Case[], is: Said) =>
    cases.map(([words, boss]) => [is, words, boss ?? DESK] as const)
  test.each([...asCases(LEAD, 'lead-forward'), ...asCases(PUSH, 'push-back'), ...asCases(ROLL, 'roll-over')])(
    '%s: %s',
    (is, words, boss) => {
      expect(read(words, { boss }).stance).toBe(is)
    },
  )

  test.each(asCases(UNCLEAR, 'unclear'))('[M4] %s: “%s”', (_, words, boss) => {
    expect(read(words, { boss })).toMatchObject({ stance: 'unclear', move: null })
    expect(read(words).stance).toBe('unclear')
  })

  test.each(BORDERS)('border %s, %s: %s', (_, is, words, boss = DESK) => {
    expect(read(words, { boss }).stance).toBe(is)
  })

  test('[M5] what the turn offers counts: a line is held more readily where there is one', () => {
    const leading = (offers: Move[]) => {
      const { stance, probability, second } = read('I can’t put my name to that; it isn’t safe.', { offers })
      if (stance === 'lead-forward') return probability
      return second?.stance === 'lead-forward' ? second.probability : 1 - probability
    }
    expect(leading(['hold-the-line', 'refuse', 'give-in'])).toBeGreaterThan(
      leading(['trade-off', 'refuse', 'give-in']),
    )
  })
})

/** What holds of every reading of every text, as sentences of what does not. */
function against(text: string, reading: Reading): string[] {
  const { stance, move, probability, sure, second, evidence = [] } = reading
  const found: string[] = []
  const wrong = (what: string) => found.push(`${what}: ${JSON.stringify(reading).slice(0, 300)}`)
  if (![...STANCES, 'unclear'].includes(stance)) wrong('no such stance')
  if ((stance === 'unclear') !== (move === null)) wrong('a move, though unclear, or none, though clear')
  if (move !== null && !MOVES.includes(move)) wrong('no such move')
  if (!(probability >= 0 && probability <= 1)) wrong('a probability that is none')
  if (sure !== (second === undefined)) wrong('a second reading exactly where it is not sure')
  if (second && second.stance === stance) wrong('the same stance twice')
  if (second && !(second.probability >= 0 && second.probability <= probability))
    wrong('the second is likelier')
  if (second && (second.stance === 'unclear') !== (second.move === null)) wrong('the second’s move')
  let last = 0
  for (const { start, end, shows } of evidence) {
    if (!(start >= last && end > start && end <= text.length)) wrong('passages out of order or of the text')
    if (!MOVES.includes(shows)) wrong('a passage that shows no move')
    if (isLow(text, start) || isLow(text, end)) wrong('a passage that cuts a sign in half')
    last = end
  }
  return found
}

/** The second half of a surrogate pair whose first half stands before it. */
function isLow(text: string, at: number): boolean {
  return at > 0 && (text.codePointAt(at - 1) ?? 0) > 0xffff
}

describe('every reading', () => {
  const all = [...LEAD, ...PUSH, ...ROLL, ...UNCLEAR].map(([words]) => words)

  test('is well-formed, with its passages in the text, in order and apart', () => {
    const texts = [...all, ...BORDERS.map(([, , words]) => words), all.join(' '), ...Object.values(HOSTILE)]
    expect(texts.flatMap(text => against(text, read(text)))).toEqual([])
    expect(texts.flatMap(text => against(text, read(text, { boss: text })))).toEqual([])
  })

  test('of a clear reply shows a passage', () => {
    const said = [...LEAD, ...PUSH, ...ROLL].map(([words]) => words)
    expect(said.filter(words => !read(words, { boss: DESK }).evidence?.length)).toEqual([])
  })

  test('is the same for the same input, whatever was read in between', () => {
    const one = (boss?: string) => all.map(words => read(words, boss ? { boss } : {}))
    const first = one(DESK)
    const bare = one()
    expect(one(DESK)).toEqual(first)
    expect(one()).toEqual(bare)
  })

  test('is well-formed for whatever anybody types', () => {
    const words = fc.constantFrom(
      ...all.flatMap(text => text.split(' ')),
      '?',
      '!',
      '…',
      ' — ',
      '😀',
      '42',
      'x',
    )
    const typed = fc.oneof(
      fc.array(words, { maxLength: 40 }).map(parts => parts.join(' ')),
      fc.string({ unit: 'binary', maxLength: 200 }),
      fc.string({ unit: 'grapheme', maxLength: 200 }),
      // Halves of surrogate pairs, which a broken paste leaves behind.
      fc
        .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 60 })
        .map(units => String.fromCharCode(...units)),
    )
    fc.assert(
      fc.property(typed, fc.option(typed, { nil: '' }), (text, boss) => {
        expect(against(text, read(text, { boss }))).toEqual([])
      }),
      { numRuns: 400, seed: 4 },
    )
  })
})

describe('hostile texts', () => {
  test.each(Object.entries(HOSTILE))('%s has a reading', (_, text) => {
    expect(against(text, read(text))).toEqual([])
    expect(against('No.', read('No.', { boss: text }))).toEqual([])
  })

  test('of a very long reply the end counts as well: that is where its act is', () => {
    const long = 'I have been here for nine years and the desk has moved twice. '.repeat(2000)
    expect(read(`${long}So no, I will not do it. I refuse.`, { boss: DESK }).stance).toBe('push-back')
    const text = `${long}Which of the two would you like me to do first?`
    const { stance, evidence } = read(text, { boss: DESK })
    expect(stance).toBe('lead-forward')
    expect(evidence?.at(-1)?.start).toBeGreaterThan(long.length - 100)
  })
})
