import { useEffect } from 'react'
import { useWords } from '../words.tsx'
import { speak } from './voice.ts'

/**
 * Speaks the boss's line when it arrives: for those who chose to hear it. It stops when something is typed or said, with
 * the next line, and on leaving.
 *
 * @param props.moment changes with every line, also with one like the one before.
 */
export function BossVoice({ line, moment }: { line: string; moment: string }): null {
  const { language } = useWords()
  useEffect(() => {
    // A line like the one before is spoken again.
    void moment
    const synthesis = window.speechSynthesis as SpeechSynthesis | undefined
    if (!synthesis) return
    const hush = speak(synthesis, line, language)
    const typed = ({ target }: Event) => {
      // The tick by which it was chosen comes in here too.
      if (!(target instanceof HTMLInputElement && target.type === 'checkbox')) hush()
    }
    document.addEventListener('input', typed, true)
    window.addEventListener('pagehide', hush)
    return () => {
      hush()
      document.removeEventListener('input', typed, true)
      window.removeEventListener('pagehide', hush)
    }
  }, [line, moment, language])
  return null
}
