import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { axeAgain } from './axe-again.ts'
import { SIZES } from './harness/visit.ts'
import { brings, KEPT } from './keeping.ts'
import { sideways, smallTargets } from './measure.ts'
import { onOnePage } from './one-page.ts'
import { words } from './scenes.ts'

const { kept } = words

const opens = onOnePage()

describe('the page of what is kept, in each frame and theme: no findings, nothing sideways, every target 44 px', () => {
  const fill = () => {
    if (localStorage.length > 0) return
    const reply = { id: 'r1', after: null, turn: 'opening', picked: 'x', at: 1767614409000, took: 9 }
    for (let n = 0; n < 30; n++) {
      const one = { format: 1, id: `c${n}`, scenario: n % 3 ? 'customer-panel' : 'gone', version: 1 }
      const rest = { temperament: 'steady', startedAt: 1767614400000 + n, replies: [reply], view: 'r1' }
      localStorage.setItem(`front-foot/1/conversation/c${n}`, JSON.stringify({ ...one, ...rest }))
    }
    const draft = {
      fillings: { boss: 'Robin', ask: 'take on every open day and the evenings before' },
      changedAt: 9,
    }
    for (const id of ['new', 'new~abc123'])
      localStorage.setItem(`front-foot/1/own-draft/${id}`, JSON.stringify(draft))
    localStorage.setItem('front-foot/1/conversation/bad', '{"broken')
  }
  const states: [string, { before?: () => void }, (page: Page) => Promise<void>][] = [
    ['with nothing', {}, async () => {}],
    [
      'with much, all of it open',
      { before: fill },
      async page => {
        for (const summary of await page.locator('summary').all()) await summary.click()
        await page
          .getByRole('button', { name: /^Erase the conversation/ })
          .first()
          .click()
        await page
          .getByRole('button', { name: /^Erase what is not finished/ })
          .first()
          .click()
        await page.getByRole('button', { name: kept.erase.button, exact: true }).click()
        await page.getByRole('button', { name: kept.unreadable.erase(1), exact: true }).click()
        await brings(page, '{"product":"front-foot","format":1,"conversations":[7]}')
      },
    ],
  ]
  test.each(states)('%s', async (_, device, comeTo) => {
    const page = await opens(KEPT, device)
    await comeTo(page)
    const found: string[] = []
    for (const size of [SIZES.phone, SIZES.desk]) {
      await page.setViewportSize(size)
      found.push(...(await sideways(page)), ...(await smallTargets(page)))
      for (const media of [{}, { colorScheme: 'dark' }, { forcedColors: 'active' }] as const) {
        await page.emulateMedia({
          colorScheme: 'light',
          forcedColors: 'none',
          reducedMotion: 'reduce',
          ...media,
        })
        found.push(...(await axeAgain(page)).map(one => `${size.width} ${JSON.stringify(media)}: ${one}`))
      }
    }
    expect(found).toEqual([])
  })
})
