import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { reply } from '../../src/conversation/branch.ts'
import { fromLink, toLink } from '../../src/conversation/link.ts'
import { type Conversation, playedAs, readConversation } from '../../src/conversation/record.ts'
import { aConversation } from './fakes.ts'

const typed = {
  words: 'What would it cost, “roughly”? 🙂',
  as: 'errors',
  reading: {
    stance: 'lead-forward',
    move: 'trade-off',
    probability: 0.8,
    sure: true,
    second: { stance: 'push-back', move: 'blame', probability: 0.15 },
    evidence: [{ start: 0, end: 4, shows: 'trade-off' }],
  },
  label: { stance: 'lead-forward', move: 'redirect', at: 1_700_000_200_000 },
} as const

const whole: Conversation = reply(
  aConversation(1),
  'cost',
  { typed: { ...typed, reading: { ...typed.reading, evidence: [...typed.reading.evidence] } } },
  1_700_000_100_000,
  5,
)

/** A copy with the value at a path of keys changed; `undefined` deletes it. */
function changed(path: readonly (string | number)[], value: unknown): unknown {
  const copy = JSON.parse(JSON.stringify(whole))
  const last = path.at(-1) ?? ''
  const holder = path.slice(0, -1).reduce((at, key) => at[key], copy)
  if (value === undefined) delete holder[last]
  else holder[last] = value
  return copy
}

describe('[K1] a conversation read back', () => {
  test('from JSON is what it was', () => {
    expect(readConversation(JSON.parse(JSON.stringify(whole)))).toEqual(whole)
  })
  test('from a link is what it was', () => {
    expect(fromLink(toLink(whole))).toEqual(whole)
    expect(toLink(whole)).toMatch(/^[\w-]+$/)
  })
  test('without fields that this version does not know', () => {
    expect(readConversation({ ...whole, mood: 'good' })).toEqual(whole)
  })
  test('with a broken label is read without it', () => {
    const { label: _, ...rest } = typed
    const read = readConversation(
      changed(['replies', 1, 'typed', 'label'], { stance: 'loud', move: 'redirect' }),
    )
    expect(read?.replies[1]?.typed).toEqual(rest)
  })

  test('with a label that was taken back, and with one that has no moment', () => {
    const taken = { stance: null, move: null, at: 7 }
    const path = ['replies', 1, 'typed', 'label'] as const
    expect(readConversation(changed(path, taken))?.replies[1]?.typed?.label).toEqual(taken)
    const old = { stance: 'push-back', move: null }
    expect(readConversation(changed(path, old))?.replies[1]?.typed?.label).toEqual({ ...old, at: 0 })
  })
  test('without a second reading or evidence of a form that is not known', () => {
    const at = ['replies', 1, 'typed', 'reading'] as const
    const second = readConversation(changed([...at, 'second'], 'push-back'))
    expect(second?.replies[1]?.typed?.reading.second).toBeUndefined()
    const shows = readConversation(changed([...at, 'evidence', 0, 'shows'], 'asks'))
    expect(shows?.replies[1]?.typed?.reading.evidence).toEqual([])
  })

  test.each([
    [['format'], 2],
    [['id'], ''],
    [['id'], 'a b'],
    [['id'], 'x'.repeat(101)],
    [['scenario'], undefined],
    [['scenario'], '../up'],
    [['version'], 0],
    [['version'], 1.5],
    [['temperament'], 'angry'],
    [['startedAt'], -1],
    [['startedAt'], null],
    [['replies'], {}],
    [['replies', 0, 'after'], 'r2'],
    [['replies', 0, 'after'], 'r1'],
    [['replies', 1, 'id'], 'r1'],
    [['replies', 1, 'after'], 'r7'],
    [['replies', 0, 'turn'], ''],
    [['replies', 0, 'picked'], undefined],
    [['replies', 0, 'picked'], 7],
    [['replies', 1, 'picked'], 'errors'],
    [['replies', 0, 'took'], '5'],
    [['replies', 1, 'typed', 'words'], 4],
    [['replies', 1, 'typed', 'words'], 'x'.repeat(20_001)],
    [['replies', 1, 'typed', 'as'], undefined],
    [['replies', 1, 'typed', 'reading'], null],
    [['replies', 1, 'typed', 'reading', 'stance'], 'loud'],
    [['replies', 1, 'typed', 'reading', 'move'], 'shout'],
    [['replies', 1, 'typed', 'reading', 'probability'], 1.1],
    [['replies', 1, 'typed', 'reading', 'sure'], 'yes'],
    [['view'], 'r9'],
    [['view'], undefined],
  ] as const)('is null where %j is %j', (path, value) => {
    expect(readConversation(changed(path, value))).toBeNull()
  })

  test('is null where two replies share an id', () => {
    const [first, second] = whole.replies
    expect(readConversation({ ...whole, replies: [first, { ...second, id: 'r1' }], view: 'r1' })).toBeNull()
  })
  test('is null for more replies than anybody says', () => {
    const replies = Array.from({ length: 5001 }, (_, n) => ({
      id: `r${n}`,
      after: null,
      turn: 'ask',
      picked: 'back',
      at: 1,
      took: 1,
    }))
    expect(readConversation({ ...whole, replies, view: null })).toBeNull()
    expect(readConversation({ ...whole, replies: replies.slice(1), view: null })).not.toBeNull()
  })
})

