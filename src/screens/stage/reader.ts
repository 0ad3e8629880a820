import { useCallback, useEffect, useRef, useState } from 'react'
import { type Once, once } from './later.tsx'

/** What reads a typed reply. It is large: it comes when somebody comes to a box, never with a page. */
export const reader = once(async () => (await import('../../reply/read.ts')).read)

/**
 * Takes typed words to what reads them, which may still be on its way.
 *
 * @param part what takes them; fetched here where it is not here yet.
 * @param moment changes with every moment at which something can be typed. What was said at another one is dropped.
 * @returns `take` has it act on words; `is` tells of this moment that it is coming, or that it did not come.
 */
export function useTyped<Part>(part: Once<Part>, moment: string) {
  const [state, setState] = useState<{ moment: string; is: 'waiting' | 'failed' } | null>(null)
  const latest = useRef(moment)
  useEffect(() => {
    latest.current = moment
  })
  const take = useCallback(
    async (act: (part: Part) => void) => {
      try {
        if (!part.here()) setState({ moment, is: 'waiting' })
        const here = part.here() ?? (await part.load())
        // Who went somewhere else meanwhile says nothing there.
        if (latest.current !== moment) return
        act(here)
        setState(null)
      } catch {
        setState({ moment, is: 'failed' })
      }
    },
    [part, moment],
  )
  return { take, is: state?.moment === moment ? state.is : null }
}
