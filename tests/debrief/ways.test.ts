import { describe, expect, it } from 'vitest'
import { backTo, begin, reply } from '../../src/conversation/branch.ts'
import type { Conversation } from '../../src/conversation/record.ts'
import { besideOf, MOST_ELSEWHERE, waysOf } from '../../src/debrief/ways.ts'
import { aScenario, NINE_O_CLOCK, saying } from '../conversation/fakes.ts'

const scenario = aScenario()
const elsewhere = (id: string, more: Partial<Conversation> = {}) => ({ ...saying('back'), id, ...more })

/** `back`, `errors`, and then at the third turn one way after the other; the last is in view. */
function parting(...thirds: string[]): Conversation {
  let conversation = saying('back', 'errors')
  for (const [i, third] of thirds.entries()) {
    const here = { ...conversation, view: 'r2' }
    conversation = reply(here, 'when', { picked: third }, NINE_O_CLOCK + (i + 5) * 60_000, 1)
  }
  return conversation
}
const ids = scenario.turns.when?.replies.map(({ id }) => id) ?? []

describe('the ways of a conversation', () => {
  it('[L3] are all its branches, oldest first, each a conversation that has every branch and this one in view', () => {
    const conversation = parting(...ids)
    const ways = waysOf(scenario, conversation, [])
    expect(ways.map(way => [way.letter, way.from])).toEqual([
      ['A', 'here'],
      ['B', 'here'],
      ['C', 'in-view'],
    ])
    expect(ways.map(way => way.played.steps.at(-1)?.said.picked)).toEqual(ids)
    for (const way of ways) expect(way.conversation.replies).toBe(conversation.replies)
    expect(ways.map(way => way.at)).toEqual([5, 6, 7].map(n => NINE_O_CLOCK + n * 60_000))
  })

  it('have the one in view among them where it stops before the others go on', () => {
    const ways = waysOf(scenario, backTo(parting('summary'), 'r3'), [])
    expect(ways.map(way => [way.played.steps.length, way.from])).toEqual([
      [2, 'in-view'],
      [3, 'here'],
    ])
  })

  it('are none where nothing was said, and all but none in view at the start', () => {
    expect(waysOf(scenario, begin(scenario, 'steady', 'c1', 0), [])).toEqual([])
    expect(waysOf(scenario, { ...parting(...ids), view: null }, []).map(way => way.from)).toEqual(
      ids.map(() => 'here'),
    )
  })

  it('are followed by what other conversations have in view, the latest few, under their own boss', () => {
    const others = [
      saying('back'),
      elsewhere('empty', { replies: [], view: null }),
      elsewhere('d1', { temperament: 'thin-skinned' }),
      ...Array.from({ length: 9 }, (_, i) => elsewhere(`e${i}`)),
    ]
    const ways = waysOf(scenario, saying('back'), others)
    expect(ways.map(way => way.conversation.id)).toEqual(['c1', 'd1', 'e0', 'e1', 'e2', 'e3', 'e4'])
    expect(ways).toHaveLength(1 + MOST_ELSEWHERE)
    expect(ways[1]?.played.standing.footing).toBe(2)
    expect(ways[2]?.played.standing.footing).toBe(1)
  })

  it('[K1] keep their place where an edited scenario has lost some of their replies', () => {
    const [way] = waysOf(scenario, parting('gone-since'), [])
    expect(way?.played.lost).toHaveLength(1)
  })

  it('go on after Z with AA', () => {
    const many = Array.from({ length: 30 }, (_, i) => ({ ...saying('back').replies[0], id: `r${i}`, at: i }))
    const conversation = { ...saying('back'), replies: many, view: 'r0' } as Conversation
    expect(
      waysOf(scenario, conversation, [])
        .map(way => way.letter)
        .slice(24, 28),
    ).toEqual(['Y', 'Z', 'AA', 'AB'])
  })
})

describe('the way that is set beside another', () => {
  const beside = (conversation: Conversation, others: Conversation[] = []) => {
    const ways = waysOf(scenario, conversation, others)
    const way = ways.find(one => one.from === 'in-view')
    return way && besideOf(ways, way)?.letter
  }

  it('parts from it latest, and of several such was played last', () => {
    expect(beside(parting(...ids))).toBe('B')
    const early = reply({ ...parting(...ids), view: null }, 'ask', { picked: 'yes' }, NINE_O_CLOCK * 2, 1)
    expect(beside({ ...early, view: 'r5' })).toBe('B')
  })

  it('is another conversation with the same boss where there is no other branch', () => {
    expect(beside(saying('back'), [elsewhere('d1', { temperament: 'hurried' }), elsewhere('d2')])).toBe('C')
    expect(beside(parting(...ids.slice(0, 2)), [elsewhere('d2')])).toBe('A')
  })

  it('is nobody where there is none', () => {
    expect(beside(saying('back'))).toBeUndefined()
    expect(beside(saying('back'), [elsewhere('d1', { temperament: 'hurried' })])).toBeUndefined()
  })
})
