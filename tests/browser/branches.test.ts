import { describe, expect, test } from 'vitest'
import { isReady, visit } from './harness/visit.ts'
import { conversationOf, eventually, keyboard, keyOf, mouse, seen, sees } from './person.ts'
import { PAGE, scenario, told, words } from './scenes.ts'
import { focused } from './tab.ts'

const { practice, nowAndThen } = words
const shared = told('shared').scenes
const [first, second, third] = shared.map(scene => scene.you)
const says = practice.says(scenario.boss.name)

async function threeReplies() {
  const { page } = await visit(PAGE)
  await isReady(page)
  for (const { boss, you } of shared.slice(0, 3)) {
    await sees(page).toMatchObject({ boss })
    await mouse.say(page, you)
  }
  await sees(page).toMatchObject({ boss: shared[3]?.boss })
  return page
}

describe('[L3] going back', () => {
  test('Z goes back one reply, to the boss’s line; what was said there is marked as tried and kept', async () => {
    const page = await threeReplies()
    await page.keyboard.press('z')
    await sees(page).toMatchObject({
      boss: shared[2]?.boss,
      tried: [third],
      focus: says,
      coaching: expect.any(String),
    })
    expect((await conversationOf(page)).replies).toHaveLength(3)
    const { replies } = await seen(page)
    const other = replies.find(reply => reply !== third) ?? ''
    await keyboard.say(page, other)
    await eventually(async () => (await conversationOf(page)).replies.length).toBe(4)
    // Both follow the same reply.
    expect(new Set((await conversationOf(page)).replies.map(said => said.after)).size).toBe(3)
  })

  test('Z to the very start, and no further', async () => {
    const page = await threeReplies()
    for (let n = 0; n < 5; n++) await page.keyboard.press('z')
    await sees(page).toMatchObject({ boss: shared[0]?.boss, tried: [first], coaching: null })
    expect(await conversationOf(page)).toMatchObject({ view: null, replies: { length: 3 } })
  })

  test('saying the same again goes back onto its branch instead of beginning another', async () => {
    const page = await threeReplies()
    await page.keyboard.press('z')
    await sees(page).toMatchObject({ tried: [third] })
    await mouse.say(page, third ?? '')
    await sees(page).toMatchObject({ boss: shared[3]?.boss })
    expect((await conversationOf(page)).replies).toHaveLength(3)
  })

  test('the button does what Z does, and keeps the focus off it when there is nowhere to go', async () => {
    const page = await threeReplies()
    await mouse.press(page, practice.back)
    await sees(page).toMatchObject({ boss: shared[2]?.boss, focus: says })
  })

  test('to any reply, from the menu, by keyboard', async () => {
    const page = await threeReplies()
    await keyboard.press(page, practice.coachingIs.each)
    await keyboard.press(page, nowAndThen.menu.goBackTo(2))
    await sees(page).toMatchObject({ boss: shared[1]?.boss, tried: [second], focus: says })
    expect(await page.locator('dialog[open]').count()).toBe(0)
    expect((await conversationOf(page)).replies).toHaveLength(3)
  })

  test('from the end too: the ending goes, the replies come back', async () => {
    const page = await threeReplies()
    for (const { you } of shared.slice(3)) {
      await keyboard.say(page, you)
      await sees(page).toMatchObject({ coaching: practice.note.heading['lead-forward'] })
      await eventually(async () => (await seen(page)).replies.includes(you)).toBe(false)
    }
    await page.getByText(nowAndThen.ended.heading).waitFor()
    await page.keyboard.press('z')
    await sees(page).toMatchObject({ boss: shared[4]?.boss, tried: [shared[4]?.you] })
    expect(await page.getByText(nowAndThen.ended.heading).count()).toBe(0)
  })

  test('a branch goes on after a reload, with the other still marked', async () => {
    const page = await threeReplies()
    await page.keyboard.press('z')
    await sees(page).toMatchObject({ tried: [third] })
    await page.reload()
    await isReady(page)
    await sees(page).toMatchObject({ boss: shared[2]?.boss, tried: [third] })
  })
})

test('starting over begins another conversation and keeps the first', async () => {
  const page = await threeReplies()
  const { id } = await conversationOf(page)
  await mouse.press(page, practice.coachingIs.each)
  await mouse.press(page, nowAndThen.menu.startOver)
  await sees(page).toMatchObject({ boss: shared[0]?.boss, tried: [], focus: says })
  await page.keyboard.press(await keyOf(page, first ?? ''))
  await sees(page).toMatchObject({ boss: shared[1]?.boss })
  expect((await conversationOf(page)).id).not.toBe(id)
  const kept = await page.evaluate(() => Object.keys(localStorage).join())
  expect(kept).toContain(id)
  expect(await focused(page)).toBe(practice.note.heading['lead-forward'])
})
