import type { Growth } from './growth.ts'

/** What inkjs needs for the same story in Node: the figures of Growth that it has. */
export type InkGrowth = Pick<Growth, 'turns' | 'start' | 'step' | 'bytes'> & {
  /** Bytes of text a turn, as each loads it. */
  text: number
}

/** First replies in a browser, by system and turns: milliseconds until they were answered, and bytes until then. */
export interface GrownRow {
  name: string
  kind: 'ours' | 'bare' | 'other'
  turns: number
  first: number
  second: number
  bytes: number
}

/** How everybody grows, measured in one run. */
export interface GrowthReport {
  ours: readonly Growth[]
  ink: readonly InkGrowth[]
  browser: readonly GrownRow[]
}

/** The row of a size. @throws where it was not measured. */
export function rowOf<Row extends { turns: number }>(rows: readonly Row[], turns: number): Row {
  const row = rows.find(one => one.turns === turns)
  if (!row) throw new Error(`Nothing was measured with ${turns} turns.`)
  return row
}
