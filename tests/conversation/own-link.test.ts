import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { fromOwnLink, toOwnLink } from '../../src/conversation/own-link.ts'
import { pack } from '../../src/conversation/packed.ts'
import { ALL_GAPS } from '../../src/scenario/pattern/gaps.ts'
import type { Own } from '../../src/scenario/pattern/own.ts'
import { LONGEST_FILLING } from '../../src/scenario/pattern/tidy.ts'
import { anOwn } from '../progress/owns.ts'

const full = (words: string): Own => ({
  ...anOwn(),
  fillings: Object.fromEntries(ALL_GAPS.map(gap => [gap, words])),
})

describe('a link that carries a conversation of one’s own', () => {
  test.each([
    anOwn(),
    full('call “the agency” & <b>smile</b> 😀 עברית'),
    full(`a${'\u0001'.repeat(LONGEST_FILLING - 1)}`),
    full('漢'.repeat(LONGEST_FILLING)),
  ])('comes back whole, and fits an address', own => {
    const link = toOwnLink(own)
    expect(link).toMatch(/^[\w-]+$/)
    expect(fromOwnLink(link)).toEqual(own)
  })

  test('carries no conversation and no card, only what was told', () => {
    const { id, version, pattern, temperament, changedAt, fillings } = anOwn()
    const words = ALL_GAPS.map(gap => fillings[gap] ?? 0)
    expect([1, ...rest()]).toEqual([1, id, version, pattern, temperament, changedAt, words])
  })

  test.each([
    ['nothing', ''],
    ['no base64', '!!!'],
    ['no JSON', 'abcd'],
    ['no list', pack({ format: 1 })],
    ['a later form', pack([2, ...rest()])],
    ['too little', pack([1, ...rest()].slice(0, 6))],
    ['too much', pack([1, ...rest(), 1])],
    ['another’s id', pack([1, '__proto__', ...rest().slice(1)])],
    ['a path as its pattern', pack([1, 'own-aaaaaaaaaa', 1, '../x', ...rest().slice(3)])],
    ['no words', pack([1, ...rest().slice(0, 5), []])],
    ['objects for words', pack([1, ...rest().slice(0, 5), ALL_GAPS.map(() => ({ length: 3 }))])],
    ['too long', `${toOwnLink(anOwn())}${'A'.repeat(20_000)}`],
    ['nested deep', Buffer.from('['.repeat(14_000)).toString('base64url')],
  ])('is none: %s', (_, text) => {
    expect(fromOwnLink(text)).toBeNull()
  })

  test('altered in 2,000 ways it gives one that can be played, or none, and never throws', () => {
    const link = toOwnLink(anOwn())
    const altered = fc
      .tuple(fc.nat(link.length - 1), fc.nat(4), fc.string({ maxLength: 6 }))
      .map(([at, cut, put]) => link.slice(0, at) + put + link.slice(at + cut))
    const sound = fc.property(altered, text => {
      const own = fromOwnLink(text)
      if (own) for (const words of Object.values(own.fillings)) expect(words.length).toBeLessThanOrEqual(200)
      return own === null || /^own-[a-z0-9]{10}$/.test(own.id)
    })
    fc.assert(sound, { numRuns: 2000 })
  })
})

function rest(): unknown[] {
  const [, ...parts] = JSON.parse(Buffer.from(toOwnLink(anOwn()), 'base64url').toString())
  return parts
}
