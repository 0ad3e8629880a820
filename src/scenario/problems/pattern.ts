import { error, meant, quote } from './wording.ts'

/** What can be wrong with the gaps of a conversation pattern (S17 to S20), beyond what can be wrong with any scenario. */
export const patternProblems = {
  'gap-unknown': error((v: { gap: string; nearest: string | undefined; known: readonly string[] }) => ({
    sentence: `${quote(`{${v.gap}}`)} is not a gap.`,
    remedy: meant(v.nearest, v.known),
  })),
  'gap-brackets': error((v: { text: string }) => ({
    sentence: `A bracket in ${quote(v.text)} opens nothing, closes nothing, or holds nothing.`,
    remedy: 'Write a gap as “{who}”, and ways to say it as “[[one | another]]”, with no brackets inside.',
  })),
  'gap-optional': error((v: { gap: string; last: boolean }) => ({
    sentence: `${quote(`{${v.gap}}`)} may be left empty, and this text cannot do without it.`,
    remedy: v.last
      ? 'Add a last way that needs no optional gap: “[[with {after} | without it]]”.'
      : 'Put it in double brackets, with another way behind it: “[[with {after} | without it]]”.',
  })),
  'way-never-said': error((v: { way: string; before: string }) => ({
    sentence: `The way ${quote(v.way)} is never said: ${quote(v.before)}, before it, can always be.`,
    remedy: 'Put the way that needs more gaps first, or delete this one.',
  })),
  'gap-quoted': error((v: { gap: string; text: string }) => ({
    sentence: `${quote(`{${v.gap}}`)} stands inside quotation marks, in ${quote(v.text)}.`,
    remedy: 'Say it without them: nobody has said exactly these words.',
  })),
  'gap-agrees': error((v: { gap: string; word: string }) => ({
    sentence: `“${v.word}” would have to agree with ${quote(`{${v.gap}}`)}, which may be one or many.`,
    remedy: 'Use a word that fits both: will, would, could, might, had.',
  })),
  'gap-article': error((v: { gap: string; word: string }) => ({
    sentence: `“${v.word}” stands before ${quote(`{${v.gap}}`)}, which may bring an article of its own.`,
    remedy: 'Leave it out, or turn the sentence.',
  })),
  'gap-verb-form': error((v: { gap: string; word: string }) => ({
    sentence: `After “${v.word}” the plain verb of ${quote(`{${v.gap}}`)} does not fit.`,
    remedy: 'Put it after to, will, would, can, could, should, you, I or let’s, or after a colon.',
  })),
  'gaps-many': error((v: { gaps: number; most: number; text: string }) => ({
    sentence: `${quote(v.text)} has ${v.gaps} gaps; more than ${v.most} make a form of it.`,
    remedy: 'Say one of them in words that fit everybody, or make two sentences.',
  })),
  'own-words-many': error((v: { words: number; most: number; text: string; gap: boolean }) => ({
    sentence: `${quote(v.text)} has ${v.words} words${v.gap ? ' beside its gaps' : ''}; at most ${v.most} fit.`,
    remedy: v.gap ? 'Say it shorter: what fills the gap takes room too.' : 'Say it shorter.',
  })),
  'cue-none': error((v: { reply: string; turn: string; without: string }) => ({
    sentence: `Reply ${quote(v.reply)} of turn ${quote(v.turn)} has no passage under “because” that is said ${v.without}.`,
    remedy: 'Quote one from the words that are always said, or one from each way.',
  })),
}
