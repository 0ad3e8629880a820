import { useEffect, useState } from 'react'
import { hashHere } from '../stage/here.ts'
import { type RoomAsked, roomAsked } from './asked.ts'

/** What the address asks for, kept up to date; null until a browser says, as in the HTML that the build draws. */
export function useAsked(): RoomAsked | null {
  const [asked, ask] = useState<RoomAsked | null>(null)
  useEffect(() => {
    const hear = () => {
      const hash = hashHere()
      // A skip link's hash leads to a place on the page, and asks for nothing.
      if (hash.length > 1 && document.getElementById(hash.slice(1)) !== null) return
      const next = roomAsked(hash)
      ask(before => (JSON.stringify(before) === JSON.stringify(next) ? before : next))
    }
    hear()
    window.addEventListener('hashchange', hear)
    return () => window.removeEventListener('hashchange', hear)
  }, [])
  return asked
}
