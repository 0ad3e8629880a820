import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { noStorage } from './harness/no-storage.ts'
import { isReady, visit } from './harness/visit.ts'
import { addressOf, eventually, mouse, seen, sees } from './person.ts'
import { PAGE, scenario, told, words } from './scenes.ts'

const { nowAndThen, trouble } = words
const slice = told('slice').scenes

/** Says the first replies of the play, each once the boss has spoken, and lets the boss answer the last. */
async function say(page: Page, from: number, to = slice.length): Promise<void> {
  for (const { boss, you } of slice.slice(from, to)) {
    await sees(page).toMatchObject({ boss })
    await mouse.say(page, you)
  }
  const next = slice[to]
  if (next) await sees(page).toMatchObject({ boss: next.boss })
}

async function reloads(page: Page): Promise<void> {
  await page.reload()
  await isReady(page)
}

describe('[K2] a reload in mid-conversation', () => {
  test('shows the same moment: line, coaching, readouts, and the replies in the same places', async () => {
    const { page } = await visit(PAGE)
    await isReady(page)
    await say(page, 0, 2)
    const { focus: _, ...before } = await seen(page)
    expect(before.coaching).not.toBeNull()
    await reloads(page)
    await sees(page).toMatchObject(before)
    await say(page, 2)
    await page.getByText(scenario.outcomes.slice?.title ?? '').waitFor()
  })

  test('keeps the ending, and the debrief', async () => {
    const { page } = await visit(PAGE)
    await isReady(page)
    await say(page, 0)
    await reloads(page)
    await mouse.follow(page, nowAndThen.ended.lookBack)
    const heading = page.getByRole('heading', { level: 1 })
    await eventually(() => heading.textContent()).toBe(scenario.outcomes.slice?.title)
    await reloads(page)
    await eventually(() => heading.textContent()).toBe(scenario.outcomes.slice?.title)
  })

  test('the bare address goes on where it was and says so; home offers to; #new begins afresh', async () => {
    const { page, home, another } = await visit(PAGE)
    await isReady(page)
    await say(page, 0, 2)
    const tab = await another(PAGE)
    await tab.getByText(nowAndThen.resumed(3)).waitFor()
    expect(await seen(tab)).toMatchObject({ boss: slice[2]?.boss })
    await tab.goto(home)
    await tab.getByRole('link', { name: words.home.carryOn(scenario.boss.name) }).click()
    await eventually(() => seen(tab)).toMatchObject({ boss: slice[2]?.boss })
    const fresh = await another(`${PAGE}#new`)
    expect(await seen(fresh)).toMatchObject({ boss: slice[0]?.boss, coaching: null })
    await mouse.press(tab, nowAndThen.startOver)
    await eventually(() => seen(tab)).toMatchObject({ boss: slice[0]?.boss, tried: [] })
  })

  test('an address opens the same conversation on another device', async () => {
    const { page } = await visit(PAGE)
    await isReady(page)
    await say(page, 0, 3)
    const { focus: _, ...there } = await seen(page)
    const elsewhere = await visit(PAGE + new URL(await addressOf(page)).hash)
    await eventually(() => seen(elsewhere.page)).toMatchObject(there)
  })
})

const refusals: [string, () => void, string][] = [
  ['throws on mere mention', noStorage, trouble.blocked],
  [
    'is full',
    () => {
      Storage.prototype.setItem = () => {
        throw new DOMException('no', 'QuotaExceededError')
      }
    },
    trouble.full,
  ],
  [
    'refuses every write',
    () => {
      Storage.prototype.setItem = () => {
        throw new DOMException('no', 'SecurityError')
      }
    },
    trouble.blocked,
  ],
]

describe.each(refusals)('[K2] storage that %s', (_, before, sentence) => {
  test('stops nothing: it is said once, and the address keeps the conversation over a reload', async () => {
    const { page } = await visit(PAGE, { before })
    await isReady(page)
    await say(page, 0, 1)
    // It comes a moment after, and moves what is below it.
    await eventually(() => page.getByText(sentence).count()).toBe(1)
    await say(page, 1, 2)
    expect(await page.getByText(sentence).count()).toBe(1)
    await mouse.press(page, trouble.dismiss)
    await say(page, 2, 3)
    expect(await page.getByText(sentence).count()).toBe(0)
    const { focus: _, ...moment } = await seen(page)
    await reloads(page)
    await sees(page).toMatchObject(moment)
    await say(page, 3)
    await page.getByText(scenario.outcomes.slice?.title ?? '').waitFor()
    await mouse.follow(page, nowAndThen.ended.lookBack)
    await page.getByText(words.debrief.ended).waitFor()
  })
})

describe('[K2] what cannot be read', () => {
  test('garbage under every key of ours: it still plays and keeps, says so, and throws nothing away', async () => {
    const { page } = await visit(PAGE, {
      before: () => {
        if (sessionStorage.getItem('spoilt')) return
        sessionStorage.setItem('spoilt', 'yes')
        localStorage.setItem('front-foot/1/settings', '{"theme":')
        localStorage.setItem('front-foot/1/conversation/abc', '\u0000\uffff not JSON')
        localStorage.setItem('front-foot/1/conversation/first', '{"format":1,"id":"first","replies":"none"}')
        localStorage.setItem('front-foot/9/anything', '[[[[')
      },
    })
    await isReady(page)
    await eventually(() => page.getByText(trouble.unreadable).count()).toBe(1)
    await say(page, 0, 2)
    await reloads(page)
    await say(page, 2)
    await page.getByText(scenario.outcomes.slice?.title ?? '').waitFor()
    const texts = await page.evaluate(() => Object.values(localStorage))
    expect(texts).toContain('\u0000\uffff not JSON')
  })

  test.each(['#play/%%%', '#play/WzEsImEi', '#debrief/nothing', '#elsewhere'])(
    'the address "%s" gives a sentence and a fresh start',
    async hash => {
      const { page } = await visit(PAGE + hash)
      await page.getByText(nowAndThen.badLink).waitFor()
      expect(await seen(page)).toMatchObject({ boss: slice[0]?.boss, coaching: null })
      expect(new URL(page.url()).hash).toBe('')
      await mouse.say(page, slice[0]?.you ?? '')
      await sees(page).toMatchObject({ boss: slice[1]?.boss })
      expect(await page.getByText(nowAndThen.badLink).count()).toBe(0)
    },
  )
})
