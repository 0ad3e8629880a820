import { error, quote } from './wording.ts'

/** What can be wrong with a `when` (S9, S10). */
export const conditionProblems = {
  'condition-unreadable': error((v: { condition: string }) => ({
    sentence: `The condition ${quote(v.condition)} cannot be understood.`,
    remedy: 'Write it like “footing at least 1” or “footing at most -1 and heard is 2”.',
  })),
  'condition-range': error((v: { condition: string; scale: string; from: string; to: string }) => ({
    sentence: `The condition ${quote(v.condition)} names a value that ${v.scale} never has.`,
    remedy: `${v.scale === 'heard' ? 'Heard' : 'Footing'} goes from ${v.from} to ${v.to}.`,
  })),
  'condition-never': error((v: { condition: string; why: 'itself' | 'earlier' | 'rest' }) => {
    if (v.why === 'itself')
      return {
        sentence: `The condition ${quote(v.condition)} contradicts itself.`,
        remedy: 'Change one half, or delete this entry.',
      }
    if (v.why === 'rest')
      return {
        sentence: 'This last entry is never used: the conditions above it cover everything.',
        remedy: 'Make one of them narrower, or delete this entry and the “when” of the one above.',
      }
    return {
      sentence: `The condition ${quote(v.condition)} is never met: the ones above it cover it.`,
      remedy: 'Move it up, make it narrower, or delete it.',
    }
  }),
  'condition-same': error((v: { condition: string; line: number }) => ({
    sentence: `The condition ${quote(v.condition)} says the same as the one on line ${v.line}.`,
    remedy: 'Change one of them, or delete one entry.',
  })),
  'condition-gap': error((v: { footing: string; heard: string }) => ({
    sentence: `These conditions leave a gap: footing ${v.footing}, heard ${v.heard} meets none of them.`,
    remedy: 'Leave “when” out of the last entry, so that it takes all the rest.',
  })),
  'condition-last': error((v: { condition: string }) => ({
    sentence: `The last entry has a condition, ${quote(v.condition)}, though it takes all that is left.`,
    remedy: 'Leave its “when” out.',
  })),
  'condition-missing': error(() => ({
    sentence: 'This entry has no condition, so the ones below it are never used.',
    remedy: 'Give it a “when”, or move it to the end.',
  })),
}
