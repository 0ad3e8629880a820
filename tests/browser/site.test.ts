import { readdirSync, readFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { DOORS } from '../../src/screens/pages/address.ts'
import { visitEarly } from './early.ts'
import { axeFindings } from './harness/axe.ts'
import { noStorage } from './harness/no-storage.ts'
import { scriptsIn, scriptsOf, visit } from './harness/visit.ts'
import { eventually } from './person.ts'
import { PAGE, words } from './scenes.ts'

const scenarios = readdirSync('dist/s')
const pages = ['', ...DOORS.map(door => `${door}/`), ...scenarios.map(id => `s/${id}/`)]
const KB = 1000

describe('the built site, in a folder of a plain host', () => {
  test.each(pages)(
    '"%s" opens without a complaint, and asks for at most 110 kB of script before the app has taken it over',
    async path => {
      const { page, requests } = await visit(path)
      // What was asked for until then: React has taken the page over, and its first button can be pressed.
      const sizes = await scriptsIn([...requests])
      expect(await page.locator('h1').count()).toBe(1)
      const total = [...sizes.values()].reduce((sum, size) => sum + size, 0)
      console.log(`${path || 'home'}: ${(total / KB).toFixed(1)} kB of script`)
      expect(sizes.size).toBeGreaterThan(0)
      expect(total, [...sizes].join('\n')).toBeLessThanOrEqual(110 * KB)
    },
  )

  test('each page says something before any script runs', async () => {
    const { page, home } = await visit('', { script: false })
    for (const path of pages) {
      await page.goto(home + path)
      expect(((await page.locator('#root').textContent()) ?? '').length, path).toBeGreaterThan(40)
      expect(await page.title(), path).toContain('Front Foot')
      expect(await page.locator('meta[name=description]').getAttribute('content'), path).not.toBe('')
    }
  })

  test('each page says how its letters are written where every browser still looks for that', () => {
    // The first 1,024 bytes: a host may say nothing of it, and from a stick there is no host.
    for (const path of [
      ...pages.map(path => `${path}index.html`),
      '404.html',
      'front-foot.html',
      'embed.html',
    ])
      expect(readFileSync(`dist/${path}`).subarray(0, 1024).toString(), path).toContain(
        '<meta charset="utf-8"',
      )
  })

  test('on each scenario’s page at most 12.9 kB to the first reply, and nothing more is asked for', async () => {
    // No script of the app, no drawing and no sheet of styles has come when the boss answers.
    const { page, afresh } = await visitEarly('', { noPictures: true })
    const sizes: Record<string, number> = {}
    for (const id of scenarios) {
      await afresh(`s/${id}/`)
      await page.locator('.reply').first().click()
      await page.locator('.note').waitFor()
      const others = await page.evaluate(() =>
        performance
          .getEntriesByType('resource')
          .flatMap(({ name }) => (/\.css$|\.woff2?$/.test(name) ? name : [])),
      )
      expect(others, id).toEqual([])
      sizes[id] = gzipSync(readFileSync(`dist/s/${id}/index.html`)).length / KB
    }
    console.log('kB to the first reply:', sizes)
    expect(scenarios.length).toBeGreaterThan(10)
    expect(scenarios.filter(id => (sizes[id] ?? Infinity) > 12.9)).toEqual([])
  })

  test('the reader is not among it: it comes when somebody comes to the box', async () => {
    const { page, requests } = await visit(PAGE)
    const asked = () => requests.map(request => new URL(request.url()).pathname).filter(isReader)
    expect(asked()).toEqual([])
    expect(readdirSync('dist/assets').filter(isReader)).toHaveLength(1)
    await page.keyboard.press('0')
    await eventually(asked).toHaveLength(1)
  })

  test('nor is what a first reply brings: that comes soon after, and one that is quicker still has it all', async () => {
    const { page, requests } = await visit(PAGE)
    const asked = () => requests.map(request => request.url()).join(' ')
    expect(asked()).not.toContain('/not-at-first-')
    await page.keyboard.press('1')
    await eventually(asked).toContain('/not-at-first-')
    await page.locator('.note .cues li').first().waitFor()
  })

  test('nor is the microphone, nor the voice', async () => {
    const { page, requests } = await visit(PAGE)
    const asked = () => requests.map(request => request.url()).join(' ')
    expect(asked()).not.toMatch(/microphone|into-field|hear-choice|voice/)
    await page.getByRole('button', { name: words.aloud.speak }).waitFor()
    expect(asked()).toContain('/into-field-')
  })

  test('home does not fetch what only a conversation needs', async () => {
    const files = [...(await scriptsOf(await visit(''))).keys()].join(' ')
    expect(files).not.toMatch(/play-/)
    for (const id of scenarios) expect(files).not.toContain(`/${id}-`)
  })

  test('the shelf leads to a scenario, and the product mark back home', async () => {
    const { page, home } = await visit('')
    await page.locator('a[href*="s/"]').first().click()
    await page.waitForURL(/\/some\/where\/s\/[a-z0-9-]+\/$/)
    await page.locator('a[href="../../"]').first().click()
    await page.waitForURL(home)
  })

  test('a kept theme is there before anything is painted', async () => {
    const { page } = await visit('', {
      before: () => {
        localStorage.setItem('front-foot/1/settings', '{"format":1,"theme":"dark"}')
        // The first change is before the app's own script, which is deferred.
        document.addEventListener(
          'readystatechange',
          () => sessionStorage.setItem('early', document.documentElement.dataset.theme ?? 'none'),
          { once: true },
        )
      },
    })
    expect(await page.evaluate(() => sessionStorage.getItem('early'))).toBe('dark')
  })

  test('storage that is blocked or broken stops no page', async () => {
    expect(await (await visit('', { before: noStorage })).page.locator('h1').count()).toBe(1)
    const broken = () => localStorage.setItem('front-foot/1/settings', '{nonsense')
    expect(await (await visit('', { before: broken })).page.locator('h1').count()).toBe(1)
  })

  test('axe finds nothing on home', async () => {
    expect(await axeFindings((await visit('')).page)).toEqual([])
  })
})

describe('the harness', () => {
  test('notices what the policy forbids', async () => {
    const { page, complaints } = await visit('')
    await page.evaluate(() => {
      document.body.append(
        Object.assign(document.createElement('script'), { textContent: 'window.heard = true' }),
      )
      document.body.insertAdjacentHTML('beforeend', '<p style="color: red">x</p>')
    })
    await fetchFromElsewhere(page)
    expect(await page.evaluate(() => 'heard' in window)).toBe(false)
    expect(complaints.filter(text => text.includes('Content Security Policy')).length).toBeGreaterThanOrEqual(
      3,
    )
    complaints.length = 0
  })

  test('notices what axe sees', async () => {
    const { page } = await visit('')
    await page.evaluate(() => document.body.append(document.createElement('button')))
    expect((await axeFindings(page)).join()).toContain('button-name')
  })
})

const isReader = (file: string) => /(?:^|\/)read-[^/]+\.js$/.test(file)

function fetchFromElsewhere(page: { evaluate(act: () => Promise<unknown>): Promise<unknown> }) {
  return page.evaluate(() => fetch('https://example.org/').catch(() => null))
}
