import { useMemo } from 'react'
import { debrief } from '../../messages/en/debrief.ts'
import type { Progress } from '../../progress/progress.ts'
import type { Summary } from '../../scenario/summary.ts'
import { useKept } from '../stage/kept.ts'
import { useWholeShelf } from '../stage/whole-shelf.ts'
import { useWords, WordsProvider } from '../stage/words.tsx'
import { useDates } from './dates.ts'
import { Figures } from './figures.tsx'
import { KeptList } from './kept-list.tsx'
import { Next } from './next.tsx'
import { usePractised } from './practised.ts'
import { ahead } from './proposed.ts'
import { RealDays } from './real-days.tsx'
import { Scenarios } from './scenarios.tsx'

interface Props {
  shelf: readonly Summary[]
  root: string
  keep: Progress
  /** Milliseconds since 1970. */
  now: () => number
}

const WORDS = { debrief }

/** Everything under the heading. It is fetched after the page is drawn, with what looks back on conversations. */
export function Body(props: Props) {
  return (
    <WordsProvider messages={WORDS}>
      <Parts {...props} />
    </WordsProvider>
  )
}

function Parts({ shelf: shipped, root, keep, now }: Props) {
  const shelf = useWholeShelf(shipped, keep)
  const { myPractice: words } = useWords()
  const { cards } = useKept(keep)
  const practised = usePractised(keep)
  const moment = useMemo(() => {
    // A day may have passed whenever something new is kept.
    void practised
    return now()
  }, [practised, now])
  const coming = useMemo(() => {
    // What the cards say is asked of `keep`, by a scenario's id.
    void cards
    return practised && ahead(shelf, practised.looked, keep.cardOf, moment)
  }, [shelf, practised, keep, cards, moment])
  const dates = useDates(moment)
  if (!practised || !coming) return <p className="my-looking">{words.looking}</p>
  const { looked, count, gone, whole } = practised
  return (
    <div className="my-practice">
      <section className="my-ahead">
        <Next {...{ root, dates }} proposals={coming.proposals} />
        <RealDays {...{ root, keep, dates }} days={coming.real} />
      </section>
      {looked.length > 0 && <Figures {...{ looked, count, dates }} />}
      {looked.length > 0 && whole && (
        <>
          <Scenarios {...{ shelf, root, looked, dates }} />
          <KeptList {...{ root, looked, dates }} />
        </>
      )}
      {gone > 0 && <p className="my-gone">{words.gone(gone)}</p>}
    </div>
  )
}
