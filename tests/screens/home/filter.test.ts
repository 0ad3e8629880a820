import { describe, expect, it } from 'vitest'
import { summaryOf } from '../../../src/scenario/summary.ts'
import { EVERYTHING, filterIn, fits, lengthOf, searchOf } from '../../../src/screens/home/filter.ts'
import { aScenario } from '../debrief/a-scenario.ts'

const lasting = (minutes: number) => summaryOf(aScenario({ minutes }))

describe('a filter', () => {
  it.each([
    [1, 'short'],
    [4, 'short'],
    [5, 'middle'],
    [7, 'middle'],
    [8, 'long'],
    [90, 'long'],
  ])('%i minutes are %s', (minutes, length) => {
    expect(lengthOf(lasting(minutes))).toBe(length)
  })

  it('lets a scenario in by any of its skills', () => {
    const summary = summaryOf(aScenario({ skills: ['lead-forward', 'follow-well'] }))
    expect(fits(summary, { skill: 'follow-well', length: null })).toBe(true)
    expect(fits(summary, { skill: 'hold-the-line', length: null })).toBe(false)
    expect(fits(summary, { skill: 'follow-well', length: 'long' })).toBe(false)
  })

  it('lets a scenario of unknown length in only where no length is chosen', () => {
    const { minutes: _, ...unknown } = lasting(5)
    expect(fits(unknown, EVERYTHING)).toBe(true)
    expect(fits(unknown, { skill: null, length: 'middle' })).toBe(false)
  })

  it.each([
    EVERYTHING,
    { skill: 'follow-well', length: null },
    { skill: null, length: 'short' },
    { skill: 'hold-the-line', length: 'long' },
  ] as const)('goes into an address and comes back: %o', filter => {
    expect(filterIn(searchOf(filter))).toEqual(filter)
  })

  it.each(['', '?', '?skill=', '?skill=__proto__&length=constructor', '?length=%', '?other=1'])(
    'is none where the address says "%s"',
    search => {
      expect(filterIn(search)).toEqual(EVERYTHING)
    },
  )
})
