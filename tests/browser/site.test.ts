import { readdirSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { axeFindings } from './harness/axe.ts'
import { scriptsOf, visit } from './harness/visit.ts'

const scenarios = readdirSync('dist/s')
const pages = ['', ...scenarios.map(id => `s/${id}/`)]
const KB = 1000

describe('the built site, in a folder of a plain host', () => {
  test.each(pages)('"%s" opens without a complaint', async path => {
    const { page } = await visit(path)
    expect(await page.locator('h1').count()).toBe(1)
  })

  test.each(pages)('"%s" says something before any script runs', async path => {
    const { page } = await visit(path, { script: false })
    expect(((await page.locator('#root').textContent()) ?? '').length).toBeGreaterThan(40)
    expect(await page.title()).toContain('Front Foot')
    expect(await page.locator('meta[name=description]').getAttribute('content')).not.toBe('')
  })

  test.each(pages)('"%s" asks for at most 110 kB of script', async path => {
    const sizes = await scriptsOf(await visit(path))
    const total = [...sizes.values()].reduce((sum, size) => sum + size, 0)
    console.log(`${path || 'home'}: ${(total / KB).toFixed(1)} kB of script`)
    expect(sizes.size).toBeGreaterThan(0)
    expect(total, [...sizes].join('\n')).toBeLessThanOrEqual(110 * KB)
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
    const blocked = () =>
      Object.defineProperty(window, 'localStorage', {
        get() {
          throw new DOMException('no', 'SecurityError')
        },
      })
    expect(await (await visit('', { before: blocked })).page.locator('h1').count()).toBe(1)
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

function fetchFromElsewhere(page: { evaluate(act: () => Promise<unknown>): Promise<unknown> }) {
  return page.evaluate(() => fetch('https://example.org/').catch(() => null))
}
