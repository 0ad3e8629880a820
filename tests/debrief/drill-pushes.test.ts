import { describe, expect, test } from 'vitest'
import { backOne, endsOf, reply } from '../../src/conversation/branch.ts'
import type { Conversation } from '../../src/conversation/record.ts'
import { replay } from '../../src/conversation/replay.ts'
import { pushesOf } from '../../src/debrief/drill-pushes.ts'
import type { Looked } from '../../src/debrief/habits.ts'
import { lookedAt } from '../../src/debrief/looked.ts'
import { load } from '../../src/library.ts'
import { aConversation, aScenario, NINE_O_CLOCK } from '../conversation/fakes.ts'

const scenario = aScenario()
const looked = (conversation: Conversation): Looked => ({
  scenario,
  conversation,
  branches: endsOf(conversation).map(({ id }) => replay(scenario, conversation, undefined, id)),
  view: replay(scenario, conversation),
})
const movesAt = (turn: string, stance: 'push' | 'roll') => {
  const wanted = stance === 'push' ? ['refuse', 'contradict', 'blame', 'defend'] : ['give-in', 'vague']
  const found = scenario.turns[turn]?.replies.find(({ move }) => wanted.includes(move))
  if (!found) throw new Error(`${turn} has no ${stance}.`)
  return found
}
const says = (conversation: Conversation, turn: string, picked: string, minute: number) =>
  reply(conversation, turn, { picked }, NINE_O_CLOCK + minute * 60_000, 1000)

describe('one’s own pushes', () => {
  test('leads are none', () => {
    expect(pushesOf([looked(aConversation(4))])).toEqual([])
  })

  test('pushes and roll-overs come with the boss’s line of then, the latest first', () => {
    const refused = movesAt('ask', 'push')
    const gave = movesAt('cost', 'roll')
    let conversation = says(aConversation(), 'ask', refused.id, 1)
    conversation = says(conversation, 'cost', gave.id, 2)
    const [later, earlier] = pushesOf([looked(conversation)])
    expect(later).toMatchObject({ turn: 'cost', words: gave.words, stance: 'roll-over' })
    expect(earlier).toMatchObject({ turn: 'ask', words: refused.words, stance: 'push-back' })
    expect(earlier?.line).toBe(replay(scenario, aConversation()).line)
  })

  test('what was typed comes in the person’s own words', () => {
    const { id } = movesAt('ask', 'push')
    const typed = {
      words: 'Not a chance.',
      as: id,
      reading: { stance: 'push-back', move: 'refuse', probability: 0.9, sure: true },
    } as const
    const conversation = reply(aConversation(), 'ask', { typed }, NINE_O_CLOCK, 1000)
    expect(pushesOf([looked(conversation)]).map(({ words }) => words)).toEqual(['Not a chance.'])
  })

  test('branches that were gone back from count, and what they share counts once', () => {
    const refused = movesAt('ask', 'push')
    let conversation = says(aConversation(), 'ask', refused.id, 1)
    conversation = says(conversation, 'cost', movesAt('cost', 'push').id, 2)
    conversation = says(backOne(conversation), 'cost', movesAt('cost', 'roll').id, 3)
    const pushes = pushesOf([looked(conversation)])
    expect(pushes.map(({ turn }) => turn)).toEqual(['cost', 'cost', 'ask'])
  })
})

describe('looking at what is kept', () => {
  test('replays each conversation in which something was said', async () => {
    const { scenario: panel } = await load('customer-panel')
    const [first] = panel?.turns.opening?.replies ?? []
    const begun = { ...aConversation(), scenario: 'customer-panel' }
    const said = reply(begun, 'opening', { picked: first?.id ?? '' }, NINE_O_CLOCK, 1000)
    const all = await lookedAt('customer-panel', [said, begun])
    expect(all).toHaveLength(1)
    expect(all[0]?.view.steps).toHaveLength(1)
  })

  test('a scenario that is gone, or of which nothing was said, gives nothing', async () => {
    expect(await lookedAt('not-there', [aConversation(1)])).toEqual([])
    expect(await lookedAt('not-there', [])).toEqual([])
  })
})
