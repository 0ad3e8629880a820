/**
 * The run of a turn: what the wall shows, one step after the other. `pairs` is left out unless it is planned, and the second
 * vote (`again`, `both`) where it is not. Once it is over there are two more.
 */
export const STEPS = ['line', 'replies', 'pairs', 'vote', 'bars', 'discuss', 'again', 'both'] as const
export const LAST_STEPS = ['ending', 'path'] as const
export type Step = (typeof STEPS)[number] | (typeof LAST_STEPS)[number]

/** Which of the steps that can be left out are taken. */
export interface Plan {
  pairs: boolean
  /** Whether the room votes a second time after discussing. */
  again: boolean
}

export const USUAL_PLAN: Plan = { pairs: true, again: true }

/** How many minutes there are with a room, and the plan that fits them. */
export const TIMES = [20, 40, 60] as const
export type Time = (typeof TIMES)[number]
export const PLANS: Readonly<Record<Time, Plan>> = {
  20: { pairs: false, again: false },
  40: { pairs: true, again: false },
  60: USUAL_PLAN,
}

/** The steps of a turn under a plan, first to last; those of an ending where it is over. */
export function stepsOf(plan: Plan, over: boolean): readonly Step[] {
  if (over) return LAST_STEPS
  return STEPS.filter(step => {
    if (step === 'pairs') return plan.pairs
    return step === 'again' || step === 'both' ? plan.again : true
  })
}

/** The step after this one, or null after the last. One that the plan has left out since counts where it stood. */
export function stepAfter(step: Step, plan: Plan, over: boolean): Step | null {
  return neighbour(step, plan, over, 1)
}

/** The step before this one, or null before the first. */
export function stepBefore(step: Step, plan: Plan, over: boolean): Step | null {
  return neighbour(step, plan, over, -1)
}

/** Whether a step comes at or after another in the run of a turn. */
export function hasCome(step: Step, other: (typeof STEPS)[number]): boolean {
  return placeOf(step) >= placeOf(other)
}

function neighbour(step: Step, plan: Plan, over: boolean, by: 1 | -1): Step | null {
  const all: readonly Step[] = over ? LAST_STEPS : STEPS
  const taken = stepsOf(plan, over)
  for (let place = all.indexOf(step) + by; place >= 0 && place < all.length; place += by) {
    const found = all[place]
    if (found && taken.includes(found)) return found
  }
  return null
}

function placeOf(step: Step): number {
  return (STEPS as readonly Step[]).indexOf(step)
}
