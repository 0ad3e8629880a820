import { describe, expect, test } from 'vitest'
import {
  backOne,
  backTo,
  begin,
  branchOf,
  endsOf,
  reply,
  triedHere,
  wordsToReword,
} from '../../src/conversation/branch.ts'
import type { Conversation } from '../../src/conversation/record.ts'
import { aConversation, aScenario, LEADING, saying } from './fakes.ts'

const picked = (conversation: ReturnType<typeof aConversation>, end?: string) =>
  branchOf(conversation, end).map(said => said.picked)

describe('a conversation', () => {
  test('[K1] begins with nothing said, and with what names its scenario and its moment', () => {
    expect(begin(aScenario({ version: 3 }), 'hurried', 'c7', 42)).toEqual({
      format: 1,
      id: 'c7',
      scenario: 'sound',
      version: 3,
      temperament: 'hurried',
      startedAt: 42,
      replies: [],
      view: null,
    })
  })
  test('[K1] keeps of each reply what it was, when, and how long it took', () => {
    expect(aConversation(2).replies[1]).toEqual({
      id: 'r2',
      after: 'r1',
      turn: 'cost',
      picked: 'errors',
      at: aConversation().startedAt + 120_000,
      took: 9000,
    })
  })
  test('[L3] shows one branch, first to last', () => {
    expect(picked(aConversation(4))).toEqual(LEADING)
  })
})

describe('going back', () => {
  test('[L3] one reply: both branches are kept, and the new one is in view', () => {
    const other = reply(backOne(aConversation(3)), 'when', { picked: 'blame' }, 1, 1)
    expect(picked(other)).toEqual(['back', 'errors', 'blame'])
    expect(picked(other, 'r3')).toEqual(['back', 'errors', 'summary'])
    expect(other.replies).toHaveLength(4)
  })
  test('[L3] to any reply, on whichever branch', () => {
    const other = reply(backOne(aConversation(3)), 'when', { picked: 'blame' }, 1, 1)
    expect(picked(backTo(other, 'r2'))).toEqual(['back'])
    expect(picked(backTo(other, 'r3'))).toEqual(['back', 'errors'])
    expect(backTo(other, 'r1').view).toBeNull()
  })
  test('[L3] at the start changes nothing', () => {
    expect(backOne(aConversation())).toEqual(aConversation())
  })
  test('to a reply that is not there is a programmer’s mistake, and quotes it', () => {
    expect(() => backTo(aConversation(1), 'r9')).toThrow('Conversation c1 has no reply "r9".')
  })
  test('[L3] saying again what was said there goes back onto that branch', () => {
    const other = reply(backTo(aConversation(3), 'r2'), 'cost', { picked: 'fine' }, 1, 1)
    const again = reply(backOne(other), 'cost', { picked: 'errors' }, 2, 2)
    expect(again.view).toBe('r2')
    expect(again.replies).toHaveLength(4)
  })
  test('typed words are a reply of their own each time', () => {
    const typed = {
      typed: {
        words: 'What would it cost?',
        as: 'errors',
        reading: { stance: 'lead-forward', move: 'trade-off', probability: 1, sure: true },
      },
    } as const
    const once = reply(aConversation(1), 'cost', typed, 1, 1)
    expect(reply(backOne(once), 'cost', typed, 2, 2).replies).toHaveLength(3)
  })
  test('[L3] what was tried here is known, on any branch', () => {
    const other = reply(backOne(aConversation(2)), 'cost', { picked: 'fine' }, 1, 1)
    expect(triedHere(backOne(other))).toEqual(['errors', 'fine'])
    expect(triedHere(other)).toEqual([])
  })
  test('the ends of all branches, oldest first', () => {
    const other = reply(backOne(aConversation(3)), 'when', { picked: 'blame' }, 1, 1)
    expect(endsOf(other).map(said => said.id)).toEqual(['r3', 'r4'])
    expect(endsOf(aConversation())).toEqual([])
  })
})

describe('the words that belong into the box', () => {
  const reading = { stance: 'lead-forward', move: 'trade-off', probability: 1, sure: true } as const
  const types = (conversation: Conversation, words: string, as: string | null) =>
    reply(conversation, 'cost', { typed: { words, as, reading } }, 1, 1)

  test('[L3] are those typed here before going back, the latest of several', () => {
    const once = types(aConversation(1), 'What would it cost?', 'errors')
    const twice = types(backOne(once), 'Which of them?', 'errors')
    expect(wordsToReword(backOne(once))).toBe('What would it cost?')
    expect(wordsToReword(backOne(twice))).toBe('Which of them?')
  })
  test('are none after a reply that was understood, nor where a written one was picked last', () => {
    const typed = types(aConversation(1), 'What would it cost?', 'errors')
    const picked = reply(backOne(typed), 'cost', { picked: 'fine' }, 2, 2)
    expect([typed, backOne(picked), aConversation(), aConversation(2)].map(wordsToReword)).toEqual([
      '',
      '',
      '',
      '',
    ])
  })
  test('[M4] are those that were not understood just now', () => {
    const unclear = types(aConversation(1), 'Well, you know.', null)
    expect(wordsToReword(unclear)).toBe('Well, you know.')
    expect(wordsToReword(backOne(unclear))).toBe('Well, you know.')
  })
})

describe('two tabs', () => {
  test('a reply’s id is never taken twice', () => {
    const one = aConversation(2)
    const gap = {
      ...one,
      replies: one.replies.map(said => (said.id === 'r2' ? { ...said, id: 'r3' } : said)),
      view: 'r3',
    }
    const grown = reply(gap, 'when', { picked: 'blame' }, 1, 1)
    expect(new Set(grown.replies.map(said => said.id)).size).toBe(3)
    expect(picked(grown)).toEqual(['back', 'errors', 'blame'])
  })
})

test('nothing is changed in place', () => {
  const one = saying('back', 'errors')
  const before = structuredClone(one)
  reply(one, 'when', { picked: 'blame' }, 1, 1)
  backOne(one)
  backTo(one, 'r1')
  expect(one).toEqual(before)
})
