import { type ReactNode, useEffect, useId, useState } from 'react'
import type { CourseOptions } from '../../lms/options.ts'
import { courseTitle } from '../../lms/packages/by-itself.ts'
import type { Summary } from '../../scenario/summary.ts'
import { Copy } from '../stage/copy.tsx'
import { useWords } from '../stage/words.tsx'
import { type Choice, titleIn } from './choice.ts'
import { type Asked, elementLine, frameLine, isHereOnly } from './lines.ts'
import { WhatToDo } from './what-to-do.tsx'

interface Props {
  chosen: readonly Summary[]
  /** Those of them that are the person's own: they are not on the host. */
  owns: readonly Summary[]
  choice: Choice
  options: CourseOptions
  /** Whether every option holds as it is written. */
  sound: boolean
  root: string
  onChange: (choice: Choice) => void
}

/** The lines to paste, of what the host has. */
export function LineToPaste({ chosen, owns, choice, options, sound, root, onChange }: Props) {
  const { line: words, make } = useWords().course
  const home = useHome(root)
  const shipped = chosen.filter(one => !owns.includes(one))
  const fitted = choice.fit === 'frame'
  const asked: Asked | null =
    home === null || shipped.length === 0
      ? null
      : {
          ...{ home, fitted },
          title: courseTitle(titleIn(choice), shipped),
          options: { ...options, scenarios: shipped.map(({ id }) => id) },
        }
  return (
    <section className="course-floor" aria-labelledby="course-line-h">
      <h2 id="course-line-h">{words.heading}</h2>
      <div>
        <WhatToDo way="line" />
        {owns.length > 0 && (
          <div className="course-own">
            <p>{words.ownLeftOut(owns.map(({ title }) => title))}</p>
            <button type="button" className="btn" onClick={() => onChange({ ...choice, way: 'web' })}>
              {words.toWeb}
            </button>
          </div>
        )}
        {!sound ? (
          <p>{make.mendFirst}</p>
        ) : asked ? (
          <Lines {...{ asked, choice, onChange }} />
        ) : (
          <p>{words.none}</p>
        )}
      </div>
    </section>
  )
}

function Lines({ asked, choice, onChange }: { asked: Asked } & Pick<Props, 'choice' | 'onChange'>) {
  const { line: words } = useWords().course
  const fit = useId()
  return (
    <>
      {import.meta.env.DEV && <p className="course-lost">{words.noBuild}</p>}
      {isHereOnly(asked.home) && <p className="course-lost">{words.hereOnly}</p>}
      <div>
        <label className="course-tick">
          <input
            type="checkbox"
            checked={asked.fitted}
            aria-describedby={fit}
            onChange={event => onChange({ ...choice, fit: event.target.checked ? 'frame' : '' })}
          />
          <span>{words.fit}</span>
        </label>
        <p id={fit} className="small">
          {words.fitHelp}
        </p>
      </div>
      <Pasted text={frameLine(asked)} name={words.frame} about={words.frameAbout} rows={4}>
        {words.copy}
      </Pasted>
      <Pasted text={elementLine(asked)} name={words.element} about={words.elementAbout} rows={5}>
        {words.copyElement}
      </Pasted>
    </>
  )
}

interface PastedProps {
  text: string
  name: string
  about: string
  rows: number
  /** What the button says. */
  children: ReactNode
}

function Pasted({ text, name, about, rows, children }: PastedProps) {
  const { line: words } = useWords().course
  const [id, aboutId] = [useId(), useId()]
  return (
    <div className="course-pasted">
      <label htmlFor={id}>{name}</label>
      <p id={aboutId} className="small">
        {about}
      </p>
      <textarea
        id={id}
        className="field"
        dir="ltr"
        readOnly
        spellCheck={false}
        rows={rows}
        value={text}
        aria-describedby={aboutId}
      />
      <div className="do">
        {/* Said of this text, and of no later one. */}
        <Copy key={text} text={() => text} {...{ words }}>
          {children}
        </Copy>
      </div>
    </div>
  )
}

/** Where home is, as an address of its own; null until a browser says. */
function useHome(root: string): string | null {
  const [home, find] = useState<string | null>(null)
  useEffect(() => find(new URL(root, location.href.replace(/[?#].*$/s, '')).href), [root])
  return home
}
