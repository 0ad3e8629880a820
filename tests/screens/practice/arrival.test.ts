import { describe, expect, test } from 'vitest'
import { backOne, begin, reply } from '../../../src/conversation/branch.ts'
import type { Conversation } from '../../../src/conversation/record.ts'
import { openProgress, type Progress } from '../../../src/progress/progress.ts'
import type { Temperament } from '../../../src/scenario/scenario.ts'
import { arrival } from '../../../src/screens/practice/arrival.ts'
import { debriefHash, playHash, readHash } from '../../../src/screens/stage/address.ts'
import { againHash } from '../../../src/screens/stage/again.ts'
import { aConversation, aScenario, NINE_O_CLOCK } from '../../conversation/fakes.ts'
import { MemoryStorage } from '../../progress/memory-storage.ts'

const scenario = aScenario()
const fresh = (temperament: Temperament = 'hurried') => begin(scenario, temperament, 'fresh', NINE_O_CLOCK)

function keeping(...conversations: Conversation[]): Progress {
  const storage = new MemoryStorage()
  const keep = openProgress(
    () => storage,
    () => NINE_O_CLOCK,
  )
  for (const conversation of conversations) keep.keepConversation(conversation)
  return keep
}

const arriveAt = (hash: string, keep = keeping()) =>
  arrival(scenario, readHash(hash, scenario.id), hash, keep, fresh)

describe('a page opened at its bare address', () => {
  test('begins afresh where nothing is kept', () => {
    expect(arriveAt('')).toEqual({ conversation: fresh(), notice: null })
  })

  test('goes on with the latest one that is not over, and says so', () => {
    const { conversation, notice } = arriveAt('', keeping(aConversation(2)))
    expect([conversation, notice]).toEqual([aConversation(2), 'resumed'])
  })

  test('begins afresh after one that is over', () => {
    expect(arriveAt('', keeping(aConversation(4)))).toEqual({ conversation: fresh(), notice: null })
  })

  test('begins afresh after one that was gone back in to its start', () => {
    expect(arriveAt('', keeping(backOne(aConversation(1)))).conversation.id).toBe('fresh')
  })

  test('does not go on with another scenario’s', () => {
    expect(arriveAt('', keeping({ ...aConversation(2), scenario: 'other' })).conversation.id).toBe('fresh')
  })
})

test('#new begins afresh, whatever is kept', () => {
  expect(arriveAt('#new', keeping(aConversation(2)))).toEqual({ conversation: fresh(), notice: null })
})

describe('#again', () => {
  const again = { temperament: 'thin-skinned', coaching: 'end', answer: 'own' } as const

  test('begins afresh with the boss that it asks for, whatever is kept, and says how', () => {
    const hash = againHash(again)
    expect(readHash(hash, scenario.id)).toMatchObject({ screen: 'practice', broken: false, again })
    expect(arriveAt(hash, keeping(aConversation(2)))).toEqual({
      conversation: fresh('thin-skinned'),
      notice: null,
    })
  })

  test.each([
    '#again',
    '#again/',
    '#again/steady/each',
    '#again/nice/each/own',
    '#again/steady/never/own',
    '#again/steady/each/loud',
    '#again/constructor/__proto__/toString',
    `#again/${'<script>'.repeat(50)}`,
    '#again/%E0%A4%A/each/own',
    '#again/steady/each/own'.toUpperCase().replace('#AGAIN', '#again'),
  ])('what is no such way gives the ordinary fresh start: %s', hash => {
    expect(readHash(hash, scenario.id).again).toBeUndefined()
    expect(arriveAt(hash, keeping(aConversation(2)))).toEqual({ conversation: fresh(), notice: null })
  })
})

describe('a page opened by a link', () => {
  test.each([playHash, debriefHash])('shows the conversation of the link', hash => {
    expect(arriveAt(hash(aConversation(3)))).toEqual({ conversation: aConversation(3), notice: null })
  })

  test('[K1] shows the link’s moment, together with the branches that are kept of the same conversation', () => {
    const linked = aConversation(2)
    const kept = reply(backOne(linked), 'cost', { picked: 'fine' }, NINE_O_CLOCK + 600_000, 1)
    const { conversation } = arriveAt(playHash(linked), keeping(kept))
    expect(conversation.view).toBe(linked.view)
    expect(conversation.replies.map(said => said.picked)).toEqual(['back', 'errors', 'fine'])
  })

  test('lets a kept one of another id be', () => {
    const { conversation } = arriveAt(
      playHash({ ...aConversation(1), id: 'linked' }),
      keeping(aConversation(2)),
    )
    expect([conversation.id, conversation.replies.length]).toEqual(['linked', 1])
  })
})

describe('a link that is no use here gives a fresh start and a sentence, also where something is kept', () => {
  test.each([
    ['of another scenario', playHash({ ...aConversation(2), scenario: 'other' })],
    ['cut off', playHash(aConversation(2)).slice(0, -20)],
    ['with nothing in it', '#play/'],
    ['of nobody', '#debrief/%E0%A4%A'],
    ['to somewhere else', '#elsewhere'],
  ])('%s', (_, hash) => {
    for (const keep of [keeping(), keeping(aConversation(2))]) {
      expect(arriveAt(hash, keep)).toEqual({ conversation: fresh(), notice: 'bad-link' })
      expect(keep.conversationsOf(scenario.id).every(one => one.replies.length === 2)).toBe(true)
    }
  })
})
