import type { Step } from '../../../conversation/room/steps.ts'
import type { WallReply } from '../../../conversation/room/wall.ts'

/** Whether hands are up that are not shown yet. */
export function isShut(step: Step): boolean {
  return step === 'vote' || step === 'again'
}

/** The longest bar of both votes: what all of them are drawn against. At least 1. */
export function mostHands(replies: readonly WallReply[]): number {
  return Math.max(1, ...replies.flatMap(({ hands }) => hands.map(n => n ?? 0)))
}
