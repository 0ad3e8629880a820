import { existsSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Frame, Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { home as german } from '../../src/messages/de/home.ts'
import { DOORS } from '../../src/screens/pages/address.ts'
import { isReady, type Visit, visit } from './harness/visit.ts'
import { isKept, keptFiles, type OwnSite, ownSite } from './kept-site.ts'
import { answersFirst, eventually, mouse, seen, typeReply } from './person.ts'
import { PAGE, scenario, UNMISTAKABLE, words } from './scenes.ts'

/*
 * One visit, and the site needs no network any more. The network is cut twice: the browser thinks that it is offline,
 * and the host is gone.
 */

const NEVER_SEEN = 's/all-push/'

describe('after one visit to home, without a network', () => {
  test('a conversation that was never opened is played to its end, looked back on, and kept', async () => {
    const { page, home } = await cutOff(await ownSite(), '')
    await page.reload()
    await isReady(page)
    await page.locator(`a.row[href$="${PAGE}"]`).click()
    await page.waitForURL(`**/${PAGE}`)
    await isReady(page)
    await typeReply(page, UNMISTAKABLE['push-back'])
    await eventually(async () => (await seen(page)).coaching).toBe(words.practice.note.heading['push-back'])
    await playsOn(page)
    await mouse.follow(page, words.nowAndThen.ended.lookBack)
    await answersFirst(page)
    for (const shut of await page.locator('main [aria-expanded="false"]').all())
      if (await shut.isVisible()) await shut.click()
    await page.goto(`${home}kept/`)
    await isReady(page)
    await page.getByText(scenario.title).first().waitFor()
  })

  test('nothing of the site is missing, and nothing else is kept; every page opens, and draws itself; a page for a course is not there, and the screen that makes packages of it says so', async () => {
    const site = await ownSite()
    const { page, home, complaints } = await cutOff(site, PAGE)
    expect(await keptFiles(page, home)).toEqual(site.files())
    const names = site.files().join(' ')
    for (const part of [
      'assets/read-',
      'assets/debrief-screen-',
      'own/index.html',
      'icon-512.png',
      'manifest.json',
    ])
      expect(names).toContain(part)
    expect(names).not.toMatch(/embed|front-foot|de\//)

    for (const path of [
      '',
      ...DOORS.map(door => `${door}/`),
      NEVER_SEEN,
      `${NEVER_SEEN}?from=a-mail#new`,
      'course/',
    ]) {
      await page.goto(home + path)
      await isReady(page)
      expect(await page.locator('h1').count(), path).toBe(1)
    }
    expect(complaints).toEqual([])

    await page.locator('main input[type="checkbox"]').first().check()
    await page.getByRole('button', { name: words.course.make.button }).click()
    await page.getByText(words.course.make.failed.unreached).waitFor()
    // The browser itself says that it asked in vain.
    expect(complaints.filter(one => !/embed|ERR_/.test(one))).toEqual([])
    complaints.length = 0
  })
})

test.runIf(existsSync('dist/de/index.html'))(
  'a visit to the German site keeps that one, and leaves the English as it is',
  async () => {
    const site = await ownSite()
    const { page, home } = await cutOff(site, 'de/')
    await page.reload()
    await isReady(page)
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe(german.heading)
    await page.goto(`${home}de/${PAGE}`)
    await isReady(page)
    await page.keyboard.press('1')
    await eventually(async () => (await seen(page)).coaching).not.toBeNull()
    expect((await keptFiles(page, home)).filter(file => !file.startsWith('de/'))).toEqual([])
  },
)

describe('where nothing can be kept', () => {
  test.each([
    [
      'the browser has no service workers',
      () => Object.defineProperty(Navigator.prototype, 'serviceWorker', { value: undefined }),
    ],
    [
      'a sandbox allows none',
      () =>
        Object.defineProperty(Navigator.prototype, 'serviceWorker', {
          get() {
            throw new DOMException('sandboxed', 'SecurityError')
          },
        }),
    ],
  ])('%s: nothing happens', async (_, before) => {
    const { page } = await visit(PAGE, { keepsSite: true, before })
    await asksForOffline(page)
    expect(await page.locator('.new-version').count()).toBe(0)
  })

  test('a file does not come, or there is no room for it: the site goes on with its network', async () => {
    const site = await ownSite()
    const gone = site.files().find(file => file.startsWith('assets/wish-')) ?? ''
    rmSync(join(site.folder, gone))
    const { page, complaints } = await visit(PAGE, { site: site.url, keepsSite: true })
    await asksForOffline(page)
    await eventually(() =>
      page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length),
    ).toBe(0)
    await playsOn(page)
    expect(complaints.filter(one => !one.includes(gone))).toEqual([])
    complaints.length = 0
  })

  test('the browser threw away what was kept: every page asks the network again', async () => {
    const { page } = await visit('', { keepsSite: true })
    await isKept(page)
    await page.evaluate(async () => {
      for (const name of await caches.keys()) await caches.delete(name)
    })
    await page.reload()
    await isReady(page)
    await page.locator(`a.row[href$="${PAGE}"]`).click()
    await page.waitForURL(`**/${PAGE}`)
    await isReady(page)
    await playsOn(page)
  })

  test('in the frame of another page nothing is kept', async () => {
    const site = await ownSite()
    writeFileSync(
      join(site.folder, 'framed.html'),
      `<link rel="icon" href="data:,"><title>A course</title><iframe src="${PAGE}"></iframe>`,
    )
    // Only the frame could.
    const { page } = await visit('', { site: site.url, keepsSite: true, before: withoutWorkersOnTop })
    await page.goto(`${site.url}framed.html`)
    const frame = page.frames().find(one => one.url().includes(PAGE)) ?? page.mainFrame()
    await asksForOffline(frame)
    expect(await frame.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length)).toBe(
      0,
    )
  })
})

