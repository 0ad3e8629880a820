import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'

/** Every scenario of the folder, and every translation one folder below; each by name. None where there is no folder. */
export function shippedFiles(folder: string): string[] {
  if (!existsSync(folder)) return []
  const entries = readdirSync(folder, { withFileTypes: true })
  const below = entries
    .filter(entry => entry.isDirectory())
    .flatMap(({ name }) => readdirSync(join(folder, name)).map(file => join(folder, name, file)))
  return [
    ...entries
      .filter(entry => entry.isFile())
      .map(({ name }) => join(folder, name))
      .sort(),
    ...below.sort(),
  ].filter(file => /\.ya?ml$/.test(file))
}

/** A translation says what it is a translation of; a scenario has turns. Where both stand there, turns decide. */
export function isTranslation(text: string): boolean {
  return /^of\s*:/m.test(text) && !/^turns\s*:/m.test(text)
}
