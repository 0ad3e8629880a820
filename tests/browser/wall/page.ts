import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { build, type Rollup } from 'vite'
import type { Wall } from '../../../src/conversation/room/wall.ts'

let made: Promise<{ script: string; styles: string }> | undefined

/** The wall's own script and styles, as the build would make them, for a page that has nothing else on it. */
function parts(): Promise<{ script: string; styles: string }> {
  made ??= build({
    configFile: false,
    logLevel: 'error',
    // As a build does it, though this one is made within a test.
    oxc: { jsx: { runtime: 'automatic', development: false } },
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      write: false,
      minify: false,
      target: 'es2022',
      lib: { entry: 'tests/browser/wall/entry.tsx', formats: ['iife'], name: 'wall' },
    },
  }).then(built => {
    const files = [built].flat().flatMap(one => (one as Rollup.RollupOutput).output)
    const script = files.find(file => file.type === 'chunk')
    const styles = files.find(file => file.fileName.endsWith('.css'))
    if (script?.type !== 'chunk' || styles?.type !== 'asset') throw new Error('The wall was not built.')
    return { script: script.code, styles: String(styles.source) }
  })
  return made
}

/** A page with a wall on it, blank until `draw`. */
export async function wallPage(browser: Browser, options: BrowserContextOptions): Promise<Page> {
  const { script, styles } = await parts()
  const context = await browser.newContext({ reducedMotion: 'reduce', ...options })
  const page = await context.newPage()
  await page.setContent(
    '<!doctype html><html lang="en"><head><title>The wall</title></head><body></body></html>',
  )
  await page.addStyleTag({ content: styles })
  await page.addScriptTag({ content: script })
  return page
}

export function draw(page: Page, wall: Wall): Promise<void> {
  return page.evaluate(given => window.drawWall(given), wall)
}
