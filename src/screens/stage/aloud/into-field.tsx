import { useEffect, useRef, useState } from 'react'
import { aloud } from '../../../messages/en/aloud.ts'
import { useWords, WordsProvider } from '../words.tsx'
import { dictation } from './dictation.ts'
import { filledIn, type Gap } from './heard-so-far.ts'
import { spokenAs } from './language.ts'
import { MicButton } from './mic-button.tsx'
import type { MicrophoneProps } from './microphone.tsx'
import { recognitionHere } from './recogniser.ts'

const WORDS = { aloud }

/** The microphone's button, with what it hears written into a field. Typing there ends it: what stands there stays. */
export function IntoField({ field, moment }: MicrophoneProps) {
  const { language } = useWords()
  const gap = useRef<Gap>({ start: 0, end: 0 })
  const writing = useRef(false)
  const [listens] = useState(() => {
    const recognition = recognitionHere()
    if (!recognition) return null
    return dictation({
      recognition,
      language: spokenAs(language, navigator.languages),
      embedded: window.self !== window.top,
      onBegin() {
        // The microphone would hear the boss.
        window.speechSynthesis?.cancel()
        const { selectionStart = 0, selectionEnd = 0 } = field.current ?? {}
        gap.current = { start: selectionStart, end: selectionEnd }
      },
      onWords({ final, interim }) {
        const box = field.current
        if (!box) return
        const heard = [final, interim].filter(words => words !== '').join(' ')
        const filled = filledIn(box.value, gap.current, heard)
        gap.current = filled.gap
        box.value = filled.text
        box.setSelectionRange(filled.gap.end, filled.gap.end)
        // The box takes it as it takes what is typed.
        writing.current = true
        box.dispatchEvent(new Event('input', { bubbles: true }))
        writing.current = false
      },
    })
  })

  useEffect(() => {
    // Each moment ends what was begun in the one before.
    void moment
    return () => listens?.leave()
  }, [listens, moment])
  useEffect(() => {
    const box = field.current
    const typed = () => writing.current || listens?.leave()
    box?.addEventListener('input', typed)
    return () => box?.removeEventListener('input', typed)
  }, [field, listens])

  return (
    listens && (
      <WordsProvider messages={WORDS}>
        <MicButton dictation={listens} />
      </WordsProvider>
    )
  )
}
