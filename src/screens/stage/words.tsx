import { createContext, type ReactNode, useContext } from 'react'
import { english, type Messages } from '../../messages/messages.ts'

const Words = createContext<Messages>(english)

/** Gives every screen below it the texts of one language. */
export function WordsProvider({ messages, children }: { messages: Messages; children: ReactNode }) {
  return <Words.Provider value={messages}>{children}</Words.Provider>
}

/** The texts of the language in use. */
export function useWords(): Messages {
  return useContext(Words)
}
