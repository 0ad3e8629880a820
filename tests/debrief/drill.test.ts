import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  judged,
  LEADS,
  type Lead,
  ROUND,
  roundOf,
  type Source,
  wantedMoves,
} from '../../src/debrief/drill.ts'
import type { OwnPush } from '../../src/debrief/drill-pushes.ts'
import { LADDER } from '../../src/debrief/habits.ts'
import { drillables } from '../../src/library.ts'
import type { Reading } from '../../src/reply/reading.ts'

const scenes = await drillables()
const NOBODY: Source = { habits: { made: [], skipped: [], recent: 0 }, tally: {}, pushes: [] }
const seeds = fc.integer({ min: 0, max: 2 ** 32 - 1 })

const line = (scenario: string, turn: string) => {
  const found = scenes.find(one => one.scenario === scenario)?.lines.find(one => one.turn === turn)
  if (!found) throw new Error(`${scenario} has no line ${turn}.`)
  return found
}
const push = (scenario: string, turn: string, at: number): OwnPush => ({
  ...{ scenario, turn, at, line: line(scenario, turn).says },
  words: `No, said ${at}.`,
  stance: 'push-back',
})

describe('a round of the drill', () => {
  test('with nothing known it asks for the ladder’s steps in turn', () => {
    const asked = roundOf(scenes, NOBODY, 7).map(prompt => prompt.asked)
    expect(asked).toEqual([...LADDER, ...LADDER, 'restate', 'trade-off'])
  })

  test('[B6] the same seed gives the same round, another one another', () => {
    expect(roundOf(scenes, NOBODY, 7)).toEqual(roundOf(scenes, NOBODY, 7))
    expect(roundOf(scenes, NOBODY, 7)).not.toEqual(roundOf(scenes, NOBODY, 8))
  })

  test('whatever the seed: ten lines, none twice, each with a written line that does what it asks for', () => {
    fc.assert(
      fc.property(seeds, seed => {
        const round = roundOf(scenes, NOBODY, seed)
        expect(round).toHaveLength(ROUND)
        expect(new Set(round.map(({ id }) => id)).size).toBe(ROUND)
        for (const { scene, turn, says, asked, example } of round) {
          const { leads, says: said } = line(scene.scenario, turn)
          expect(says).toBe(said)
          expect(leads).toContainEqual({ move: asked, words: example })
        }
      }),
      { numRuns: 200 },
    )
  })

  test('whatever the seed: many bosses, and never the same twice in a row', () => {
    fc.assert(
      fc.property(seeds, seed => {
        const bosses = roundOf(scenes, NOBODY, seed).map(({ scene }) => scene.scenario)
        expect(new Set(bosses).size).toBeGreaterThanOrEqual(8)
        for (const [n, boss] of bosses.entries()) expect(boss).not.toBe(bosses[n + 1])
      }),
      { numRuns: 200 },
    )
  })

  test('every other line asks for a step that the last conversations skipped', () => {
    const habits = {
      made: ['restate', 'trade-off', 'redirect'] as const,
      skipped: ['concern'] as const,
      recent: 3,
    }
    const asked = roundOf(scenes, { ...NOBODY, habits }, 3).map(prompt => prompt.asked)
    for (const place of [0, 2, 4, 6, 8]) expect(asked[place]).toBe('concern')
    expect(asked[1]).toBe('purpose')
  })

  test('what was made comes after what was not', () => {
    const habits = { made: ['restate', 'offer'] as const, skipped: [], recent: 1 }
    expect(wantedMoves({ habits, tally: {} }, LEADS.length).slice(-2)).toEqual(['restate', 'offer'])
  })

  test.each([
    [{ asked: 3, came: 1 }, true],
    [{ asked: 4, came: 2 }, false],
    [{ asked: 2, came: 0 }, false],
  ])('a move that the drill had as %o is favoured: %s', (count, favoured) => {
    const moves = wantedMoves({ ...NOBODY, tally: { redirect: count } }, 2)
    expect(moves[0] === 'redirect').toBe(favoured)
  })

  test('one’s own pushes come back, at most three, never two in a row, with the words of then', () => {
    const turns = [...(scenes.find(({ scenario }) => scenario === 'customer-panel')?.lines ?? [])]
    const pushes = turns.slice(0, 6).map(({ turn }, n) => push('customer-panel', turn, n))
    fc.assert(
      fc.property(seeds, seed => {
        const round = roundOf(scenes, { ...NOBODY, pushes }, seed)
        const places = round.flatMap(({ yours }, place) => (yours ? [place] : []))
        expect(places).toEqual([1, 3, 7])
        expect(new Set(round.map(({ id }) => id)).size).toBe(ROUND)
        for (const { yours, turn } of round)
          if (yours) expect(pushes.find(one => one.words === yours.words)?.turn).toBe(turn)
      }),
      { numRuns: 50 },
    )
  })

  test('an own push asks for the wanted move where its turn has it, else for one that it has', () => {
    const pushes = [push('customer-panel', 'dug-in', 1)]
    const { asked, says, example } = roundOf(scenes, { ...NOBODY, pushes }, 1)[1] ?? {}
    expect(says).toBe(line('customer-panel', 'dug-in').says)
    expect(line('customer-panel', 'dug-in').leads).toContainEqual({ move: asked, words: example })
  })

  test('a push at a turn that is gone is passed over', () => {
    const gone = { ...push('customer-panel', 'dug-in', 1), turn: 'not-there' }
    const round = roundOf(scenes, { ...NOBODY, pushes: [gone] }, 1)
    expect(round).toHaveLength(ROUND)
    expect(round.some(({ yours }) => yours)).toBe(false)
  })

  test('where there are few lines the round is shorter, and where there are none it is empty', () => {
    const [first] = scenes
    if (!first) throw new Error('There are no scenes.')
    const few = [{ ...first, lines: first.lines.slice(0, 4) }]
    expect(roundOf(few, NOBODY, 1)).toHaveLength(4)
    expect(roundOf([], NOBODY, 1)).toEqual([])
  })
})

describe('what a reading comes to', () => {
  const reading = (move: Reading['move']): Reading => ({
    stance: move ? 'lead-forward' : 'unclear',
    move,
    probability: 0.9,
    sure: true,
  })
  const [prompt] = roundOf(scenes, NOBODY, 5)
  if (!prompt) throw new Error('The round is empty.')
  const over = scenes.find(({ kind }) => kind === 'over-the-line')
  if (!over) throw new Error('No scene is over the line.')

  test.each([
    ['restate', 'asked'],
    ['offer', 'lead'],
    ['refuse', 'no'],
    ['give-in', 'no'],
    [null, 'no'],
  ] as const)('asked to say it back, %s is %s', (move, came) => {
    const ordinary = {
      ...prompt,
      asked: 'restate' as Lead,
      scene: { ...prompt.scene, kind: 'ordinary' as const },
    }
    expect(judged(ordinary, reading(move)).came).toBe(came)
  })

  test('[M4] nothing is a stance where nothing was understood', () => {
    expect(judged(prompt, reading(null))).toEqual({ stance: 'unclear', move: null, came: 'no' })
  })

  test('[M5] over the line, holding it leads and a worry gives in', () => {
    const there = { ...prompt, asked: 'hold-the-line' as Lead, scene: over }
    expect(judged(there, reading('hold-the-line'))).toMatchObject({ stance: 'lead-forward', came: 'asked' })
    expect(judged(there, reading('concern'))).toMatchObject({ stance: 'roll-over', came: 'no' })
  })
})
