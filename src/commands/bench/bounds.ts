import { times } from './figures.ts'
import { type GrowthReport, rowOf } from './growth-report.ts'
import { best, type Field } from './report.ts'

/** What must hold: a ratio within one run, and the most that it may be. */
interface Bound<Of> {
  /** What is held against what. */
  of: string
  ratio(of: Of): number
  most: number
}

/** Issue 9, must show 1. */
export const AGAINST_PEERS: readonly Bound<Field>[] = [
  {
    of: 'bytes to the first reply, to the best peer’s',
    ratio: field => field.ours.bytes / best(field, 'bytes'),
    most: 1,
  },
  {
    of: 'readable on a fast line, to the bare page',
    ratio: ({ ours, bare }) => ours.readable / bare.readable,
    most: 1.2,
  },
  {
    of: 'readable on a slow line, to the bare page',
    ratio: ({ ours, bare }) => ours.readableSlow / bare.readableSlow,
    most: 1.2,
  },
  {
    of: 'clickable on a fast line, to the best peer',
    ratio: field => field.ours.clickable / best(field, 'clickable'),
    most: 1,
  },
  {
    of: 'clickable on a slow line, to the best peer',
    ratio: field => field.ours.clickableSlow / best(field, 'clickableSlow'),
    most: 1,
  },
  {
    of: 'click to the next line, to the best peer',
    ratio: field => field.ours.click / best(field, 'click'),
    most: 1.2,
  },
  {
    of: 'heap after a whole play, to the smallest Twine format',
    ratio: field => field.ours.heap / best(field, 'heap', 'twine'),
    most: 1,
  },
]

const SMALL = 100
const LARGE = 50_000

/** Issue 9, must show 2. */
export const IN_GROWTH: readonly Bound<GrowthReport>[] = [
  {
    of: 'a step among 50,000 turns, to one among 100',
    ratio: ({ ours }) => rowOf(ours, LARGE).step / rowOf(ours, SMALL).step,
    most: 1.5,
  },
  {
    of: 'start of 50,000 turns, to inkjs',
    ratio: ({ ours, ink }) => rowOf(ours, LARGE).start / rowOf(ink, LARGE).start,
    most: 1,
  },
  {
    of: 'heap a turn of 50,000, to inkjs',
    ratio: ({ ours, ink }) => rowOf(ours, LARGE).bytes / rowOf(ink, LARGE).bytes,
    most: 1,
  },
  {
    of: 'proof a state of 50,000 turns, to that of 100',
    ratio: ({ ours }) => rowOf(ours, LARGE).check / rowOf(ours, SMALL).check,
    most: 2,
  },
  {
    of: 'first reply in a browser with 50,000 turns, to that with 100',
    ratio: ({ browser }) => {
      const ours = browser.filter(one => one.kind === 'ours')
      return rowOf(ours, LARGE).first / rowOf(ours, SMALL).first
    },
    most: 1.2,
  },
]

/**
 * What does not hold, a line for each.
 *
 * @returns none where every ratio is a number at its bound or below.
 */
export function broken<Of>(bounds: readonly Bound<Of>[], of: Of): string[] {
  return bounds.flatMap(bound => {
    const ratio = bound.ratio(of)
    return ratio <= bound.most ? [] : [`BROKEN: ${bound.of}: ${times(ratio)}, at most ${times(bound.most)}.`]
  })
}
