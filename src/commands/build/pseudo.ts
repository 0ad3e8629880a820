/** Languages that nobody speaks, made of English for tests: what is not bracketed is not in the catalogue. */
export const PSEUDO = ['pseudo', 'pseudo-rtl'] as const

const ACCENTS = new Map(
  [
    ...'AÅBƁCÇDÐEÉFƑGĜHĤIÎJĴKĶLĻMṀNÑOÖPÞQǪRŔSŠTŢUÛVṼWŴXẊYÝZŽaåbƀcçdðeéfƒgĝhĥiîjĵkķlļmɱnñoöpþqǫrŕsštţuûvṽwŵxẋyýzž',
  ].reduce<[string, string][]>(
    (pairs, letter, i, all) => (i % 2 ? pairs : pairs.concat([[letter, all[i + 1] ?? letter]])),
    [],
  ),
)
/** How much longer than English a text can get in another language. */
const LONGER = 0.4
const OPENS = '⟦'
const CLOSES = '⟧'

/** An English text as it might stand in another language: with accents, longer by two fifths, in brackets that show cuts. */
export function pseudoText(text: string): string {
  if (!/\p{L}/u.test(text)) return text
  const inner = text.replaceAll(OPENS, '').replaceAll(CLOSES, '')
  const words = Math.ceil((inner.length * LONGER) / 4)
  return `${OPENS}${accented(inner)} ${Array.from({ length: words }, () => 'ẋẋẋ').join(' ')}${CLOSES}`
}

/** With accents alone: a part of an accented text stays a part of it. */
export function accented(text: string): string {
  return [...text].map(letter => ACCENTS.get(letter) ?? letter).join('')
}

/** The same of a whole part of the catalogue: texts, functions that return texts, and what holds them. */
export function pseudoMessages(part: unknown): unknown {
  if (typeof part === 'string') return pseudoText(part)
  if (typeof part === 'function') return (...about: unknown[]) => pseudoMessages(part(...about))
  if (Array.isArray(part)) return part.map(pseudoMessages)
  if (typeof part !== 'object' || part === null) return part
  return Object.fromEntries(Object.entries(part).map(([key, value]) => [key, pseudoMessages(value)]))
}
