import type { ReactNode } from 'react'
import type { Progress } from '../../progress/progress.ts'
import { Bar } from './bar.tsx'
import { Foot } from './foot.tsx'
import { useKept } from './kept.ts'
import { Symbols } from './symbols.tsx'
import './door.css'

interface Props {
  /** `shelf` names the way back to it, `nav` the place where that stands. */
  words: { heading: string; lead: string; nav: string; shelf: string }
  /** The site's root as a URL relative to this page. */
  root: string
  keep: Progress
  /** Stands before the questions. */
  before: ReactNode
  children: ReactNode
}

/** A page of questions before the shelf. Of what is kept it uses the theme alone, and it keeps nothing else. */
export function DoorPage({ words, root, keep, before, children }: Props) {
  const { settings } = useKept(keep)
  return (
    <>
      <Symbols />
      <Bar home={root} navLabel={words.nav} nav={<a href={`${root}#shelf`}>{words.shelf}</a>} />
      <main className="door">
        <section className="door-open">
          <div>
            <h1>{words.heading}</h1>
            <p className="lead">{words.lead}</p>
          </div>
          {before}
        </section>
        {children}
      </main>
      <Foot root={root} theme={settings.theme} onTheme={theme => keep.setSetting('theme', theme)} />
    </>
  )
}
