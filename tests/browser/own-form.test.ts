import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { filledText } from '../../src/scenario/pattern/fill.ts'
import { scenarioIn } from '../conversation/fakes.ts'
import { axeFindings } from './harness/axe.ts'
import { isReady, visit } from './harness/visit.ts'
import { sideways } from './measure.ts'
import { eventually, keyboard, mouse } from './person.ts'
import { words } from './scenes.ts'

const { own } = words
/** The page of own conversations, from home. */
const OWN = 'own/'
const PATTERN = 'this-instead-of-that'
const TOLD = {
  boss: 'Robin',
  ask: 'take on the open day',
  mine: 'finish the exam papers',
  slips: 'the exam papers',
  who: 'the parents',
}
const pattern = scenarioIn(`scenarios/patterns/${PATTERN}.yaml`)
const first = pattern.turns[pattern.start.turn]?.lines.at(-1)?.say ?? ''
const patternName = new RegExp(`^${own.patterns[PATTERN]?.name}`)

/** Types into the sentence that has the focus, and goes on. */
async function tells(page: Page, text: string): Promise<void> {
  await eventually(() => page.evaluate(() => document.activeElement?.matches('[data-asked]'))).toBe(true)
  await page.keyboard.type(text)
  await page.keyboard.press('Enter')
}
const label = (page: Page) => page.locator('.own-field label, .own-choice legend').textContent()
const goesOnTo = (page: Page, lead: string) => eventually(() => label(page)).toContain(lead)
const field = (page: Page) => page.locator('[data-asked]')

/** The pattern and the six gaps, by keyboard alone, the rest skipped by Enter on an empty field. */
async function tellsNeeded(page: Page, told: typeof TOLD = TOLD): Promise<void> {
  await keyboard.press(page, patternName)
  await tells(page, told.boss)
  await tells(page, '')
  await goesOnTo(page, own.pressureLead('').trim())
  await page.keyboard.press('Tab')
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  for (const text of [told.ask, told.mine, '', told.slips, told.who]) await tells(page, text)
}

describe('telling a conversation of one’s own', () => {
  test('by keyboard alone, from an empty page to the boss’s first line', async () => {
    const { page } = await visit(OWN)
    await tellsNeeded(page)
    await keyboard.press(page, own.form.practise)
    await eventually(() => page.evaluate(() => location.hash)).toMatch(/^#own-[a-z0-9]{10}/)
    await page
      .getByText(filledText(first, 'boss', TOLD, TOLD.boss))
      .first()
      .waitFor()
    const stored = await page.evaluate(() =>
      Object.entries(localStorage).filter(([key]) => key.startsWith('front-foot/1/own')),
    )
    expect(stored).toHaveLength(1)
    expect(JSON.parse(String(stored[0]?.[1]))).toMatchObject({
      fillings: TOLD,
      temperament: 'hurried',
      version: 1,
    })
  })

  test('a reload in the middle of a word goes on there; back and on again lose nothing', async () => {
    const { page } = await visit(OWN)
    await mouse.press(page, patternName)
    await tells(page, 'Robin')
    await page.keyboard.type('head of sa')
    await page.reload()
    await isReady(page)
    await eventually(() => field(page).inputValue()).toBe('head of sa')
    await mouse.press(page, own.form.back)
    await eventually(() => field(page).inputValue()).toBe('Robin')
    await page.keyboard.press('Enter')
    await eventually(() => field(page).inputValue()).toBe('head of sa')
    await page.getByRole('button', { name: /^My boss is Robin\./ }).waitFor()
  })

  test('the preview has the boss’s first line as it will be said, and no half of a word', async () => {
    const { page } = await visit(OWN)
    await tellsNeeded(page)
    const preview = page.locator('.own-becomes [aria-live]')
    await eventually(() => preview.textContent()).toContain(filledText(first, 'boss', TOLD, TOLD.boss))
  })

  test('words over the line bring the notice, which leads to practising that and stops nobody', async () => {
    const { page } = await visit(OWN)
    await tellsNeeded(page, { ...TOLD, ask: 'skip the safety checks' })
    await page.getByRole('heading', { name: own.limit.heading }).waitFor()
    await page.getByRole('button', { name: own.form.practise }).waitFor()
    await mouse.follow(page, own.limit.practise)
    await eventually(() => new URL(page.url()).pathname).toContain('/s/over-the-line/')
  })
})

describe('long and odd words', () => {
  const odd = {
    boss: 'Ḿarie-Thérèse O’Donoghue-Featherstonehaugh',
    ask: '<img src=x onerror="document.title=1"> {boss} [[a | b]] $& \u202eolleh 🙈',
    mine: 'אסיים את הדוח לפני סוף השבוע',
    slips: 'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft',
    who: 'THE WHOLE OF THE NIGHT SHIFT AND ALL OF THE DAY SHIFT AND EVERYBODY WHO EVER WORKED HERE',
  }
  test('become nothing but words, and nothing scrolls sideways', async () => {
    const { page } = await visit(OWN, { size: 'phone' })
    await tellsNeeded(page, odd)
    await eventually(() => page.locator('.own-becomes').textContent()).toContain('<img')
    expect(await page.locator('main img').count()).toBe(0)
    expect(await sideways(page)).toEqual([])
    expect(await axeFindings(page)).toEqual([])
  })
})
