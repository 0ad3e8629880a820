import { describe, expect, test } from 'vitest'
import { agreementOf, betweenReaders, differs, kappaOf, tooLow } from '../../src/commands/labels/agreement.ts'
import { byReader, compare } from '../../src/commands/labels/compared.ts'
import { tableOf } from '../../src/commands/labels/table.ts'
import { type Stance, stanceOf } from '../../src/scenario/moves.ts'
import type { Scenario } from '../../src/scenario/scenario.ts'
import { aScenario } from '../conversation/fakes.ts'
import { answersTo } from './fakes.ts'

const sound = aScenario()
const REFUSAL = 'No, sorry, not before Friday, I have told you that already.'
const YES = 'Of course, today.'
const scenarios = new Map([[sound.id, sound]])

/** As many of the twelve replies of `sound` as asked for, seen as unclear. */
function wrongAbout(n: number, reader = 'a') {
  const words = Object.values(sound.turns).flatMap(turn => turn.replies.map(reply => reply.words))
  const seen = Object.fromEntries(
    words.slice(0, n).map(one => [one, { stance: 'unclear', move: '' } as const]),
  )
  return compare(answersTo(sound, seen, reader), sound)
}

describe('labels beside the file', () => {
  test('a reader who sees what the file says agrees wholly', () => {
    const { pairs, mended } = compare(answersTo(), sound)
    expect([agreementOf(pairs), mended]).toEqual([{ labelled: 12, stance: 100, move: 100, unsure: 0 }, []])
  })

  test('one of twelve seen otherwise is 91.7 %; a move that was not given counts for neither side', () => {
    const seen = { [YES]: { stance: 'lead-forward', move: '', sure: 0 } as const }
    const { pairs } = compare(answersTo(sound, seen), sound)
    expect(agreementOf(pairs)).toEqual({ labelled: 12, stance: (100 * 11) / 12, move: 100, unsure: 1 })
  })

  test('another move of the same stance is another move', () => {
    const { pairs } = compare(answersTo(sound, { [REFUSAL]: { move: 'defend' } }), sound)
    expect(agreementOf(pairs)).toMatchObject({ stance: 100, move: (100 * 11) / 12 })
  })

  test('words that changed since are counted apart', () => {
    const given = answersTo()
    const mended = structuredClone(sound)
    const reply = mended.turns.ask?.replies[0]
    if (reply) reply.words = 'No.'
    const found = compare(given, mended)
    expect([found.pairs.length, found.mended.map(label => label.words)]).toEqual([11, [REFUSAL]])
    const [, row] = tableOf([found], new Map([[mended.id, mended]]))
    expect(row).toMatch(/^sound +a +11 +100\.0 % +100\.0 % +0 +1 +1$/)
  })

  test('two rounds of one reader are one row: all labelled again, and what was mended still counted', () => {
    const first = compare(answersTo(), sound)
    const [moved, ...kept] = first.pairs
    const rounds = [
      { ...first, pairs: kept, mended: moved ? [moved.label] : [] },
      { ...first, pairs: moved ? [moved] : [] },
      { ...first, reader: 'b' },
    ]
    const [one, other] = byReader(rounds)
    expect([one?.pairs.length, one?.mended.length, other?.reader]).toEqual([12, 1, 'b'])
  })

  test('one sentence in two turns is found in each', () => {
    const twice = structuredClone(sound)
    for (const turn of Object.values(twice.turns))
      for (const reply of turn.replies) if (reply.move === 'give-in') reply.words = 'Of course.'
    const { pairs, mended } = compare(answersTo(twice), twice)
    expect(new Set(pairs.map(pair => `${pair.turn}.${pair.reply.id}`)).size).toBe(12)
    expect(mended).toEqual([])
  })

  test.each([
    ['ordinary', 'lead-forward', 100],
    ['over-the-line', 'lead-forward', 75],
    ['over-the-line', 'roll-over', 100],
  ] as const)('[M5] in a scenario that is %s, concerns seen as %s agree to %i %', (kind, stance, share) => {
    const bent: Scenario = { ...structuredClone(sound), kind }
    const leads: Record<string, { stance: Stance }> = {}
    for (const { replies } of Object.values(bent.turns).slice(1))
      for (const reply of replies)
        if (stanceOf(reply.move, 'ordinary', 0) === 'lead-forward') {
          reply.move = 'concern'
          leads[reply.words] = { stance }
        }
    expect(agreementOf(compare(answersTo(bent, leads), bent).pairs).stance).toBe(share)
  })

  test('[M5] a question that may be a first or a second one is right as a lead and as a push', () => {
    const bent: Scenario = { ...structuredClone(sound), kind: 'not-worth-it' }
    const [asked] = bent.turns.when?.replies.filter(reply => reply.move === 'offer') ?? []
    if (asked) asked.move = 'redirect'
    const agreed = (['lead-forward', 'push-back', 'roll-over'] as const).map(stance => {
      const { pairs } = compare(answersTo(bent, { [asked?.words ?? '']: { stance } }), bent)
      return pairs.filter(pair => pair.reply.id === asked?.id && !differs(pair)).length
    })
    expect(agreed).toEqual([1, 1, 0])
  })
})

