import { distance, type Point } from '../limb.ts'
import { closer, type Framed, panned, type View } from './view.ts'

/** Changes the view from what it is to what it becomes. */
export type Change = (to: (view: View, framed: Framed) => View) => void

/** Pixels that a finger or a mouse may slip without dragging anything. */
const SLIP = 5

/**
 * Lets pointers move a map: a drag moves it, two fingers bring it closer, and so does the wheel with Ctrl or ⌘ (which is also
 * what a pinch on a touchpad sends). One finger up and down stays the page's, and so does the wheel alone.
 *
 * @param press is told of a click that was no drag, in pixels from the middle of the frame.
 * @returns how to stop listening.
 */
export function followPointers(frame: HTMLElement, change: Change, press: (at: Point) => void): () => void {
  const down = new Map<number, Point>()
  let dragged = false

  function touch(event: PointerEvent): void {
    if (event.button !== 0) return
    if (down.size === 0) dragged = false
    down.set(event.pointerId, fromMiddle(frame, event))
  }
  function move(event: PointerEvent): void {
    const before = down.get(event.pointerId)
    if (!before) return
    const after = fromMiddle(frame, event)
    if (!dragged && down.size === 1 && distance(before, after) < SLIP) return
    if (!dragged) {
      dragged = true
      frame.setPointerCapture(event.pointerId)
    }
    const others = [...down].filter(([id]) => id !== event.pointerId).map(([, at]) => at)
    const [from, to] = [middle([before, ...others]), middle([after, ...others])]
    const times = others[0] ? distance(after, others[0]) / Math.max(1, distance(before, others[0])) : 1
    down.set(event.pointerId, after)
    change((view, framed) =>
      closer(panned(view, framed, { x: from.x - to.x, y: from.y - to.y }), framed, times, to),
    )
  }
  function lift(event: PointerEvent): void {
    down.delete(event.pointerId)
  }
  function wheel(event: WheelEvent): void {
    if (!event.ctrlKey && !event.metaKey) return
    event.preventDefault()
    const pixels = event.deltaMode === WheelEvent.DOM_DELTA_PIXEL ? event.deltaY : event.deltaY * 16
    const at = fromMiddle(frame, event)
    change((view, framed) => closer(view, framed, Math.exp(-Math.max(-80, Math.min(80, pixels)) / 250), at))
  }
  function click(event: MouseEvent): void {
    // The end of a drag is a click too.
    if (!dragged) press(fromMiddle(frame, event))
    dragged = false
  }

  const stop = new AbortController()
  const { signal } = stop
  frame.addEventListener('pointerdown', touch, { signal })
  frame.addEventListener('pointermove', move, { signal })
  for (const over of ['pointerup', 'pointercancel'] as const) frame.addEventListener(over, lift, { signal })
  frame.addEventListener('wheel', wheel, { signal, passive: false })
  frame.addEventListener('click', click, { signal })
  return () => stop.abort()
}

function fromMiddle(frame: HTMLElement, { clientX, clientY }: MouseEvent): Point {
  const { left, top, width, height } = frame.getBoundingClientRect()
  return { x: clientX - left - width / 2, y: clientY - top - height / 2 }
}

function middle(points: readonly Point[]): Point {
  const sum = points.reduce((a, b) => ({ x: a.x + b.x, y: a.y + b.y }), { x: 0, y: 0 })
  return { x: sum.x / points.length, y: sum.y / points.length }
}
