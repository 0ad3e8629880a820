import { expect, test } from 'vitest'
import { summaryOf } from '../../src/scenario/summary.ts'
import { validScenario } from './valid.ts'

test('a summary is what the shelf shows', () => {
  expect(summaryOf(validScenario('every-field'))).toEqual({
    id: 'every-field',
    version: 3,
    language: 'en-GB',
    title: 'The tea break',
    teaches: 'Asking what a small request costs before taking it on.',
    opening: 'Could you make tea for everybody before we open?',
    skills: ['lead-forward', 'manage-through-people'],
    practises: ['restate', 'trade-off', 'redirect'],
    kind: 'ordinary',
    temperament: 'steady',
    boss: 'Ines',
    turns: 2,
    start: -1,
    trade: 'markets',
    minutes: 4,
  })
})

test('[M5] what it practises is what leads in a scenario of its kind', () => {
  const scenario = validScenario('over-the-line')
  const { practises } = summaryOf(scenario)
  const offered = Object.values(scenario.turns).flatMap(({ replies }) => replies.map(({ move }) => move))
  expect(offered).toContain('hold-the-line')
  expect(practises).toContain('hold-the-line')
  expect(summaryOf({ ...scenario, kind: 'ordinary' }).practises).not.toContain('hold-the-line')
})

test('what a scenario does not say is absent, not undefined', () => {
  expect(Object.keys(summaryOf(validScenario()))).not.toContain('trade')
})

test('the opening line is the one that holds at the start', () => {
  const scenario = validScenario('every-field')
  scenario.start.turn = 'signs'
  expect(summaryOf(scenario).opening).toBe('They do need something warm.')
  scenario.start.footing = 1
  expect(summaryOf(scenario).opening).toBe('What would you do in my place?')
})
