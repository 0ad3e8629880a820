import { useRef, useState } from 'react'
import { duplicateOwn, eraseOwn } from '../../progress/own-acts.ts'
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
  /** Whether one was begun and not finished. */
  unfinished: boolean
}

/** One's own conversations, each with what can be done with it. What came of that is said on top, once. */
export function List({ all, keep, unfinished }: Props) {
  const { list: words } = useWords().own
  const [said, say] = useState<{ what: string; times: number }>({ what: '', times: 0 })
  const place = useRef<HTMLParagraphElement>(null)
  const tell = (what: string) => say({ what, times: said.times + 1 })
  return (
    <div className="own-list">
      <p className="do">
        <a className="btn" href="#new">
          {unfinished ? words.goOn : words.new}
        </a>
        {unfinished && <span>{words.draft}</span>}
      </p>
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