describe('[K2] whatever is stored, reading it never throws', () => {
  const isSound = (read: Conversation | null) => {
    if (!read) return
    const seen = new Set<string | null>([null])
    for (const said of read.replies) {
      expect(seen.has(said.after)).toBe(true)
      expect(Number(said.picked !== undefined) + Number(said.typed !== undefined)).toBe(1)
      seen.add(said.id)
    }
    expect(seen.has(read.view)).toBe(true)
    // JSON has no −0: what it makes of one is the same number.
    const stored = JSON.parse(JSON.stringify(read))
    expect(readConversation(stored)).toEqual(stored)
  }

  test('any value', () => {
    fc.assert(
      fc.property(
        fc.anything({ withNullPrototype: true, withBigInt: true, withMap: true, withDate: true }),
        value => {
          expect(readConversation(value)).toBeNull()
        },
      ),
      { numRuns: 3000 },
    )
  })
  test('a conversation with one thing in it replaced by anything', () => {
    const paths: (string | number)[][] = []
    const walk = (at: unknown, path: (string | number)[]) => {
      if (path.length) paths.push(path)
      if (at && typeof at === 'object')
        for (const [key, below] of Object.entries(at))
          walk(below, [...path, Array.isArray(at) ? Number(key) : key])
    }
    walk(whole, [])
    fc.assert(
      fc.property(fc.constantFrom(...paths), fc.anything(), (path, value) => {
        const copy = changed(path, value)
        isSound(readConversation(copy))
      }),
      { numRuns: 5000 },
    )
  })
  test('any text as a link, and a link with any letter changed or cut off', () => {
    fc.assert(
      fc.property(fc.string(), text => {
        expect(fromLink(text)).toBeNull()
      }),
    )
    const link = toLink(whole)
    fc.assert(
      fc.property(fc.nat(link.length - 1), fc.string({ maxLength: 2 }), (at, put) => {
        isSound(fromLink(link.slice(0, at) + put + link.slice(at + 1)))
        isSound(fromLink(link.slice(0, at)))
      }),
      { numRuns: 2000 },
    )
  })
})

test('[P0] a reply counts as the one picked, or as the one that the typed words were played as', () => {
  const [picked, spoken] = whole.replies
  if (!picked || !spoken?.typed) throw new Error('There should be two replies.')
  expect(playedAs(picked)).toBe('back')
  expect(playedAs(spoken)).toBe('errors')
  expect(playedAs({ ...spoken, typed: { ...spoken.typed, as: null } })).toBeNull()
})
