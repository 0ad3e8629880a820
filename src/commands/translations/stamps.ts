import { createHash } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'

/** What each text was in English when its translation was last said to be right, as hashes: by file, by the text's id. */
export type Stamps = Record<string, Record<string, string>>

/** Short, since only a change of the same text has to be seen. */
export function stampOf(text: string): string {
  return createHash('sha256').update(text.trim().replace(/\s+/g, ' ')).digest('hex').slice(0, 10)
}

/** Reads `sources.json`; none where there is no such file yet. @throws where it is no JSON. */
export function readStamps(file: string): Stamps {
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Stamps) : {}
}

/** Writes them sorted, a line a text, so that two people's changes meet in few places. */
export function writeStamps(file: string, stamps: Stamps): void {
  const sorted = Object.entries(stamps).sort(([a], [b]) => (a < b ? -1 : 1))
  writeFileSync(file, `${JSON.stringify(Object.fromEntries(sorted), null, 2)}\n`)
}
