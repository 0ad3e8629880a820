/** The languages that typed words can be read in (read.ts): its lexicon and its weights know English alone. */
const READS: readonly string[] = ['en']

/** Whether words of one's own can be read in a conversation in this language, a BCP 47 tag. */
export function readsIn(language: string): boolean {
  return READS.some(one => language === one || language.startsWith(`${one}-`))
}
