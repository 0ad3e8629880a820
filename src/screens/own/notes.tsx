import type { Gap } from '../../scenario/pattern/gaps.ts'
import { GAPS } from '../../scenario/pattern/gaps.ts'
import { tidied } from '../../scenario/pattern/tidy.ts'
import { useWords } from '../stage/words.tsx'
import { type Draft, written } from './draft.ts'
import { shorter } from './shorter.ts'
import { toldOf } from './told.ts'
import { Wish } from './wish.tsx'

interface Props {
  gap: Gap
  /** As it was written, up to the last pause. */
  text: string
  draft: Draft
  /** Takes other words in its place, when their writer says so. */
  onChange: (text: string) => void
}

const OTHERS = /(?<![\p{L}’'])(?:their|his|her)(?![\p{L}’'])/iu

/** What sentences make of what was written, where that may not be what its writer meant. Nothing here changes a word unasked. */
export function Notes({ gap, text, draft, onChange }: Props) {
  const { notes: words, sentences } = useWords().own
  const told = toldOf(draft)
  const { words: used, cut, long, unlike } = tidied(gap, text)
  const short = long ? shorter(used) : null
  const [other] = (gap !== 'boss' && gap !== 'role' && OTHERS.exec(used)) || []
  return (
    <div role="status" aria-label={words.label} className="own-notes">
      {used !== '' && (
        <>
          <Wish gap={gap} draft={written(draft, gap, text)} />
          {cut && <p>{words.cut(used)}</p>}
          {unlike && GAPS[gap].holds === 'verb' && (
            <p>{words.unlike(sentences[gap].lead(told), used.replace(/[.!?]+$/, ''))}</p>
          )}
          {short && (
            <p>
              {words.long(used.split(' ').length)}{' '}
              <button type="button" className="btn" onClick={() => onChange(short)}>
                {words.shorten(short)}
              </button>
            </p>
          )}
          {other && (
            <p>
              {words.whose(other.toLowerCase(), told.boss)}{' '}
              <button type="button" className="btn" onClick={() => onChange(withYour(text))}>
                {words.your}
              </button>
            </p>
          )}
        </>
      )}
    </div>
  )
}

function withYour(text: string): string {
  return text.replace(OTHERS, found => (/^\p{Lu}/u.test(found) ? 'Your' : 'your'))
}
