import { describe, expect, test } from 'vitest'
import { limitsIn } from '../../../src/scenario/pattern/limits.ts'

describe('where leading forward is not the tool (design.md, section 1)', () => {
  test.each([
    ['backdate the safety report', ['illegal']],
    ['sign that the brakes were tested when they were not', ['illegal']],
    ['work Sunday off the clock', ['illegal']],
    ['change the dates on the invoices', ['illegal']],
    ['cover it up until the audit is over', ['illegal']],
    ['not report the accident', ['illegal']],
    ['run the press with no guard and skip the inspection', ['unsafe']],
    ['don’t report this to the inspector', ['illegal']],
    ['go up without a harness', ['unsafe']],
    ['drive back tonight without sleep', ['unsafe']],
    ['not promote anyone over fifty', ['discriminatory']],
    ['don’t hire anyone over fifty', ['discriminatory']],
    ['drop her from the list because she is pregnant', ['discriminatory']],
    ['bypass the alarm and fake the log', ['illegal', 'unsafe']],
  ] as const)('%s: %j', (ask, limits) => {
    const found = limitsIn({ ask })
    for (const limit of limits) expect(found).toContain(limit)
  })

  test.each([
    'take on the event logistics',
    'work this Saturday',
    'pour the slab on Friday',
    'rewrite the report tonight',
    'tell the team that it is fine',
    'use your old spreadsheet',
    'forget the pilot and cover reception',
    'sign off my rota as it is',
    'report to you every morning',
    'come down hard on the night shift',
    'move the release with no breaking changes',
    'test the falls detector',
    'call the threatened species desk',
    'promise the client next Monday',
    'not report to two people',
  ])('nothing: %s', ask => {
    expect(limitsIn({ ask, who: 'the customers', slips: 'the customer panel' })).toEqual([])
  })

  test('each gap is looked at, however it is written', () => {
    expect(limitsIn({ ask: 'sign it', because: 'It would be FRAUD' })).toEqual(['illegal'])
    expect(limitsIn({ ask: 'sign it', worry: 'somebody getting hurt, it’s unsafe' })).toEqual(['unsafe'])
    expect(limitsIn({})).toEqual([])
  })
})
