import { useEffect } from 'react'
import { atLeisure } from '../stage/later.tsx'
import { loadForTyping, loadParts } from './late-parts.ts'

/** Milliseconds after the page came to life. A first reply takes longer than that to write. */
const READER_AFTER = 5000

/** Fetches what comes later while nobody waits for anything. */
export function usePreload() {
  useEffect(() => {
    const waiting = [atLeisure(() => void loadParts()), atLeisure(() => void loadForTyping(), READER_AFTER)]
    return () => {
      for (const letBe of waiting) letBe()
    }
  }, [])
}
