import { useRef, useState } from 'react'
import type { CourseOptions } from '../../lms/options.ts'
import type { Progress } from '../../progress/progress.ts'
import type { Summary } from '../../scenario/summary.ts'
import { saveAsFile } from '../stage/save-as-file.ts'
import { useWords } from '../stage/words.tsx'
import { type Choice, titleIn, wayOf } from './choice.ts'
import type { Made } from './make-package.ts'
import { OwnWords } from './own-words.tsx'
import { WhatToDo } from './what-to-do.tsx'

interface Props {
  /** Those of the chosen that are the person's own. */
  owns: readonly Summary[]
  choice: Choice
  options: CourseOptions
  /** Leads to what is missing, and says it; null where nothing is. */
  missing: () => string | null
  root: string
  keep: Progress
}

/** What came of the last pressing, and of what it was pressed. */
interface Came {
  of: string
  text: string
  more?: string
}

/** The package: what to do with it, agreeing that one's own words go along, and the button that makes it. */
export function PackageToMake({ owns, choice, options, missing, root, keep }: Props) {
  const { course: words } = useWords()
  const way = wayOf(choice)
  // It is agreed to for these conversations as they are, and for nothing that is chosen later (K3).
  const ownsNow = owns.map(({ id, version }) => `${id} ${version}`).join()
  const [agreedTo, agreeTo] = useState<string | null>(null)
  const [came, come] = useState<Came | null>(null)
  const busy = useRef(false)
  const tick = useRef<HTMLInputElement>(null)
  const agreed = owns.length === 0 || agreedTo === ownsNow
  // What was said of another choice is not true of this one.
  const of = JSON.stringify([choice, ownsNow])
  if (way === 'line') return null

  async function make(format: Exclude<typeof way, 'line'>) {
    if (busy.current) return
    const amiss = missing()
    if (amiss !== null) return come({ of, text: amiss })
    if (!agreed) {
      tick.current?.focus()
      return come({ of, text: words.own.first })
    }
    busy.current = true
    come({ of, text: words.make.making })
    const made = await madeOf({ format, title: titleIn(choice), options }, root, keep)
    busy.current = false
    if (made.is === 'failed') return come({ of, text: words.make.failed[made.why] })
    saveAsFile({ name: made.name, text: made.bytes, type: 'application/zip' })
    const kilobytes = Math.ceil(made.bytes.length / 1000)
    come({
      of,
      text: words.make.made(made.name, kilobytes),
      more: words.make.holds(options.scenarios.length, options.passMark),
    })
  }
  const said = came?.of === of ? came : null
  return (
    <section className="course-floor" aria-labelledby="course-make-h">
      <h2 id="course-make-h">{words.make.heading(words.way.ways[way].name)}</h2>
      <div>
        <WhatToDo way={way} />
        {owns.length > 0 && (
          <OwnWords
            ref={tick}
            titles={owns.map(({ title }) => title)}
            agreed={agreed}
            onAgree={yes => agreeTo(yes ? ownsNow : null)}
          />
        )}
        <p className="do">
          <button type="button" className="btn go" onClick={() => make(way)}>
            {words.make.button}
          </button>
        </p>
        <div role="status" className="course-came">
          {said && (
            <p>
              <b>{said.text}</b> {said.more}
            </p>
          )}
        </div>
      </div>
    </section>
  )
}

/** What makes packages is fetched when the first one is wanted. */
async function madeOf(
  wanted: Parameters<typeof import('./make-package.ts').makePackage>[0],
  root: string,
  keep: Progress,
): Promise<Made> {
  try {
    const [{ makePackage }, { sourcesOf }] = await Promise.all([
      import('./make-package.ts'),
      import('./sources.ts'),
    ])
    return makePackage(wanted, sourcesOf(root, keep))
  } catch {
    return { is: 'failed', why: 'unreached' }
  }
}
