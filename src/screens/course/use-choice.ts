import { useEffect, useState } from 'react'
import type { Progress } from '../../progress/progress.ts'
import type { Summary } from '../../scenario/summary.ts'
import { hashHere, nowHere } from '../stage/here.ts'
import { type Choice, choiceHash, readChoice, START } from './choice.ts'

/** Milliseconds without a change after which the address says it: browsers count how often an address is changed. */
const PAUSE = 200

interface Chosen {
  choice: Choice
  /** How many of those that the address named are not here. */
  lost: number
  /** False until a browser says what the address holds, as in the HTML that the build draws. */
  read: boolean
}

/** What is chosen, in the page's address too, so that it outlives a reload, can be bookmarked, and be sent to a colleague. */
export function useChoice(shelf: readonly Summary[], keep: Progress) {
  const [{ choice, lost, read }, set] = useState<Chosen>({ choice: START, lost: 0, read: false })
  useEffect(() => {
    const hear = () => {
      const owns = Object.keys(keep.store.getState().own)
      set({ ...readChoice(hashHere(), [...shelf.map(({ id }) => id), ...owns]), read: true })
    }
    hear()
    window.addEventListener('hashchange', hear)
    return () => window.removeEventListener('hashchange', hear)
  }, [shelf, keep])
  useEffect(() => {
    const hash = choiceHash(choice)
    if (!read || hash === hashHere()) return
    const timer = setTimeout(() => {
      try {
        nowHere(hash)
      } catch {
        // A sandboxed frame keeps its address to itself; what was chosen stays in the fields.
      }
    }, PAUSE)
    return () => clearTimeout(timer)
  }, [choice, read])
  const change = (next: Choice) => set({ choice: next, lost, read: true })
  return { choice, lost, change }
}
