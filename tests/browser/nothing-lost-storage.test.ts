import { describe, expect, test } from 'vitest'
import { noStorage } from './harness/no-storage.ts'
import { isReady, visit } from './harness/visit.ts'
import { begins, brings, facts, KEPT, playToEnd, saves, say, slice, stored } from './keeping.ts'
import { eventually, mouse, sees } from './person.ts'
import { PAGE, scenario, words } from './scenes.ts'

const { kept, nowAndThen, trouble } = words

describe('[K2] storage that throws on every call', () => {
  test('every page opens, and its colours can be changed', async () => {
    const { page, home } = await visit('', { before: noStorage })
    for (const path of ['', PAGE, 'drill/', 'worth-it/', 'check-yourself/', 'my-practice/', KEPT]) {
      await page.goto(home + path)
      await isReady(page)
      const theme = () => page.evaluate(() => document.documentElement.dataset.theme)
      expect(await theme(), path).not.toBe('dark')
      await page.getByRole('button', { name: words.stage.foot.themes.dark, exact: true }).click()
      await eventually(theme).toBe('dark')
    }
  })

  test('the page of what is kept says so; a file can be brought, is here until the page is left, and saved again', async () => {
    const one = await visit(PAGE)
    await say(one.page, 0, 2)
    await one.page.goto(one.home + KEPT)
    await isReady(one.page)
    const { text } = await saves(one.page, kept.save.button)
    const { page } = await visit(KEPT, { before: noStorage })
    await page.getByText(kept.lasting.blocked).waitFor()
    await facts(page).getByText(kept.facts.inMemory).waitFor()
    await brings(page, text)
    await page.getByText(kept.bring.trouble.blocked).waitFor()
    const again = await saves(page, kept.save.button)
    expect(JSON.parse(again.text).conversations).toEqual(JSON.parse(text).conversations)
  })
})

test('[K2] storage full after ten conversations: the eleventh is played to its end, said, saved, and nothing earlier is lost', async () => {
  const { page, home } = await visit(PAGE, {
    before: () => {
      const write = Storage.prototype.setItem
      Storage.prototype.setItem = function (key, text) {
        const others = Object.keys(this).filter(one => one.includes('/conversation/') && one !== key)
        if (key.startsWith('front-foot/') && others.length >= 10)
          throw new DOMException('The quota has been exceeded.', 'QuotaExceededError')
        write.call(this, key, text)
      }
    },
  })
  await begins(page, home)
  await say(page, 0, 1)
  await sees(page).toMatchObject({ boss: slice[1]?.boss })
  // Nine more like it, as nine more visits would leave them.
  await page.evaluate(() => {
    const [key = '', text = ''] =
      Object.entries(localStorage).find(([key]) => /\/conversation\//.test(key)) ?? []
    const { id } = JSON.parse(text)
    for (let n = 1; n < 10; n++)
      localStorage.setItem(
        key.replace(id, `${id}${n}`),
        JSON.stringify({ ...JSON.parse(text), id: `${id}${n}` }),
      )
  })
  const before = await stored(page)
  expect(Object.keys(before).filter(key => key.includes('/conversation/'))).toHaveLength(10)
  await begins(page, home)
  await playToEnd(page)
  await page.getByText(trouble.full).waitFor()
  const { text } = await saves(page, trouble.save)
  const replies = JSON.parse(text).conversations.map((one: { replies: object[] }) => one.replies.length)
  expect(replies.sort()).toEqual([...Array(10).fill(1), slice.length].sort())
  expect(await stored(page)).toEqual(before)
  await mouse.follow(page, nowAndThen.ended.lookBack)
  await eventually(() => page.getByRole('heading', { level: 1 }).textContent()).toBe(
    scenario.outcomes.slice?.title,
  )
})
