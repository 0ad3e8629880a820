/** How wide a character is, in so many of its size: the wider of the faces that a page may fall back on. */
function widthOf(character: string): number {
  if (/[\u1100-\u11ff\u2e80-\u9fff\uac00-\ud7ff\uf900-\ufaff\uff00-\uff60]/.test(character)) return 1
  if (/[mwMW—…%@]/.test(character)) return 0.88
  if (/[A-ZÄÖÜ]/.test(character)) return 0.7
  return /[ iljtfrI.,;:'’‘!|()-]/.test(character) ? 0.34 : 0.54
}

/** About how wide words are, in so many of their size. */
function wide(words: string): number {
  let sum = 0
  for (const character of words) sum += widthOf(character)
  return sum
}

/**
 * Words in lines for a drawing, which does not break lines by itself. What does not fit is cut, with an ellipsis.
 *
 * @param width of a line, in so many of the size of its letters; a wide guess, so that no line runs over.
 * @param most so many lines, at least 1.
 */
export function wrapped(words: string, width: number, most: number): string[] {
  const lines: string[] = []
  let line = ''
  for (const word of words.split(/\s+/).flatMap(one => broken(one, width))) {
    const longer = line === '' ? word : `${line} ${word}`
    if (line === '' || wide(longer) <= width) line = longer
    else {
      lines.push(line)
      line = word
    }
  }
  if (line) lines.push(line)
  if (lines.length <= most) return lines
  const kept = lines.slice(0, most)
  return [...kept.slice(0, -1), cut(kept.at(-1) ?? '', width)]
}

/** A word that is longer than a line, in pieces: some languages write without spaces. */
function broken(word: string, width: number): string[] {
  const pieces: string[] = []
  let piece = ''
  for (const character of word) {
    if (piece !== '' && wide(piece + character) > width) {
      pieces.push(piece)
      piece = ''
    }
    piece += character
  }
  return piece === '' ? pieces : [...pieces, piece]
}

/** Shortened by whole words, or where it is a single one, by characters. */
function cut(line: string, width: number): string {
  let left = line
  while (left !== '' && wide(`${left} …`) > width)
    left = /\s/.test(left) ? left.replace(/\s+\S*$/, '') : left.replace(/.$/u, '')
  return `${left.replace(/[\s.,;:–-]+$/, '')} …`
}
