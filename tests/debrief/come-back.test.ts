import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { comeBack } from '../../src/debrief/come-back.ts'
import { type Day, dayOf, nthDay, numberOf } from '../../src/debrief/days.ts'
import { type Ending, reviewsOf } from '../../src/debrief/reviews.ts'
import type { OutcomeKind } from '../../src/scenario/scenario.ts'

/** Noon of a day, where the person is. */
const noon = (day: Day) => {
  const [year, month, date] = day.split('-').map(Number)
  return new Date(year ?? 0, (month ?? 1) - 1, date, 12).getTime()
}
const TODAY = '2026-11-21'
const later = (days: number): Day => nthDay(numberOf(TODAY) + days)

/** An ending so many days before today. */
const ended = (ago: number, kind: OutcomeKind = 'moved', more: Partial<Ending> = {}): Ending => ({
  at: noon(later(-ago)),
  kind,
  mistakes: 0,
  typed: false,
  temperament: 'steady',
  ...more,
})
const back = (endings: readonly Ending[], day: Day | null = null, today = TODAY) =>
  comeBack('panel', endings, { own: 'steady', day, now: noon(today) })
/** In how many days. */
const inDays = (endings: readonly Ending[], day: Day | null = null) => {
  const proposal = back(endings, day)
  return proposal && numberOf(proposal.on) - numberOf(TODAY)
}

/** Every day on which somebody practises who always follows the offer, from today until none is made. */
function followed(first: readonly Ending[], real: Day, kind: OutcomeKind = 'moved'): number[] {
  const all = [...first]
  const days: number[] = []
  for (let today = 0; today < 100; today++) {
    if (back(all, real, later(today))?.on !== later(today)) continue
    days.push(today)
    all.push(ended(-today, kind))
  }
  return days
}

describe('without a day', () => {
  test('nothing that came to an end is nothing to come back to', () => {
    expect(back([])).toBeNull()
  })

  test('a poor ending comes back tomorrow, a better one later, one all in step last', () => {
    expect(inDays([ended(0, 'held')])).toBe(1)
    const gaps = [
      ended(0, 'damaged'),
      ended(0, 'heard', { mistakes: 3 }),
      ended(0, 'heard', { mistakes: 1 }),
      ended(0),
    ].map(one => inDays([one]) ?? 0)
    expect(gaps).toEqual(gaps.toSorted((a, b) => a - b))
    expect(gaps[2]).toBeGreaterThan(gaps[0] ?? 0)
    expect(gaps[3]).toBeGreaterThan(gaps[2] ?? 0)
  })

  test('what went well each time it came back comes back further and further apart', () => {
    const all = [ended(0, 'heard', { mistakes: 1 })]
    const gaps: number[] = []
    let day = 0
    for (let round = 0; round < 5; round++) {
      const on = back(all, null, later(day))?.on ?? ''
      gaps.push(numberOf(on) - numberOf(later(day)))
      day = numberOf(on) - numberOf(TODAY)
      all.push(ended(-day, 'heard', { mistakes: 1 }))
    }
    expect(gaps).toEqual(gaps.toSorted((a, b) => a - b))
    expect(gaps.at(-1)).toBeGreaterThan((gaps[0] ?? 0) * 4)
    expect(Math.max(...gaps)).toBeLessThanOrEqual(60)
  })

  test('a poor ending after many good ones is soon again', () => {
    const well = [60, 50, 30].map(ago => ended(ago))
    expect(inDays([...well, ended(0, 'given-away')])).toBeLessThan(inDays([...well, ended(0)]) ?? 0)
  })

  test('what was due long ago is for today, and says only how it went', () => {
    expect(back([ended(300, 'held')])).toMatchObject({ on: TODAY, why: 'poor' })
    expect(back([ended(300, 'heard', { mistakes: 2 })])).toMatchObject({ on: TODAY, why: 'mistakes' })
    expect(back([ended(300)])).toMatchObject({ on: TODAY, why: 'well' })
  })

  test('[L3] a day counts with its best ending: trying a worse way on purpose sets nobody back', () => {
    const tried = [ended(0), ended(0, 'damaged'), ended(0, 'heard', { mistakes: 4 })]
    for (const order of [tried, tried.toReversed()]) expect(back(order)?.on).toBe(back([ended(0)])?.on)
    expect(reviewsOf(tried)).toHaveLength(1)
  })

  test('a moment that no calendar has gives a day all the same', () => {
    expect(back([{ ...ended(0), at: 8.64e15 }])?.on).toMatch(/^\d{4}-\d{2}-\d{2}$/)
    expect(back([{ ...ended(0, 'held'), at: 0 }])?.on).toBe(TODAY)
  })

  test('[B6] the same endings in any order give the same', () => {
    const all = [ended(9, 'held'), ended(5, 'heard', { mistakes: 1 }), ended(2), ended(1, 'damaged')]
    expect(back(all.toReversed())).toEqual(back(all))
    expect(back(all)).toEqual(back(all))
  })
})

