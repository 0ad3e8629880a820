import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import type { Page } from 'playwright-core'
import { describe, expect, inject, test } from 'vitest'
import { oneFile } from '../../src/messages/en/one-file.ts'
import { DOORS } from '../../src/screens/pages/address.ts'
import { axeFindings } from './harness/axe.ts'
import { noStorage } from './harness/no-storage.ts'
import { type Device, isReady, visit } from './harness/visit.ts'
import { answersFirst, eventually, keyboard, mouse, seen, sees, typeReply } from './person.ts'
import { opener, PAGE, scenario, told, UNMISTAKABLE, words } from './scenes.ts'
import { focused } from './tab.ts'

const FILE: Device = { oneFile: true }
const KB = 1000
const { ended } = words.nowAndThen
const play = told('slice')

const hash = (page: Page) => page.evaluate(() => location.hash)
const heading = (page: Page) => page.locator('h1').first().textContent()
const isAt = (page: Page, address: string) => eventually(() => hash(page)).toBe(address)
const scrolled = (page: Page) => page.evaluate(() => Math.round(document.documentElement.scrollTop))

/** The place is where one reads, on top or as near to it as the end of the page lets it. */
const isInView = (page: Page, place: string) =>
  eventually(() =>
    page.locator(place).evaluate(at => {
      const { top } = at.getBoundingClientRect()
      const { scrollTop, clientHeight, scrollHeight } = document.documentElement
      return Math.abs(top) < 60 || (top > 0 && Math.abs(scrollTop + clientHeight - scrollHeight) < 2)
    }),
  ).toBe(true)

/** Says what the play says, to its end. */
async function plays(page: Page): Promise<void> {
  for (const { boss, you } of play.scenes) {
    await sees(page).toMatchObject({ boss })
    await mouse.say(page, you)
  }
  await page.getByText(scenario.outcomes.slice?.title ?? '').waitFor()
}

