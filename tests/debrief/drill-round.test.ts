import { describe, expect, test } from 'vitest'
import { type Lead, type Prompt, roundOf } from '../../src/debrief/drill.ts'
import { type Answered, outcomeOf } from '../../src/debrief/drill-round.ts'
import { drillables } from '../../src/library.ts'
import type { Move } from '../../src/scenario/moves.ts'

const ordinary = (await drillables()).filter(({ kind }) => kind === 'ordinary')
const prompts = roundOf(ordinary, { habits: { made: [], skipped: [], recent: 0 }, tally: {}, pushes: [] }, 1)

/** The nth line, answered by a reply of this move. */
function answered(
  n: number,
  move: Move | null,
  more: Partial<Answered['reading'] & { asked: Lead }> = {},
): Answered {
  const prompt = prompts[n]
  if (!prompt) throw new Error(`There is no line ${n}.`)
  const { asked = prompt.asked, ...reading } = more
  return {
    prompt: { ...prompt, asked } satisfies Prompt,
    words: `line ${n}, ${move}`,
    reading: { stance: move ? 'lead-forward' : 'unclear', move, probability: 0.9, sure: true, ...reading },
  }
}
const bestOf = (...round: Answered[]) => outcomeOf(round).best.map(({ words }) => words)

describe('looking back on a round', () => {
  test('counts what led, by move; pushes and what was unclear are no leads', () => {
    const round = [
      answered(0, 'restate'),
      answered(1, 'restate'),
      answered(2, 'offer'),
      answered(3, 'refuse'),
      answered(4, null),
    ]
    expect(outcomeOf(round)).toMatchObject({
      came: [
        { move: 'restate', times: 2 },
        { move: 'offer', times: 1 },
      ],
      answered: 4,
      led: 3,
    })
  })

  test('takes two leads along, of different moves and bosses', () => {
    expect(
      bestOf(answered(0, 'restate'), answered(1, 'restate'), answered(2, 'offer', { sure: false })),
    ).toEqual(['line 0, restate', 'line 2, offer'])
  })

  test('prefers what was asked for, then what is sure, then what is likelier', () => {
    const asked = { asked: 'offer' as const }
    expect(bestOf(answered(0, 'purpose'), answered(1, 'offer', { ...asked, sure: false }))[0]).toBe(
      'line 1, offer',
    )
    expect(bestOf(answered(0, 'purpose', { sure: false }), answered(1, 'support'))[0]).toBe('line 1, support')
    expect(bestOf(answered(0, 'purpose', { probability: 0.6 }), answered(1, 'support'))[0]).toBe(
      'line 1, support',
    )
  })

  test('takes the same move twice where there is no other, and never a push', () => {
    expect(bestOf(answered(0, 'restate'), answered(1, 'restate'))).toHaveLength(2)
    expect(bestOf(answered(0, 'restate'), answered(1, 'blame'))).toEqual(['line 0, restate'])
    expect(bestOf(answered(0, 'blame'))).toEqual([])
    expect(outcomeOf([])).toEqual({ came: [], answered: 0, led: 0, best: [] })
  })
})
