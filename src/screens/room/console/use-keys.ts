import { useEffect, useEffectEvent, useLayoutEffect } from 'react'
import { boardHere } from '../../../conversation/room/session.ts'
import { keyMeans } from '../keys.ts'
import { happensBy } from '../pressed.ts'
import type { Room } from './room.ts'

/** The keys of the window that the facilitator has. @param singles whether single characters count (WCAG 2.1.4). */
export function useKeys({ session, happen }: Room, where: 'console' | 'single', singles: boolean): void {
  const press = useEffectEvent((event: KeyboardEvent) => {
    const letters = boardHere(session).map(({ letter }) => letter)
    const key = keyMeans(event, where, { singles, letters })
    if (key === null) return
    // Space and the arrows would scroll.
    event.preventDefault()
    const what = happensBy(key, session)
    if (what) happen(what)
  })
  // As soon as it can be seen: a clicker's key that comes a moment later counts.
  useLayoutEffect(() => {
    window.addEventListener('keydown', press)
    return () => window.removeEventListener('keydown', press)
  }, [])
}

/**
 * A button that was clicked does not keep the focus: Space is the key that goes on, and would press it again. Who goes from
 * button to button by Tab has it stay.
 */
export function useClicksLeaveFocus(): void {
  useEffect(() => {
    const keep = (event: MouseEvent) => {
      const target = event.target instanceof Element ? event.target : null
      if (!target?.closest('button')) return
      event.preventDefault()
      if (document.activeElement instanceof HTMLElement) document.activeElement.blur()
    }
    document.addEventListener('mousedown', keep)
    return () => document.removeEventListener('mousedown', keep)
  }, [])
}
