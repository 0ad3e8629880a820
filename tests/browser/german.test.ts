import type { Page } from 'playwright-core'
import { describe, expect, inject, test } from 'vitest'
import { home } from '../../src/messages/de/home.ts'
import { nowAndThen } from '../../src/messages/de/now-and-then.ts'
import { pages } from '../../src/messages/de/pages.ts'
import { practice } from '../../src/messages/de/practice.ts'
import { reads } from '../../src/messages/de/reads.ts'
import { stage } from '../../src/messages/de/stage.ts'
import { turning } from '../../src/messages/de/turning.ts'
import { english } from '../../src/messages/english.ts'
import { ONE_FILE, oneFileIn } from '../../src/screens/stage/file-name.ts'
import { ROOT_IN_FILE } from '../../src/screens/stage/one-file.ts'
import { ROBIN } from './everyone/ways.ts'
import { axeFindings } from './harness/axe.ts'
import { isReady, visit } from './harness/visit.ts'
import { sideways } from './measure.ts'
import { eventually, seen } from './person.ts'
import { scenario } from './scenes.ts'
import { tabTo } from './tab.ts'

/*
 * The site in German, from home to what is kept. Its words are the German catalogue's; where somebody forgot one, it would be
 * an English one that stands there.
 */

const SITE = 'de/'
const PAGE = `${SITE}s/${scenario.id}/`

test('home is in German, says so, and leads to the same page in English', async () => {
  const { page } = await visit(SITE, { size: 'phone' })
  expect(await page.getAttribute('html', 'lang')).toBe('de')
  expect(await page.title()).toBe(pages.home.title)
  expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe(home.heading)
  expect(await sideways(page)).toEqual([])
  expect(await axeFindings(page)).toEqual([])
  const others = await page
    .locator('.languages a')
    .evaluateAll(links => links.map(link => [link.getAttribute('hreflang'), link.getAttribute('href')]))
  expect(others).toEqual([['en', './../']])
  await page.locator('.languages a').click()
  await eventually(() => page.getAttribute('html', 'lang')).toBe('en')
  await page.locator('.open a[lang="de"]').click()
  await eventually(() => page.getAttribute('html', 'lang')).toBe('de')
})

test('a conversation by keyboard, to its end, its debrief, its card and what is kept: all in German', async () => {
  const { page } = await visit(SITE)
  await tabTo(page, home.begin(scenario.boss.name))
  await page.keyboard.press('Enter')
  await page.waitForURL(url => url.pathname.endsWith(`/${PAGE}`))
  await isReady(page)
  expect(await page.getByText(reads.unread).isVisible()).toBe(true)
  expect(await page.getByRole('textbox').count()).toBe(0)
  expect(await axeFindings(page)).toEqual([])
  expect(await englishOn(page)).toEqual([])

  for (let n = 0; n < 10 && (await seen(page)).replies.length > 0; n++) {
    await page.keyboard.press('1')
    await eventually(async () =>
      Object.values(practice.note.heading).includes((await seen(page)).coaching ?? ''),
    ).toBe(true)
    expect(await englishOn(page)).toEqual([])
    await page.waitForTimeout(50)
  }
  await page.getByRole('heading', { name: nowAndThen.ended.heading }).waitFor()
  expect(await axeFindings(page)).toEqual([])

  await tabTo(page, nowAndThen.ended.lookBack)
  await page.keyboard.press('Enter')
  await page.getByRole('button', { name: turning.see, exact: true }).click()
  await page.locator('.turned .answer').waitFor()
  expect(await englishOn(page)).toEqual([])
  expect(await axeFindings(page)).toEqual([])
  const shut = page.locator('main [aria-expanded="false"]')
  for (let n = 0; n < 30 && (await shut.count()) > 0; n++) await shut.first().click()
  expect(await englishOn(page)).toEqual([])
  expect(await axeFindings(page)).toEqual([])

  await page.goto(new URL('../../kept/', page.url()).href)
  await isReady(page)
  expect(await page.getByText('Das Kundenpodium').first().isVisible()).toBe(true)
  expect(await englishOn(page)).toEqual([])
  expect(await axeFindings(page)).toEqual([])
})

