import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { fromLink, toLink } from '../../src/conversation/link.ts'
import { readConversation } from '../../src/conversation/record.ts'
import { replay } from '../../src/conversation/replay.ts'
import { debriefOf } from '../../src/debrief/debrief.ts'
import { debriefHash, readHash } from '../../src/screens/stage/address.ts'
import { aConversation, NOON, says, types } from '../progress/conversations.ts'
import { mutated } from '../progress/mutations.ts'
import { scenarioIn } from './fakes.ts'

const scenario = scenarioIn('scenarios/customer-panel.yaml')
const branched = types(says(aConversation('k3x9', 3), 'x', NOON + 1e6), 'What goes, then?', NOON + 2e6)
const link = toLink(branched)
const packed = JSON.stringify(JSON.parse(plain(link)))

/** What stands in a link, as text. */
function plain(text: string): string {
  return Buffer.from(text, 'base64url').toString('utf8')
}
const asLink = (text: string) => Buffer.from(text, 'utf8').toString('base64url')

/** A conversation that could be read can be shown: replayed, dated, written again. */
function showable(text: string): boolean {
  const read = fromLink(text)
  if (!read) return false
  expect(readConversation(JSON.parse(JSON.stringify(read)))).toEqual(read)
  expect(fromLink(toLink(read))?.replies.map(({ id }) => id)).toEqual(read.replies.map(({ id }) => id))
  const here = { ...read, scenario: scenario.id }
  debriefOf(scenario, here, replay(scenario, here))
  for (const moment of [read.startedAt, ...read.replies.map(({ at }) => at)])
    expect(() => new Intl.DateTimeFormat('en-GB').format(moment)).not.toThrow()
  return true
}

describe('[K1] 5,000 altered links: each gives a conversation that can be shown, or nothing, and none throws', () => {
  test('altered as text', () => {
    let shown = 0
    fc.assert(
      fc.property(mutated(link), text => {
        if (showable(text)) shown++
        expect(['practice', 'debrief']).toContain(readHash(`#debrief/${text}`, scenario.id).screen)
      }),
      { numRuns: 2500, seed: 1 },
    )
    expect(shown).toBeLessThan(2500)
  })

  test('altered in what it says', () => {
    let shown = 0
    fc.assert(
      fc.property(mutated(packed), text => {
        if (showable(asLink(text))) shown++
      }),
      { numRuns: 2500, seed: 2 },
    )
    expect(shown).toBeGreaterThan(50)
    expect(Object.prototype).not.toHaveProperty('polluted')
  })
})

describe('[K1] a link whose replies make no tree gives nothing', () => {
  const [r1, r2, r3] = branched.replies
  test.each([
    ['a circle', [{ ...r1, after: 'r2' }, r2, r3]],
    ['a reply after itself', [{ ...r1, after: 'r1' }, r2]],
    ['one id twice', [r1, { ...r2, id: 'r1' }, r3]],
    ['a reply after one that is not there', [r1, { ...r2, after: 'r9' }]],
    ['a reply that comes before the one it follows', [r2, r1]],
    ['no replies at all and one in view', []],
  ])('%s', (_, replies) => {
    const hostile = { ...branched, replies } as typeof branched
    expect(fromLink(toLink(hostile))).toBeNull()
    expect(readHash(debriefHash(hostile), scenario.id)).toEqual({
      ...{ screen: 'practice', conversation: null, broken: true },
    })
  })
})

test.each([8.65e15, 1e300, -1, Number.MAX_VALUE])(
  '[K1] %d is no moment that a date could name',
  startedAt => {
    expect(readConversation({ ...branched, startedAt })).toBeNull()
  },
)
