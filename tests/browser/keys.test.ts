import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { isReady, visit } from './harness/visit.ts'
import { eventually, keyOf, mouse, seen, sees } from './person.ts'
import { opener, PAGE, scenario, told, words } from './scenes.ts'

const { practice, nowAndThen } = words
const start = told('shared').scenes[0]?.boss

async function practising(): Promise<Page> {
  const { page } = await visit(PAGE)
  await isReady(page)
  return page
}

/** Presses keys of which none may do anything, and then looks. */
async function nothingHappens(page: Page, ...keys: string[]): Promise<void> {
  const before = await seen(page)
  for (const key of keys) await page.keyboard.press(key)
  expect({ ...(await seen(page)), focus: '' }).toEqual({ ...before, focus: '' })
}

describe('single keys', () => {
  test('every reply has one, shown as a keycap in its order, and Z is on the way back', async () => {
    const page = await practising()
    const { replies } = await seen(page)
    const caps = await page.locator('.reply > b').allTextContents()
    expect(caps).toEqual(replies.map((_, place) => String(place + 1)))
    expect(await page.locator('.bar .key').textContent()).toBe('Z')
    await page.getByText(practice.replies.keys(replies.length)).waitFor()
  })

  test.each([0, 1, 2, 3])('the reply in place %i is said by its number', async place => {
    const page = await practising()
    const reply = (await seen(page)).replies[place] ?? ''
    await page.keyboard.press(String(place + 1))
    await page.keyboard.press('z')
    await sees(page).toMatchObject({ boss: start, tried: [reply] })
  })

  test('a capital Z counts; other keys, and numbers without a reply, do nothing', async () => {
    const page = await practising()
    await nothingHappens(page, '5', '9', 'a', 'y', 'Enter', 'z')
    await page.keyboard.press('1')
    await eventually(async () => (await seen(page)).coaching).not.toBeNull()
    await page.keyboard.press('Shift+Z')
    await sees(page).toMatchObject({ boss: start, coaching: null })
  })

  test('are silent with a modifier', async () => {
    const page = await practising()
    await nothingHappens(page, 'Control+1', 'Alt+2', 'Meta+3')
    await page.keyboard.press('1')
    await eventually(async () => (await seen(page)).coaching).not.toBeNull()
    await nothingHappens(page, 'Control+z', 'Alt+z', 'Meta+z')
  })

  test('are silent inside fields', async () => {
    const page = await practising()
    await page.getByRole('radio', { name: words.stage.temperaments.steady.name }).focus()
    await nothingHappens(page, '1', '2', 'z')
    // Any field, wherever it stands.
    await page.evaluate(() => {
      const field = document.createElement('textarea')
      document.querySelector('main')?.append(field)
      field.focus()
    })
    await nothingHappens(page, '1', '2', 'z')
    expect(await page.locator('main > textarea').inputValue()).toBe('12z')
  })

  test('are silent while the menu is open, and speak again after it', async () => {
    const page = await practising()
    await mouse.press(page, practice.coachingIs.each)
    await nothingHappens(page, '1', '2', 'z')
    await page.keyboard.press('Escape')
    await page.keyboard.press(await keyOf(page, opener('restate').words))
    await sees(page).toMatchObject({ coaching: practice.note.heading['lead-forward'] })
  })

  test('can be switched off, also for next time: then nothing says that there are any', async () => {
    const page = await practising()
    await page.keyboard.press('1')
    await mouse.press(page, practice.coachingIs.each)
    await page.getByRole('checkbox', { name: nowAndThen.menu.keysOn }).uncheck()
    await page.keyboard.press('Escape')
    await nothingHappens(page, '1', '2', 'z')
    await page.reload()
    await isReady(page)
    await nothingHappens(page, '1', '2', 'z')
    expect(await page.locator('.key, .keys-hint').count()).toBe(0)
    await mouse.press(page, practice.back)
    await sees(page).toMatchObject({ boss: start })
  })

  test('held down, a key acts once', async () => {
    const page = await practising()
    const says = (await seen(page)).replies[0] ?? ''
    await page.keyboard.down('1')
    for (let n = 0; n < 4; n++) await page.keyboard.down('1')
    await page.keyboard.up('1')
    await page.keyboard.press('z')
    await sees(page).toMatchObject({ boss: start, tried: [says] })
    expect(scenario.turns[scenario.start.turn]?.replies.map(reply => reply.words)).toContain(says)
  })
})
