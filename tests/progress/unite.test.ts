import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { backTo } from '../../src/conversation/branch.ts'
import { label, meantAs } from '../../src/conversation/label.ts'
import { type Conversation, readConversation } from '../../src/conversation/record.ts'
import { openProgress } from '../../src/progress/progress.ts'
import { lacks, unite } from '../../src/progress/unite.ts'
import { aConversation, linesOf, NOON, says, types } from './conversations.ts'
import { MemoryStorage } from './memory-storage.ts'

const later = NOON + 3_600_000

test('[K1] two copies that each said another third reply are united, though both call it r3', () => {
  const common = aConversation('a', 2)
  const mine = says(common, 'mine', later)
  const theirs = says(says(common, 'theirs', later + 1), 'more', later + 2)
  const whole = unite(mine, theirs, 'mine')
  expect(linesOf(whole)).toEqual([
    'say-1',
    'say-1 / say-2',
    'say-1 / say-2 / mine',
    'say-1 / say-2 / theirs',
    'say-1 / say-2 / theirs / more',
  ])
  expect(whole.replies.find(said => said.id === 'r3')?.picked).toBe('mine')
  expect(whole.replies.find(said => said.id === whole.view)?.picked).toBe('more')
  expect(readConversation(whole)).toEqual(whole)
})

test('[K1] the same reply picked at the same moment in both is one reply', () => {
  const common = aConversation('a', 1)
  const whole = unite(says(common, 'x', later), says(common, 'x', later + 5), 'mine')
  expect(whole.replies).toHaveLength(2)
})

test('[K1] the same words typed twice are two replies', () => {
  const common = aConversation('a', 1)
  const whole = unite(types(common, 'And when?', later), types(common, 'And when?', later + 5), 'mine')
  expect(whole.replies).toHaveLength(3)
})

describe('[K1] a label of the person', () => {
  const common = types(aConversation('a', 1), 'And when?', later)
  const pushed = { stance: 'push-back', move: 'contradict' } as const
  const led = { stance: 'lead-forward', move: null } as const

  test('is taken along', () => {
    const theirs = label(common, 'r2', pushed, later + 1)
    expect(lacks(common, theirs)).toBe(true)
    expect(unite(common, theirs, 'mine').replies).toEqual(theirs.replies)
    expect(unite(theirs, common, 'theirs').replies).toEqual(theirs.replies)
  })

  test('that was changed is not changed back by the copy that has the older one', () => {
    const before = label(common, 'r2', pushed, later + 1)
    const after = label(before, 'r2', led, later + 2)
    for (const whole of [unite(before, after, 'mine'), unite(after, before, 'theirs')])
      expect(whole.replies[1]?.typed?.label).toEqual({ ...led, at: later + 2 })
    expect(lacks(after, before)).toBe(false)
  })

  test('that was taken back does not come back', () => {
    const before = label(common, 'r2', pushed, later + 1)
    const after = label(before, 'r2', null, later + 2)
    const progress = openProgress(
      () => new MemoryStorage(),
      () => NOON,
    )
    progress.keepConversation(before)
    const kept = progress.keepConversation(after).replies[1]?.typed
    expect(kept && meantAs(kept)).toBeNull()
  })
})

test('[L3] where one copy only went back, the tie decides the view', () => {
  const ahead = aConversation('a', 3)
  const back = backTo(ahead, 'r2')
  expect(unite(ahead, back, 'theirs').view).toBe('r1')
  expect(unite(ahead, back, 'mine')).toBe(ahead)
})

test('a reply said after the clock was set back still follows the one before it', () => {
  const common = aConversation('a', 2)
  const mine = says(common, 'x', 5)
  const whole = unite(mine, says(common, 'y', 3), 'mine')
  expect(readConversation(whole)).toEqual(whole)
})

test('an id of the greatest length can be taken, and the free one is still an id', () => {
  const long = 'r'.repeat(100)
  const begun = aConversation('a', 0)
  const said = { id: long, after: null, turn: 't', at: later, took: 0 }
  const one: Conversation = { ...begun, replies: [{ ...said, picked: 'x' }], view: long }
  const other: Conversation = { ...begun, replies: [{ ...said, picked: 'y' }], view: long }
  expect(readConversation(unite(one, other, 'mine'))?.replies).toHaveLength(2)
})

/** Grows a conversation by steps: each goes back to some reply, or not, and says something. */
const growth = fc.array(
  fc.record({
    back: fc.option(fc.nat(20)),
    word: fc.constantFrom('a', 'b', 'c'),
    typed: fc.boolean(),
    at: fc.nat(50),
  }),
  { maxLength: 12 },
)

type Steps = typeof growth extends fc.Arbitrary<infer Some> ? Some : never

/** @param from the first step's moment: one device says no two things at one moment. */
function grown(conversation: Conversation, steps: Steps, from: number): Conversation {
  return steps.reduce((before, { back, word, typed, at }, n) => {
    const to = back === null ? undefined : before.replies[back]
    const there = to ? backTo(before, to.id) : before
    return (typed ? types : says)(there, word, from + at * 100 + n)
  }, conversation)
}

test('[K1] uniting loses nothing, gives a sound record, keeps my ids, and is the same either way round', () => {
  fc.assert(
    fc.property(growth, growth, growth, (first, my, their) => {
      const common = grown(aConversation('a', 1), first, NOON)
      const mine = grown(common, my, later)
      const theirs = grown(common, their, later)
      const whole = unite(mine, theirs, 'mine')
      expect(readConversation(whole)).toEqual(whole)
      expect(new Set(linesOf(whole))).toEqual(new Set([...linesOf(mine), ...linesOf(theirs)]))
      for (const said of mine.replies) expect(whole.replies).toContainEqual(said)
      expect(linesOf(unite(theirs, mine, 'mine'))).toEqual(linesOf(whole))
      expect(unite(whole, theirs, 'mine').replies).toBe(whole.replies)
      expect(unite(whole, mine, 'mine').replies).toBe(whole.replies)
      expect(lacks(whole, mine) || lacks(whole, theirs)).toBe(false)
      expect(lacks(mine, theirs)).toBe(whole.replies.length > mine.replies.length)
    }),
    { numRuns: 500 },
  )
})
