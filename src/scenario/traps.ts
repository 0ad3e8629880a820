import type { Findings } from './findings.ts'
import type { Spot } from './places.ts'
import { tokensOf } from './tokens.ts'

/** How large a file may be that is composed at all, which takes some 50 bytes of memory a character. */
export interface Size {
  characters: number
  /** Keys, texts, marks, spaces and line ends. */
  tokens: number
}

/** Written by somebody: the longest scenario that makes sense has a quarter of it, and whatever it holds takes no second. */
export const WRITTEN: Size = { characters: 250_000, tokens: 50_000 }
/**
 * Made by a program, and named to a command by whoever trusts it: 50,000 turns, which take a minute and 3 GB. The time grows with
 * the length alone, and nesting, aliases and what else is a trap are refused as soon as they are come to.
 */
export const MADE: Size = { characters: 64_000_000, tokens: 16_000_000 }
/** Levels of nesting; a scenario needs nine. */
export const MOST_LEVELS = 16

/**
 * Finds what must be refused before YAML is composed at all: files too large, binary ones, deep nesting (which can
 * exhaust the parser's stack, and that ends the process), aliases, tags, several documents, and brackets and quotes
 * that are never closed. The first find is added and ends the search.
 *
 * @returns the tokens of a text that is safe to compose; else null.
 */
export function safeTokens(
  text: string,
  spotAt: (offset: number) => Spot,
  findings: Findings,
  { characters, tokens }: Size,
): string[] | null {
  if (text.length > characters) {
    findings.add('too-large', { line: 1, column: 1 }, { most: characters, of: 'characters' })
    return null
  }
  const control = controlCharacterIn(text)
  if (control >= 0) {
    findings.add('control-character', spotAt(control), { code: text.codePointAt(control) ?? 0 })
    return null
  }
  const chain = longChainIn(text)
  if (chain >= 0) {
    findings.add('too-deep', spotAt(chain), { most: MOST_LEVELS })
    return null
  }
  const most = { tokens, levels: MOST_LEVELS }
  return tokensOf(text, most, (code, offset, values) => findings.add(code, spotAt(offset), values))
}

/** The offset of the first character that belongs in no text, or −1. Line ends other than LF and CRLF count too. */
export function controlCharacterIn(text: string): number {
  for (let i = 0; i < text.length; i++) {
    const c = text.charCodeAt(i)
    if ((c >= 0x20 && c < 0x7f) || c === 0x0a || c === 0x09 || (c >= 0xa0 && c < 0x2028)) continue
    if (c === 0x0d && text.charCodeAt(i + 1) === 0x0a) continue
    if (c === 0xfeff && i === 0) continue
    if (isHighSurrogate(c) && isLowSurrogate(text.charCodeAt(i + 1))) i++
    else if (!isText(c)) return i
  }
  return -1
}

/** Not text: controls, line and paragraph separators, marks that turn the direction, half characters, U+FFFD. */
function isText(c: number): boolean {
  if (c < 0xa0 || (c >= 0x2028 && c <= 0x202e) || (c >= 0x2066 && c <= 0x2069)) return false
  return !(isHighSurrogate(c) || isLowSurrogate(c) || c === 0xfeff || c >= 0xfffd)
}

function isHighSurrogate(c: number): boolean {
  return c >= 0xd800 && c <= 0xdbff
}

function isLowSurrogate(c: number): boolean {
  return c >= 0xdc00 && c <= 0xdfff
}

/** The offset of a chain such as `- - - - …` on one line, or −1: the lexer itself recurses over it, so it is counted by hand. */
function longChainIn(text: string): number {
  let chain = 0
  let first = 0
  let between = true
  for (let i = 0; i < text.length; i++) {
    const c = text.charAt(i)
    if (c === '\n') chain = 0
    if (c === '\n' || c === ' ' || c === '\t') between = true
    else if (between) {
      between = false
      if (!'-?:&!*'.includes(c)) chain = 0
      else if (chain++ === 0) first = i
      else if (chain > MOST_LEVELS) return first
    }
  }
  return -1
}
