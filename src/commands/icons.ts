import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { chromium } from 'playwright-core'
import { ICONS, ICONS_FOLDER } from './build/icons.ts'

/*
 * `npx tsx src/commands/icons.ts [path of a Chromium]`: draws the icons of the installed app anew from their one drawing. To be
 * run by hand when that changes: the pictures are in the repository, so that a build needs no browser.
 */

const [executablePath = '/usr/bin/chromium'] = process.argv.slice(2)
const drawing = readFileSync(join(ICONS_FOLDER, 'icon.svg'), 'utf8')
const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] })
for (const { name, size, cut } of ICONS) {
  const page = await browser.newPage({ viewport: { width: size, height: size } })
  // What a system cuts into its own shape keeps the middle alone.
  const kept = cut ? drawing.replace('id="drawing"', 'transform="translate(77 77) scale(.7)"') : drawing
  await page.setContent(`<style>body{margin:0}svg{display:block;width:100vw}</style>${kept}`)
  writeFileSync(join(ICONS_FOLDER, name), await page.screenshot())
  await page.close()
}
await browser.close()
