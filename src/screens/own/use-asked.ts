import { useEffect, useState } from 'react'
import { hashHere } from '../stage/here.ts'
import { type OwnAsked, ownAsked } from './asked.ts'

/** What the address asks for, kept up to date; null until a browser says, as in the HTML that the build draws. */
export function useAsked(): OwnAsked | null {
  const [asked, ask] = useState<OwnAsked | null>(null)
  useEffect(() => {
    const hear = () => {
      // A skip link's hash leads to a place on the page, and asks for nothing.
      if (document.getElementById(hashHere().slice(1)) !== null) return
      ask(before => ownAsked(hashHere(), before ?? undefined))
    }
    hear()
    window.addEventListener('hashchange', hear)
    return () => window.removeEventListener('hashchange', hear)
  }, [])
  return asked
}
