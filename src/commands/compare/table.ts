import { type Figures, figuresOf } from '../train/measure.ts'
import type { Sample } from '../train/text.ts'
import { rivalsFor } from './rivals.ts'

export interface Compared {
  name: string
  figures: Figures
}

/**
 * The reader beside its rivals, on the same replies.
 *
 * @param taught the training text, by which the rivals are fitted.
 * @param locked what is measured by: those of them count on whose stance both labels agree and are sure.
 */
export function compare(taught: readonly Sample[], locked: readonly Sample[]): Compared[] {
  return rivalsFor(taught).map(({ name, read }) => ({ name, figures: figuresOf(locked, read) }))
}

/** As a Markdown table, rounded: what README.md shows, line for line. */
export function tableOf(rows: readonly Compared[]): string {
  const percent = (share: number) => `${Math.round(100 * share)} %`
  return [
    '| | stance right | macro-F1 | push or roll-over praised | lead scolded | unclear found |',
    '|---|---|---|---|---|---|',
    ...rows.map(({ name, figures: { right, macroF1, praised, scolded, unclearFound } }) => {
      const shares = [percent(right), macroF1.toFixed(2), ...[praised, scolded, unclearFound].map(percent)]
      return `| ${name} | ${shares.join(' | ')} |`
    }),
  ].join('\n')
}
