import { course } from '../../messages/en/course.ts'
import type { Progress } from '../../progress/progress.ts'
import type { Summary } from '../../scenario/summary.ts'
import { DoorPage } from '../stage/door.tsx'
import { useWords, WordsProvider } from '../stage/words.tsx'
import { Alone } from './alone.tsx'
import { SetUp } from './set-up.tsx'
import './course.css'

interface Props {
  shelf: readonly Summary[]
  root: string
  keep: Progress
}

const WORDS = { course }
/** Its own, since the first page does without. */
export const { page } = course

/** Use in a course: which conversations, how they are practised, and how that goes in: a package or a line to paste (K3). */
export function Course(props: Props) {
  return (
    <WordsProvider messages={WORDS}>
      <Screen {...props} />
    </WordsProvider>
  )
}

/** By the name that every door's has. */
export { Course as Screen }

function Screen({ shelf, root, keep }: Props) {
  const { course: words } = useWords()
  return (
    <DoorPage words={words} root={root} keep={keep} before={<Gets />}>
      {/* The one file has no embed page beside it, and may ask for nothing. */}
      {import.meta.env.MODE === 'one-file' ? <Alone /> : <SetUp {...{ shelf, root, keep }} />}
    </DoorPage>
  )
}

/** What a course is told: to be known before anything is chosen (K3). */
function Gets() {
  const { gets } = useWords().course
  return (
    <section className="aside course-gets" aria-labelledby="course-gets-h">
      <h2 id="course-gets-h">{gets.heading}</h2>
      <ul>
        {gets.list.map(one => (
          <li key={one}>{one}</li>
        ))}
      </ul>
      <p className="small">{gets.note}</p>
    </section>
  )
}
