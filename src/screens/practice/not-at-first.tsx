import type { ComponentType } from 'react'
import { debrief } from '../../messages/en/debrief.ts'
import { nowAndThen } from '../../messages/en/now-and-then.ts'
import { trouble } from '../../messages/en/trouble.ts'
import { WordsProvider } from '../stage/words.tsx'
import { Ended } from './ended.tsx'
import { MenuBody } from './menu-body.tsx'
import { NoteBody } from './note-body.tsx'
import { Told } from './told.tsx'
import { TypedNote } from './typed-note.tsx'

// One chunk: what nobody needs before the first reply. It brings its words.
const WORDS = { nowAndThen, trouble, debrief }

function inWords<Props extends object>(Part: ComponentType<Props>) {
  return (props: Props) => (
    <WordsProvider messages={WORDS}>
      <Part {...props} />
    </WordsProvider>
  )
}

export { BossVoice } from '../stage/aloud/boss-voice.ts'
export { Microphone } from '../stage/aloud/microphone.tsx'
export { sayTyped } from './say-typed.ts'
export const ended = inWords(Ended)
export const menuBody = inWords(MenuBody)
export const noteBody = inWords(NoteBody)
export const told = inWords(Told)
export const typedNote = inWords(TypedNote)
