import type { Said } from '../conversation/record.ts'
import type { Played, Step } from '../conversation/replay.ts'

/** Two branches of a scenario beside each other: the same until here, then place by place how they part. */
export interface Comparison {
  /** The replies that both begin with, as steps of the first branch. */
  shared: readonly Step[]
  /** From the first reply that differs on, as far as the longer branch and its end go. At least one. */
  places: readonly Place[]
}

export interface Place {
  /** Which reply of its branch this is, from 1; the end of a branch of n replies stands at n + 1. */
  number: number
  one: At
  other: At
}

/** A reply; the end of its branch, or where it waits; or nothing, since it ended further up. */
export type At = Step | 'end' | null

/**
 * Lays two replayed branches of one scenario beside each other: of one conversation (L3), or of two. Pure.
 * They part at the first reply that is not the same, or that left the boss standing elsewhere: an earlier conversation
 * may have had another temperament (B6). Where they never part, what is left is their ends.
 */
export function compare(one: Played, other: Played): Comparison {
  const shared = sharedReplies(one, other)
  const longest = Math.max(one.steps.length, other.steps.length)
  return {
    shared: one.steps.slice(0, shared),
    places: Array.from({ length: longest - shared + 1 }, (_, i) => ({
      number: shared + i + 1,
      one: at(one, shared + i),
      other: at(other, shared + i),
    })),
  }
}

/** How many replies two replayed branches of one scenario begin with alike, from 0. */
export function sharedReplies(one: Played, other: Played): number {
  const parts = one.steps.findIndex((step, i) => {
    const beside = other.steps[i]
    return !beside || !sameStep(step, beside)
  })
  return parts < 0 ? one.steps.length : parts
}

function at({ steps }: Played, index: number): At {
  return steps[index] ?? (index === steps.length ? 'end' : null)
}

function sameStep(one: Step, other: Step): boolean {
  return (
    one.turn.id === other.turn.id &&
    sameWords(one.said, other.said) &&
    one.after.footing === other.after.footing &&
    one.after.heard === other.after.heard
  )
}

/** The same written reply, or the same typed words played as the same (P0): what they do is then the same too. */
function sameWords(one: Said, other: Said): boolean {
  if (one.picked !== undefined) return one.picked === other.picked
  return one.typed?.words === other.typed?.words && one.typed?.as === other.typed?.as
}
