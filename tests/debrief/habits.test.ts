import { describe, expect, test } from 'vitest'
import { backTo, begin, endsOf, reply } from '../../src/conversation/branch.ts'
import type { Conversation } from '../../src/conversation/record.ts'
import { replay } from '../../src/conversation/replay.ts'
import { bestOf, habitsOf, type Looked } from '../../src/debrief/habits.ts'
import type { Scenario } from '../../src/scenario/scenario.ts'
import { aScenario } from '../conversation/fakes.ts'

/*
 * The turns ask, cost, when, close of tests/fixtures/proof/sound.yaml offer, to lead: restate, trade-off, offer and
 * redirect. No concern is on offer.
 */
const DAY = 86_400_000
const TURNS = ['ask', 'cost', 'when', 'close']

/** The scenario played on this day by picking, at each turn, the first reply that satisfies the wish. */
function looked(
  wishes: readonly ('lead' | 'push' | 'roll')[],
  { day = 0, scenario = aScenario(), back = null as string | null } = {},
): Looked {
  let conversation: Conversation = begin(scenario, 'steady', `c${day}`, day * DAY)
  for (const [n, wish] of wishes.entries())
    conversation = says(conversation, scenario, TURNS[n] ?? '', wish, n)
  if (back !== null) conversation = backTo(conversation, back)
  return {
    scenario,
    conversation,
    branches: endsOf(conversation).map(({ id }) => replay(scenario, conversation, undefined, id)),
    view: replay(scenario, conversation),
  }
}

const KINDS = {
  lead: ['restate', 'trade-off', 'offer', 'redirect'],
  push: ['refuse', 'contradict', 'blame', 'defend', 'ultimatum', 'sarcasm'],
  roll: ['give-in', 'vague'],
}

function says(
  conversation: Conversation,
  scenario: Scenario,
  turn: string,
  wish: keyof typeof KINDS,
  n: number,
) {
  const picked = scenario.turns[turn]?.replies.find(({ move }) => KINDS[wish].includes(move))?.id
  if (picked === undefined) throw new Error(`The turn ${turn} has no ${wish}.`)
  return reply(conversation, turn, { picked }, conversation.startedAt + n * 60_000, 3000)
}

const leads = (day: number) => looked(['lead', 'lead', 'lead', 'lead'], { day })
const rolls = (day: number) => looked(['roll', 'roll', 'roll', 'roll'], { day })

describe('habits', () => {
  test('nothing kept is no habit', () => {
    expect(habitsOf([])).toEqual({ plays: [], tried: [], made: [], skipped: [], recent: 0 })
  })

  test('a step that was on offer and never taken is skipped, by all branches together', () => {
    const { skipped, made, recent } = habitsOf([
      rolls(1),
      looked(['lead', 'push', 'roll', 'roll'], { day: 2 }),
    ])
    expect(recent).toBe(2)
    expect(made).toEqual(['restate'])
    expect(skipped).toEqual(['trade-off', 'redirect'])
  })

  test('one conversation is too few to call anything skipped', () => {
    expect(habitsOf([rolls(1)]).skipped).toEqual([])
  })

  test('what is unfinished says nothing about skipping', () => {
    expect(habitsOf([rolls(1), looked(['roll'], { day: 2 })])).toMatchObject({ recent: 1, skipped: [] })
  })

  test('only the last four count: an old lead does not hide what is skipped now', () => {
    const all = [leads(1), rolls(2), rolls(3), rolls(4), rolls(5)]
    expect(habitsOf(all).made).toEqual([])
    expect(habitsOf(all.slice(0, 4)).made).not.toEqual([])
  })

  test('a move that was tried on a branch left behind is not skipped', () => {
    const again = looked(['lead', 'lead', 'lead', 'lead'], { day: 2, back: 'r1' })
    expect(again.conversation.view).toBeNull()
    expect(habitsOf([rolls(1), again]).skipped).toEqual([])
  })

  test('a move that nobody offered cannot be skipped', () => {
    const scenario = aScenario()
    for (const turn of Object.values(scenario.turns))
      for (const one of turn.replies) if (one.move === 'trade-off') one.move = 'redirect'
    const both = [1, 2].map(day => looked(['roll', 'roll', 'roll', 'roll'], { day, scenario }))
    expect(habitsOf(both).skipped).not.toContain('trade-off')
  })

  test('a neighbour on the same step counts: purpose asks as a trade-off does', () => {
    const scenario = aScenario()
    for (const turn of Object.values(scenario.turns))
      for (const one of turn.replies) if (one.move === 'trade-off') one.move = 'purpose'
    expect(habitsOf([rolls(1), rolls(2)]).skipped).toContain('trade-off')
    const asked = begun(scenario)
    expect(habitsOf([rolls(1), asked]).skipped).not.toContain('trade-off')
  })

  test('plays come one a scenario, the latest first, with the best ending of them all', () => {
    const other = aScenario({ id: 'other', skills: ['follow-well', 'hold-the-line'] })
    const habits = habitsOf([rolls(1), leads(2), looked(['roll', 'roll'], { day: 3, scenario: other })])
    expect(habits.plays.map(({ scenario, waitsFor }) => [scenario, waitsFor])).toEqual([
      ['other', 3],
      [aScenario().id, null],
    ])
    expect(habits.plays[0]?.best).toBeNull()
    expect(habits.plays[1]?.best).toBe(leads(2).view.outcome?.kind)
    expect(habits.tried).toEqual(['follow-well', ...aScenario().skills])
  })

  test('[L3] a better ending on a branch left behind stays the best', () => {
    const left = looked(['lead', 'lead', 'lead', 'lead'], { back: 'r2' })
    expect(left.view.outcome).toBeNull()
    expect(habitsOf([left]).plays).toMatchObject([{ waitsFor: 2, best: leads(1).view.outcome?.kind }])
  })

  test('what was gone back from to its start is no play', () => {
    expect(habitsOf([looked(['lead'], { back: 'r1' })]).plays).toEqual([])
  })
})

test('the best ending is the one named first', () => {
  expect(bestOf(['damaged', 'heard', 'held'])).toBe('heard')
  expect(bestOf([])).toBeNull()
})

function begun(scenario: Scenario): Looked {
  let conversation = begin(scenario, 'steady', 'p', 9 * DAY)
  for (const [n, turn] of TURNS.entries()) {
    const picked = scenario.turns[turn]?.replies.find(
      ({ move }) => move === 'purpose' || KINDS.roll.includes(move),
    )?.id
    if (picked === undefined) throw new Error(`The turn ${turn} offers neither.`)
    conversation = reply(conversation, turn, { picked }, 9 * DAY + n, 1)
  }
  const view = replay(scenario, conversation)
  return { scenario, conversation, branches: [view], view }
}
