import { existsSync, mkdirSync, renameSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { inkText } from './pages/ink-page.ts'
import { storyOf } from './story.ts'

/*
 * tsx ink-compile.ts <turns> <file>: compiles the story of so many turns for inkjs. Its compiler needs minutes for the
 * largest, so it has a process of its own while the site is built, and what it made is kept.
 */
const [turns = '', file = ''] = process.argv.slice(2)
if (!existsSync(file)) {
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(`${file}.part`, inkText(storyOf(Number(turns))))
  renameSync(`${file}.part`, file)
}
