import { CST, Lexer } from 'yaml'
import type { Findings } from '../findings.ts'
import { spotsIn } from '../findings.ts'
import type { Spot } from '../places.ts'
import { linesOf, type Whole } from './whole.ts'

/**
 * Texts without quotes that YAML ends at a space and #: “Ring #4” is “Ring” to it. Only texts that people read are looked
 * at; a comment behind a name or a move is harmless.
 */
export function smellCutTexts({ scenario, tree, text }: Whole, findings: Findings): void {
  const cut = commentsByText(text)
  for (const line of linesOf(scenario)) {
    const spot = tree.at(line.path)
    const comment = cut.get(key(spot))
    if (comment !== undefined) findings.add('cut-by-comment', spot, { text: line.text, comment })
  }
}

/** The comments that follow a plain text on its last line, by the spot where the text begins. */
function commentsByText(text: string): Map<string, string> {
  const spotAt = spotsIn(text)
  const found = new Map<string, string>()
  let offset = 0
  let begins = -1
  let marked = false
  for (const token of new Lexer().lex(text)) {
    const type: string | null = marked ? 'text' : CST.tokenType(token)
    marked = type === 'scalar'
    if (type === 'scalar' || type === 'doc-mode') continue
    // A block text ends with its line, so what follows it is not cut from it.
    if (type === 'text') begins = token.endsWith('\n') ? -1 : offset
    else if (type === 'comment' && begins >= 0) found.set(key(spotAt(begins)), token.trim())
    if (type !== 'text' && type !== 'space') begins = -1
    offset += token.length
  }
  return found
}

function key({ line, column }: Spot): string {
  return `${line}:${column}`
}
