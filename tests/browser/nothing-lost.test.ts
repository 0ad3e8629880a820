import { describe, expect, test } from 'vitest'
import { isReady, visit } from './harness/visit.ts'
import { brings, erasesAll, facts, KEPT, pathOf, playToEnd, saves, say, slice, stored } from './keeping.ts'
import { addressOf, eventually, keyboard, mouse, sees } from './person.ts'
import { PAGE, scenario, words } from './scenes.ts'
import { focused, tabTo } from './tab.ts'

const { kept, nowAndThen } = words

describe('[K2] nothing is lost', () => {
  test('play, save all as a file, erase everything, bring the file back: all of it is there again', async () => {
    const { page, home } = await visit(PAGE)
    await playToEnd(page)
    await page.goto(home)
    await isReady(page)
    await page.locator('.foot a').click()
    await facts(page).getByText(kept.facts.conversations(1, 1)).waitFor()
    const before = await stored(page)
    const { name, text } = await saves(page, kept.save.button)
    expect(name).toMatch(/^front-foot-\d{4}-\d\d-\d\d\.json$/)

    await erasesAll(page)
    await page.getByText(kept.erase.done).waitFor()
    expect(await stored(page)).toEqual({})
    await facts(page).getByText(kept.facts.nothing).waitFor()

    await brings(page, text)
    await page.getByText(kept.bring.added(1)).waitFor()
    expect(await focused(page)).toBe(kept.bring.result)
    const conversations = (texts: Record<string, string>) =>
      Object.entries(texts).flatMap(([key, text]) =>
        key.includes('/conversation/') ? [JSON.parse(text)] : [],
      )
    expect(conversations(await stored(page))).toEqual(conversations(before))
    await brings(page, text)
    await page.getByText(kept.bring.nothing).waitFor()

    await page.locator('summary', { hasText: scenario.title }).click()
    await page.locator('.kept-row a').click()
    const heading = page.getByRole('heading', { level: 1 })
    await eventually(() => heading.textContent()).toBe(scenario.outcomes.slice?.title)
  })

  test('the file brings it to another device', async () => {
    const one = await visit(PAGE)
    await say(one.page, 0, 2)
    await one.page.goto(one.home + KEPT)
    await isReady(one.page)
    const { text } = await saves(one.page, kept.save.button)
    const other = await visit(KEPT)
    await brings(other.page, text)
    await other.page.goto(other.home + PAGE)
    await isReady(other.page)
    await sees(other.page).toMatchObject({ boss: slice[2]?.boss })
  })

  test('all of it by keyboard alone', async () => {
    const { page, home } = await visit(PAGE)
    await playToEnd(page)
    await page.goto(home + KEPT)
    await isReady(page)
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      keyboard.press(page, kept.save.button),
    ])
    const path = await pathOf(download)
    // Listened for some keys before it is opened: that begins a moment after it was asked for.
    const opened = page.waitForEvent('filechooser')
    await tabTo(page, kept.bring.choose)
    const [chooser] = await Promise.all([opened, page.keyboard.press('Space')])
    await tabTo(page, scenario.title)
    await page.keyboard.press('Enter')
    await tabTo(page, /^Erase the conversation of/)
    await page.keyboard.press('Enter')
    await eventually(() => focused(page)).toMatch(/^Bring it back/)
    await page.keyboard.press('Enter')
    await eventually(() => focused(page)).toMatch(/^Erase the conversation of/)
    await tabTo(page, kept.erase.button)
    await page.keyboard.press('Enter')
    await eventually(() => focused(page)).toBe(kept.erase.sureHeading)
    await tabTo(page, kept.erase.sure)
    await page.keyboard.press('Enter')
    await eventually(() => focused(page)).toBe(kept.erase.done)
    expect(await stored(page)).toEqual({})
    await chooser.setFiles(path)
    await eventually(() => focused(page)).toBe(kept.bring.result)
    await facts(page).getByText(kept.facts.conversations(1, 1)).waitFor()
  })

  test.each([
    ['Dear diary', kept.bring.refusals['not-json']],
    ['{"product":"front-foot","format":1,"conversations":[{', kept.bring.refusals['cut-off']],
    ['{"product":"front-foot","format":77}', kept.bring.refusals.newer],
  ])('the file %j is refused in words, and nothing stored changes', async (text, sentence) => {
    const { page, home } = await visit(PAGE)
    await say(page, 0, 2)
    await page.goto(home + KEPT)
    await isReady(page)
    const before = await stored(page)
    await brings(page, text)
    await page.getByText(sentence).waitFor()
    expect(await stored(page)).toEqual(before)
  })
})

describe('[K2] two tabs at once', () => {
  test('each plays its own, and both are kept; what one erases, the other shows gone', async () => {
    const { page, another } = await visit(PAGE)
    const second = await another(`${PAGE}#new`)
    await say(page, 0, 1)
    await say(second, 0, 1)
    await say(page, 1, 2)
    await say(second, 1, 3)
    const list = await another(KEPT)
    await facts(list).getByText(kept.facts.conversations(2, 1)).waitFor()
    await say(page, 2, 3)
    const texts = Object.entries(await stored(list)).filter(([key]) => key.includes('/conversation/'))
    expect(texts.map(([, text]) => JSON.parse(text).replies.length)).toEqual([3, 3])

    const other = await another(KEPT)
    await erasesAll(other)
    await other.getByText(kept.erase.done).waitFor()
    await facts(list).getByText(kept.facts.nothing).waitFor()
    expect(await stored(list)).toEqual({})
  })

  test('a setting chosen in each, at once, stays in both', async () => {
    const { page, another } = await visit(KEPT)
    const other = await another(PAGE)
    await page.getByRole('button', { name: words.stage.foot.themes.dark, exact: true }).click()
    await mouse.press(other, words.practice.replies.ownFirst)
    const settings = async () => JSON.parse((await stored(page))['front-foot/1/settings'] ?? '{}')
    await eventually(settings).toMatchObject({ theme: 'dark', answer: 'own' })
    await eventually(() => other.evaluate(() => document.documentElement.dataset.theme)).toBe('dark')
  })
})

describe('a debrief’s link that is hostile or cut off', () => {
  test('shows one sentence and a fresh start, and nothing stored is harmed', async () => {
    const { page, home } = await visit(PAGE)
    await playToEnd(page)
    await mouse.follow(page, nowAndThen.ended.lookBack)
    await eventually(() => addressOf(page)).toMatch(/#debrief\//)
    const whole = new URL(await addressOf(page)).hash
    const before = await stored(page)
    const hashes = [
      whole.slice(0, whole.length / 2),
      `${whole.slice(0, -9)}AAAAAAAAA`,
      '#debrief/__proto__',
      `#debrief/${'W'.repeat(50_000)}`,
      '#debrief/<img src=x onerror=alert(1)>',
    ]
    for (const hash of hashes) {
      await page.goto('about:blank')
      await page.goto(home + PAGE + hash)
      await isReady(page)
      await eventually(() => page.getByText(nowAndThen.badLink).count()).toBe(1)
      await sees(page).toMatchObject({ boss: slice[0]?.boss })
      expect(await stored(page)).toEqual(before)
    }
  })
})
