import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { fromOwnLink, toOwnLink } from '../../../src/conversation/own-link.ts'
import { type Own, ownScenario, readOwn } from '../../../src/scenario/pattern/own.ts'
import { SAMPLES } from '../../../src/scenario/pattern/samples.ts'
import { scenarioIn } from '../../conversation/fakes.ts'
import { mutated } from '../../progress/mutations.ts'

/** What is kept or sent comes back altered: from storage that failed, from a link that was cut, from somebody who tries. */
const MUTATIONS = 2000

const pattern = scenarioIn('scenarios/patterns/this-instead-of-that.yaml')
const [full, bare] = SAMPLES
const own: Own = {
  format: 1,
  id: 'own-k3x9q7m2p4',
  version: 2,
  pattern: 'this-instead-of-that',
  temperament: 'hurried',
  fillings: full,
  changedAt: 1_700_000_000_000,
}
const owns: [Own, Own] = [own, { ...own, id: 'own-0000000000', fillings: { ...bare, ask: 'לסיים “now” 🙂' } }]

/** What was accepted can be played, and is the same when it is read again. */
function expectSound(read: Own | null): void {
  if (!read) return
  expect(readOwn(JSON.parse(JSON.stringify(read)))).toEqual(read)
  const { id, boss, turns } = ownScenario(pattern, read)
  expect([id, boss.temperament]).toEqual([read.id, read.temperament])
  expect(boss.name).not.toBe('')
  expect(Object.keys(turns)).toEqual(Object.keys(pattern.turns))
}

describe('[K1] a conversation of one’s own that was altered on its way', () => {
  test('the sound ones are read as they were', () => {
    for (const one of owns) {
      expect(readOwn(JSON.parse(JSON.stringify(one)))).toEqual(one)
      expect(fromOwnLink(toOwnLink(one))).toEqual(one)
    }
  })

  test(`${MUTATIONS} altered texts: each is refused, or can be played`, () => {
    const texts = owns.map(one => JSON.stringify(one)) as [string, string]
    let accepted = 0
    fc.assert(
      fc.property(mutated(...texts), text => {
        const value = parsed(text)
        const read = readOwn(value)
        if (read) accepted++
        expectSound(read)
      }),
      { numRuns: MUTATIONS },
    )
    expect(accepted).toBeGreaterThan(MUTATIONS / 100)
    expect(Object.prototype).not.toHaveProperty('polluted')
  })

  test(`${MUTATIONS} altered links: each is refused, or can be played`, () => {
    const links = owns.map(toOwnLink) as [string, string]
    fc.assert(
      fc.property(mutated(...links), link => expectSound(fromOwnLink(link))),
      { numRuns: MUTATIONS },
    )
  })

  test('anything at all is read without a throw', () => {
    fc.assert(
      fc.property(fc.anything(), value => expectSound(readOwn(value))),
      { numRuns: MUTATIONS },
    )
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), link => {
        expect(fromOwnLink(link)).toBeNull()
      }),
    )
  })
})

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return text
  }
}
