import { describe, expect, test } from 'vitest'
import { byRole, codes, type Row } from './asked.ts'
import { strict12 } from './strict-12.ts'

describe('the strict 1.2 course', () => {
  test.each<[string, Row[]]>([
    [
      '4,097 characters of resume data',
      [
        ['cmi.suspend_data', 'x'.repeat(4096), 0],
        ['cmi.suspend_data', 'x'.repeat(4097), 405],
      ],
    ],
    ['a location of 256', [['cmi.core.lesson_location', 'x'.repeat(256), 405]]],
    [
      'a status that can’t be set, and one of 2004',
      [
        ['cmi.core.lesson_status', 'not attempted', 405],
        ['cmi.core.lesson_status', 'unknown', 405],
      ],
    ],
    [
      'a score outside of 0 to 100',
      [
        ['cmi.core.score.raw', '100', 0],
        ['cmi.core.score.raw', '100.5', 405],
        ['cmi.core.score.raw', '-1', 405],
        ['cmi.core.score.raw', '.5', 405],
      ],
    ],
    [
      'the exit of 2004',
      [
        ['cmi.core.exit', 'suspend', 0],
        ['cmi.core.exit', 'normal', 405],
      ],
    ],
    [
      'times of other forms',
      [
        ['cmi.core.session_time', '0001:02:03.45', 0],
        ['cmi.core.session_time', '0001:02:03.456', 405],
        ['cmi.core.session_time', 'PT1S', 405],
      ],
    ],
    [
      'an id with a space, or too long',
      [
        ['cmi.interactions.0.id', 'a b', 405],
        ['cmi.interactions.0.id', 'x'.repeat(256), 405],
      ],
    ],
    [
      'a gap in the index',
      [
        ['cmi.interactions.1.id', 'a', 201],
        ['cmi.interactions.0.id', 'a', 0],
        ['cmi.interactions.2.id', 'a', 201],
      ],
    ],
    [
      'a field before the id, an answer before the type',
      [
        ['cmi.interactions.0.type', 'choice', 201],
        ['cmi.interactions.0.id', 'a', 0],
        ['cmi.interactions.0.student_response', 'a', 201],
      ],
    ],
    [
      'a type of 2004',
      [
        ['cmi.interactions.0.id', 'a', 0],
        ['cmi.interactions.0.type', 'long-fill-in', 405],
        ['cmi.interactions.0.type', 'fill-in', 0],
      ],
    ],
    [
      'an answer of 256, or of two lines',
      [
        ['cmi.interactions.0.id', 'a', 0],
        ['cmi.interactions.0.type', 'fill-in', 0],
        ['cmi.interactions.0.student_response', '漢'.repeat(255), 0],
        ['cmi.interactions.0.student_response', '漢'.repeat(256), 405],
        ['cmi.interactions.0.student_response', 'a\nb', 405],
      ],
    ],
    [
      'the result word of 2004, and a date',
      [
        ['cmi.interactions.0.id', 'a', 0],
        ['cmi.interactions.0.result', 'incorrect', 405],
        ['cmi.interactions.0.result', 'wrong', 0],
        ['cmi.interactions.0.time', '2026-11-21T03:00:00', 405],
      ],
    ],
    [
      'writing what is read only, a keyword or unknown',
      [
        ['cmi.core.student_id', 'x', 403],
        ['cmi._version', '1', 402],
        ['cmi.nothing', 'x', 201],
      ],
    ],
  ])('refuses %s', (_, rows) => {
    expect(codes(strict12(), rows)).toEqual(rows)
  })

  test('refuses to say what can only be written', () => {
    const { initialize, get, lastError } = byRole(strict12())
    initialize?.('')
    for (const element of ['cmi.core.exit', 'cmi.core.session_time', 'cmi.interactions.0.id'])
      expect([get?.(element), lastError?.()]).toEqual(['', '404'])
  })

  test('refuses everything before its start and after its end', () => {
    const { initialize, terminate, set, commit, get, lastError } = byRole(strict12())
    const refused = () => {
      for (const call of [() => set?.('cmi.suspend_data', ''), () => commit?.(''), () => terminate?.('')]) {
        expect(call()).toBe('false')
        expect(lastError?.()).toBe('301')
      }
      expect([get?.('cmi.suspend_data'), lastError?.()]).toEqual(['', '301'])
    }
    refused()
    initialize?.('')
    terminate?.('')
    refused()
  })

  test('has the traps: an end without a status is completed, a score below the mark is failed', () => {
    const bare = strict12()
    const first = byRole(bare)
    first.initialize?.('')
    first.terminate?.('')
    expect(bare.kept.get('cmi.core.lesson_status')).toBe('completed')

    const marked = strict12({ 'cmi.student_data.mastery_score': '80' })
    const second = byRole(marked)
    second.initialize?.('')
    second.set?.('cmi.core.lesson_status', 'incomplete')
    second.set?.('cmi.core.score.raw', '40')
    second.terminate?.('')
    expect(marked.kept.get('cmi.core.lesson_status')).toBe('failed')
  })
})
