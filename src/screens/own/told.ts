import type { Told } from '../../messages/en/own.ts'
import type { Messages } from '../../messages/messages.ts'
import { ALL_GAPS, isGap } from '../../scenario/pattern/gaps.ts'
import { type Draft, wordsOf } from './draft.ts'
import type { Step } from './steps.ts'

/** Stands for what nobody has told yet. */
export const UNTOLD = '…'

/** What was told, gap by gap, as sentences use it. */
export function toldOf(draft: Draft): Told {
  const told = ALL_GAPS.map(gap => [gap, wordsOf(draft, gap) || UNTOLD] as const)
  return Object.fromEntries(told) as Told
}

/** One sentence of the form: what stands before the gap, in it, and after it. Nothing told gives three dots. */
export interface Whole {
  lead: string
  words: string
  tail: string
}

/** A sentence as it stands. @param day in words. */
export function sentenceOf(
  step: Step,
  draft: Draft,
  words: Messages['own'],
  day: (day: string) => string,
): Whole {
  const told = toldOf(draft)
  if (isGap(step)) {
    const { lead, on, tail } = words.sentences[step]
    const ledOn = step === 'mine' && isLedOn(draft, words)
    return { lead: on ?? lead(told), words: told[step], tail: ledOn ? ',' : tail || '.' }
  }
  if (step === 'pattern') {
    const name = draft.pattern && (words.patterns[draft.pattern]?.name ?? draft.pattern)
    return { lead: `${words.patternLead}:`, words: name ?? UNTOLD, tail: '.' }
  }
  if (step === 'day') return { lead: words.dayLead, words: draft.day ? day(draft.day) : UNTOLD, tail: '.' }
  const way = draft.temperament ? words.pressures[draft.temperament] : UNTOLD
  return { lead: words.pressureLead(told.boss), words: way, tail: '.' }
}

/** Whether the reason goes on in the middle of the sentence before it. */
function isLedOn(draft: Draft, { sentences }: Messages['own']): boolean {
  return sentences.because.on !== undefined && wordsOf(draft, 'because') !== ''
}

/** The same as one text; two dots in a row are one. */
export function said({ lead, words, tail }: Whole): string {
  const space = tail === '' || /^[.,]/.test(tail) ? '' : ' '
  return `${lead} ${words}${space}${tail}`.replace(/([.…!?]["”’)]?\u2069?)\.$/u, '$1')
}
