import { type RefObject, useEffect, useLayoutEffect } from 'react'
import { emRange, type Frame, largestEm, stepped } from './fit.ts'

/**
 * Sizes the wall's type so that all of it is in the frame, as large as fits. `steps` of text size come on top of that, as far
 * as nothing leaves the frame: first the couple goes and the spaces shrink (`data-tight`). They do so too where the least size
 * does not fit; where even that is not enough the page scrolls (`data-tall`) rather than cuts. Measured after each drawing and
 * each change of the window.
 */
export function useFit(wall: RefObject<HTMLElement | null>, steps: number): void {
  useLayoutEffect(() => {
    if (wall.current) fill(wall.current, steps)
  })
  useEffect(() => {
    const element = wall.current
    if (!element) return
    const again = () => fill(element, steps)
    window.addEventListener('resize', again)
    const sizes = typeof ResizeObserver === 'undefined' ? null : new ResizeObserver(again)
    sizes?.observe(element)
    return () => {
      window.removeEventListener('resize', again)
      sizes?.disconnect()
    }
  }, [wall, steps])
}

function fill(element: HTMLElement, steps: number): void {
  const frame = frameOf(element)
  const fits = (em: number) => {
    element.style.setProperty('--em', `${em}px`)
    return element.offsetHeight <= Math.ceil(frame.height)
  }
  const tighten = (on: boolean) => element.toggleAttribute('data-tight', on)
  const range = emRange(frame)
  element.removeAttribute('data-tall')
  tighten(false)
  let em = largestEm(range, fits)
  if (em === null) {
    tighten(true)
    em = largestEm(range, fits)
  }
  element.toggleAttribute('data-tall', em === null)
  const asked = stepped(em ?? range.least, steps)
  if (fits(asked) || em === null) return
  tighten(true)
  fits(largestEm({ least: em, most: asked }, fits) ?? em)
}

/** What the wall fills when nothing is in it: its least height is the frame's (wall.css). */
function frameOf(element: HTMLElement): Frame {
  const height = Number.parseFloat(getComputedStyle(element).minHeight)
  return { width: element.clientWidth || innerWidth, height: height > 0 ? height : innerHeight }
}
