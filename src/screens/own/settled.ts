import { useEffect, useState } from 'react'

/** So many milliseconds without a letter: the writer looks up. */
const PAUSE = 500

/** A text as it was when its writer last paused, so that what is said of it is not said at each letter. */
export function useSettled(text: string): string {
  const [settled, settle] = useState(text)
  useEffect(() => {
    if (text === settled) return
    const timer = setTimeout(() => settle(text), PAUSE)
    return () => clearTimeout(timer)
  }, [text, settled])
  return settled
}