test('[K1] what was begun in German goes on in English, and back, reply for reply', async () => {
  const { page } = await visit(PAGE)
  await page.keyboard.press('2')
  await eventually(async () => (await seen(page)).coaching).not.toBeNull()
  const german = await seen(page)
  await page.locator('.languages a[lang="en"]').click()
  await page.waitForURL(url => !url.pathname.includes('/de/'))
  await isReady(page)
  await eventually(() => page.url()).toMatch(/#play\//)
  const there = await seen(page)
  expect(there.coaching).not.toBe(german.coaching)
  expect(there.replies).toHaveLength(german.replies.length)
  expect(await page.getByRole('textbox').count()).toBe(1)
  await page.locator('.languages a[lang="de"]').click()
  await page.waitForURL(/\/de\//)
  await isReady(page)
  await eventually(() => seen(page)).toMatchObject({ boss: german.boss, replies: german.replies })
})

describe('a conversation that is not translated yet', () => {
  test('is on the shelf, and says in which language it is', async () => {
    const { page } = await visit(SITE)
    const row = page.locator(`a.row[href$="s/all-push/"]`)
    expect(await row.textContent()).toContain(reads.isIn('Englisch'))
    await eventually(() => row.locator('.speech').getAttribute('lang')).toBe('en')
    const own = page.locator(`a.row[href$="s/${scenario.id}/"]`)
    expect(await own.textContent()).not.toContain(reads.isIn('Englisch'))
    expect(await own.locator('[lang]').count()).toBe(0)
  })

  test('has its lines marked as English, also those that come, and can be typed in', async () => {
    const { page } = await visit(`${SITE}s/all-push/`)
    const line = page.locator('blockquote .line')
    await eventually(() => line.getAttribute('lang')).toBe('en')
    await page.keyboard.press('1')
    await eventually(async () => (await seen(page)).coaching).not.toBeNull()
    await eventually(() => line.getAttribute('lang')).toBe('en')
    for (const reply of await page.locator('.reply .words').all())
      expect(await reply.evaluate(words => words.closest('[lang]')?.getAttribute('lang'))).toBe('en')
    const heading = page.locator('.note h2')
    expect(await heading.evaluate(text => text.closest('[lang]')?.getAttribute('lang'))).toBe('de')
    expect(await page.getByRole('textbox').count()).toBe(1)
    expect(await axeFindings(page)).toEqual([])
  })
})

test.each(['worth-it/', 'check-yourself/', 'drill/', 'own/', 'room/', 'my-practice/', 'kept/', 'course/'])(
  'the page %s is in German, fits a phone, and axe finds nothing',
  async path => {
    const { page } = await visit(SITE + path, { size: 'phone' })
    expect(await page.getAttribute('html', 'lang')).toBe('de')
    expect(await englishOn(page)).toEqual([])
    expect(await sideways(page)).toEqual([])
    expect(await axeFindings(page)).toEqual([])
  },
)

test('conversations of one’s own are told on the English page; one that is kept is played here, marked as English', async () => {
  const { page, home: site } = await visit(SITE)
  const link = page.locator('.mine a')
  expect(await link.getAttribute('hreflang')).toBe('en')
  expect(await link.textContent()).toBe(`${home.own.begin} (${reads.inEnglish})`)
  await link.click()
  await page.waitForURL(`${site}own/`)
  await isReady(page)
  expect(await page.getAttribute('html', 'lang')).toBe('en')

  await page.evaluate(([id, own]) => localStorage.setItem(`front-foot/1/own/${id}`, own), [
    ROBIN.id,
    JSON.stringify(ROBIN),
  ] as const)
  await page.goto(`${site}${SITE}own/#${ROBIN.id}`)
  await isReady(page)
  expect(await page.getAttribute('html', 'lang')).toBe('de')
  await eventually(() => page.locator('blockquote .line').getAttribute('lang')).toBe('en')
  expect(await englishOn(page)).toEqual([])
  expect(await axeFindings(page)).toEqual([])
  await page.goto(`${site}${SITE}own/#edit/${ROBIN.id}`)
  const there = page.getByRole('link', { name: reads.ownThere })
  await eventually(() => there.getAttribute('href')).toBe(`../../own/#edit/${ROBIN.id}`)
})

test('the one file is in German, and has no other language to go to', async () => {
  const site = inject('oneFile').replace(ONE_FILE, `de/${oneFileIn('de')}`) + ROOT_IN_FILE
  const { page } = await visit('', { site, oneFile: true })
  expect(await page.getAttribute('html', 'lang')).toBe('de')
  expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe(home.heading)
  expect(await page.locator('a[hreflang]').count()).toBe(0)
  expect(await page.locator('.mine a').count()).toBe(0)
  expect(await page.locator('.mine').textContent()).toContain(reads.ownInFile)
})

/** Texts of the English catalogue on the page, but for those that are the same in German. */
function englishOn(page: Page): Promise<string[]> {
  return page.evaluate(
    texts => {
      const english = new Set(texts)
      const nodes = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
      const found: string[] = []
      for (let node = nodes.nextNode(); node; node = nodes.nextNode()) {
        const text = node.nodeValue?.trim() ?? ''
        if (english.has(text) && !node.parentElement?.closest('script, style, template, [lang]:not(html)'))
          found.push(text)
      }
      for (const one of document.querySelectorAll('[aria-label], [placeholder], [title]'))
        for (const name of ['aria-label', 'placeholder', 'title'])
          if (english.has(one.getAttribute(name) ?? '')) found.push(`${name}: ${one.getAttribute(name)}`)
      return found
    },
    textsOf(english).filter(text => !text.startsWith('SCORM') && (/\s/.test(text) || text.length > 7)),
  )
}

/** Its texts as they stand; functions have none before they are called. */
function textsOf(part: unknown): string[] {
  if (typeof part === 'string') return part === stage.product ? [] : [part]
  return typeof part === 'object' && part !== null ? Object.values(part).flatMap(textsOf) : []
}
