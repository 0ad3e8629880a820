import { times } from './figures.ts'
import { aligned, markdown } from './grid.ts'
import { best, type Column, type Field, type Figures } from './report.ts'

/** What each column is called, and how its figures are written. */
const COLUMNS: readonly (readonly [Column, string, (figure: number) => string])[] = [
  ['bytes', 'kB', bytes => (bytes / 1000).toFixed(1)],
  ['requests', 'requests', count => String(count)],
  ['readable', 'readable', whole],
  ['clickable', 'clickable', whole],
  ['readableSlow', 'readable, slow', whole],
  ['clickableSlow', 'clickable, slow', whole],
  ['click', 'click to line', tenths],
  ['clickLate', 'p95', tenths],
  ['heap', 'heap, MB', bytes => (bytes / 1e6).toFixed(2)],
]

/** Every figure (milliseconds, where nothing else stands), then its ratios to the bare page and to the best peer. */
export function peerTable(field: Field): string {
  const rows = inOrder(field)
  const figures = rows.map(row => [row.name, ...COLUMNS.map(([column, , written]) => written(row[column]))])
  const ratios = (to: (column: Column) => number) =>
    rows.map(row => [row.name, ...COLUMNS.map(([column]) => times(row[column] / to(column)))])
  const names = COLUMNS.map(([, name]) => name)
  return aligned([
    ['', ...names],
    ...figures,
    ['— to the bare page', ...names.map(() => '')],
    ...ratios(column => field.bare[column]),
    ['— to the best peer', ...names.map(() => '')],
    ...ratios(column => best(field, column)),
  ])
}

/** For the README: ratios to the bare page, since milliseconds are another machine's; bytes are the same everywhere. */
export function peerMarkdown(field: Field): string {
  const columns = COLUMNS.slice(2)
  const head = ['', 'bytes', 'requests', ...columns.map(([, name]) => name.replace(/, MB$/, ''))]
  const rows = inOrder(field).map(row => [
    row.kind === 'ours' ? `**${row.name}**` : row.name,
    `${(row.bytes / 1000).toFixed(1)} kB`,
    String(row.requests),
    ...columns.map(([column]) => times(row[column] / field.bare[column])),
  ])
  return markdown([head, ...rows])
}

function inOrder({ ours, bare, peers }: Field): Figures[] {
  return [ours, bare, ...peers.toSorted((a, b) => a.clickable - b.clickable)]
}

function whole(figure: number): string {
  return figure.toFixed(0)
}

function tenths(figure: number): string {
  return figure.toFixed(1)
}
