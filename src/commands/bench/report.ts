import { median, percentile } from './figures.ts'
import type { Load } from './measure.ts'
import type { BenchPage } from './pages/page.ts'

/** What one system came to, in medians. */
export interface Figures {
  name: string
  kind: BenchPage['kind']
  bytes: number
  requests: number
  /** Milliseconds. */
  readable: number
  clickable: number
  readableSlow: number
  clickableSlow: number
  click: number
  clickLate: number
  /** Bytes. */
  heap: number
}

/** The columns in which less is better. */
export type Column = Exclude<keyof Figures, 'name' | 'kind'>

/** @param fast played to the end; @param slow loaded alone. */
export function figuresOf({ name, kind }: BenchPage, fast: readonly Load[], slow: readonly Load[]): Figures {
  const clicks = fast.flatMap(load => load.clicks)
  return {
    name,
    kind,
    bytes: median(fast.map(load => load.bytes)),
    requests: median(fast.map(load => load.requests)),
    readable: median(fast.map(load => load.readable)),
    clickable: median(fast.map(load => load.clickable)),
    readableSlow: median(slow.map(load => load.readable)),
    clickableSlow: median(slow.map(load => load.clickable)),
    click: median(clicks),
    clickLate: percentile(clicks, 95),
    heap: median(fast.map(load => load.heap).filter(Number.isFinite)),
  }
}

/** Everybody's figures in one run, seen from ours. */
export interface Field {
  ours: Figures
  bare: Figures
  /** All others. */
  peers: Figures[]
}

/** @throws where one of the two that all is measured by is not there. */
export function fieldOf(all: readonly Figures[]): Field {
  const ours = all.find(one => one.kind === 'ours')
  const bare = all.find(one => one.kind === 'bare')
  if (!ours || !bare) throw new Error('Neither ours nor the bare page can be missing in a benchmark.')
  return { ours, bare, peers: all.filter(one => one !== ours && one !== bare) }
}

/** The least that a peer came to; of some kind alone, where one is given. Infinity where there is none. */
export function best({ peers }: Field, column: Column, kind?: Figures['kind']): number {
  return Math.min(...peers.filter(one => !kind || one.kind === kind).map(one => one[column]))
}
