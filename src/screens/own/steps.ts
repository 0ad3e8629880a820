import { ALL_GAPS, GAPS, type Gap, isGap } from '../../scenario/pattern/gaps.ts'

/** The sentences of the form, in its order: the gaps of a pattern, and three things that are chosen. */
export type Step = 'pattern' | Gap | 'pressure' | 'day'

/** What is asked first is what somebody knows at once; what needs thought comes when it can be practised already. */
export const STEPS: readonly Step[] = [
  'pattern',
  'boss',
  'role',
  'pressure',
  ...ALL_GAPS.filter(gap => gap !== 'boss' && gap !== 'role'),
  'day',
]

/** Whether nothing can be practised without it. */
export function isRequired(step: Step): boolean {
  return isGap(step) ? GAPS[step].required : step !== 'day'
}

export function isStep(value: unknown): value is Step {
  return STEPS.includes(value as Step)
}
