import { type ComponentType, useState } from 'react'
import type { Conversation } from '../../conversation/record.ts'
import { keptNowhere } from '../../progress/nowhere.ts'
import type { Progress } from '../../progress/progress.ts'
import type { Own } from '../../scenario/pattern/own.ts'
import type { Scenario } from '../../scenario/scenario.ts'
import { debriefHash } from '../stage/address.ts'
import { needed } from '../stage/later.tsx'
import { hashWithin } from '../stage/within.ts'
import { withinOwn, withinShared } from './asked.ts'
import { KeepShared } from './keep-shared.tsx'
import { NotHere } from './not-here.tsx'
import { useScenario } from './scenario.ts'

/** What the debrief is given. */
interface LookingBack {
  scenario: Scenario
  conversation: Conversation
  root: string
  keep: Progress
  now: () => number
  within: string
  sharing?: ((conversation: Conversation) => string) | undefined
}

/** What the practice screen is given: the whole page of a conversation, from its first line to its debrief. */
export interface Practising {
  scenario: Scenario
  root: string
  keep: Progress
  now: () => number
  within: string
  answer: 'own'
  sharing: (conversation: Conversation) => string
  lookBack: LookBack
}

/** Fetches the debrief, which that screen shows. */
export type LookBack = () => Promise<{ default: ComponentType<LookingBack> }>

/** Fetches that screen. main.tsx hands it in, since no screen knows another. */
export type Practise = () => Promise<{ default: ComponentType<Practising> }>

interface Props {
  own: Own
  /** Whether it is played from a link that carries it. */
  shared: boolean
  /** Whether it is on the device; else nothing of it is kept until the person wants that. */
  known: boolean
  root: string
  keep: Progress
  /** Milliseconds since 1970. */
  now?: () => number
  practise: Practise
  lookBack: LookBack
}

/**
 * Practises a conversation of the person's own, or one that was shared, as any scenario is; here one's own words come first.
 * Where one becomes the other it is drawn in the same place, so that what is said of it there stays.
 */
export function PlayOwn({ own, shared, known, root, keep, now = Date.now, practise, lookBack }: Props) {
  const [Play] = useState(() => needed(async () => (await practise()).default))
  const { id, version } = own
  const { scenario, failed, again } = useScenario(own)
  const within = shared ? withinShared(own) : withinOwn(id)
  const placed = () => ({ within, kept: known ? keep : keptNowhere(keep, now) })
  // Where it is kept holds for as long as it is open at this address, also while it is being taken onto the device.
  const [place, setPlace] = useState(placed)
  if (place.within !== within) setPlace(placed())
  const { kept } = place
  if (failed) return <NotHere {...{ root, keep }} onAgain={again} />
  return (
    <>
      <KeepShared {...{ own, known, keep }} here={kept} />
      {scenario && (
        <Play
          key={`${within} ${version}`}
          {...{ scenario, root, now, within, lookBack }}
          keep={kept}
          answer="own"
          sharing={conversation => hashWithin(withinShared(own), debriefHash(conversation))}
        />
      )}
    </>
  )
}
