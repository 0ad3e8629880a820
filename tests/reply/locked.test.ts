import { describe, expect, test } from 'vitest'
import { agreement, figuresOf, told } from '../../src/commands/train/measure.ts'
import { samplesIn } from '../../src/commands/train/text.ts'
import { read } from '../../src/reply/read.ts'

const samples = samplesIn('tests/reply/locked')
const figures = figuresOf(samples, ({ words, boss }) => {
  const { stance, move, sure } = read(words, { boss })
  return { stance, act: move ?? 'unclear', sure }
})

/** Issue 4, "What it must show", 1: on replies of others, labelled by two who did not write them. */
describe('the reader on the locked part', () => {
  const { labels, stance, kappa, move, bothSure } = agreement(samples)
  console.log(
    [
      told('The locked part, where both labellers agree and are sure', figures),
      `The labellers: ${labels} replies labelled twice, stance the same ${(100 * stance).toFixed(1)} %, kappa ${kappa.toFixed(3)}, move the same ${(100 * move).toFixed(1)} %, both sure ${(100 * bothSure).toFixed(1)} %`,
    ].join('\n'),
  )

  test('is measured on at least 600 replies, each labelled twice', () => {
    expect(samples.every(sample => sample.labels.length >= 2)).toBe(true)
    expect(figures.replies).toBeGreaterThanOrEqual(600)
  })

  test.each([
    ['the stance is right', 'right', 0.88],
    ['macro-F1', 'macroF1', 0.86],
    ['the move is right, given the stance', 'moveRight', 0.75],
    ['what is no reply is found', 'unclearFound', 0.95],
    ['it is right where it is sure', 'rightWhenSure', 0.94],
    ['it is sure', 'sure', 0.7],
  ] as const)('%s: %s at least %d', (_, figure, least) => {
    expect(figures[figure]).toBeGreaterThanOrEqual(least)
  })

  test.each([
    ['a push or roll-over praised as leading', 'praised', 0.06],
    ['a lead scolded', 'scolded', 0.08],
    ['a real reply called unclear', 'calledUnclear', 0.03],
  ] as const)('%s: %s at most %d', (_, figure, most) => {
    expect(figures[figure]).toBeLessThanOrEqual(most)
  })
})
