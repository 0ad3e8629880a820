import { existsSync } from 'node:fs'
import { chromium } from 'playwright-core'
import type { TestProject } from 'vitest/node'
import { findChromium, HOW_TO_GET_CHROMIUM, launchOptions } from './chromium.ts'
import { serveSite } from './site.ts'

declare module 'vitest' {
  interface ProvidedContext {
    /** Where the built site's home is. */
    site: string
    /** Where the one Chromium of this run listens. */
    chromium: string
  }
}

/** Before the first browser test: one site, one Chromium, for all of them. */
export default async function open(project: TestProject): Promise<() => Promise<void>> {
  if (!existsSync('dist/index.html'))
    throw new Error('There is no built site in dist: run "npm run build" first.')
  const executable = findChromium()
  if (!executable) throw new Error(HOW_TO_GET_CHROMIUM)
  const site = await serveSite('dist')
  const browser = await chromium.launchServer(launchOptions(executable))
  project.provide('site', site.url)
  project.provide('chromium', browser.wsEndpoint())
  return async () => {
    await browser.close()
    await site.close()
  }
}
