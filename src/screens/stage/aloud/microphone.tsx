import { type RefObject, useEffect, useState } from 'react'
import { Late, once } from '../later.tsx'
import { recognitionHere } from './recogniser.ts'

export interface MicrophoneProps {
  /** Where the words go: at its cursor, as if they were typed. */
  field: RefObject<HTMLTextAreaElement | null>
  /** Changes with every moment of a conversation: what was begun in another one ends. */
  moment: string
}

const intoField = once(async () => (await import('./into-field.tsx')).IntoField)

/**
 * The button to speak a reply, for the box. It comes later than the box, and not at all where the browser has no
 * recognition or the page around this one lets no microphone in.
 */
export function Microphone(props: MicrophoneProps) {
  const [hears, look] = useState(false)
  useEffect(() => look(recognitionHere() !== null), [])
  return hears && <Late part={intoField} props={props} />
}
