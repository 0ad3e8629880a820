import { spawnSync } from 'node:child_process'
import { existsSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { chromium } from 'playwright-core'
import type { TestProject } from 'vitest/node'
import { ONE_FILE } from '../../../src/screens/stage/file-name.ts'
import { findChromium, HOW_TO_GET_CHROMIUM, launchOptions } from './chromium.ts'
import { serveSite } from './site.ts'

declare module 'vitest' {
  interface ProvidedContext {
    /** Where the built site's home is. */
    site: string
    /** Where the one file is on this disk, as a URL. */
    oneFile: string
    /** Where the one Chromium of this run listens. */
    chromium: string
  }
}

/** Pages that live for a second repay no optimising compiler: a twentieth less of the machine's time. What a page does is the same. */
const LESS_WORK = '--js-flags=--single-threaded-gc --no-turbofan'

/** Before the first browser test: one site, one Chromium, for all of them. */
export default async function open(project: TestProject): Promise<() => Promise<void>> {
  if (!existsSync('dist/index.html'))
    throw new Error('There is no built site in dist: run "npm run build" first.')
  const executable = findChromium()
  if (!executable) throw new Error(HOW_TO_GET_CHROMIUM)
  const site = await serveSite('dist')
  const options = launchOptions(executable)
  const browser = await chromium.launchServer({ ...options, args: [...(options.args ?? []), LESS_WORK] })
  project.provide('site', site.url)
  project.provide('oneFile', pathToFileURL(builtFile()).href)
  project.provide('chromium', browser.wsEndpoint())
  return async () => {
    await browser.close()
    await site.close()
  }
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
