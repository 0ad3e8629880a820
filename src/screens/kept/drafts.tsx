import { useEffect, useRef, useState } from 'react'
import { reads } from '../../messages/en/reads.ts'
import { titleOf } from '../../progress/own-draft-title.ts'
import { eraseDraft, type KeptDraft } from '../../progress/own-drafts.ts'
import type { Progress } from '../../progress/progress.ts'
import { ownPage, type PageLink } from '../stage/own-page.ts'
import { Sure } from '../stage/sure.tsx'
import { useWords } from '../stage/words.tsx'
import { spokenMoment } from './dates.ts'

interface Props {
  drafts: readonly KeptDraft[]
  /** Called when one is erased. */
  onChange: () => void
  root: string
  keep: Progress
}

/** Conversations of one's own that are not finished, if there are any: to be gone on with, or erased one by one. */
export function Drafts({ drafts, onChange, root, keep }: Props) {
  const { kept, language } = useWords()
  const words = kept.drafts
  const [erased, setErased] = useState<boolean | null>(null)
  const [times, count] = useState(0)
  const told = useRef<HTMLParagraphElement>(null)
  useEffect(() => {
    if (times > 0) told.current?.focus()
  }, [times])
  if (drafts.length === 0 && erased === null) return null
  const erase = (id: string) => {
    setErased(eraseDraft(keep, id))
    count(times + 1)
    onChange()
  }
  return (
    <section aria-labelledby="drafts-h">
      <h2 id="drafts-h">{words.heading}</h2>
      {drafts.length > 0 && <p>{words.text}</p>}
      {erased !== null && (
        <p ref={told} tabIndex={-1}>
          {erased ? words.gone : words.notGone}
        </p>
      )}
      <ul>
        {drafts.map(({ id, of, value, changedAt }) => {
          const title = titleOf(value) || words.untitled
          return (
            <li key={id} className="kept-row">
              <p>
                <Title {...{ title }} page={ownPage(root, of === 'new' ? '#new' : `#edit/${of}`)} />{' '}
                <span className="small">
                  {of === 'new' ? words.isNew : words.isChange}
                  {changedAt > 0 && ` · ${spokenMoment(changedAt, language)}`}
                </span>
              </p>
              <Sure
                words={{
                  ask: words.erase,
                  about: words.eraseWhich(title),
                  heading: words.sureHeading,
                  sure: words.sure,
                  not: words.not,
                }}
                onSure={() => erase(id)}
              />
            </li>
          )
        })}
      </ul>
    </section>
  )
}

/** What it is called, as the way to go on with it where there is one. */
function Title({ title, page }: { title: string; page: PageLink | null }) {
  if (!page) return <b dir="auto">{title}</b>
  return (
    <>
      <a {...page} dir="auto">
        {title}
      </a>
      {page.hrefLang && ` (${reads.inEnglish})`}
    </>
  )
}
