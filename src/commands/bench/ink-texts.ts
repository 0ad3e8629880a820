import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { inkOf } from './ink.ts'
import { storyOf } from './story.ts'

/**
 * The stories of these sizes as inkjs loads them: compiled once, and kept for as long as the generator makes the same.
 *
 * @param folder where they are kept.
 * @throws where one cannot be compiled.
 */
export async function inkTexts(sizes: readonly number[], folder: string): Promise<Map<number, string>> {
  // Started before anything is waited for: the caller may be busy meanwhile.
  const coming = sizes.map(async turns => {
    const hash = createHash('sha256')
      .update(inkOf(storyOf(turns)))
      .digest('hex')
      .slice(0, 12)
    const file = join(folder, `ink-${turns}-${hash}.json`)
    const compiler = ['--import', 'tsx', 'src/commands/bench/ink-compile.ts', String(turns), file]
    const [code] = await once(spawn(process.execPath, compiler, { stdio: 'inherit' }), 'exit')
    if (code !== 0) throw new Error(`inkjs could not compile the story of ${turns} turns.`)
    return [turns, readFileSync(file, 'utf8')] as const
  })
  return new Map(await Promise.all(coming))
}
