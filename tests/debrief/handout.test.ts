import { expect, test } from 'vitest'
import type { Happened } from '../../src/conversation/room/happening.ts'
import { saysSomething, transcriptOf } from '../../src/debrief/handout.ts'
import { called, ON, on, roomAfter, SOUND } from '../conversation/room/a-room.ts'

const hands = (letter: string, n: number): Happened => ({ is: 'hands', letter, n })
const say = (letter: string): Happened => ({ is: 'said', letter })
const { ask, cost } = SOUND.turns
const made = (what: readonly Happened[]) => transcriptOf(SOUND, roomAfter(what))
/** The letter of the turn's reply of this id. */
const letterOf = (turn: string, id: string) =>
  'ABCD'[SOUND.turns[turn]?.replies.findIndex(reply => reply.id === id) ?? 0] ?? ''
const LEAD = [
  letterOf('ask', 'back'),
  letterOf('cost', 'errors'),
  letterOf('when', 'summary'),
  letterOf('close', 'tell'),
]

test('a session in which nothing was done says nothing', () => {
  const transcript = made([ON])
  expect(transcript.exchanges).toEqual([])
  expect(transcript.waits?.line).toBe(ask?.lines.at(-1)?.say)
  expect(saysSomething(transcript)).toBe(false)
})

test('the line, both votes by letter and what was said with its stance', () => {
  const transcript = made([
    ...[...on(4), hands('A', 3), hands('B', 5), ON, ON],
    ...[hands('B', 8), ON, say(LEAD[0] ?? '')],
  ])
  const [first, ...more] = transcript.exchanges
  expect(more).toEqual([])
  expect(first?.line).toBe(ask?.lines.at(-1)?.say)
  expect(first?.votes.map(({ letter, hands }) => [letter, ...hands])).toEqual([
    ['A', 3, 0],
    ['B', 5, 8],
    ['C', 0, 0],
  ])
  const reply = ask?.replies.find(({ id }) => id === 'back')
  expect(first?.said).toEqual({
    ...{ letter: LEAD[0], words: reply?.words, stance: 'lead-forward', why: reply?.why, called: false },
  })
  expect(transcript.waits).toMatchObject({ line: cost?.lines.at(-1)?.say, votes: [], said: null })
  expect(transcript.ended).toBe(null)
  expect(saysSomething(transcript)).toBe(true)
})

test('a second vote that was not held is none, not nought', () => {
  const [first] = made([...on(4), hands('A', 3), say('A')]).exchanges
  expect(first?.votes.map(({ hands }) => hands)).toEqual([
    [3, null],
    [0, null],
    [0, null],
  ])
})

test('a line that was called out stands under its letter, with what it was played as; an unclear one has no reason', () => {
  const { exchanges } = made([
    called('Hold on.', null),
    say('D'),
    called('Say it back to me.', 'back'),
    say('D'),
  ])
  expect(exchanges.map(({ said }) => said)).toMatchObject([
    { letter: 'D', words: 'Hold on.', stance: 'unclear', why: '', called: true },
    { letter: 'D', words: 'Say it back to me.', stance: 'lead-forward', called: true },
  ])
})

test('[L3] the other ways that the room tried stand beside it, from where they part', () => {
  const all = LEAD.map(say)
  const before = made([...all])
  expect(before.ended?.outcome.kind).toBeDefined()
  expect(before.others).toEqual([])
  const wrong = LEAD[1] === 'A' ? 'B' : 'A'
  const transcript = made([...all, { is: 'returned', to: 'r1' }, say(wrong)])
  expect(transcript.exchanges).toHaveLength(2)
  expect(transcript.others).toHaveLength(1)
  expect(transcript.others[0]).toMatchObject({ after: 1, ended: { outcome: before.ended?.outcome } })
  expect(transcript.others[0]?.said).toHaveLength(3)
})

test('where the room came back on its own way, what it had said beyond is another way', () => {
  const { exchanges, others } = made([...LEAD.map(say), { is: 'returned', to: null }])
  expect(exchanges).toEqual([])
  expect(others).toMatchObject([{ after: 0 }])
  expect(others[0]?.said).toHaveLength(4)
})
