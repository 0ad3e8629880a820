import { describe, expect, test } from 'vitest'
import { type Card, LONGEST_LINE, NO_CARD } from '../../../src/debrief/card.ts'
import { UNDECIDED, withStep } from '../../../src/debrief/own-card.ts'
import { cardOf, draftOf, following, isFull, withLine } from '../../../src/screens/debrief/card-draft.ts'

const SUGGESTED = { ifBoss: 'Now.', thenI: 'I will start on Monday.' }
const ofOwn = (more: Partial<Card> = {}) => draftOf({ ...NO_CARD, changedAt: 7, ...more }, SUGGESTED, true)
const decided = (...steps: (string | null)[]): Card => ({ ...NO_CARD, own: { steps, leftOut: [] } })

describe('[L5] writing on the card of a conversation of one’s own', () => {
  test('the suggested plan stands beside the day that the form noted, and on nothing that was written on', () => {
    expect(ofOwn({ day: '2031-03-04' })).toMatchObject({
      plan: SUGGESTED,
      suggested: true,
      day: '2031-03-04',
    })
    expect(ofOwn({ own: { steps: ['a'], leftOut: [] } })).toMatchObject({ plan: NO_CARD.plan })
  })

  test('four lines fit beside the four steps', () => {
    const lines = ['a', 'b', 'c', 'd', 'e'].map(words => ({ words, move: null }))
    const draft = lines.reduce((all, line) => withLine(all, line), ofOwn())
    expect(isFull(draft)).toBe(true)
    expect(cardOf(draft, 1).lines).toHaveLength(4)
  })

  test('nothing of it is kept until something is decided; a step is cut like any line', () => {
    expect(cardOf(ofOwn(), 1)).not.toHaveProperty('own')
    const draft = { ...ofOwn(), own: withStep(UNDECIDED, 2, ` ${'x'.repeat(400)}`) }
    expect(cardOf(draft, 1).own?.steps[2]).toBe('x'.repeat(LONGEST_LINE - 1))
  })

  test('a step that is being written stays as it is; what another tab decided comes', () => {
    const draft = { ...ofOwn(), own: withStep(UNDECIDED, 0, 'Half a ') }
    expect(following(draft, decided('Half a', null, 'theirs', null)).own?.steps).toEqual([
      'Half a ',
      null,
      'theirs',
      null,
    ])
    expect(following(draft, decided('theirs')).own?.steps[0]).toBe('theirs')
  })
})
