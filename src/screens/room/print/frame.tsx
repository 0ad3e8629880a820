import { type ReactNode, useEffect } from 'react'
import { room } from '../../../messages/en/room.ts'
import { Bar } from '../../stage/bar.tsx'
import { Symbols } from '../../stage/symbols.tsx'
import { useWords } from '../../stage/words.tsx'
import { SET_UP } from '../asked.ts'
import { useRunningHead } from './running-head.ts'
import './print.css'

interface Props {
  /** The site's root as a URL relative to this page. */
  root: string
  heading: string
  /** Beneath the heading. */
  lead: string
  /** What a tab and a saved PDF are called. */
  title: string
  running: string
  /** The way back, where that is a session. */
  session?: string | undefined
  children: ReactNode
}

/** A page to be printed: on a screen with the way back and a button, on paper with a running head and page numbers. */
export function PrintFrame({ root, heading, lead, title, running, session, children }: Props) {
  const { roomPrint: words } = useWords()
  useRunningHead(running, words.page)
  useEffect(() => {
    document.title = title
    window.scrollTo(0, 0)
    document.getElementById('sheet')?.focus({ preventScroll: true })
    return () => {
      document.title = room.page.title
    }
  }, [title])
  return (
    <>
      <Symbols />
      <Bar
        home={root}
        navLabel={words.nav}
        nav={<a href={session ?? SET_UP}>{session ? words.backToSession : words.back}</a>}
      />
      <main className="paper-sheet" id="sheet" tabIndex={-1} aria-labelledby="sheet-h">
        <header>
          <h1 id="sheet-h">{heading}</h1>
          <p className="paper-lead">{lead}</p>
          <button type="button" className="btn go" onClick={() => window.print()}>
            {words.print}
          </button>
        </header>
        {children}
      </main>
    </>
  )
}
