import type { Conversation } from '../../conversation/record.ts'
import type { Played } from '../../conversation/replay.ts'
import type { Progress } from '../../progress/progress.ts'
import type { Scenario } from '../../scenario/scenario.ts'

/** What each part of a debrief is given. */
export interface Section {
  scenario: Scenario
  /** Its branch in view is looked back on. */
  conversation: Conversation
  /** That branch, replayed. */
  played: Played
  /** The site's root as a URL relative to this page. */
  root: string
  keep: Progress
  /** Milliseconds since 1970. */
  now: () => number
}
