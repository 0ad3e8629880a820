/** About how wide a semibold sans letter is, as a share of its size: drawings cannot measure text. */
const LETTER = 0.56

/** About how wide a text will be drawn at a size. */
export function widthOf(text: string, size: number): number {
  return [...text].length * LETTER * size
}

/** “Frau”, “Dr.”: says nothing of who it is, where there is room for one word. */
const ADDRESS = /^(Frau|Herr|Mrs?|Ms|Dr)\.?\s+/

/** A name that fits a width: whole, else its first word that is no form of address, else that shortened. */
export function fitted(name: string, width: number, size: number): string {
  if (widthOf(name, size) <= width) return name
  const first = name.replace(ADDRESS, '').split(/\s+/)[0] ?? name
  if (widthOf(first, size) <= width) return first
  const letters = Math.max(1, Math.floor(width / (LETTER * size)) - 1)
  return `${[...first].slice(0, letters).join('')}…`
}
