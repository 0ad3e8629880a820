import type { Place, Spot } from './places.ts'
import { byPlace, type Code, type Problem, problem, type Values } from './problems.ts'

/** More problems than this help nobody, and a hostile file could have a hundred thousand. */
const MOST = 200

/** Collects the problems of one file while it is read. */
export interface Findings {
  /** Adds a problem at a spot of the file. Past the first 200 nothing is added. */
  add<C extends Code>(code: C, spot: Spot, values: Values<C>): void
  /** Whether nothing more will be added: then looking for what was meant is wasted. */
  full(): boolean
  /** Whether any error was added: then the next stage of reading would only report consequences. */
  failed(): boolean
  /** All of them, sorted by place. */
  sorted(): Problem[]
}

/** An empty collection for this file. */
export function findingsIn(file: string): Findings {
  const problems: Problem[] = []
  return {
    add(code, spot, values) {
      if (problems.length >= MOST) return
      const place: Place = { file, line: spot.line, column: spot.column }
      problems.push(problem(code, place, values))
    },
    full: () => problems.length >= MOST,
    failed: () => problems.some(p => p.severity === 'error'),
    sorted: () => problems.toSorted(byPlace),
  }
}

/** Turns an offset in this text into line and column, both from 1. Offsets past the end stand for the end. */
export function spotsIn(text: string): (offset: number) => Spot {
  const starts = [0]
  for (let i = text.indexOf('\n'); i >= 0; i = text.indexOf('\n', i + 1)) starts.push(i + 1)
  return offset => {
    const at = Math.max(0, Math.min(offset, text.length))
    let low = 0
    let high = starts.length - 1
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if ((starts[middle] ?? 0) <= at) low = middle
      else high = middle - 1
    }
    return { line: low + 1, column: at - (starts[low] ?? 0) + 1 }
  }
}
