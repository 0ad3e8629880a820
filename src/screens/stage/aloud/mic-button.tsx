import { useEffect, useRef, useSyncExternalStore } from 'react'
import { useWords } from '../words.tsx'
import type { Dictation } from './dictation.ts'
import { type Dictating, isOn } from './states.ts'
import './aloud.css'

/** The microphone's button, and beside it what it is doing, in words. Escape ends it, and so does leaving the page. */
export function MicButton({ dictation }: { dictation: Dictation }) {
  const { aloud } = useWords()
  const now = useSyncExternalStore(dictation.subscribe, dictation.state, dictation.state)
  const on = isOn(now)
  const says = useRef<HTMLDivElement>(null)

  useEffect(() => {
    if (!on) return
    const press = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return
      // Escape means one thing at a time: what else it would do comes with the next press.
      event.preventDefault()
      event.stopPropagation()
      dictation.stop()
    }
    const hide = () => document.hidden && dictation.leave()
    document.addEventListener('keydown', press, true)
    document.addEventListener('visibilitychange', hide)
    window.addEventListener('pagehide', dictation.leave)
    return () => {
      document.removeEventListener('keydown', press, true)
      document.removeEventListener('visibilitychange', hide)
      window.removeEventListener('pagehide', dictation.leave)
    }
  }, [on, dictation])

  // What it says stands beneath the box, where a small frame ends.
  const tells = now.is === 'telling' || now.is === 'refused'
  useEffect(() => {
    if (tells) says.current?.scrollIntoView?.({ block: 'nearest' })
  }, [tells])

  return (
    <>
      <button
        type="button"
        className="btn mic-button"
        aria-label={aloud.speak}
        aria-pressed={now.is === 'asking' || now.is === 'listening'}
        onClick={dictation.press}
      >
        <svg className="mic" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
          <rect x="9" y="2.5" width="6" height="11" rx="3" />
          <path d="M5 11a7 7 0 0 0 14 0M12 18v3.5" />
        </svg>
      </button>
      <div ref={says} className="mic-says">
        <p role="status">{saidOf(now, aloud)}</p>
        {now.is === 'telling' && (
          <p className="do">
            {now.pack && (
              <button type="button" className="btn" onClick={dictation.fetchPack}>
                {aloud.telling.fetch}
              </button>
            )}
            <button type="button" className="btn" onClick={dictation.agree}>
              {aloud.telling.agree}
            </button>
            <button type="button" className="btn plain" onClick={dictation.decline}>
              <span>{aloud.telling.decline}</span>
            </button>
          </p>
        )}
      </div>
    </>
  )
}

type Words = ReturnType<typeof useWords>['aloud']

function saidOf(now: Dictating, { state, telling, refused }: Words): string {
  switch (now.is) {
    case 'idle':
      return ''
    case 'telling':
      return now.pack ? `${telling.service} ${telling.pack}` : telling.service
    case 'listening':
      return state.listening[now.by]
    case 'refused':
      return refused[now.why]
    default:
      return state[now.is]
  }
}
