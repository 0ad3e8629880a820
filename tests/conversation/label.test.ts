import { describe, expect, test } from 'vitest'
import { reply } from '../../src/conversation/branch.ts'
import { label, meantAs } from '../../src/conversation/label.ts'
import { fromLink, toLink } from '../../src/conversation/link.ts'
import type { Typed } from '../../src/conversation/record.ts'
import { replay } from '../../src/conversation/replay.ts'
import { aConversation, aScenario } from './fakes.ts'

const typed: Typed = {
  words: 'What would it cost?',
  as: 'errors',
  reading: { stance: 'lead-forward', move: 'trade-off', probability: 0.7, sure: false },
}
const said = reply(aConversation(1), 'cost', { typed }, 1, 1)
const pushed = { stance: 'push-back', move: 'blame' } as const
const labelOf = (conversation: typeof said) => conversation.replies[1]?.typed?.label

describe('what a typed reply was meant as', () => {
  test('stands beside the reading, which stays, and can be changed', () => {
    const once = label(said, 'r2', pushed, 10)
    expect(once.replies[1]?.typed).toEqual({ ...typed, label: { ...pushed, at: 10 } })
    const twice = label(once, 'r2', { stance: 'unclear', move: null }, 20)
    expect(labelOf(twice)).toEqual({ stance: 'unclear', move: null, at: 20 })
    expect(once.replies[0]).toBe(said.replies[0])
  })
  test('can be taken back, which is remembered: another copy must not bring it back', () => {
    const taken = label(label(said, 'r2', pushed, 10), 'r2', null, 20)
    expect(labelOf(taken)).toEqual({ stance: null, move: null, at: 20 })
    expect(meantAs(taken.replies[1]?.typed ?? typed)).toBeNull()
    expect(meantAs(typed)).toBeNull()
    expect(meantAs(label(said, 'r2', pushed, 10).replies[1]?.typed ?? typed)).toEqual(pushed)
  })
  test('is later than the word before it, whatever the clock says', () => {
    expect(labelOf(label(label(said, 'r2', pushed, 10), 'r2', null, 3))?.at).toBe(11)
  })
  test('[K1] goes along in a link, and changes nothing that was played', () => {
    const labelled = label(said, 'r2', pushed, 10)
    expect(fromLink(toLink(labelled))).toEqual(labelled)
    const played = (conversation: typeof said) => {
      const { steps, standing, line } = replay(aScenario(), conversation)
      return [steps.map(step => step.played), standing, line]
    }
    expect(played(labelled)).toEqual(played(said))
  })
  test('is nothing that a picked reply has, or one that is not there: a programmer’s mistake', () => {
    expect(() => label(said, 'r1', pushed, 1)).toThrow('Conversation c1 has no typed reply "r1".')
    expect(() => label(said, 'r9', pushed, 1)).toThrow('"r9"')
  })
  test('changes nothing in place', () => {
    const before = structuredClone(said)
    label(said, 'r2', pushed, 10)
    expect(said).toEqual(before)
  })
})
