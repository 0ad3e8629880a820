import { describe, expect, test } from 'vitest'
import { startingAt } from '../../src/conversation/standing.ts'
import type { HardLine } from '../../src/debrief/again-lines.ts'
import { differs, throwsOf } from '../../src/debrief/again-throws.ts'
import { TEMPERAMENTS, type Temperament } from '../../src/scenario/scenario.ts'
import { aScenario } from '../conversation/fakes.ts'

const [turn] = Object.values(aScenario().turns)
function line(words: number, said: (nth: number) => readonly Temperament[] = () => TEMPERAMENTS): HardLine {
  if (!turn) throw new Error('The scenario has no turn.')
  const wordings = Array.from({ length: words }, (_, nth) => ({
    says: `Wording ${nth}?`,
    after: null,
    standings: Object.fromEntries(said(nth).map(boss => [boss, startingAt(0)])),
  }))
  return { turn, wordings, yours: null, because: null }
}
const pairs = (one: HardLine, told: Temperament = 'hurried') =>
  throwsOf(one, told).map(({ says, temperament }) => `${says} ${temperament}`)

describe('throwing a line again', () => {
  test('other words, then another temperament, in turn: one thing at a time is new', () => {
    expect(pairs(line(2))).toEqual([
      'Wording 0? hurried',
      'Wording 1? hurried',
      'Wording 1? steady',
      'Wording 0? steady',
      'Wording 0? controlling',
      'Wording 1? controlling',
      'Wording 1? thin-skinned',
      'Wording 0? thin-skinned',
    ])
  })

  test.each([1, 2, 3, 4, 5, 6, 12])('a line of %i wordings has each with each temperament, once', words => {
    const thrown = pairs(line(words))
    expect(new Set(thrown).size).toBe(thrown.length)
    expect(thrown.length).toBe(4 * words)
  })

  test('a single wording comes with one temperament after another, the told one first', () => {
    expect(throwsOf(line(1), 'controlling').map(({ temperament }) => temperament)).toEqual([
      'controlling',
      'steady',
      'hurried',
      'thin-skinned',
    ])
  })

  test('what this boss never says with a temperament is not thrown with it', () => {
    const thrown = pairs(line(4, nth => (nth === 3 ? ['thin-skinned'] : ['steady', 'hurried'])))
    expect(thrown.filter(one => one.startsWith('Wording 3'))).toEqual(['Wording 3? thin-skinned'])
    expect(thrown.join()).not.toContain('controlling')
  })

  test('what is new is told; of the first throw, nothing is', () => {
    const [first, second, third] = throwsOf(line(2), 'steady')
    if (!first || !second || !third) throw new Error('Too few throws.')
    expect(differs(first, null)).toEqual({ words: false, temperament: false })
    expect(differs(second, first)).toEqual({ words: true, temperament: false })
    expect(differs(third, second)).toEqual({ words: false, temperament: true })
  })
})
