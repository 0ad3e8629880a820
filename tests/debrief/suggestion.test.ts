import { describe, expect, test } from 'vitest'
import { comeBack } from '../../src/debrief/come-back.ts'
import { dayOf, nthDay, numberOf } from '../../src/debrief/days.ts'
import type { Habits, Play } from '../../src/debrief/habits.ts'
import { beforeRealDay, mostAbout, suggestionOf } from '../../src/debrief/suggestion.ts'
import type { Skill } from '../../src/scenario/scenario.ts'
import { type Summary, summaryOf } from '../../src/scenario/summary.ts'
import { aScenario } from '../conversation/fakes.ts'

const on = (id: string, more: Partial<Summary> = {}): Summary => ({
  ...summaryOf(aScenario({ id })),
  ...more,
})
const play = (scenario: string, more: Partial<Play> = {}): Play => ({
  scenario,
  at: 1,
  waitsFor: null,
  best: 'moved',
  ...more,
})
const habits = (more: Partial<Habits> = {}): Habits => ({
  plays: [play('a')],
  tried: ['lead-forward'],
  made: [],
  skipped: [],
  recent: 2,
  ...more,
})

const shelf = [
  on('a', { practises: ['restate', 'concern'] }),
  on('b', { practises: ['restate', 'trade-off'] }),
  on('c', { skills: ['follow-well', 'lead-forward'], practises: ['support'] }),
]

describe('what to play next', () => {
  test('nothing, where nothing was played', () => {
    expect(suggestionOf(shelf, habits({ plays: [] }))).toBeNull()
  })

  test('first of all what is unfinished, the latest of several', () => {
    const plays = [play('b', { waitsFor: 4, at: 9 }), play('a', { waitsFor: 2 })]
    expect(suggestionOf(shelf, habits({ plays, skipped: ['restate'] }))).toEqual({
      scenario: 'b',
      why: 'unfinished',
      reply: 4,
    })
  })

  test('then a skipped step, in a scenario that offers it and was not played', () => {
    expect(suggestionOf(shelf, habits({ skipped: ['restate', 'redirect'] }))).toEqual({
      scenario: 'b',
      why: 'skipped',
      move: 'restate',
      recent: 2,
    })
  })

  test('a skipped step leads back to the play that is longest ago, where all that offer it were played', () => {
    const plays = [play('a', { at: 9 }), play('b', { at: 5 })]
    expect(suggestionOf(shelf, habits({ plays, skipped: ['restate'] }))?.scenario).toBe('b')
  })

  test('support practises the last step as a concern does', () => {
    const only = shelf.filter(({ id }) => id !== 'a')
    expect(suggestionOf(only, habits({ plays: [play('b')], skipped: ['concern'] }))?.scenario).toBe('c')
  })

  test('a skipped step that nothing on the shelf offers is passed over', () => {
    expect(suggestionOf(shelf, habits({ skipped: ['redirect'] }))?.why).toBe('skill')
  })

  test('then a skill not tried', () => {
    expect(suggestionOf(shelf, habits())).toEqual({ scenario: 'c', why: 'skill', skill: 'follow-well' })
  })

  test('a skill that a scenario only practises beside another is not introduced by it', () => {
    const beside = [on('a'), on('b', { skills: ['lead-forward', 'follow-well'] })]
    expect(suggestionOf(beside, habits())?.why).toBe('unplayed')
  })

  test('then the poorest ending again; a good one is left alone', () => {
    const tried: Skill[] = ['lead-forward', 'follow-well']
    const plays = [play('c', { best: 'held' }), play('a', { best: 'damaged' }), play('b')]
    expect(suggestionOf(shelf, habits({ plays, tried }))).toEqual({
      scenario: 'a',
      why: 'again',
      best: 'damaged',
    })
    expect(suggestionOf(shelf, habits({ plays: [play('a'), play('c')], tried }))).toEqual({
      scenario: 'b',
      why: 'unplayed',
    })
    expect(suggestionOf(shelf, habits({ plays: ['a', 'b', 'c'].map(id => play(id)), tried }))).toBeNull()
  })

  test('never what the shelf does not have any more', () => {
    const gone = habits({ plays: [play('gone', { waitsFor: 3 })], tried: ['lead-forward', 'follow-well'] })
    expect(suggestionOf(shelf, gone)).toEqual({ scenario: 'a', why: 'unplayed' })
  })
})

describe('before a real conversation', () => {
  const NOW = new Date(2026, 10, 21, 12).getTime()
  const inDays = (days: number) => nthDay(numberOf(dayOf(NOW)) + days)
  const proposed = (scenario: string, day: string | null) =>
    comeBack(scenario, [], { own: 'steady', day, now: NOW }) ?? []

  test('a retry that is due comes first, the nearest day before the others', () => {
    const proposals = [...[proposed('a', inDays(9))].flat(), ...[proposed('b', inDays(1))].flat()]
    expect(beforeRealDay(proposals, NOW)).toMatchObject({
      ...{ scenario: 'b', why: 'real-day', real: inDays(1) },
      again: { temperament: 'steady', coaching: 'each', answer: 'written' },
    })
  })

  test('nothing where no day is set, where it is past, or where the retry is for later', () => {
    expect(beforeRealDay([], NOW)).toBeNull()
    expect(beforeRealDay([proposed('a', inDays(-1))].flat(), NOW)).toBeNull()
    const tomorrow = [proposed('a', inDays(9))].flat().map(one => ({ ...one, on: inDays(1) }))
    expect(beforeRealDay(tomorrow, NOW)).toBeNull()
  })
})

test('a scenario is most about its first skill', () => {
  const two = [on('x', { skills: ['lead-forward', 'follow-well'] }), on('y', { skills: ['follow-well'] })]
  expect(mostAbout(two, 'follow-well')?.id).toBe('y')
  expect(mostAbout(two.slice(0, 1), 'follow-well')?.id).toBe('x')
  expect(mostAbout(two, 'hold-the-line')).toBeUndefined()
})
