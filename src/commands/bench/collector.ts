import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'

/** @returns what collects all that is no longer used, and tells how many bytes of heap are left. */
export function collector(): () => number {
  setFlagsFromString('--expose-gc')
  const collect = runInNewContext('gc') as () => void
  return () => {
    // What was held by what goes is there to go the next time only.
    for (let left = Number.POSITIVE_INFINITY; ; ) {
      collect()
      const { heapUsed } = process.memoryUsage()
      if (heapUsed >= left) return left
      left = heapUsed
    }
  }
}
