import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { toOwnLink } from '../../../src/conversation/own-link.ts'
import { editHash, type OwnAsked, ownAsked, withinOwn, withinShared } from '../../../src/screens/own/asked.ts'
import { debriefHash, playHash, readHash } from '../../../src/screens/stage/address.ts'
import { pageOf } from '../../../src/screens/stage/page-of.ts'
import { throwHash } from '../../../src/screens/stage/throw-hash.ts'
import { hashIn, hashWithin } from '../../../src/screens/stage/within.ts'
import { aConversation } from '../../progress/conversations.ts'
import { anOwn } from '../../progress/owns.ts'

const own = anOwn()
const ours = { ...aConversation('c1', 2), scenario: own.id }

describe('what the address of one’s own conversations asks for', () => {
  test.each<[string, OwnAsked]>([
    ['', { screen: 'list', broken: false }],
    ['#', { screen: 'list', broken: false }],
    ['#list', { screen: 'list', broken: false }],
    ['#new', { screen: 'new' }],
    [editHash(own.id), { screen: 'edit', id: own.id }],
    [throwHash(withinOwn(own.id)), { screen: 'again', id: own.id, shared: null, turn: null }],
    [throwHash(withinOwn(own.id), 'wall'), { screen: 'again', id: own.id, shared: null, turn: 'wall' }],
    [throwHash(withinShared(own)), { screen: 'again', id: own.id, shared: own, turn: null }],
    [throwHash(withinShared(own), 'wall'), { screen: 'again', id: own.id, shared: own, turn: 'wall' }],
    [withinOwn(own.id), { screen: 'play', id: own.id }],
    [hashWithin(withinOwn(own.id), '#new'), { screen: 'play', id: own.id }],
    [hashWithin(withinOwn(own.id), playHash(ours)), { screen: 'play', id: own.id }],
    [playHash(ours), { screen: 'play', id: own.id }],
    [debriefHash(ours), { screen: 'play', id: own.id }],
    [withinShared(own), { screen: 'shared', own }],
    [hashWithin(withinShared(own), debriefHash(ours)), { screen: 'shared', own }],
  ])('%s', (hash, asked) => {
    expect(ownAsked(hash)).toEqual(asked)
  })

  test.each([
    '#nothing-of-ours',
    '#own-short',
    '#own-AAAAAAAAAA',
    '#edit/',
    '#edit/__proto__',
    '#again/customer-panel',
    '#again/shared/',
    `#again/shared/${toOwnLink(own).slice(0, -3)}/wall`,
    '#shared/',
    '#shared/e30',
    `#shared/${toOwnLink(own).slice(0, -3)}`,
    '#play/xyz',
    debriefHash(aConversation('c1', 2)),
    '#/',
    '#%',
  ])('%s cannot be read: the list, which says so', hash => {
    expect(ownAsked(hash)).toEqual({ screen: 'list', broken: true })
  })

  test('any text at all gives one of its answers', () => {
    const before: OwnAsked = { screen: 'shared', own }
    const texts = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.string().map(text => `#shared/${text}`),
    )
    fc.assert(
      fc.property(texts, text => {
        expect(typeof ownAsked(text).screen).toBe('string')
        expect(typeof ownAsked(text, before).screen).toBe('string')
      }),
    )
  })

  test('the same asked again is the same object, so that nothing is drawn anew', () => {
    const play = ownAsked(withinOwn(own.id))
    expect(ownAsked(debriefHash(ours), play)).toBe(play)
    expect(ownAsked('#new', play)).toEqual({ screen: 'new' })
  })

  test('while a shared one is open, links to its conversations lead to it', () => {
    const shared = ownAsked(withinShared(own))
    expect(ownAsked(playHash(ours), shared)).toBe(shared)
    expect(ownAsked(debriefHash({ ...ours, scenario: 'own-bbbbbbbbbb' }), shared)).toEqual({
      screen: 'play',
      id: 'own-bbbbbbbbbb',
    })
    expect(ownAsked(withinOwn(own.id), shared)).toEqual({ screen: 'play', id: own.id })
    expect(ownAsked('', shared)).toEqual({ screen: 'list', broken: false })
  })
})

describe('a scenario’s own part of an address', () => {
  test.each(['', '#own-aaaaaaaaaa', '#shared/abc'])('within "%s" what is put in comes out', within => {
    for (const hash of ['', '#new', playHash(ours), '#again/hurried/end/own'])
      expect(hashIn(within, hashWithin(within, hash))).toBe(hash)
  })

  test('a plain link to a conversation is read in it as well', () => {
    expect(hashIn('#own-aaaaaaaaaa', playHash(ours))).toBe(playHash(ours))
    expect(readHash(hashIn('#own-aaaaaaaaaa', '#own-aaaaaaaaaa/new'), own.id).broken).toBe(false)
    expect(hashIn('#own-aaaaaaaaaa', '#own-aaaaaaaaaabc')).toBe('#own-aaaaaaaaaabc')
  })

  test('each scenario has its page, one’s own share one', () => {
    expect(pageOf('../', 'customer-panel')).toBe('../s/customer-panel/')
    expect(pageOf('../', 'customer-panel', '#new')).toBe('../s/customer-panel/#new')
    expect(pageOf('../', own.id)).toBe('../own/#own-aaaaaaaaaa')
    expect(pageOf('./', own.id, '#new')).toBe('./own/#own-aaaaaaaaaa/new')
    expect(pageOf('./', 'own-tools', '#new')).toBe('./s/own-tools/#new')
  })
})
