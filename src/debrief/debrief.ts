import { mostHeard } from '../conversation/most.ts'
import type { Conversation } from '../conversation/record.ts'
import type { Played, Step } from '../conversation/replay.ts'
import { type Score, scoreOf } from '../conversation/score.ts'
import type { Stance } from '../scenario/moves.ts'
import type { Heard, Scenario } from '../scenario/scenario.ts'

/** What a conversation shows when one looks back: every figure of the debrief, no words. */
export interface Debrief {
  score: Score
  /** The most that could be heard with this boss (P2). */
  most: Heard
  /** P1 of every reply that counts, in order, with its stance. */
  marks: { points: number; stance: Stance }[]
  tally: Tally
  /** Your points in the file's order, each with what became of it. */
  points: { id: string; words: string; fate: Fate }[]
}

/** How many replies did what. Unclear ones count nowhere. */
export interface Tally {
  inStep: number
  outOfStep: number
  softPushes: number
  hardPushes: number
  rollOvers: number
}

/** `heard`: it raised what is heard. `unheard`: said, but out of step, so it counted less (B5). */
export type Fate = 'heard' | 'unheard' | 'not-said'

/** Looks back on the branch that was replayed, finished or not. */
export function debriefOf(scenario: Scenario, conversation: Conversation, played: Played): Debrief {
  const scored = played.steps.flatMap(step => step.played ?? [])
  const most = mostHeard(scenario, conversation.temperament)
  const marks = scored.map(({ weighed }) => ({ points: weighed.points, stance: weighed.stance }))
  return {
    score: scoreOf(
      marks.map(mark => mark.points),
      played.standing.heard,
      most,
    ),
    most,
    marks,
    tally: {
      inStep: scored.filter(({ weighed }) => weighed.inStep).length,
      outOfStep: scored.filter(({ weighed }) => weighed.points === 1).length,
      softPushes: scored.filter(({ weighed }) => weighed.force === 'soft').length,
      hardPushes: scored.filter(({ weighed }) => weighed.force === 'hard').length,
      rollOvers: scored.filter(({ weighed }) => weighed.stance === 'roll-over').length,
    },
    points: Object.entries(scenario.you.points).map(([id, words]) => ({
      id,
      words,
      fate: fateOf(id, played.steps),
    })),
  }
}

function fateOf(point: string, steps: readonly Step[]): Fate {
  const said = steps.filter(step => step.played?.reply.puts === point)
  if (said.some(step => step.played?.weighed.inStep)) return 'heard'
  return said.length ? 'unheard' : 'not-said'
}
