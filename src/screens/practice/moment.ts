import { type RefObject, useLayoutEffect, useRef } from 'react'

/** What the last change of a conversation was: it decides where the focus goes. */
export type Change = 'arrived' | 'said' | 'jumped'

/**
 * Begins each moment: takes its time, and puts the focus on what is to be read first, the coaching after a reply (L1),
 * else the boss's line. On arriving the focus stays where it is.
 *
 * @returns how long the moment has lasted, in milliseconds.
 */
export function useMoment(
  moment: string,
  change: Change,
  now: () => number,
  heading: RefObject<HTMLElement | null>,
  line: RefObject<HTMLElement | null>,
): () => number {
  const since = useRef(0)
  // Before it is seen: nobody should see the page jump.
  useLayoutEffect(() => {
    // Each moment begins anew, also one like the one before.
    void moment
    since.current = now()
    if (change === 'arrived') return
    window.scrollTo(0, 0)
    const target = (change === 'said' && heading.current) || line.current
    const readOn = () => {
      target?.focus({ preventScroll: true })
      target?.scrollIntoView?.({ block: 'nearest' })
    }
    // Whoever listens hears of the log's new lines first; still before any other key, and before it is painted.
    if (change === 'said') queueMicrotask(readOn)
    else readOn()
  }, [moment, change, now, heading, line])
  return () => Math.max(0, now() - since.current)
}
