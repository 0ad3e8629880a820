import type { Findings } from '../findings.ts'
import type { SayableLine } from '../lines.ts'
import type { Spot } from '../places.ts'
import { countWords, MOST_BOSS_WORDS, MOST_REPLY_WORDS } from '../sizes.ts'

/** Checks the length of one line (M6, S13). Longer lines would not fit frames and walls. */
export function checkSize(line: SayableLine, spot: Spot, findings: Findings): void {
  if (line.size === 'free') return
  const words = countWords(line.text)
  const most = line.size === 'boss' ? MOST_BOSS_WORDS : MOST_REPLY_WORDS
  if (words <= most) return
  findings.add(line.size === 'boss' ? 'boss-too-long' : 'reply-too-long', spot, {
    words,
    most,
    text: line.text,
  })
}

/** A passage that a reply's reading rests on, and where the file has it. */
export interface Passage {
  text: string
  spot: Spot
}

/** Checks that the passages that caused a reply's reading stand in its words, in order and apart (S11). */
export function checkPassages(words: string, passages: readonly Passage[], findings: Findings): void {
  let end = 0
  for (const { text, spot } of passages) {
    const at = words.indexOf(text, end)
    if (at >= 0) end = at + text.length
    else if (words.includes(text)) findings.add('because-order', spot, { passage: text })
    else findings.add('because-not-found', spot, { passage: text, words })
  }
}
