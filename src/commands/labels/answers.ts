import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import * as z from 'zod'
import { MOVES, STANCES } from '../../scenario/moves.ts'

/** What a reader may see in a reply: a stance, or nothing that can be scored (M4). */
export const SEEN = [...STANCES, 'unclear'] as const
export type Seen = (typeof SEEN)[number]

const label = z.object({
  number: z.int().min(1),
  words: z.string().min(1),
  stance: z.enum(SEEN),
  /** Empty where the reader gave none. */
  move: z.enum([...MOVES, '']).default(''),
  sure: z.union([z.literal(0), z.literal(1)]),
})
const answers = z.object({
  scenario: z.string().min(1),
  version: z.int().min(1),
  seed: z.int(),
  reader: z.string().regex(/^[a-z]$/, 'reader is one small letter'),
  date: z.iso.date(),
  scene: z.string(),
  boss: z.string(),
  turns: z.array(z.object({ turn: z.int(), boss: z.array(z.string()), replies: z.array(label) })),
})

/** A sheet as a reader filled it in: kept as given and never edited, words and all, so that a file changed since shows. */
export type Answers = z.output<typeof answers>
export type Label = z.output<typeof label>

/**
 * Every answer file of a folder, by name: `<scenario>.<reader>.json`, and `<scenario>.<reader>.2.json` for what the same reader
 * saw when some replies had been mended.
 *
 * @throws Error where one cannot be read as a sheet filled in, or its name says other than what is in it.
 */
export function answersIn(folder: string): Answers[] {
  return readdirSync(folder)
    .filter(name => name.endsWith('.json'))
    .sort()
    .map(name => answersOf(readFileSync(join(folder, name), 'utf8'), name))
}

/**
 * One answer file.
 *
 * @param name its name without folders.
 * @throws as `answersIn` does.
 */
export function answersOf(text: string, name: string): Answers {
  const { success, data, error } = answers.safeParse(JSON.parse(text))
  if (!success) throw new Error(`${name} is no sheet filled in. ${z.prettifyError(error)}`)
  const wanted = `${data.scenario}.${data.reader}`
  if (!name.startsWith(`${wanted}.`) || !/^(?:\.\d+)?\.json$/.test(name.slice(wanted.length)))
    throw new Error(`${name} holds the answers of ${wanted}.json. Rename it.`)
  return data
}
