import { kept } from '../../messages/en/kept.ts'
import type { Progress } from '../../progress/progress.ts'
import type { Summary } from '../../scenario/summary.ts'
import { DoorPage } from '../stage/door.tsx'
import { useWords, WordsProvider } from '../stage/words.tsx'

interface Props {
  shelf: readonly Summary[]
  root: string
  keep: Progress
}

const WORDS = { kept }
/** Its own, since the first page does without. */
export const { page } = kept

export function WhatIsKept(props: Props) {
  return (
    <WordsProvider messages={WORDS}>
      <Screen {...props} />
    </WordsProvider>
  )
}

function Screen({ root, keep }: Props) {
  const { kept: words } = useWords()
  return (
    <DoorPage words={words} root={root} keep={keep} before={null}>
      {null}
    </DoorPage>
  )
}
