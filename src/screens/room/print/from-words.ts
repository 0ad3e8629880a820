import type { From } from '../../../debrief/guide.ts'

/** What leads somewhere, by turn and letter ("1A"): those that always do, and those that do on some scales only. */
export function fromWords(from: readonly From[]): { always: string[]; sometimes: string[] } {
  const name = ({ turn, letter }: From) => `${turn}${letter}`
  return {
    always: from.filter(({ sometimes }) => !sometimes).map(name),
    sometimes: from.filter(({ sometimes }) => sometimes).map(name),
  }
}
