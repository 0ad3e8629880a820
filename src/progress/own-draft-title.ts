import { tidied } from '../scenario/pattern/tidy.ts'
import type { KeptDraft } from './own-drafts.ts'

/** What it is called in a list: as much of the boss's name and the request as was told, or nothing. */
export function titleOf({ fillings }: KeptDraft['value']): string {
  const told = Object(fillings) as Readonly<Record<string, unknown>>
  const words = (['boss', 'ask'] as const).map(gap => tidied(gap, String(told[gap] ?? '')).words)
  return words.filter(Boolean).join(': ')
}
