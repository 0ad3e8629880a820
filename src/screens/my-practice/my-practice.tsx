import { useSyncExternalStore } from 'react'
import { myPractice } from '../../messages/en/my-practice.ts'
import { trouble as troubleWords } from '../../messages/en/trouble.ts'
import type { Progress } from '../../progress/progress.ts'
import type { Summary } from '../../scenario/summary.ts'
import { DoorPage } from '../stage/door.tsx'
import { useKept } from '../stage/kept.ts'
import { needed } from '../stage/later.tsx'
import { TroubleNotice } from '../stage/trouble.tsx'
import { useWords, WordsProvider } from '../stage/words.tsx'
import { Empty } from './empty.tsx'
import './figures.css'
import './my-practice.css'

interface Props {
  shelf: readonly Summary[]
  root: string
  keep: Progress
  /** Milliseconds since 1970. */
  now?: () => number
}

const WORDS = { myPractice, trouble: troubleWords }
/** Its own, since the first page does without. */
export const { page } = myPractice

/** What looks back, and what draws it: nothing for those of whom nothing is kept. */
const Body = needed(async () => (await import('./body.tsx')).Body)

/** My practice: what comes back and when, which moves the lines make, and how that changes over time. */
export function MyPractice(props: Props) {
  return (
    <WordsProvider messages={WORDS}>
      <Screen {...props} />
    </WordsProvider>
  )
}

/** By the name that every door's has. */
export { MyPractice as Screen }

function Screen({ shelf, root, keep, now = Date.now }: Props) {
  const { myPractice: words } = useWords()
  const { trouble, conversations, cards } = useKept(keep)
  const here = useSyncExternalStore(noChange, yes, no)
  const nothing =
    Object.values(conversations).every(({ replies }) => replies.length === 0) &&
    Object.values(cards).every(({ day }) => day === null)
  return (
    <DoorPage words={words} root={root} keep={keep} before={null}>
      <div className="my-notice" role="status">
        <TroubleNotice {...{ trouble, keep, root }} sentences={words} />
      </div>
      {here && nothing && <Empty {...{ shelf, root }} />}
      {here && !nothing && <Body {...{ shelf, root, keep, now }} />}
    </DoorPage>
  )
}

// What is kept is known in a browser alone: the HTML that the build draws says neither that there is something nor that there is nothing.
const noChange = () => () => {}
const yes = () => true
const no = () => false
