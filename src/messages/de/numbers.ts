const NUMBERS = 'kein ein zwei drei vier fünf sechs sieben acht neun zehn elf zwölf'.split(' ')

/**
 * A whole number from 0 in words as far as twelve, as in a sentence: "zwei", "13". What stands beside 0 and 1 bends them:
 * messages say those two themselves.
 */
export function inWords(n: number): string {
  return NUMBERS[n] ?? String(n)
}

/** With a capital in front, to begin a sentence. */
export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
