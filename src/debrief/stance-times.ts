import { type Day, dayOf, nthDay, numberOf } from './days.ts'
import { type Looked, saidLast } from './habits.ts'
import { countedIn, repliesOf, type StanceTally, stanceTally } from './moves-made.ts'

/** What one column of the picture stands for. */
export const SPANS = ['conversation', 'week', 'month', 'year'] as const
export type Span = (typeof SPANS)[number]

/** The stances of a span of time. */
export interface StanceTime {
  /** The first day of the span; of a conversation, the day on which something was said in it last. */
  from: Day
  conversations: number
  tally: StanceTally
}

/** More columns than this cannot be told apart on a phone. */
const MOST_COLUMNS = 20

/**
 * The stances over time, oldest first: a column a conversation where those are few, else one a week, a month or a year of
 * the person's own calendar. A week begins on Monday. Spans without a conversation are left out, and so are conversations in
 * which nothing counts (M4).
 *
 * @param most how many columns at most; of years the latest.
 */
export function stanceTimes(
  looked: readonly Looked[],
  most = MOST_COLUMNS,
): { span: Span; times: StanceTime[] } {
  const all = looked
    .map(one => ({ at: saidLast(one.conversation), tally: stanceTally(repliesOf(one)) }))
    .filter(({ tally }) => countedIn(tally) > 0)
    .sort((a, b) => a.at - b.at)
  const each = all.map(({ at, tally }) => ({ from: dayOf(at), conversations: 1, tally }))
  if (each.length <= most) return { span: 'conversation', times: each }
  for (const span of SPANS.slice(1)) {
    const times = together(each, span)
    if (times.length <= most || span === 'year') return { span, times: times.slice(-most) }
  }
  return { span: 'conversation', times: each }
}

function together(each: readonly StanceTime[], span: Span): StanceTime[] {
  const times = new Map<Day, StanceTime>()
  for (const one of each) {
    const from = beginOf(one.from, span)
    const before = times.get(from)
    times.set(from, {
      from,
      conversations: (before?.conversations ?? 0) + one.conversations,
      tally: before ? sumOf(before.tally, one.tally) : one.tally,
    })
  }
  return [...times.values()]
}

function beginOf(day: Day, span: Span): Day {
  if (span === 'year') return `${day.slice(0, 4)}-01-01`
  if (span === 'month') return `${day.slice(0, 7)}-01`
  // Day 0 was a Thursday.
  const number = numberOf(day)
  return nthDay(number - ((number + 3) % 7))
}

function sumOf(a: StanceTally, b: StanceTally): StanceTally {
  const kinds = Object.keys(a) as (keyof StanceTally)[]
  return Object.fromEntries(kinds.map(kind => [kind, a[kind] + b[kind]])) as StanceTally
}
