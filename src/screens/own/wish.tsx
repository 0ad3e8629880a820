import type { Messages } from '../../messages/messages.ts'
import type { Gap } from '../../scenario/pattern/gaps.ts'
import { useWords } from '../stage/words.tsx'
import type { Draft } from './draft.ts'
import { toldOf } from './told.ts'
import { wantOf } from './wants.ts'

/** What a pattern's lines would miss in what was told, in words; nothing until those are here. */
export function Wish({ gap, draft }: { gap: Gap; draft: Draft }) {
  const { ownByPattern }: Partial<Messages> = useWords()
  const want = wantOf(draft, gap)
  if (want === null || !ownByPattern) return null
  const { same, ...plain } = ownByPattern.wants
  return <p className="own-wish">{want === 'same' ? same(toldOf(draft).boss) : plain[want]}</p>
}
