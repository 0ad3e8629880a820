const NUMBERS = 'no one two three four five six seven eight nine ten eleven twelve'.split(' ')

/** A whole number from 0 in words as far as twelve, as in a sentence: "no", "two", "13". */
export function inWords(n: number): string {
  return NUMBERS[n] ?? String(n)
}

/** With a capital in front, to begin a sentence. */
export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
