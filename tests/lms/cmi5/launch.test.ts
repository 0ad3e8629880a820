import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readAddress } from '../../../src/lms/cmi5/launch.ts'
import { keep, readKept, sessionStoreOf } from '../../../src/lms/cmi5/session-kept.ts'
import { sha1 } from '../../../src/lms/cmi5/sha1.ts'
import { statementId } from '../../../src/lms/cmi5/statement-id.ts'

const whole = {
  endpoint: 'https://lms.test/lrs',
  fetch: 'https://lms.test/fetch?k=1&n=2',
  actor: '{"account":{"homePage":"https://lms.test","name":"a b"}}',
  registration: '0b7f4c3e-6f0a-4a57-9d0f-6a2f6f5f6a10',
  activityId: 'urn:uuid:1',
}

describe('the address of a launch', () => {
  test.each(['https://lms.test/lrs', 'https://lms.test/lrs/', 'https://lms.test/lrs//'])(
    '%s has one slash at its end',
    endpoint => {
      expect(readAddress(new URLSearchParams({ ...whole, endpoint }))).toMatchObject({
        endpoint: 'https://lms.test/lrs/',
      })
    },
  )

  test('is read in any order, with others beside it, and the actor is kept by the letter', () => {
    const names = Object.entries(whole).toReversed()
    expect(readAddress(new URLSearchParams([['theme', 'dark'], ...names]))).toEqual({
      ...{ endpoint: 'https://lms.test/lrs/', fetchUrl: whole.fetch, agent: whole.actor },
      actor: { account: { homePage: 'https://lms.test', name: 'a b' } },
      ...{ registration: whole.registration, activityId: whole.activityId },
    })
  })

  test('of any kind at all never throws', () => {
    const name = fc.constantFrom('endpoint', 'fetch', 'actor', 'registration', 'activityId', '__proto__')
    const value = fc.oneof(fc.string(), fc.json(), fc.webUrl())
    fc.assert(
      fc.property(fc.array(fc.tuple(name, value)), pairs => {
        const read = readAddress(new URLSearchParams(pairs))
        if (read && !('problem' in read)) expect(read.endpoint).toMatch(/^https?:.*[^/]\/$/i)
      }),
    )
  })
})

describe('what a session keeps', () => {
  test('is read back; anything else is nothing', () => {
    const store = new Map<string, string>()
    const kept = {
      token: 't',
      startedAt: 5,
      initialized: true,
      verdict: 'failed',
      terminated: false,
    } as const
    const as = { getItem: (key: string) => store.get(key) ?? null, setItem: store.set.bind(store) }
    keep(as, 'https://a.test/1', kept)
    expect(readKept(as, 'https://a.test/1')).toEqual(kept)
    expect(readKept(as, 'https://a.test/2')).toBeNull()
    for (const text of ['', 'null', '[]', '5', '{"token":5}', '{"token":"t"}'])
      expect(readKept({ ...as, getItem: () => text }, 'x')).toBeNull()
  })

  test('is nothing where even naming the storage throws', () => {
    const sandboxed = {
      get sessionStorage(): Storage {
        throw new Error('The document is sandboxed.')
      },
    }
    expect(sessionStoreOf(sandboxed)).toBeNull()
    keep(null, 'x', { token: '', startedAt: 0, initialized: false, verdict: null, terminated: false })
  })
})

describe('ids', () => {
  test('SHA-1 is SHA-1, for every length around a block and any bytes', () => {
    const same = (bytes: Uint8Array) => {
      expect(Buffer.from(sha1(bytes)).toString('hex')).toBe(createHash('sha1').update(bytes).digest('hex'))
    }
    for (let length = 0; length < 200; length++) same(new Uint8Array(length).fill(length))
    fc.assert(fc.property(fc.uint8Array({ maxLength: 500 }), same))
  })

  test('are UUIDs of version 5, the same for the same and others for others', () => {
    expect(statementId('a', 'b')).toMatch(
      /^[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/,
    )
    expect(statementId('a', 'b')).toBe(statementId('a', 'b'))
    const ids = [['a', 'b'], ['ab'], ['a,b'], ['b', 'a'], ['a', 'b', '']].map(names => statementId(...names))
    expect(new Set(ids).size).toBe(5)
  })
})
