import { type RefObject, useEffect, useEffectEvent, useState } from 'react'
import type { Point } from '../limb.ts'
import { followPointers } from './pointers.ts'
import { atFirst, type Framed, onMap, refitted, type Size, type View } from './view.ts'

/** What stands for the frame until it is measured, and where nothing can measure it. */
const GUESS = { frame: { width: 960, height: 600 }, normal: 1 }

/**
 * The part of a map that its frame shows: what was chosen last, else what is shown at first. It follows the frame's size and
 * the size of the page's letters, and listens to pointers.
 *
 * @param way the part that should be in view at first.
 * @param onPress is told which point of the map was pressed.
 */
export function useView(
  at: RefObject<HTMLElement | null>,
  map: Size,
  way: Parameters<typeof atFirst>[1],
  onPress: (point: Point) => void,
) {
  const [{ frame, normal }, measure] = useState(GUESS)
  const [chosen, choose] = useState<{ view: View; framed: Framed } | null>(null)
  const framed: Framed = { map, frame, normal }
  const shown = (one: typeof chosen) => (one ? refitted(one.view, one.framed, framed) : atFirst(framed, way))
  const view = shown(chosen)

  useEffect(() => {
    const element = at.current
    if (!element || typeof ResizeObserver === 'undefined') return
    const observer = new ResizeObserver(() => {
      const letters = Number.parseFloat(getComputedStyle(document.documentElement).fontSize)
      const { clientWidth, clientHeight } = element
      // Hidden, it keeps the size that it had.
      if (clientWidth > 0 && clientHeight > 0)
        measure({ frame: { width: clientWidth, height: clientHeight }, normal: letters / 16 })
    })
    observer.observe(element)
    return () => observer.disconnect()
  }, [at])

  function change(to: (view: View, framed: Framed) => View): void {
    choose(before => ({ view: to(shown(before), framed), framed }))
  }
  const moved = useEffectEvent(change)
  const pressed = useEffectEvent((point: Point) => onPress(onMap(view, point)))
  useEffect(() => (at.current ? followPointers(at.current, moved, pressed) : undefined), [at])

  return { view, framed, change }
}
