import { describe, expect, test } from 'vitest'
import type { Habits, Play } from '../../src/debrief/habits.ts'
import { mostAbout, suggestionOf } from '../../src/debrief/suggestion.ts'
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

test('a scenario is most about its first skill', () => {
  const two = [on('x', { skills: ['lead-forward', 'follow-well'] }), on('y', { skills: ['follow-well'] })]
  expect(mostAbout(two, 'follow-well')?.id).toBe('y')
  expect(mostAbout(two.slice(0, 1), 'follow-well')?.id).toBe('x')
  expect(mostAbout(two, 'hold-the-line')).toBeUndefined()
})
