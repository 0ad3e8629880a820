import { mkdtempSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Download, Page } from 'playwright-core'
import { isReady } from './harness/visit.ts'
import { mouse, sees } from './person.ts'
import { PAGE, scenario, told, words } from './scenes.ts'

const { kept } = words

/** The page of what is kept, from home. */
export const KEPT = 'kept/'
/** The play that these tests play. */
export const slice = told('slice').scenes

/** Says some of its replies, each once the boss has spoken. */
export async function say(page: Page, from: number, to = slice.length): Promise<void> {
  for (const { boss, you } of slice.slice(from, to)) {
    await sees(page).toMatchObject({ boss })
    await mouse.say(page, you)
  }
}

/** Begins afresh, whatever was played before. */
export async function begins(page: Page, home: string): Promise<void> {
  await page.goto(home)
  await page.goto(`${home}${PAGE}#new`)
  await isReady(page)
}

export async function playToEnd(page: Page): Promise<void> {
  await say(page, 0)
  await page.getByText(scenario.outcomes.slice?.title ?? '').waitFor()
}

export const facts = (page: Page) => page.locator('.kept-facts')

/** All of ours that is stored, by key. */
export const stored = (page: Page) =>
  page.evaluate(() =>
    Object.fromEntries(Object.entries(localStorage).filter(([key]) => key.startsWith('front-foot/'))),
  )

/** Presses a button that saves a file. @returns its name and text. */
export async function saves(page: Page, button: string): Promise<{ name: string; text: string }> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: button, exact: true }).click(),
  ])
  return { name: download.suggestedFilename(), text: readFileSync(await pathOf(download), 'utf8') }
}

/** Where a file that the page saved is now. */
export async function pathOf(download: Download): Promise<string> {
  const path = join(mkdtempSync(join(tmpdir(), 'front-foot-')), download.suggestedFilename())
  await download.saveAs(path)
  return path
}

/** Brings a file back, and waits for what is told of it. */
export async function brings(page: Page, text: string): Promise<void> {
  const file = { name: 'front-foot.json', mimeType: 'application/json', buffer: Buffer.from(text) }
  await page.getByLabel(kept.bring.choose).setInputFiles(file)
  await page.locator('.brought').waitFor()
}

export async function erasesAll(page: Page): Promise<void> {
  await page.getByRole('button', { name: kept.erase.button, exact: true }).click()
  await page.getByRole('button', { name: kept.erase.sure, exact: true }).click()
}
