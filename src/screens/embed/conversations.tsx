import { type ComponentType, lazy, Suspense, useEffect, useState } from 'react'
import type { Conversation } from '../../conversation/record.ts'
import type { Course } from '../../lms/course.ts'
import type { Progress } from '../../progress/progress.ts'
import type { Scenario } from '../../scenario/scenario.ts'
import { debriefHash } from '../stage/address.ts'
import { hashHere, nowHere } from '../stage/here.ts'
import { hashWithin } from '../stage/within.ts'
import { LIST, lookedBackOn, scenarioAt, usePart, withinOf } from './address.ts'
import type { AskedCourse } from './asked.ts'
import { howFar } from './how-far.ts'
import { List } from './list.tsx'
import { Mark } from './mark.tsx'
import type { Session } from './session.ts'
import { Steps } from './steps.tsx'

interface Looked {
  scenario: Scenario
  conversation: Conversation
  root: string
  keep: Progress
  now: () => number
  within: string
}

/** Fetches the debrief, which the practice screen shows. */
export type LookBack = () => Promise<{ default: ComponentType<Looked> }>

/** The screens of a conversation, handed in by embed.tsx, since no screen knows another. */
export interface Screens {
  practise: () => Promise<{ default: ComponentType<Omit<Looked, 'conversation'> & { lookBack: LookBack }> }>
  lookBack: LookBack
}

interface Props extends Screens {
  asked: AskedCourse
  session: Session
  course: Course
  now: () => number
  /** Null where it is the list again. */
  onOpen: (scenario: string | null) => void
}

/** The conversation that is open, from its first line to its debrief; of several, first their list. */
export function Conversations({ asked, session, course, now, practise, lookBack, onOpen }: Props) {
  const { scenarios, options } = asked
  const [Play] = useState(() => lazy(practise))
  useState(() => goOn(session, scenarios))
  const part = usePart()
  const at = scenarioAt(part, scenarios)
  const [opened, open] = useState(at ?? null)
  if (at !== undefined && at !== opened) open(at)
  const id = opened?.id ?? null
  useEffect(() => onOpen(id), [id, onOpen])

  if (!opened) return <List {...{ scenarios, session }} />
  const within = withinOf(opened, scenarios)
  const ended = lookedBackOn(part, within, opened)
  const passMark = course.get().launch?.passMark ?? options.passMark
  return (
    <>
      {ended && <Mark scenario={opened} conversation={ended} {...{ passMark, within }} />}
      <Steps on={asked.fit === 'frame' && !ended}>
        <Suspense fallback={null}>
          <Play
            key={opened.id}
            scenario={opened}
            root={LIST}
            keep={session.keep}
            {...{ now, within, lookBack }}
          />
        </Suspense>
      </Steps>
    </>
  )
}

/**
 * Goes on exactly where the course says that one was: an open conversation at its reply, a finished one at its debrief. What the
 * address holds already goes before: the frame was loaded again.
 */
function goOn(session: Session, scenarios: readonly Scenario[]): null {
  const newest = session.kept?.conversations[0]
  const scenario = scenarios.find(({ id }) => id === newest?.scenario)
  if (!scenario || hashHere() !== '') return null
  const { latest } = howFar(scenario, session)
  if (!latest) return null
  const within = withinOf(scenario, scenarios)
  nowHere(latest.over ? hashWithin(within, debriefHash(latest.conversation)) : within)
  return null
}
