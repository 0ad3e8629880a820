import type { Findings } from '../findings.ts'
import { repeatsAmong } from './repeats.ts'
import { isCoaching, linesOf, type Whole } from './whole.ts'
import { wordsIn } from './words.ts'

/**
 * Coaching that repeats other coaching nearly word for word, in its own file or in one checked before it (L1). Two files
 * of one id are the same scenario twice, and are not held against each other.
 *
 * @param findings one collection for each file.
 */
export function smellRepeatedCoaching(files: readonly { whole: Whole; findings: Findings }[]): void {
  const lines = files.flatMap(({ whole, findings }) => {
    const cut = wordsIn(whole.scenario.language)
    return linesOf(whole.scenario)
      .filter(isCoaching)
      .map(({ text, path }) => ({ text, words: cut(text), spot: whole.tree.at(path), whole, findings }))
  })
  const twice = (a: number, b: number) => {
    const [one, other] = [lines[a]?.whole, lines[b]?.whole]
    return one !== other && one?.scenario.id === other?.scenario.id
  }
  const texts = lines.map(({ words }) => words)
  for (const [again, first] of repeatsAmong(texts, twice)) {
    const line = lines[again]
    const before = lines[first]
    if (!line || !before) continue
    const file = before.whole === line.whole ? undefined : before.whole.file
    line.findings.add('coaching-repeated', line.spot, { text: line.text, line: before.spot.line, file })
  }
}
