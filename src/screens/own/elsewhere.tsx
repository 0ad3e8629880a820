import { ownPlay } from '../../messages/en/own-play.ts'
import type { Progress } from '../../progress/progress.ts'
import { readOwn } from '../../scenario/pattern/own.ts'
import { useKept } from '../stage/kept.ts'
import { needed } from '../stage/later.tsx'
import { WordsProvider } from '../stage/words.tsx'
import type { OwnAsked } from './asked.ts'
import { NotHere } from './not-here.tsx'
import { type LookBack, PlayOwn, type Practise } from './play-own.tsx'

interface Props {
  /** What the list and the form do not draw. */
  asked: Exclude<OwnAsked, { screen: 'list' | 'new' | 'edit' }>
  root: string
  keep: Progress
  practise: Practise
  lookBack: LookBack
}

const WORDS = { ownPlay }
const Again = needed(async () => (await import('./again.tsx')).Again)

/** Practising one of one's own conversations or its hard lines, kept here or brought by a link; says so where its words are not here. */
export function Elsewhere({ asked, root, keep, practise, lookBack }: Props) {
  const { own: kept } = useKept(keep)
  const id = asked.screen === 'shared' ? asked.own.id : asked.id
  const mine = Object.hasOwn(kept, id) ? readOwn(kept[id]) : null
  const carried = asked.screen === 'shared' ? asked.own : asked.screen === 'again' ? asked.shared : null
  const own = carried ?? mine
  const here = { root, keep, shared: carried !== null, known: mine?.changedAt === own?.changedAt }
  return (
    <WordsProvider messages={WORDS}>
      {!own ? (
        <NotHere {...{ root, keep }} />
      ) : asked.screen === 'again' ? (
        <Again {...here} {...{ own }} turn={asked.turn} />
      ) : (
        <PlayOwn {...here} {...{ own, practise, lookBack }} />
      )}
    </WordsProvider>
  )
}
