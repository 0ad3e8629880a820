import { mostHeard } from '../../conversation/most.ts'
import type { Conversation } from '../../conversation/record.ts'
import { retrace } from '../../conversation/retrace.ts'
import { scoreOf } from '../../conversation/score.ts'
import { attemptsOf } from '../../lms/attempts.ts'
import type { Progress } from '../../progress/progress.ts'
import type { Scenario } from '../../scenario/scenario.ts'
import type { Session } from './session.ts'

/** How far one is with a scenario of a course. `latest` is there to go on with, or to look back at. */
export interface HowFar {
  is: 'new' | 'begun' | 'done'
  latest: { conversation: Conversation; over: boolean; said: number } | null
}

/** How far one is, earlier sessions included: done once it came to an outcome, whatever is begun after. */
export function howFar(
  scenario: Scenario,
  { keep, kept }: Pick<Session, 'kept'> & { keep: Progress },
): HowFar {
  const all = keep.conversationsOf(scenario.id)
  const { marks = null } = kept?.soFar.get(scenario.id) ?? {}
  const done = marks !== null || all.some(one => attemptsOf(scenario, one).length > 0)
  const [newest] = all
  if (!newest) return { is: done ? 'done' : 'new', latest: null }
  const { outcome, steps } = retrace(scenario, newest)
  const latest = { conversation: newest, over: outcome !== null, said: steps.length }
  return { is: done ? 'done' : 'begun', latest }
}

/** How a conversation stands to the pass mark (P2): whether it is met, and which half is further from full where it is not. */
export interface AgainstMark {
  met: boolean
  raise: 'tone' | 'heard'
}

/** @returns null where the branch in view did not end, or there is no mark to meet. @param passMark 0 to 100. */
export function againstMark(
  scenario: Scenario,
  conversation: Conversation,
  passMark: number,
): AgainstMark | null {
  const { outcome, steps, standing, lost } = retrace(scenario, conversation)
  if (!outcome || lost.length > 0 || passMark <= 0) return null
  const points = steps.flatMap(({ played }) => (played ? [played.weighed.points] : []))
  const score = scoreOf(points, standing.heard, mostHeard(scenario, conversation.temperament))
  return { met: score.total >= passMark, raise: score.heard < score.tone ? 'heard' : 'tone' }
}
