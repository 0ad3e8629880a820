import { expect, test } from 'vitest'
import { PLAY_CODES, type Problem, problem } from '../../src/scenario/problems.ts'

/** One set of values for each code of the proof of play: what conversation/proof hands over. */
const example = {
  temperament: 'hurried',
  turn: 'opening',
  footing: -1,
  heard: 2,
  replies: ['say-back', 'ask-cost'],
} as const
const place = { file: 'scenarios/customer-panel.yaml', line: 12, column: 3 }
const problems: Problem[] = [
  problem('endless', place, example),
  problem('outcome-not-reached', place, { temperament: 'steady', outcome: 'shared' }),
  problem('turn-not-played', place, { turn: 'once-more' }),
  problem('no-lead-in-step', place, example),
  problem('lead-below-100', place, { ...example, total: 93.75, outcome: 'shared' }),
  problem('rolling-over-pays', place, { ...example, total: 27.5 }),
  problem('pushing-pays', place, { ...example, total: 16.666667 }),
  problem('mistake-pays', place, {
    ...example,
    mistake: 'no-way',
    total: 80,
    lead: 'ask-cost',
    leadTotal: 75,
  }),
  problem('no-recovery', place, { ...example, mistake: 'no-way' }),
  problem('lead-always-longest', place, { turns: 14 }),
  problem('lead-always-same-place', place, { position: 1, turns: 14 }),
  problem('lead-only-polite', place, { turns: 14 }),
  problem('point-said-twice', place, { ...example, point: 'speakers', reply: 'ask-cost' }),
  problem('conversation-length', place, { ...example, length: 9, least: 4, most: 8 }),
  problem('stance-missing-in-state', place, { ...example, stance: 'push-back' }),
]

test('every code of the proof is here', () => {
  expect(problems.map(p => p.code)).toEqual(PLAY_CODES)
})

test.each(problems)('$code is a readable sentence with a remedy, at its place', p => {
  expect(p).toMatchObject(place)
  for (const text of [p.sentence, p.remedy]) {
    expect(text).toMatch(/^[“A-Z][^\n]*\.$/)
    expect(text).not.toMatch(/undefined|NaN|\[object/)
  }
})

test('[P4] a problem of play names the temperament and the replies that lead there', () => {
  expect(problems.find(p => p.code === 'no-lead-in-step')?.sentence).toBe(
    'A hurried boss leaves no lead in step at turn “opening” at footing −1, heard 2 (after say-back → ask-cost).',
  )
})

test('only what a person may leave as it is is a warning', () => {
  expect(problems.filter(p => p.severity === 'warning').map(p => p.code)).toEqual(['point-said-twice'])
})