describe('installing', () => {
  test('the browser finds the manifest in order, on every kind of page', async () => {
    const { page, home } = await visit('', { keepsSite: true })
    const debuggers = await page.context().newCDPSession(page)
    for (const path of ['', PAGE, 'own/']) {
      await page.goto(home + path)
      const { url, errors, data } = await debuggers.send('Page.getAppManifest')
      expect({ url, errors }).toEqual({ url: `${home}manifest.json`, errors: [] })
      const { icons, start_url, name } = JSON.parse(data ?? '{}')
      expect([name, new URL(start_url, url).href]).toEqual([words.stage.product, home])
      for (const { src, sizes } of icons) {
        const size = await page.evaluate(async at => {
          const picture = Object.assign(new Image(), { src: at })
          await picture.decode()
          return `${picture.naturalWidth}x${picture.naturalHeight}`
        }, new URL(src, url).href)
        if (sizes !== 'any') expect(size).toBe(sizes)
      }
    }
    await isKept(page)
    const { installabilityErrors } = await debuggers.send('Page.getInstallabilityErrors')
    // A window that keeps no history can install nothing.
    expect(installabilityErrors.map(one => one.errorId).filter(id => id !== 'in-incognito')).toEqual([])
  })
})

/** Visits a page of the site until it is kept; then there is neither network nor host. */
async function cutOff(site: OwnSite, path: string): Promise<Visit> {
  const one = await visit(path, { site: site.url, keepsSite: true })
  await isKept(one.page)
  await one.page.context().setOffline(true)
  await site.close()
  return one
}

/** Picks the first reply until the conversation is over. */
async function playsOn(page: Page): Promise<void> {
  const over = page.getByRole('heading', { name: words.nowAndThen.ended.heading })
  for (let { boss, replies } = await seen(page); replies.length > 0; { boss, replies } = await seen(page)) {
    await page.locator('.reply').first().click()
    await eventually(async () => (await seen(page)).boss).not.toBe(boss)
  }
  await over.waitFor()
}

/** Waits until the page has fetched what keeps the site. */
function asksForOffline(page: Page | Frame): Promise<unknown> {
  return page.waitForFunction(() =>
    performance.getEntriesByType('resource').some(one => /\/offline-[\w-]+\.js$/.test(one.name)),
  )
}

const withoutWorkersOnTop = () => {
  if (self === top) Object.defineProperty(Navigator.prototype, 'serviceWorker', { value: undefined })
}