describe('the one file', () => {
  const html = readFileSync(fileURLToPath(inject('oneFile')), 'utf8')
  const markup = html.replace(/<script\b[^>]*>[\s\S]*?<\/script>|<style>[\s\S]*?<\/style>/g, '')

  test('names nothing outside itself, and its policy lets nothing in', () => {
    console.log(
      `the one file: ${(gzipSync(html).length / KB).toFixed(0)} kB of gzip, ${(html.length / KB).toFixed(0)} kB`,
    )
    const addresses = [...markup.matchAll(/\s(?:src|href|srcset|action|poster)="([^"]*)"/g)].map(
      ([, to = '']) => to,
    )
    expect(addresses.length).toBeGreaterThan(10)
    expect(addresses.filter(to => !/^(?:#|data:,$)/.test(to))).toEqual([])
    expect([...html.matchAll(/<style>([\s\S]*?)<\/style>/g)].join()).not.toMatch(
      /url\((?!["']?(?:#|data:))|@import/,
    )
    const policy = /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(markup)?.[1] ?? ''
    expect(policy).toMatch(/^default-src 'none'; script-src(?: 'sha256-[^']+')+; style-src 'sha256-[^']+';/)
    expect(policy).not.toMatch(/unsafe|self|\*|https?:|connect-src/)
  })

  test('says something before any script runs', async () => {
    const { page } = await visit('', { ...FILE, script: false })
    expect(await page.locator('h1').textContent()).toBe(words.home.heading)
    expect(await page.title()).toContain('Front Foot')
  })

  test('asks for nothing but itself, from home through a conversation to its debrief and back', async () => {
    const { page, requests } = await visit('', FILE)
    expect(await axeFindings(page)).toEqual([])
    await mouse.follow(page, new RegExp(scenario.title))
    await isAt(page, `#/${PAGE}`)
    await sees(page).toMatchObject({ boss: play.scenes[0]?.boss })
    expect(await axeFindings(page)).toEqual([])
    await plays(page)
    expect(await hash(page)).toContain(`#/${PAGE}#play/`)
    await mouse.follow(page, ended.lookBack)
    await answersFirst(page)
    expect(await hash(page)).toContain(`#/${PAGE}#debrief/`)
    expect(await page.title()).toBe(words.debrief.pageTitle(scenario.title))
    expect(await axeFindings(page)).toEqual([])
    await mouse.follow(page, words.debrief.next.shelf)
    await isAt(page, '#/')
    await eventually(() => heading(page)).toBe(words.home.heading)
    expect(await page.title()).not.toContain(scenario.title)
    await page.getByRole('link', { name: words.home.lastDebrief }).click()
    await page.getByRole('heading', { name: words.turning.heading }).waitFor()
    expect(requests.map(request => request.url().replace(/#.*/, ''))).toEqual([inject('oneFile')])
  })

  test('a typed reply is read', async () => {
    const { page } = await visit(PAGE, FILE)
    await typeReply(page, UNMISTAKABLE['push-back'])
    await sees(page).toMatchObject({ coaching: words.practice.note.heading['push-back'] })
    expect(await hash(page)).toContain(`#/${PAGE}#play/`)
  })

  test('every door opens from home, is read from its heading on, and is there after a reload', async () => {
    const { page } = await visit('', FILE)
    for (const door of DOORS.map(door => `${door}/`)) {
      await page.goto(`${inject('oneFile')}#/`)
      await eventually(() => heading(page)).toBe(words.home.heading)
      await page.evaluate(() => window.scrollTo(0, 200))
      const link = page.locator(`a[href="#/${door}"]`).first()
      // Some doors are shown only to those who have been here before.
      if ((await link.count()) > 0) await link.click()
      else await page.goto(`${inject('oneFile')}#/${door}`)
      await eventually(() => heading(page)).not.toBe(words.home.heading)
      const [top, name, title] = [await scrolled(page), await heading(page), await page.title()]
      expect(top, door).toBe(0)
      expect(await focused(page)).toBe((name ?? '').replace(/\s+/g, ' '))
      await page.reload()
      await isReady(page)
      expect(await heading(page)).toBe(name)
      expect(await page.title()).toBe(title)
    }
  })
})

describe('addresses in the one file', () => {
  test('a reload in the middle goes on where one was, and what was said is kept', async () => {
    const { page, another } = await visit(PAGE, FILE)
    await keyboard.say(page, play.scenes[0]?.you ?? '')
    await sees(page).toMatchObject({ boss: play.scenes[1]?.boss })
    await page.reload()
    await isReady(page)
    await sees(page).toMatchObject({ boss: play.scenes[1]?.boss, coaching: expect.any(String) })
    const other = await another(PAGE)
    await sees(other).toMatchObject({ boss: play.scenes[1]?.boss })
  })

  test('back and forward go from page to page, and to where one was on it', async () => {
    const { page } = await visit('', FILE)
    const row = page.locator(`a[href="#/${PAGE}"]`).last()
    await row.scrollIntoViewIfNeeded()
    const before = await scrolled(page)
    expect(before).toBeGreaterThan(100)
    await row.click()
    await sees(page).toMatchObject({ boss: play.scenes[0]?.boss })
    expect(await scrolled(page)).toBe(0)
    await mouse.follow(page, words.stage.productLink)
    await eventually(() => heading(page)).toBe(words.home.heading)
    expect(await scrolled(page)).toBe(0)
    await page.goBack()
    await sees(page).toMatchObject({ boss: play.scenes[0]?.boss })
    await page.goBack()
    await eventually(() => heading(page)).toBe(words.home.heading)
    await eventually(() => scrolled(page)).toBe(before)
    await page.goForward()
    await sees(page).toMatchObject({ boss: play.scenes[0]?.boss })
  })

  test('a page that is left hears nothing of the next one’s address', async () => {
    const { page, home } = await visit(PAGE, FILE)
    await mouse.say(page, play.scenes[0]?.you ?? '')
    await sees(page).toMatchObject({ boss: play.scenes[1]?.boss })
    const link = (await hash(page)).slice('#/'.length)
    await page.goto(`${home}s/six-months-on/#new`)
    await eventually(() => heading(page)).toContain('Six months on')
    await page.goto(home + link)
    await sees(page).toMatchObject({ boss: play.scenes[1]?.boss })
    expect(await hash(page)).toBe(`#/${link}`)
  })

  test('several at once end at the last', async () => {
    const { page } = await visit('', FILE)
    await page.evaluate(() => {
      for (const to of ['drill', 'kept', 's/customer-panel', 'worth-it']) location.hash = `#/${to}/`
    })
    await eventually(() => heading(page)).toBe(words.worthIt.heading)
    expect(await page.title()).toContain(words.worthIt.heading)
    await isAt(page, '#/worth-it/')
  })

  test('a place on the page is gone to, by keyboard too, and the address stays the page’s', async () => {
    const { page } = await visit(PAGE, FILE)
    await keyboard.follow(page, words.practice.skip)
    await eventually(() => page.evaluate(() => document.activeElement?.closest('#reply') !== null)).toBe(true)
    await isAt(page, `#/${PAGE}`)
    await page.evaluate(() => {
      location.hash = '#/check-yourself/'
    })
    await eventually(() => heading(page)).toBe(words.checkYourself.heading)
    await mouse.follow(page, words.checkYourself.people.heading)
    await isAt(page, '#/check-yourself/#people')
    await isInView(page, '#people')
    await page.reload()
    await isInView(page, '#people')
    await page.getByRole('link', { name: words.checkYourself.shelf, exact: true }).click()
    await isAt(page, '#/#shelf')
    await isInView(page, '#shelf')
  })

  test('a link to another part of a page leads there from a new tab', async () => {
    const { page, another, home } = await visit(PAGE, FILE)
    await plays(page)
    await mouse.follow(page, ended.lookBack)
    await answersFirst(page)
    const back = page.locator('main a[href^="#play/"]').first()
    await back.dispatchEvent('contextmenu')
    const address = (await page.locator(`a[href^="#/${PAGE}#play/"]`).first().getAttribute('href')) ?? ''
    const other = await another(address.slice('#/'.length))
    expect(other.url()).toContain(`${home}${PAGE}#play/`)
    expect((await seen(other)).replies.length).toBeGreaterThan(2)
  })

  test('what the shelf is asked for stands in it, and goes with the page', async () => {
    const { page } = await visit('', FILE)
    await page.locator('#shelf select').first().selectOption({ index: 1 })
    await eventually(() => hash(page)).toMatch(/^#\/\?\w+=/)
    const asked = await hash(page)
    await page.reload()
    await isReady(page)
    expect(await hash(page)).toBe(asked)
    await mouse.follow(page, new RegExp(scenario.title))
    await isAt(page, `#/${PAGE}`)
    await page.goBack()
    await isAt(page, asked)
  })

  test('an unknown page is home, and a scenario that is not there is said', async () => {
    const { page } = await visit('nowhere/', FILE)
    expect(await heading(page)).toBe(words.home.heading)
    await page.goto(`${inject('oneFile')}#/s/nowhere/`)
    await page.getByText('“nowhere”').waitFor()
  })
})

test('a link that is copied says how far it reaches', async () => {
  const { page } = await visit(PAGE, FILE)
  await plays(page)
  await mouse.follow(page, ended.lookBack)
  await answersFirst(page)
  await mouse.press(page, words.debrief.next.copy)
  const said = page.locator('.copied').last()
  await eventually(() => said.textContent()).not.toBe('')
  // A browser that does not let it be copied shows it.
  const byHand = page.getByRole('textbox', { name: words.debrief.next.byHand })
  if (await byHand.isVisible())
    expect(await byHand.inputValue()).toContain(`${inject('oneFile')}#/${PAGE}#debrief/`)
  else expect(await said.textContent()).toBe(oneFile.linkCopied)
})

test('[K2] storage that is blocked stops nothing', async () => {
  const { page } = await visit('', {
    ...FILE,
    before: noStorage,
  })
  await mouse.follow(page, new RegExp(scenario.title))
  await mouse.say(page, opener('restate').words)
  await sees(page).toMatchObject({ coaching: words.practice.note.heading['lead-forward'] })
})

test('a kept theme is there before anything is painted, on each page', async () => {
  const { page } = await visit('drill/', {
    ...FILE,
    before: () => localStorage.setItem('front-foot/1/settings', '{"format":1,"theme":"dark"}'),
  })
  const theme = () => page.evaluate(() => document.documentElement.dataset.theme)
  expect(await theme()).toBe('dark')
  await mouse.follow(page, words.stage.productLink)
  await eventually(() => heading(page)).toBe(words.home.heading)
  expect(await theme()).toBe('dark')
  expect((await seen(page)).boss).toBe('')
})
