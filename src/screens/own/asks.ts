import { useEffect, useState } from 'react'
import type { Sentence } from '../../messages/en/own.ts'
import type { Asks } from '../../messages/en/own-by-pattern.ts'
import type { Messages } from '../../messages/messages.ts'
import { ALL_GAPS, type Gap } from '../../scenario/pattern/gaps.ts'
import { once } from '../stage/later.tsx'

type Sentences = Messages['own']['sentences']
type ByPattern = Pick<Messages, 'ownByPattern'>

/** The patterns' own wordings: the first question needs none of them. */
export const byPattern = once<ByPattern>(() => import('../../messages/en/own-by-pattern.ts'))

/** Those wordings, null until they are here; the form asks in its common ones meanwhile. @param wanted once a pattern is chosen. */
export function useByPattern(wanted: boolean): ByPattern | null {
  const [here, arrive] = useState(byPattern.here)
  useEffect(() => {
    if (!wanted) return
    let gone = false
    byPattern.load().then(
      words => gone || arrive(words),
      () => {
        // The common ones do for every pattern.
      },
    )
    return () => {
      gone = true
    }
  }, [wanted])
  return here
}

/** The sentences of the form as this pattern asks them; whatever it does not say itself stays as it is. */
export function sentencesOf(common: Sentences, asks: Asks | undefined): Sentences {
  if (!asks) return common
  const all = ALL_GAPS.map(gap => [gap, asked(common[gap], asks[gap])] as const)
  return Object.fromEntries(all) as Record<Gap, Sentence>
}

function asked(common: Sentence, own: Partial<Sentence> | undefined): Sentence {
  if (!own?.lead) return { ...common, ...own }
  const { on: _, ...begun } = common
  return { ...begun, ...own }
}
