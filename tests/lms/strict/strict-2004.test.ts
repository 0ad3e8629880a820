import { describe, expect, test } from 'vitest'
import { byRole, codes, type Row } from './asked.ts'
import { strict2004 } from './strict-2004.ts'

describe('the strict 2004 course', () => {
  const begun: Row[] = [
    ['cmi.interactions.0.id', 'a', 0],
    ['cmi.interactions.0.type', 'choice', 0],
  ]

  test.each<[string, Row[]]>([
    [
      '64,001 characters of resume data',
      [
        ['cmi.suspend_data', 'x'.repeat(64_000), 0],
        ['cmi.suspend_data', 'x'.repeat(64_001), 406],
      ],
    ],
    ['a location of 1,001', [['cmi.location', 'x'.repeat(1001), 406]]],
    [
      'a status of 1.2',
      [
        ['cmi.completion_status', 'passed', 406],
        ['cmi.success_status', 'completed', 406],
      ],
    ],
    [
      'scores out of range or of another form',
      [
        ['cmi.score.scaled', '0.8', 0],
        ['cmi.score.scaled', '.8', 406],
        ['cmi.score.scaled', '0.12345678', 406],
        ['cmi.score.scaled', '80', 407],
        ['cmi.progress_measure', '1.1', 407],
      ],
    ],
    [
      'durations of other forms',
      [
        ['cmi.session_time', 'PT1H2M3.45S', 0],
        ['cmi.session_time', 'PT', 406],
        ['cmi.session_time', 'P', 406],
        ['cmi.session_time', 'PT0.123S', 406],
        ['cmi.session_time', '00:00:01', 406],
      ],
    ],
    ['an id with a space', [['cmi.interactions.0.id', 'a b', 406]]],
    ['a gap in the index', [['cmi.interactions.1.id', 'a', 351]]],
    [
      'fields before the id, and before the type',
      [
        ['cmi.interactions.0.type', 'choice', 408],
        ['cmi.interactions.0.id', 'a', 0],
        ['cmi.interactions.0.result', 'correct', 408],
        ['cmi.interactions.0.learner_response', 'a', 408],
      ],
    ],
    [
      'moments of other forms',
      [
        ...begun,
        ['cmi.interactions.0.timestamp', '2026-11-21T03:00:00', 0],
        ['cmi.interactions.0.timestamp', '2026-11-21T03:00:00.12Z', 0],
        ['cmi.interactions.0.timestamp', '2026-11-21T03:00:00Z', 406],
        ['cmi.interactions.0.timestamp', '2026-11-21T03:00:00.123Z', 406],
      ],
    ],
    ['the result word of 1.2', [...begun, ['cmi.interactions.0.result', 'wrong', 406]]],
    [
      'choices that are no short ids',
      [
        ...begun,
        ['cmi.interactions.0.learner_response', 'a[,]b', 0],
        ['cmi.interactions.0.learner_response', 'a[,]a', 406],
        ['cmi.interactions.0.learner_response', 'a b', 406],
        ['cmi.interactions.0.learner_response', 'a-b', 406],
      ],
    ],
    [
      'answers that are too long, of two lines, or of half a pair',
      [
        ['cmi.interactions.0.id', 'a', 0],
        ['cmi.interactions.0.type', 'fill-in', 0],
        ['cmi.interactions.0.learner_response', '漢'.repeat(250), 0],
        ['cmi.interactions.0.learner_response', '漢'.repeat(251), 406],
        ['cmi.interactions.0.learner_response', 'a\nb', 406],
        ['cmi.interactions.0.learner_response', '\uD83D', 406],
        ['cmi.interactions.0.type', 'long-fill-in', 0],
        ['cmi.interactions.0.learner_response', '漢'.repeat(4000), 0],
        ['cmi.interactions.0.learner_response', '漢'.repeat(4001), 406],
      ],
    ],
    [
      'a description of 251, or of two lines',
      [
        ...begun,
        ['cmi.interactions.0.description', 'x'.repeat(251), 406],
        ['cmi.interactions.0.description', 'a\nb', 406],
      ],
    ],
    [
      'writing what is read only or unknown',
      [
        ['cmi.learner_id', 'x', 404],
        ['cmi.nothing', 'x', 401],
      ],
    ],
  ])('refuses %s', (_, rows) => {
    expect(codes(strict2004(), rows)).toEqual(rows)
  })

  test('says by other codes what was never written and what can only be written', () => {
    const { initialize, get, lastError } = byRole(strict2004())
    initialize?.('')
    expect([get?.('cmi.suspend_data'), lastError?.()]).toEqual(['', '403'])
    expect([get?.('cmi.exit'), lastError?.()]).toEqual(['', '405'])
  })

  test('refuses a second start and a second end', () => {
    const { initialize, terminate, set, lastError } = byRole(strict2004())
    set?.('cmi.exit', 'suspend')
    expect(lastError?.()).toBe('132')
    initialize?.('')
    expect([initialize?.(''), lastError?.()]).toEqual(['false', '103'])
    terminate?.('')
    expect([terminate?.(''), lastError?.()]).toEqual(['false', '113'])
    expect([initialize?.(''), lastError?.()]).toEqual(['false', '104'])
  })

  test('has the trap: after any exit but suspend the next visit starts clean', () => {
    for (const [exit, left] of [
      ['suspend', 'x'],
      ['normal', ''],
    ] as const) {
      const lms = strict2004()
      const first = byRole(lms)
      first.initialize?.('')
      first.set?.('cmi.suspend_data', 'x')
      first.set?.('cmi.exit', exit)
      first.terminate?.('')
      const second = byRole(lms)
      second.initialize?.('')
      expect(second.get?.('cmi.suspend_data')).toBe(left)
    }
  })
})
