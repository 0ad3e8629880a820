import { createContext, type ReactNode, useContext, useMemo } from 'react'
import { type Messages, shared } from '../../messages/messages.ts'

const Words = createContext<Partial<Messages>>(shared)

/**
 * Gives the screens below it more texts. A screen that is loaded apart brings its own, so that the first one does not
 * wait for the words of the others.
 */
export function WordsProvider({ messages, children }: { messages: Partial<Messages>; children: ReactNode }) {
  const above = useContext(Words)
  const all = useMemo(() => ({ ...above, ...messages }), [above, messages])
  return <Words.Provider value={all}>{children}</Words.Provider>
}

/** The texts of the language in use. A part that no provider above has given is missing: its screen forgot to. */
export function useWords(): Messages {
  return useContext(Words) as Messages
}
