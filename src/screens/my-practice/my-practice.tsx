import { myPractice } from '../../messages/en/my-practice.ts'
import type { Progress } from '../../progress/progress.ts'
import type { Summary } from '../../scenario/summary.ts'
import { DoorPage } from '../stage/door.tsx'
import { useWords, WordsProvider } from '../stage/words.tsx'

interface Props {
  shelf: readonly Summary[]
  root: string
  keep: Progress
}

const WORDS = { myPractice }
/** Its own, since the first page does without. */
export const { page } = myPractice

export function MyPractice(props: Props) {
  return (
    <WordsProvider messages={WORDS}>
      <Screen {...props} />
    </WordsProvider>
  )
}

function Screen({ root, keep }: Props) {
  const { myPractice: words } = useWords()
  return (
    <DoorPage words={words} root={root} keep={keep} before={null}>
      {null}
    </DoorPage>
  )
}
