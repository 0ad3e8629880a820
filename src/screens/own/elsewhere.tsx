import { lazy, Suspense } from 'react'
import { ownPlay } from '../../messages/en/own-play.ts'
import type { Progress } from '../../progress/progress.ts'
import { readOwn } from '../../scenario/pattern/own.ts'
import { useKept } from '../stage/kept.ts'
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
const Again = lazy(() => import('./again.tsx'))

/** Practising one of one's own conversations or its hard lines, kept here or brought by a link; says so where its words are not here. */
export default function Elsewhere({ asked, root, keep, practise, lookBack }: Props) {
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
        <Suspense fallback={null}>
          <Again {...here} {...{ own }} turn={asked.turn} />
        </Suspense>
      ) : (
        <PlayOwn {...here} {...{ own, practise, lookBack }} />
      )}
    </WordsProvider>
  )
}