describe('the bounds', () => {
  test('ten of twelve is too low for one scenario and for all; eleven for all alone; twelve for neither', () => {
    expect(tooLow([wrongAbout(2)])).toEqual(['sound: 83.3 %, below 85 %.', 'In all: 83.3 %, below 92 %.'])
    expect(tooLow([wrongAbout(1)])).toEqual(['In all: 91.7 %, below 92 %.'])
    expect(tooLow([wrongAbout(0)])).toEqual([])
  })

  test('readers of one scenario are taken together', () => {
    expect(tooLow([wrongAbout(2), wrongAbout(0, 'b')])).toEqual(['In all: 91.7 %, below 92 %.'])
  })

  test('no label that counts stands against nothing', () => {
    expect(tooLow([{ scenario: 'x', reader: 'a', pairs: [], mended: [] }])).toEqual([])
  })
})

describe('two readers', () => {
  test('kappa: 1 for the same labels, 0 for what chance gives, below 0 for less', () => {
    const L = 'lead'
    const P = 'push'
    const twice = (a: string, b: string, n: number) => Array.from({ length: n }, () => [a, b] as const)
    expect(kappaOf([...twice(L, L, 3), ...twice(P, P, 3)])).toBe(1)
    expect(kappaOf([...twice(L, L, 1), ...twice(L, P, 1), ...twice(P, L, 1), ...twice(P, P, 1)])).toBe(0)
    expect(kappaOf([...twice(L, P, 2), ...twice(P, L, 2)])).toBe(-1)
    // 20 + 15 of 50 the same, 25 and 30 leads: seen 0.7, by chance 0.5.
    const textbook = [...twice(L, L, 20), ...twice(L, P, 5), ...twice(P, L, 10), ...twice(P, P, 15)]
    expect(kappaOf(textbook)).toBeCloseTo(0.4)
    expect([kappaOf([]), kappaOf(twice(L, L, 2))]).toEqual([null, 1])
  })

  test('are compared on the replies that both labelled as they are today', () => {
    const [found, ...more] = betweenReaders([wrongAbout(0), wrongAbout(12, 'b')])
    expect([found?.readers, found?.replies, more]).toEqual([['a', 'b'], 12, []])
    expect(found?.kappa).toBe(0)
    expect(betweenReaders([wrongAbout(0), wrongAbout(1)])).toEqual([])
  })
})

test('the table names each reply seen otherwise, both stances and the words', () => {
  const seen = { [YES]: { stance: 'push-back', move: 'sarcasm', sure: 0 } as const }
  const lines = tableOf([compare(answersTo(sound, seen), sound)], scenarios)
  expect(lines).toContain('  ask.yes: the file says roll-over (give-in), seen push-back (sarcasm), unsure')
  expect(lines).toContain(`    “${YES}”`)
  expect(lines[0]).toMatch(/^scenario +reader +labelled +stance +move +unsure +mended since +not labelled$/)
  expect(lines.join()).not.toContain('but unsure')
  const doubtful = compare(answersTo(sound, { [YES]: { sure: 0 } }), sound)
  expect(tableOf([doubtful], scenarios)).toContain(
    '\nsound, reader a, seen as the file says, but unsure (1):',
  )
  expect(lines[2]).toMatch(/^in all +12 +91\.7 %/)
})
