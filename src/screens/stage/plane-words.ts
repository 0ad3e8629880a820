import type { Messages } from '../../messages/messages.ts'
import { type Branch, shared } from './plane-items.ts'

/** What a drawing shows of one way, in words. */
export interface Told {
  /** Before the replies of another way: whose they are. Of the way in view: where it starts. */
  name: string
  /** One sentence a reply. Those that another way shares with the one in view are told there. */
  replies: string[]
}

/** The same as the plane, as text: the way in view first, then each other way from where it parts. Nothing of no branch. */
export function inSentences(
  branches: readonly Branch[],
  bossName: string,
  plane: Messages['debrief']['plane'],
): Told[] {
  const main = branches.find(branch => !branch.first) ?? branches[0]
  const start = main?.steps[0]
  if (!main || !start) return []
  const replies = (branch: Branch, from: number) =>
    branch.stances.slice(from).flatMap((stance, i) => {
      const [before, after] = [branch.steps[from + i], branch.steps[from + i + 1]]
      return before && after ? plane.reply(from + i + 1, stance, before, after) : []
    })
  return [
    { name: plane.opening(bossName, start), replies: replies(main, 0) },
    ...branches
      .filter(branch => branch !== main)
      .map(branch => {
        const own = replies(branch, Math.max(0, shared(branch, main) - 1))
        return {
          name: branch.letter ? plane.way(branch.letter) : plane.earlier,
          replies: own.length ? own : [plane.same],
        }
      }),
  ]
}
