import type { Figures, Way } from '../../conversation/proof/figures.ts'
import type { Proof } from '../../conversation/proof/proof.ts'
import { outcomeOf, type Scenario, turnOf } from '../../scenario/scenario.ts'

const WIDTH = 100

/**
 * What a scenario is like, as lines of at most 100 columns: turns, replies, states, paths and lengths under each
 * temperament, the totals with which each outcome can be reached, and the best and worst way through.
 */
export function sheetOf(file: string, scenario: Scenario, { figures }: Proof): string[] {
  const turns = Object.values(scenario.turns)
  const replies = turns.reduce((sum, turn) => sum + turn.replies.length, 0)
  const outcomes = Object.keys(scenario.outcomes)
  const head = [
    file,
    `  ${scenario.title}: ${turns.length} turns, ${replies} replies, ${outcomes.length} outcomes`,
  ]
  const own = figures.find(one => one.temperament === scenario.boss.temperament) ?? figures[0]
  if (!own) return head
  const table = [
    ['', ...figures.map(one => one.temperament)],
    ['states', ...figures.map(one => one.figures.states.toLocaleString('en'))],
    ['paths', ...figures.map(one => one.figures.paths.toLocaleString('en'))],
    ['replies to an end', ...figures.map(({ figures: { shortest, longest } }) => range(shortest, longest))],
    ...outcomes.map(id => [
      `${id} (${outcomeOf(scenario, id)?.kind})`,
      ...figures.map(one => totals(one.figures, id)),
    ]),
  ]
  return [
    ...head,
    ...columns(table),
    ...through(scenario, `best way, ${own.temperament}`, own.figures.best),
    ...through(scenario, `worst way, ${own.temperament}`, own.figures.worst),
  ]
}

function totals(figures: Figures, id: string): string {
  const found = figures.outcomes.find(one => one.outcome === id)
  return found ? range(Math.round(found.least), Math.round(found.most)) : 'never'
}

function range(least: number, most: number): string {
  return least === most ? `${least}` : `${least} to ${most}`
}

/** Rows set in columns, two spaces apart, the first flush left and the rest flush right. */
function columns(rows: string[][]): string[] {
  const widths = (rows[0] ?? []).map((_, at) => Math.max(...rows.map(row => row[at]?.length ?? 0)))
  return rows.map(row =>
    row
      .map((cell, at) => (at ? cell.padStart(widths[at] ?? 0) : cell.padEnd(widths[at] ?? 0)))
      .reduce((line, cell) => `${line}  ${cell}`, '')
      .trimEnd(),
  )
}

/** One way through, a line a reply: where, the move, and the words as far as they fit. */
function through(scenario: Scenario, name: string, way: Way): string[] {
  const said = way.replies.map(step => {
    const [turn = '', id = ''] = step.split('.')
    const reply = turnOf(scenario, turn)?.replies.find(one => one.id === id)
    return [step, reply?.move ?? '', reply?.words ?? '']
  })
  const widths = [0, 1].map(at => Math.max(...said.map(row => row[at]?.length ?? 0)))
  return [
    `  ${name}: ${Math.round(way.total)}, ${way.outcome}`,
    ...said.map(([step = '', move = '', words = '']) =>
      cut(`    ${step.padEnd(widths[0] ?? 0)}  ${move.padEnd(widths[1] ?? 0)}  ${words}`.trimEnd()),
    ),
  ]
}

function cut(line: string): string {
  return line.length > WIDTH ? `${line.slice(0, WIDTH - 1)}…` : line
}
