import { PLANS, type Plan, STEPS, type Step, stepsOf, TIMES, type Time } from '../conversation/room/steps.ts'

/** What a session is made of, in order; the turns lie between the first of these and the second. */
export const PARTS = ['opening', 'otherWay', 'lookingBack', 'takingAlong'] as const
export type Part = (typeof PARTS)[number]

/** A plan for so many minutes. All lengths are in minutes, halves included; together they are `minutes`. */
export interface Timing {
  minutes: Time
  /** Which of the steps that can be left out are taken. */
  plan: Plan
  /** 0 for what is left out. */
  parts: Readonly<Record<Part, number>>
  /** Turns that are run in full, with all the steps of the plan, and what each step of one takes; 0 for one left out. */
  full: { turns: number; each: number; steps: Readonly<Record<(typeof STEPS)[number], number>> }
  /** Turns that are run quickly: the line, the replies, hands, and the one with most is said. */
  quick: { turns: number; each: number }
  /** All turns together. */
  turns: number
  /** In hand. */
  spare: number
}

const ALL_PARTS: Record<Time, Record<Part, number>> = {
  20: { opening: 2, otherWay: 0, lookingBack: 4, takingAlong: 1 },
  40: { opening: 3, otherWay: 4, lookingBack: 7, takingAlong: 2 },
  60: { opening: 4, otherWay: 6, lookingBack: 10, takingAlong: 5 },
}
const MINUTES: Record<(typeof STEPS)[number], number> = {
  line: 0.5,
  replies: 1,
  pairs: 2,
  vote: 0.5,
  // The boss's answer to what is said is in the next turn's line.
  bars: 0.5,
  discuss: 3,
  again: 0.5,
  both: 0.5,
}
/** With little time the discussion is cut short before anything else. */
const DISCUSS_IN_20 = 2
const QUICK = 1.5

/**
 * The plans for 20, 40 and 60 minutes: as many turns in full as fit, the rest quickly.
 *
 * @param usual how many replies this scenario's conversations usually take, from 1.
 */
export function timesOf(usual: number): Timing[] {
  return TIMES.map(minutes => timeOf(minutes, Math.max(1, usual)))
}

function timeOf(minutes: Time, usual: number): Timing {
  const plan = PLANS[minutes]
  const parts = ALL_PARTS[minutes]
  const room = minutes - PARTS.reduce((sum, part) => sum + parts[part], 0)
  const taken: readonly Step[] = stepsOf(plan, false)
  const takes = (step: (typeof STEPS)[number]) =>
    !taken.includes(step) ? 0 : step === 'discuss' && minutes === 20 ? DISCUSS_IN_20 : MINUTES[step]
  const steps = Object.fromEntries(STEPS.map(step => [step, takes(step)])) as Timing['full']['steps']
  const each = STEPS.reduce((sum, step) => sum + steps[step], 0)
  // One in full at the least, since that is what the room is there for.
  const all = Math.min(usual, 1 + Math.floor((room - each) / QUICK))
  const full = Math.min(all, Math.floor((room - all * QUICK) / (each - QUICK)))
  const turns = full * each + (all - full) * QUICK
  return {
    ...{ minutes, plan, parts, turns },
    full: { turns: full, each, steps },
    quick: { turns: all - full, each: QUICK },
    spare: room - turns,
  }
}
