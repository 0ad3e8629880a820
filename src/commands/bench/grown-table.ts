import { times } from './figures.ts'
import { aligned, markdown } from './grid.ts'
import type { Growth } from './growth.ts'
import { type GrownRow, type GrowthReport, type InkGrowth, rowOf } from './growth-report.ts'

/** A browser at the first reply and at the second, in milliseconds, and kB to the first; a system a line, a size a column. */
export function grownTable({ browser }: GrowthReport): string {
  const sizes = [...new Set(browser.map(row => row.turns))]
  const names = [...new Set(browser.map(row => row.name))]
  return aligned([
    ['first reply · second · kB', ...sizes.map(thousands)],
    ...names.map(name => {
      const rows = browser.filter(row => row.name === name)
      return [
        name,
        ...rows.map(({ first, second, bytes }) => [first, second, bytes / 1000].map(whole).join(' · ')),
      ]
    }),
  ])
}

/** inkjs beside us in Node: milliseconds, microseconds, bytes, and ours to it. */
export function inkTable({ ours, ink }: GrowthReport): string {
  const row = (name: string, of: (row: InkGrowth) => number, mine: (row: Growth) => number) => [
    name,
    ...ink.map(one => `${of(one).toPrecision(3)} · ${times(mine(rowOf(ours, one.turns)) / of(one))}`),
  ]
  return aligned([
    ['inkjs · ours to it', ...ink.map(one => thousands(one.turns))],
    row(
      'start, ms',
      one => one.start,
      one => one.start,
    ),
    row(
      'step, µs',
      one => one.step,
      one => one.step,
    ),
    row(
      'heap a turn, B',
      one => one.bytes,
      one => one.bytes,
    ),
  ])
}

/** For the README: ratios alone. */
export function grownMarkdown({ ours, ink, browser }: GrowthReport): string {
  const [smallest] = ours
  if (!smallest) return ''
  const line = (name: string, ratio: (row: Growth) => number) => [name, ...ours.map(row => times(ratio(row)))]
  const at = (kind: GrownRow['kind'], turns: number) =>
    rowOf(
      browser.filter(one => one.kind === kind),
      turns,
    )
  const beside = (name: string, kind: GrownRow['kind'], what: 'first' | 'second') =>
    line(name, ({ turns }) => at('ours', turns)[what] / at(kind, turns)[what])
  return markdown([
    ['turns', ...ours.map(row => thousands(row.turns))],
    line('a step, to one among the fewest turns', row => row.step / smallest.step),
    line('the proof a state, to the same', row => row.check / smallest.check),
    line('start in Node, to inkjs', row => row.start / rowOf(ink, row.turns).start),
    line('heap a turn, to inkjs', row => row.bytes / rowOf(ink, row.turns).bytes),
    line('a step, to inkjs', row => row.step / rowOf(ink, row.turns).step),
    beside('first reply in a browser, to inkjs', 'other', 'first'),
    beside('first reply in a browser, to the bare page', 'bare', 'first'),
    beside('second reply, to inkjs', 'other', 'second'),
    beside('second reply, to the bare page', 'bare', 'second'),
  ])
}

function thousands(count: number): string {
  return count.toLocaleString('en')
}

function whole(figure: number): string {
  return figure.toFixed(0)
}
