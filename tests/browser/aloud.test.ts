import type { FrameLocator, Page } from 'playwright-core'
import { describe, expect, onTestFinished, test } from 'vitest'
import { english } from '../../src/messages/english.ts'
import { axeFindings } from './harness/axe.ts'
import { wholeBrowser } from './harness/chromium.ts'
import { visit } from './harness/visit.ts'
import { eventually, seen, sees } from './person.ts'
import { PAGE, words } from './scenes.ts'
import { tabTo } from './tab.ts'

const { drill, aloud } = english
/** Where there is a box to speak into. */
const PATH = 'drill/'
const PUSH = 'No. I won’t do it.'

const field = (page: Page) => page.getByRole('textbox', { name: drill.label })
const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true })

describe('aloud', () => {
  /** A recognition that says this as soon as it listens, in place of the browser's own. */
  const speaking = () => {
    class Fake {
      onaudiostart?: () => void
      onresult?: (event: object) => void
      onend?: () => void
      start() {
        setTimeout(() => {
          this.onaudiostart?.()
          this.onresult?.({
            results: [Object.assign([{ transcript: 'no I won’t do it' }], { isFinal: true })],
          })
        })
      }
      stop() {
        this.onend?.()
      }
      abort() {}
      static available = async () => 'available'
    }
    Object.assign(window, { SpeechRecognition: Fake, webkitSpeechRecognition: Fake })
  }

  /** Begins, and lets the time pass after which what nobody needs at first sight has come. */
  async function beginAndWait(page: Page, inside: Page | FrameLocator = page): Promise<void> {
    await page.clock.install()
    await inside.getByRole('button', { name: drill.begin, exact: true }).click()
    await inside.getByRole('textbox', { name: drill.label }).waitFor()
    await page.clock.fastForward(60_000)
    await page.waitForLoadState('networkidle')
  }

  test('by keyboard: what is spoken stands in the field, Escape ends it, and it can be said', async () => {
    const { page } = await visit(PATH, { before: speaking })
    await beginAndWait(page)
    await tabTo(page, aloud.speak)
    await page.keyboard.press('Enter')
    await page.clock.fastForward(1000)
    await eventually(() => field(page).inputValue()).toBe('No I won’t do it')
    const mic = button(page, aloud.speak)
    expect(await mic.getAttribute('aria-pressed')).toBe('true')
    expect(await axeFindings(page)).toEqual([])
    await page.keyboard.press('Escape')
    expect(await mic.getAttribute('aria-pressed')).toBe('false')
    await eventually(() => page.getByText(aloud.state.heard).count()).toBe(1)
    await tabTo(page, 'Say it')
    await page.keyboard.press('Enter')
    await page.getByRole('article').waitFor()
  })

  test('there is no button where the browser has no recognition', async () => {
    const { page } = await visit(PATH, {
      before: () => {
        Reflect.deleteProperty(window, 'webkitSpeechRecognition')
        Reflect.deleteProperty(window, 'SpeechRecognition')
      },
    })
    await beginAndWait(page)
    expect(await page.getByRole('button', { name: aloud.speak }).count()).toBe(0)
  })

  test.each([
    ["microphone 'none'", 0],
    ['microphone', 1],
  ])('in a frame that is given “%s”, %i buttons are there, and the box works', async (allow, buttons) => {
    const { page, home: site } = await visit('')
    const host = `<!doctype html><iframe src="./drill/" allow="${allow}" width="900" height="700"></iframe>`
    await page.route('**/host.html', route => route.fulfill({ contentType: 'text/html', body: host }))
    await page.goto(`${site}host.html`)
    const inside = page.frameLocator('iframe')
    await beginAndWait(page, inside)
    const there = () => inside.getByRole('button', { name: aloud.speak }).count()
    await eventually(there).toBe(buttons)
    await inside.getByRole('textbox', { name: drill.label }).fill(PUSH)
    expect(await there()).toBe(buttons)
    await inside.getByRole('button', { name: 'Say it' }).click()
    await inside.getByRole('article').waitFor()
  })

  test('in practice too: what is spoken is said in the conversation', async () => {
    const { page } = await visit(PAGE, { before: speaking })
    await button(page, aloud.speak).click()
    const box = page.getByRole('textbox')
    await eventually(() => box.inputValue()).toBe('No I won’t do it')
    await button(page, words.stage.box.say).click()
    await sees(page).toMatchObject({ coaching: words.practice.note.heading['push-back'] })
    expect(await box.inputValue()).toBe('')
  })

  test('who chose in practice’s menu to hear the boss hears each line once, also after a reload', async () => {
    const { page } = await visit(PAGE, {
      before: () => {
        const said: string[] = []
        const value = {
          getVoices: () => [],
          speak: ({ text }: SpeechSynthesisUtterance) => said.push(text),
          cancel: () => {},
        }
        Object.defineProperty(window, 'speechSynthesis', { value })
        Object.assign(window, { said })
      },
    })
    const heard = () => page.evaluate(() => (window as unknown as { said: string[] }).said)
    await button(page, words.practice.coachingIs.each).click()
    const menu = page.getByRole('dialog')
    await menu.getByRole('checkbox', { name: aloud.hear.on }).check()
    const { boss } = await seen(page)
    await eventually(heard).toEqual([boss])
    // Chosen again it is there at once, and is not hushed by the very tick.
    await menu.getByRole('checkbox', { name: aloud.hear.on }).uncheck()
    await menu.getByRole('checkbox', { name: aloud.hear.on }).check()
    await eventually(heard).toEqual([boss, boss])
    await menu.getByRole('button', { name: words.practice.menu.close }).click()
    await page.keyboard.press('1')
    await eventually(heard).toHaveLength(3)
    const answer = (await seen(page)).boss
    expect(await heard()).toEqual([boss, boss, answer])
    await page.reload()
    await eventually(heard).toEqual([answer])
  })

  test('[K3] Chromium’s own way: what goes to a service is said before anything is heard', async () => {
    const browser = await wholeBrowser()
    onTestFinished(() => browser.close())
    const { page } = await visit(PATH, { browser })
    await beginAndWait(page)
    await button(page, aloud.speak).click()
    await eventually(() => page.getByText(aloud.telling.service).count()).toBe(1)
    expect(await axeFindings(page)).toEqual([])
    await button(page, aloud.telling.decline).click()
    expect(await page.getByText(aloud.telling.service).count()).toBe(0)
  })
})
