/** The format that this version writes. It stands inside each stored text as `format`. */
export const FORMAT = 1

/** What a stored text turned out to be. `broken`: no version could read it. `newer`: a later version can. */
export type Found<Value> = { is: 'sound'; value: Value } | { is: 'broken' } | { is: 'newer' }

type Step = (older: Record<string, unknown>) => Record<string, unknown>
/** By the format that a step starts from: `1` makes format 2 of format 1. */
export type Steps = Readonly<Record<number, Step>>

export const CONVERSATION_STEPS: Steps = {}
export const SETTINGS_STEPS: Steps = {}
export const DRILL_STEPS: Steps = {}
export const CARD_STEPS: Steps = {}
export const MEMO_STEPS: Steps = {}
export const OWN_STEPS: Steps = {}
export const FILE_STEPS: Steps = {}

/**
 * Brings what an earlier version stored to the present format, a step a version. Never throws, whatever it is given
 * and whatever a step does: what cannot be brought along is `broken`, and so preserved (K2).
 *
 * @param present the format to arrive at.
 */
export function migrate(value: unknown, steps: Steps, present: number): Found<Record<string, unknown>> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return { is: 'broken' }
  let at = value as Record<string, unknown>
  const from = at.format
  if (typeof from !== 'number' || !Number.isInteger(from) || from < 1) return { is: 'broken' }
  if (from > present) return { is: 'newer' }
  try {
    for (let format = from; format < present; format++) {
      const step = steps[format]
      if (!step) return { is: 'broken' }
      at = { ...step(at), format: format + 1 }
    }
  } catch {
    return { is: 'broken' }
  }
  return { is: 'sound', value: at }
}
