import { nearest } from '../scenario/nearest.ts'

/** A guess at what was meant, to stand behind a word that is not known; empty where nothing is near. */
export function meant(word: string, known: readonly string[]): string {
  const near = nearest(word, known)
  return near ? ` (was “${near}” meant?)` : ''
}

/** Two words or more, as a choice: `a, b or c`. */
export function listed(choices: readonly string[]): string {
  return `${choices.slice(0, -1).join(', ')} or ${choices.at(-1)}`
}

/** As much of a value as a sentence can hold. */
export function shown(value: string): string {
  const letters = [...value.slice(0, 200)]
  return letters.length > 60 ? `${letters.slice(0, 60).join('')}…` : value
}
