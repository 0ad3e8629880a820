import type { Own } from './own.ts'
import { tidied } from './tidy.ts'

/** More UTF-16 units make no title. */
const LONGEST = 60

/** What a conversation of a person's own is called in a list: the boss's name, and what is asked. */
export function ownTitle({ fillings }: Own): string {
  const [boss, ask] = [tidied('boss', fillings.boss ?? '').words, tidied('ask', fillings.ask ?? '').words]
  return `${boss}: ${shortened(ask)}`
}

/** At the end of a word, where there is one. */
function shortened(text: string): string {
  if (text.length <= LONGEST) return text
  const cut = text.slice(0, LONGEST).replace(/[\ud800-\udbff]$/, '')
  const end = cut.lastIndexOf(' ')
  // What is set apart for its direction stays so.
  const closed = text.startsWith('\u2068') ? '…\u2069' : '…'
  return (end > LONGEST / 2 ? cut.slice(0, end) : cut) + closed
}
