import type { Source } from '../../debrief/drill.ts'
import { pushesOf } from '../../debrief/drill-pushes.ts'
import { habitsOf } from '../../debrief/habits.ts'
import { lookedAt } from '../../debrief/looked.ts'
import type { Progress } from '../../progress/progress.ts'

/** What the kept conversations tell the drill. */
export type Known = Pick<Source, 'habits' | 'pushes'>

/** Replays what is kept (K1): so it comes in a chunk of its own, with the machine, and only where something is kept. */
export async function lookBack(scenarios: readonly string[], keep: Progress): Promise<Known> {
  const all = await Promise.all(scenarios.map(id => lookedAt(id, keep.conversationsOf(id))))
  const looked = all.flat()
  return { habits: habitsOf(looked), pushes: pushesOf(looked) }
}
