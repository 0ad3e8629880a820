/** How long runs took, in milliseconds. */
export interface Speed {
  median: number
  p99: number
  max: number
}

/** A reply to be read, and the boss's line. */
export interface Said {
  words: string
  boss: string
}

/** Warm enough for the engine to have compiled what it will. */
export const WARM_UP = 2
export const ROUNDS = 7
/** Of a hostile text: its worst run counts, the first among them. */
export const HOSTILE_RUNS = 5

export function speedOf(times: readonly number[]): Speed {
  const inOrder = [...times].sort((a, b) => a - b)
  const at = (share: number) => inOrder[Math.min(inOrder.length - 1, Math.floor(share * inOrder.length))] ?? 0
  return { median: at(0.5), p99: at(0.99), max: at(1) }
}

/** By each reply's middle run: what the reader takes. The single runs hold what else the machine does at the time. */
export function typicalOf(runs: readonly (readonly number[])[]): Speed {
  return speedOf(runs.map(times => speedOf(times).median))
}

/** Times each reply by itself, in several rounds after some that do not count. @returns its runs, for each reply. */
export function runsOf(replies: readonly Said[], read: (reply: Said) => unknown): number[][] {
  const runs: number[][] = replies.map(() => [])
  for (let round = 0; round < WARM_UP + ROUNDS; round++)
    replies.forEach((reply, i) => {
      const before = performance.now()
      read(reply)
      if (round >= WARM_UP) runs[i]?.push(performance.now() - before)
    })
  return runs
}
