import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import type { Scenario } from '../../../scenario/scenario.ts'
import { fileOf } from '../scenario-file.ts'
import { scenarioOf } from '../scenario-of.ts'
import { type Served, served } from '../serve.ts'
import type { Story } from '../story.ts'
import type { BenchPage } from './page.ts'

/** What a build reads. What the reader was taught with is none of it, and is the most. */
const SOURCES = ['src', 'scenarios', 'index.html', 'package.json', 'tsconfig.json', 'vite.config.ts']
const UNREAD = /[/\\]src[/\\]commands[/\\]train[/\\]./

/**
 * Builds the site as it is shipped, with the same config and all its scenarios, and these stories among them.
 *
 * @param folder where the copy of the project is made and built.
 * @returns the built files, by their path in the site.
 * @throws where the build fails.
 */
export function builtWith(stories: readonly Story[], folder: string): Map<string, Served> {
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder, { recursive: true })
  for (const source of SOURCES)
    cpSync(source, join(folder, source), { recursive: true, filter: path => !UNREAD.test(path) })
  symlinkSync(resolve('node_modules'), join(folder, 'node_modules'), 'junction')
  for (const story of stories) {
    const scenario = scenarioOf(story)
    writeFileSync(join(folder, 'scenarios', `${scenario.id}.yaml`), fileOf(scenario))
  }
  // As from a terminal: tests and dev servers set what a build must not see.
  const { NODE_ENV: _, ...env } = process.env
  const vite = resolve('node_modules', 'vite', 'bin', 'vite.js')
  const { status, stderr } = spawnSync(process.execPath, [vite, 'build', '--logLevel', 'error'], {
    cwd: folder,
    env,
    encoding: 'utf8',
  })
  if (status !== 0) throw new Error(`The site with the story in it could not be built.\n${stderr}`)
  const dist = join(folder, 'dist')
  return new Map(
    readdirSync(dist, { withFileTypes: true, recursive: true }).flatMap(entry => {
      if (!entry.isFile()) return []
      const path = join(entry.parentPath, entry.name)
        .slice(dist.length + 1)
        .replaceAll('\\', '/')
      return [[path, served(path, readFileSync(join(dist, path)))] as const]
    }),
  )
}

/** The page of a story in a built site. */
export function ourPage(story: Story, site: ReadonlyMap<string, Served>): BenchPage {
  const home = `s/${scenarioOf(story).id}/`
  if (!site.has(`${home}index.html`)) throw new Error(`The build made no ${home}.`)
  return {
    name: 'Front Foot',
    kind: 'ours',
    files: site,
    home,
    line: '.says .line',
    choice: '.replies .reply',
  }
}

/**
 * The same page with a longer story behind it. A file of a scenario has a bound, so a story past that is put in place of
 * the built data: its first turns are the same, word for word, from 40 turns on.
 *
 * @param as the story that the page was built of.
 */
export function grownPage(story: Story, as: Story, site: ReadonlyMap<string, Served>): BenchPage {
  const { id, title } = scenarioOf(as)
  const data = [...site.keys()].find(path => new RegExp(`^assets/${id}-[^/]+\\.json$`).test(path))
  if (!data) throw new Error(`The build made no data of ${id}.`)
  const grown: Scenario = { ...scenarioOf(story), id, title }
  const files = new Map(site).set(data, served(data, JSON.stringify(grown)))
  return { ...ourPage(as, site), files }
}
