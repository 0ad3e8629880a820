/** The one in the middle; of an even number, the upper of the two. NaN for none. */
export function median(all: readonly number[]): number {
  return percentile(all, 50)
}

/** The smallest that at least so many percent are not above (nearest rank, the upper where two are as near). NaN for none. */
export function percentile(all: readonly number[], percent: number): number {
  const sorted = all.toSorted((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor((sorted.length * percent) / 100))] ?? Number.NaN
}

/** How many times the other a figure is, in as many digits as a noisy machine bears out: `1.05×`, `12×`. */
export function times(ratio: number): string {
  if (!Number.isFinite(ratio)) return '–'
  return `${ratio < 9.95 ? ratio.toFixed(2) : ratio.toFixed(0)}×`
}
