import { useState } from 'react'
import { kept } from '../../messages/en/kept.ts'
import { type Persistence, persistenceOf } from '../../progress/persistence.ts'
import type { Progress } from '../../progress/progress.ts'
import type { Summary } from '../../scenario/summary.ts'
import { DoorPage } from '../stage/door.tsx'
import { Late, once } from '../stage/later.tsx'
import { useWords, WordsProvider } from '../stage/words.tsx'
import { BringBack } from './bring-back.tsx'
import { EraseAll } from './erase-all.tsx'
import { Facts } from './facts.tsx'
import { Lasting } from './lasting.tsx'
import { OneByOne } from './one-by-one.tsx'
import { SaveAll } from './save-all.tsx'
import { Unreadable } from './unreadable.tsx'
import { useDrafts } from './use-drafts.ts'
import './kept.css'

interface Props {
  shelf: readonly Summary[]
  root: string
  keep: Progress
  /** What the browser promises to keep. */
  persistence?: Persistence
}

const WORDS = { kept }
const BROWSER = persistenceOf(() => navigator.storage)
/** Most people have none. */
const listOfDrafts = once(async () => (await import('./drafts.tsx')).Drafts)
/** Its own, since the first page does without. */
export const { page } = kept

/** What is kept: what and where, as a file and back, how long it lasts, and erasing it in part or whole (K2, K3). */
export function WhatIsKept(props: Props) {
  return (
    <WordsProvider messages={WORDS}>
      <Screen {...props} />
    </WordsProvider>
  )
}

/** By the name that every door's has. */
export { WhatIsKept as Screen }

function Screen({ shelf, root, keep, persistence = BROWSER }: Props) {
  const { kept: words } = useWords()
  const [erased, countErased] = useState(0)
  const [drafts, lookAgain] = useDrafts(keep)
  // Stays where the last of them is erased, since it says so.
  const [some, setSome] = useState(false)
  if (drafts.length > 0 && !some) setSome(true)
  const onErased = () => {
    countErased(erased + 1)
    lookAgain()
  }
  return (
    <DoorPage words={words} root={root} keep={keep} before={<Facts keep={keep} drafts={drafts.length} />}>
      <div className="kept">
        <div className="kept-file">
          <SaveAll keep={keep} />
          <BringBack keep={keep} />
        </div>
        <Unreadable keep={keep} />
        {some && (
          <Late
            key={`drafts ${erased}`}
            part={listOfDrafts}
            props={{ drafts, root, keep, onChange: lookAgain }}
          />
        )}
        <Lasting keep={keep} persistence={persistence} />
        {/* What it could bring back goes too when everything is erased. */}
        <OneByOne key={erased} {...{ shelf, root, keep }} />
        <EraseAll keep={keep} drafts={drafts.length} onErased={onErased} />
      </div>
    </DoorPage>
  )
}
