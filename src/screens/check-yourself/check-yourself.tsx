import { checkYourself } from '../../messages/en/check-yourself.ts'
import type { Progress } from '../../progress/progress.ts'
import type { Summary } from '../../scenario/summary.ts'
import { DoorPage } from '../stage/door.tsx'
import { useWords, WordsProvider } from '../stage/words.tsx'
import { People } from './people.tsx'
import { PushPull } from './push-pull.tsx'
import './check-yourself.css'

interface Props {
  shelf: readonly Summary[]
  root: string
  keep: Progress
}

const WORDS = { checkYourself }
/** Its own, since the first page does without. */
export const { page } = checkYourself

/** Check yourself: two short self-checks with advice, no grades and nothing stored. */
export function CheckYourself(props: Props) {
  return (
    <WordsProvider messages={WORDS}>
      <CheckYourselfScreen {...props} />
    </WordsProvider>
  )
}

/** By the name that every door's has. */
export { CheckYourself as Screen }

function CheckYourselfScreen({ shelf, root, keep }: Props) {
  const { checkYourself: words } = useWords()
  const jump = (
    <nav className="aside no-print" aria-label={words.jump}>
      <p>
        <a href="#push-pull">{words.pushPull.heading}</a>
      </p>
      <p>
        <a href="#people">{words.people.heading}</a>
      </p>
    </nav>
  )
  return (
    <DoorPage words={words} root={root} keep={keep} before={jump}>
      <PushPull shelf={shelf} root={root} />
      <People shelf={shelf} root={root} />
    </DoorPage>
  )
}
