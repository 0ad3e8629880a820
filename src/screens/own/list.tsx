import { useRef, useState } from 'react'
import { duplicateOwn, eraseOwn } from '../../progress/own-acts.ts'
import { titleOf } from '../../progress/own-draft-title.ts'
import type { KeptDraft } from '../../progress/own-drafts.ts'
import type { Progress } from '../../progress/progress.ts'
import type { Own } from '../../scenario/pattern/own.ts'
import { saveAsFile } from '../stage/save-as-file.ts'
import { useWords } from '../stage/words.tsx'
import { fileOfOwn } from './own-file.ts'
import { Row } from './row.tsx'

interface Props {
  /** The latest first. */
  all: readonly Own[]
  keep: Progress
  /** What was begun and not finished, the latest first. */
  drafts: readonly KeptDraft[]
  /** Goes on with one of those. */
  onGoOn: (draft: string) => void
}

/** One's own conversations, each with what can be done with it. What came of that is said on top, once. */
export function List({ all, keep, drafts, onGoOn }: Props) {
  const { list: words } = useWords().own
  const [said, say] = useState<{ what: string; times: number }>({ what: '', times: 0 })
  const place = useRef<HTMLParagraphElement>(null)
  const tell = (what: string) => say({ what, times: said.times + 1 })
  return (
    <div className="own-list">
      <div className="do">
        {drafts.length === 0 && (
          <a className="btn" href="#new">
            {words.new}
          </a>
        )}
        {drafts.map(({ id, value }) => (
          <button key={id} type="button" className="btn" onClick={() => onGoOn(id)}>
            {drafts.length === 1 ? words.goOn : words.goOnWith(titleOf(value) || words.untitled)}
          </button>
        ))}
        {drafts.length > 0 && <span>{words.drafts(drafts.length)}</span>}
      </div>
      {/* New each time, so that it is said each time. */}
      <p ref={place} tabIndex={-1} role="status" className="own-said">
        {said.what !== '' && <span key={said.times}>{said.what}</span>}
      </p>
      <ul>
        {all.map(own => (
          <Row
            key={own.id}
            {...{ own, keep }}
            onDuplicate={() => {
              duplicateOwn(keep, own.id)
              tell(words.duplicated)
            }}
            onSave={() => {
              saveAsFile(fileOfOwn(own, Date.now()))
              tell(words.saved)
            }}
            onErase={() => {
              tell(eraseOwn(keep, own.id) ? words.erased : words.notErased)
              // Its button is gone.
              place.current?.focus()
            }}
          />
        ))}
      </ul>
    </div>
  )
}
