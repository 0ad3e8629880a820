import { useState } from 'react'
import { type Prompt, roundOf } from '../../debrief/drill.ts'
import type { Answered } from '../../debrief/drill-round.ts'
import { drillables } from '../../library.ts'
import { drill } from '../../messages/en/drill.ts'
import { trouble } from '../../messages/en/trouble.ts'
import type { Progress } from '../../progress/progress.ts'
import type { Summary } from '../../scenario/summary.ts'
import { useKept } from '../stage/kept.ts'
import { WordsProvider } from '../stage/words.tsx'
import { End } from './end.tsx'
import { useKnown } from './known.ts'
import { Round } from './round.tsx'
import { Start } from './start.tsx'
import '../stage/alone/alone.css'
import './drill.css'

interface Props {
  shelf: readonly Summary[]
  root: string
  keep: Progress
  /** Gives a round's seed. */
  draw?: () => number
}

const WORDS = { drill, trouble }
/** Its own, since the first page does without. */
export const { page } = drill

/** The drill: ten lines of the boss, one after another, each answered in one's own words. What is typed is not kept. */
export function Drill(props: Props) {
  return (
    <WordsProvider messages={WORDS}>
      <DrillScreen {...props} />
    </WordsProvider>
  )
}

/** By the name that every door's has. */
export { Drill as Screen }

type At =
  | { is: 'start' | 'coming' | 'failed' }
  /** `nth` counts the rounds since the page was opened. */
  | { is: 'round'; prompts: readonly Prompt[]; nth: number }
  | { is: 'over'; answered: readonly Answered[]; nth: number }

function DrillScreen({ shelf, root, keep, draw = anySeed }: Props) {
  const known = useKnown(shelf, keep)
  const { drill: tally } = useKept(keep)
  const [at, setAt] = useState<At>({ is: 'start' })

  const begin = async () => {
    if (at.is === 'coming') return
    const nth = at.is === 'over' ? at.nth + 1 : 1
    if (at.is !== 'over') setAt({ is: 'coming' })
    try {
      const prompts = roundOf(await drillables(), { ...known, tally }, draw())
      setAt({ is: 'round', prompts, nth })
    } catch {
      setAt({ is: 'failed' })
    }
  }

  if (at.is === 'round')
    return (
      <Round
        key={at.nth}
        {...{ root, keep }}
        prompts={at.prompts}
        onOver={answered => setAt({ is: 'over', answered, nth: at.nth })}
      />
    )
  if (at.is === 'over') return <End {...{ root, keep }} answered={at.answered} onAgain={begin} />
  return <Start {...{ root, keep, known, tally }} is={at.is} onBegin={begin} />
}

function anySeed(): number {
  return crypto.getRandomValues(new Uint32Array(1))[0] ?? 1
}
