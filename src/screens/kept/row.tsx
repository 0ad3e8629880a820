import type { Conversation } from '../../conversation/record.ts'
import { lastMoment } from '../../progress/unite.ts'
import { debriefHash } from '../stage/address.ts'
import { pageOf } from '../stage/page-of.ts'
import { useWords } from '../stage/words.tsx'
import { spokenMoment } from './dates.ts'
import type { Gone } from './one-by-one.tsx'

interface Props {
  conversation: Conversation
  /** The site's root; null where its scenario is not here any more. */
  root: string | null
  gone: Gone | undefined
  onErase: (conversation: Conversation) => void
  onBringBack: (gone: Gone) => void
}

/** One conversation: when it was, looking back on it, erasing it. Its button stays in place, and so does the focus. */
export function Row({ conversation, root, gone, onErase, onBringBack }: Props) {
  const { kept, language } = useWords()
  const words = kept.one
  const when = spokenMoment(lastMoment(conversation), language)
  return (
    <li className="kept-row">
      <p>
        {root === null || gone ? (
          when
        ) : (
          <a
            href={pageOf(root, conversation.scenario, debriefHash(conversation))}
            aria-label={words.look(when)}
          >
            {when}
          </a>
        )}{' '}
        <span className="small">{words.replies(conversation.replies.length)}</span>
      </p>
      <p className="do">
        <span role="status">{gone && words.gone}</span>
        <button
          type="button"
          className="btn"
          aria-label={gone ? words.backWhich(when) : words.eraseWhich(when)}
          onClick={() => (gone ? onBringBack(gone) : onErase(conversation))}
        >
          {gone ? words.back : words.erase}
        </button>
      </p>
    </li>
  )
}
