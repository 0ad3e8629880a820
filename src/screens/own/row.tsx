import { useState } from 'react'
import type { Progress } from '../../progress/progress.ts'
import { lastMoment } from '../../progress/unite.ts'
import type { Own } from '../../scenario/pattern/own.ts'
import { tidied } from '../../scenario/pattern/tidy.ts'
import { CopyLink } from '../stage/copy-link.tsx'
import { Sure } from '../stage/sure.tsx'
import { useWords } from '../stage/words.tsx'
import { editHash, withinOwn, withinShared } from './asked.ts'
import { dayIn, dayOf } from './day.ts'
import { HardOnes } from './hard-ones.tsx'

interface Props {
  own: Own
  keep: Progress
  onDuplicate: () => void
  onSave: () => void
  onErase: () => void
}

/** One's own conversation in the list. Its link carries the words, and that is said before it can be copied (K3). */
export function Row({ own, keep, onDuplicate, onSave, onErase }: Props) {
  const { own: all, stage, language } = useWords()
  const words = all.list
  const [sharing, share] = useState(false)
  const { id, fillings, temperament } = own
  const title = words.title(
    tidied('boss', fillings.boss ?? '').words,
    tidied('ask', fillings.ask ?? '').words,
  )
  const last = keep.latestOf(id)
  const { day } = keep.cardOf(id)
  const about = [
    words.about(stage.temperaments[temperament].name),
    day && words.day(dayIn(day, language)),
    last ? words.last(dayOf(lastMoment(last), language)) : words.never,
  ]
  const named = (act: string) => words.which(act, title)
  return (
    <li className="own-item">
      <h2 className="speech" dir="auto">
        {title}
      </h2>
      <p className="small">{about.filter(Boolean).join(' · ')}</p>
      <div className="do">
        <a className="btn go" href={withinOwn(id)} aria-label={named(words.practise)}>
          {words.practise}
        </a>
        <HardOnes {...{ id, title }} />
        <a className="btn" href={editHash(id)} aria-label={named(words.change)}>
          {words.change}
        </a>
        <button type="button" className="btn" aria-label={named(words.duplicate)} onClick={onDuplicate}>
          {words.duplicate}
        </button>
        <button type="button" className="btn" aria-label={named(words.save)} onClick={onSave}>
          {words.save}
        </button>
        <button
          type="button"
          className="btn"
          aria-label={named(words.share)}
          aria-expanded={sharing}
          onClick={() => share(!sharing)}
        >
          {words.share}
        </button>
        <Sure
          words={{
            ask: words.erase,
            about: named(words.erase),
            heading: words.sureHeading,
            sure: words.sure,
            not: words.not,
          }}
          onSure={onErase}
        >
          <p>{words.sureText}</p>
        </Sure>
      </div>
      {sharing && (
        <div className="own-share">
          <h3>{words.shareHeading}</h3>
          <p>{words.shareText}</p>
          <p className="do">
            <CopyLink
              to={() => withinShared(own)}
              words={{ copied: words.copied, notCopied: words.notCopied, byHand: words.byHand }}
            >
              {words.copy}
            </CopyLink>
          </p>
        </div>
      )}
    </li>
  )
}
