import { useEffect, useId, useState } from 'react'
import { aloud } from '../../../messages/en/aloud.ts'
import { useWords, WordsProvider } from '../words.tsx'
import type { HearBossProps } from './hear-boss.tsx'
import { voiceFor, voicesOf } from './voice.ts'
import './hear-choice.css'

const WORDS = { aloud }

/** A checkbox, and what to know before it is checked. Nothing where the browser does not speak. */
export function HearChoice(props: HearBossProps) {
  if (!('speechSynthesis' in window)) return null
  return (
    <WordsProvider messages={WORDS}>
      <Choice {...props} />
    </WordsProvider>
  )
}

function Choice({ on, onChange }: HearBossProps) {
  const { aloud, language } = useWords()
  const { hear } = aloud
  const [remote, setRemote] = useState(false)
  const why = useId()
  useEffect(() => {
    let gone = false
    void voicesOf(window.speechSynthesis).then(voices => {
      const voice = voiceFor(voices, language, navigator.languages)
      if (!gone) setRemote(voice?.localService === false)
    })
    return () => {
      gone = true
    }
  }, [language])
  return (
    <fieldset className="hear" aria-describedby={why}>
      <legend>{hear.label}</legend>
      <label>
        <input type="checkbox" checked={on} onChange={event => onChange(event.target.checked)} />
        <span>{hear.on}</span>
      </label>
      <p id={why} className="small">
        {hear.why}
        {remote && ` ${hear.remote}`}
      </p>
    </fieldset>
  )
}
