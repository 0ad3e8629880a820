import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** The training text: replies by voice, and what was said of them. */
export const TEXTS = 'src/commands/train'
/** What decides what a reply's features are, besides the text. */
const READING = ['tokens', 'items', 'noticed', 'features', 'cues', 'hash'].map(name => `src/reply/${name}.ts`)

/** What the weights were made from, in twelve letters: another text or another way of noticing gives another. */
export function fingerprintOf(texts: string): string {
  const hash = createHash('sha256')
  for (const folder of [join(texts, 'replies'), join(texts, 'labels'), 'src/reply/lexicon'])
    for (const name of readdirSync(folder).sort())
      hash.update(`${name}\n${readFileSync(join(folder, name), 'utf8')}`)
  for (const file of READING) hash.update(readFileSync(file, 'utf8'))
  return hash.digest('hex').slice(0, 12)
}
