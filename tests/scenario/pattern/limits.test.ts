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
    ['send them out, though nobody checked the brakes', ['unsafe']],
    ['put two who are over their hours on the vans', ['unsafe']],
    ['do the breakfasts and leave the fire walk', ['unsafe']],
    ['dock the agency lads an hour', ['illegal']],
    ['tell the merchants their money is going out today', ['illegal']],
    ['say that the drainage has been looked at and is fine', ['illegal']],
    ['warn her for being slow, just back from an operation', ['discriminatory']],
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
    'check the guest list again',
    'run a crash course for the juniors',
    'tell the team we were checked in already',
    'dock at the north pier first',
    'move the payment page to the new system',
    'cover the phones while Sam is off sick',
    'do the month end in four hours',
    'give the money talk to the new starters',
    'make the operation quicker',
    'come in early for the delivery',
  ])('nothing: %s', ask => {
    expect(limitsIn({ ask, who: 'the customers', slips: 'the customer panel' })).toEqual([])
  })

  test('each gap is looked at, however it is written', () => {
    expect(limitsIn({ ask: 'sign it', because: 'It would be FRAUD' })).toEqual(['illegal'])
    expect(limitsIn({ ask: 'sign it', worry: 'somebody getting hurt, it’s unsafe' })).toEqual(['unsafe'])
    expect(limitsIn({})).toEqual([])
  })
})
