import { spawnSync } from 'node:child_process'
import { existsSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { TestProject } from 'vitest/node'
import { ONE_FILE } from '../../../src/screens/stage/file-name.ts'
import { findChromium, HOW_TO_GET_CHROMIUM } from './chromium.ts'
import { serveSite } from './site.ts'

declare module 'vitest' {
  interface ProvidedContext {
    /** Where the built site's home is. */
    site: string
    /** Where the one file is on this disk, as a URL. */
    oneFile: string
  }
}

/** Before the first browser test: one site for all of them, and a look whether there is a Chromium. */
export default async function open(project: TestProject): Promise<() => Promise<void>> {
  if (!existsSync('dist/index.html'))
    throw new Error('There is no built site in dist: run "npm run build" first.')
  if (!findChromium()) throw new Error(HOW_TO_GET_CHROMIUM)
  const site = await serveSite('dist')
  project.provide('site', site.url)
  project.provide('oneFile', pathToFileURL(builtFile()).href)
  return () => site.close()
}

/** The one file of this site, made now unless `npm run build` has. */
function builtFile(): string {
  const file = join('dist', ONE_FILE)
  if (existsSync(file) && statSync(file).mtimeMs >= statSync('dist/index.html').mtimeMs) return file
  // As from a terminal: for Vitest's own NODE_ENV it would be made with what only developing needs.
  const { NODE_ENV: _, ...env } = process.env
  const vite = [
    join('node_modules', 'vite', 'bin', 'vite.js'),
    'build',
    '--mode',
    'one-file',
    '--logLevel',
    'error',
  ]
  if (spawnSync(process.execPath, vite, { stdio: 'inherit', env }).status !== 0)
    throw new Error(`"vite build --mode one-file" made no ${file}.`)
  return file
}