describe('with the day of the real conversation', () => {
  test('nothing on the day itself, nothing after it', () => {
    expect(back([ended(3)], TODAY)).toBeNull()
    expect(back([ended(3, 'held')], later(-1))).toBeNull()
    expect(back([], TODAY)).toBeNull()
  })

  test('one who went on practising after the day is offered more', () => {
    expect(back([ended(9), ended(1)], later(-3))).toMatchObject({ real: null, why: 'well' })
  })

  test('a day tomorrow: this is the evening before', () => {
    expect(back([ended(5)], later(1))).toMatchObject({ on: TODAY, eve: TODAY, why: 'eve' })
    expect(back([], later(1))).toMatchObject({ on: TODAY, why: 'eve', last: null })
  })

  test('practised today, on the evening before: that was it', () => {
    expect(back([ended(0, 'held')], later(1))).toBeNull()
  })

  test('nothing played to an end yet: a first time today', () => {
    expect(back([], later(10))).toMatchObject({ on: TODAY, why: 'first', eve: later(9), change: 'order' })
  })

  test('never the day itself or later, always the evening before, for any length of time and any endings', () => {
    for (const left of [1, 2, 3, 4, 5, 7, 10, 14, 21, 40, 90]) {
      for (const kind of ['moved', 'held'] as const) {
        for (const first of [[], [ended(1, kind)], [ended(30), ended(8, kind)]]) {
          const days = followed(first, later(left), kind)
          expect(days.at(-1), `${left} days, ${kind}`).toBe(left - 1)
          expect(Math.max(...days)).toBeLessThan(left)
        }
      }
    }
  })

  test('where there is time, retries before it come further and further apart', () => {
    for (const left of [8, 15, 30]) {
      const days = [0, ...followed([ended(0)], later(left))]
      expect(days.length, `${left} days`).toBeGreaterThan(2)
      const gaps = days.slice(1).map((day, n) => day - (days[n] ?? 0))
      // The last one is cut off by the day, where the scheduler's own came near it.
      const inside = gaps.slice(0, -1)
      expect(inside).toEqual(inside.toSorted((a, b) => a - b))
    }
  })

  test('sooner than it otherwise would, it says so', () => {
    expect(inDays([ended(0)])).toBe(8)
    const pressed = back([ended(0)], later(8))
    expect(pressed).toMatchObject({ on: later(2), why: 'before', eve: later(7), real: later(8) })
  })

  test('a poor ending comes back tomorrow for its own sake', () => {
    expect(back([ended(0, 'held')], later(20))).toMatchObject({ on: later(1), why: 'poor' })
  })
})

describe('days are those of the person’s own calendar', () => {
  const zone = process.env.TZ
  beforeEach(() => {
    vi.useRealTimers()
  })
  afterEach(() => {
    if (zone === undefined) delete process.env.TZ
    else process.env.TZ = zone
  })

  test.each(['Pacific/Kiritimati', 'Pacific/Pago_Pago', 'Europe/Berlin', 'America/St_Johns'])(
    'in %s an evening and the morning after are two days, also where clocks change',
    name => {
      process.env.TZ = name
      for (const [year, month, date] of [
        [2026, 9, 24],
        [2026, 2, 28],
        [2026, 11, 31],
      ] as const) {
        const evening = new Date(year, month, date, 23, 50).getTime()
        const morning = new Date(year, month, date + 1, 0, 10).getTime()
        expect(numberOf(dayOf(morning)) - numberOf(dayOf(evening))).toBe(1)
        const on = comeBack('panel', [{ ...ended(0, 'held'), at: evening }], {
          own: 'steady',
          day: null,
          now: evening,
        })?.on
        expect(on).toBe(dayOf(morning))
      }
    },
  )
})
