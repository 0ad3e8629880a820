import { useEffect, useState } from 'react'

/**
 * Filling the screen, by F or a button that is offered only until it was used or something has happened in the session since
 * this window joined it.
 *
 * @param n how many happenings the session has; null before it is known.
 */
export function useFullScreen(n: number | null): { offered: boolean; ask: () => void } {
  const [joinedAt, join] = useState<number | null>(null)
  const [used, use] = useState(false)
  if (joinedAt === null && n !== null) join(n)
  useEffect(() => {
    const hear = (event: KeyboardEvent) => {
      if (event.key.toLowerCase() !== 'f' || event.ctrlKey || event.altKey || event.metaKey || event.repeat)
        return
      turn()
      use(true)
    }
    window.addEventListener('keydown', hear)
    return () => window.removeEventListener('keydown', hear)
  }, [])
  const ask = () => {
    turn()
    use(true)
  }
  const can = typeof document !== 'undefined' && document.fullscreenEnabled
  return { offered: can && !used && n === joinedAt, ask }
}

/** Fills the screen, or leaves it. A browser that refuses shows the wall as it is. */
function turn(): void {
  const { documentElement: page } = document
  const turned = document.fullscreenElement ? document.exitFullscreen() : page.requestFullscreen()
  turned.catch(() => {})
}
