import { readdirSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { embed as words } from '../../src/messages/en/embed.ts'
import { playHash } from '../../src/screens/stage/address.ts'
import { scenarioIn } from '../conversation/fakes.ts'
import { type Built, buildEmbedded, opens } from './embedded.ts'
import { everyMoment } from './every-moment.ts'
import { axeFindings } from './harness/axe.ts'
import { eventually } from './person.ts'
import { scenario, told } from './scenes.ts'

/* In a frame of 700 × 520 that stays as it is, every moment of every embed is seen without scrolling, whole or in steps. */

const idsIn = (folder: string) => readdirSync(folder).flatMap(file => /^(.+)\.yaml$/.exec(file)?.[1] ?? [])

/** Goes through every moment of an embed in the smallest frame that a course may give it. */
async function nothingScrolls(embeds: string, id: string): Promise<void> {
  const page = await opens(`${embeds}embed/${id}.html#/${id}?fit=frame`, { width: 700, height: 520 })
  await page.locator('.reply').first().waitFor({ state: 'attached' })
  // Laid out and fitted as ever, and not painted: nobody looks.
  await page.evaluate(() => document.documentElement.style.setProperty('opacity', '0'))
  const moments = everyMoment(scenarioIn(`scenarios/${id}.yaml`))
  const fitted = await page.evaluate(async hashes => {
    const painted = () => new Promise(done => requestAnimationFrame(() => setTimeout(done, 0)))
    /** By how much each step is too high. */
    const tooHigh = () => {
      const buttons = document.querySelectorAll<HTMLElement>('.embed-nav button')
      return [...(buttons.length ? buttons : [null])].map(button => {
        button?.click()
        return document.documentElement.scrollHeight - innerHeight
      })
    }
    const all: { line: string; way: string; over: number[] }[] = []
    for (const hash of hashes) {
      // As the browser does, but in one act: each who hears of it would draw by himself otherwise.
      const told = new HashChangeEvent('hashchange', { oldURL: location.href, newURL: hash })
      history.replaceState(null, '', hash)
      dispatchEvent(told)
      await painted()
      let over = tooHigh()
      if (over.some(pixels => pixels > 0)) {
        // What comes when nobody waits for it came just now.
        await painted()
        over = tooHigh()
      }
      const line = document.querySelector('.line')?.textContent ?? ''
      all.push({ line, way: document.querySelector<HTMLElement>('.embed-steps')?.dataset.way ?? '', over })
    }
    return all
  }, moments.map(playHash))
  const found = fitted.flatMap(({ way, over }, n) =>
    over.some(pixels => pixels > 0) ? [`${way} ${over} after ${moments[n]?.replies.length}`] : [],
  )
  expect(found).toEqual([])
  expect(fitted.length).toBeGreaterThan(40)
  expect(new Set(fitted.map(({ line }) => line)).size).toBeGreaterThan(20)
}

describe('in English', () => {
  let built: Built
  beforeAll(async () => {
    built = await buildEmbedded()
  })
  afterAll(() => built.close())

  test.each(idsIn('scenarios'))('%s: no moment scrolls, in whichever step', id =>
    nothingScrolls(built.embeds, id),
  )

  test('each step is one press from the next, is read on from, and has no axe findings', async () => {
    const page = await opens(`${built.embeds}embed/${scenario.id}.html#/${scenario.id}?fit=frame`, {
      width: 700,
      height: 520,
    })
    const steps = page.getByRole('navigation', { name: words.steps.label }).getByRole('button')
    await steps.first().waitFor()
    for (let n = 0; n < (await steps.count()); n++) {
      await steps.nth(n).click()
      expect(await steps.nth(n).getAttribute('aria-current')).toBe('step')
      expect(await axeFindings(page)).toEqual([])
      expect(await page.evaluate(() => document.activeElement !== document.body)).toBe(true)
    }
    await page.getByRole('button', { name: `“${told('slice').scenes[0]?.you}”` }).click()
    // A new moment begins with what was said, and the focus is there.
    await eventually(() =>
      page.evaluate(() => document.activeElement?.closest('.note, .says') !== null),
    ).toBe(true)
  })
})

describe('in German', () => {
  let german: Built
  beforeAll(async () => {
    german = await buildEmbedded('de')
  })
  afterAll(() => german.close())

  test.each(idsIn('scenarios/de'))('%s: no moment scrolls', id => nothingScrolls(german.embeds, id))
})
