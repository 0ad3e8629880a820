import { expect, test } from 'vitest'
import { keptOn, visitEarly } from './early.ts'
import { eventually, mouse, sees } from './person.ts'
import { opener, PAGE, words } from './scenes.ts'

const leads = opener('restate')

test('[K1] whoever leaves before the app has come goes on at the next visit, and there is one conversation', async () => {
  const { page, appComes, reloadEarly } = await visitEarly(PAGE)
  const address = page.url()
  await mouse.say(page, leads.words)
  await sees(page).toMatchObject({ coaching: words.practice.note.heading['lead-forward'] })
  // Another address, and this one again: nothing of the history comes along.
  await reloadEarly(address)
  await appComes()
  await page.getByText(words.nowAndThen.resumed(2)).waitFor()
  await sees(page).toMatchObject({ coaching: words.practice.note.heading['lead-forward'] })
  await mouse.say(
    page,
    ((await page.locator('.reply .words').first().textContent()) ?? '').replace(/^“|”$/g, ''),
  )
  await eventually(async () => (await keptOn(page)).map(one => one.replies.length)).toEqual([2])
  expect((await keptOn(page))[0]?.replies[0]?.picked).toBe(leads.id)
})
