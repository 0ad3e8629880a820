import { useEffect } from 'react'
import { watchComings } from './comings.ts'

/** One end of a line: a console's or a wall's. */
interface Side {
  /** Begins to talk. @returns how to stop. */
  open(): () => void
  /** Says hello again. */
  arrive(): void
}

/** Keeps a side open as long as its page is there, and has it say hello when the page is back. */
export function useComings(side: Side): void {
  useEffect(() => {
    let close: (() => void) | null = side.open()
    const arrive = () => {
      if (close) side.arrive()
      else close = side.open()
    }
    const leave = () => {
      close?.()
      close = null
    }
    const stop = watchComings(arrive, leave)
    return () => {
      stop()
      leave()
    }
  }, [side])
}
