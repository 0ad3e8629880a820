import { expect, test } from 'vitest'
import { isReady, visit } from '../harness/visit.ts'
import { scenario, UNMISTAKABLE, words } from '../scenes.ts'
import { listens } from './listening.ts'

/* What is said to those who do not see the page (announced.test.ts), on the screens behind home's doors. */

const { course, drill, own, practice, room, roomConsole, roomWall } = words

test('the form of one’s own: each question with its help, what is missing once, the limit at once', async () => {
  const { page } = await visit('own/#new')
  const ear = await listens(page)
  await page.locator('main button').first().press('Enter')
  expect((await ear.heard()).find(one => one.startsWith('focus textbox'))).toMatch(
    /^focus textbox: .+ \(.+\)$/,
  )
  await page.keyboard.press('Enter')
  // The preview speaks in its own time.
  expect((await ear.heard()).filter(one => !one.startsWith('live'))).toEqual([`status: ${own.form.empty}`])
  await page.keyboard.type('Robin')
  await page.keyboard.press('Enter')
  expect((await ear.heard()).find(one => one.startsWith('focus textbox'))).toMatch(/Robin/)
  await page.keyboard.type('skip the safety checks')
  await page.getByRole('heading', { name: own.limit.heading }).waitFor()
  const limit = (await ear.heard()).filter(one => one.startsWith(`status: ${own.limit.heading}`))
  expect(limit).toHaveLength(1)
})

test('the drill: every line is said as it comes, the first too; the reading has the focus', async () => {
  const { page } = await visit('drill/')
  const ear = await listens(page)
  await page.getByRole('button', { name: drill.begin }).press('Enter')
  await page.locator('.alone-line').waitFor()
  const line = (await page.locator('.alone-line').textContent()) ?? ''
  const heard = await ear.heard()
  expect(
    heard.filter(one => one.startsWith('status: ') && one.includes(line.replace(/[“”]/g, ''))),
  ).toHaveLength(1)
  expect(heard.some(one => one === `focus textbox: ${drill.label}`)).toBe(true)
  await page.keyboard.type(UNMISTAKABLE['push-back'])
  await page.keyboard.press('Enter')
  await page.getByRole('article').waitFor()
  expect((await ear.heard()).filter(one => !one.startsWith('status'))).toEqual([
    `focus heading: ${practice.note.heading['push-back']}`,
  ])
})

test('a room: each step once on the console and once on the wall, and every hand that is counted by a key', async () => {
  const { page } = await visit('room/')
  await page.getByRole('combobox', { name: room.setUp.which }).selectOption(scenario.id)
  const [wall] = await Promise.all([
    page.waitForEvent('popup'),
    page.getByRole('button', { name: room.setUp.open }).click(),
  ])
  await wall.waitForSelector('.wall-line')
  await page.bringToFront()
  await page.getByText(roomConsole.wall.states.open).waitFor()
  const [console, audience] = [await listens(page), await listens(wall)]
  const presses = async (key: string, shows: string) => {
    await page.keyboard.press(key)
    await wall.locator(`.wall[data-step="${shows}"]`).waitFor()
    return [await console.heard(), await audience.heard()]
  }
  const { steps, told: says, goOn } = roomConsole.console
  const letters = ['A', 'B', 'C', 'D']
  expect(await presses('PageDown', 'replies')).toEqual([
    [`status: ${says(steps.replies, goOn('pairs'))}`],
    [`status: ${roomWall.told.replies(letters)}`],
  ])
  await presses('PageDown', 'pairs')
  await presses('PageDown', 'vote')
  for (const [n, letter] of ['b', 'b', 'c'].entries()) {
    const { first, willBe } = roomConsole.board
    expect(await presses(letter, 'vote')).toEqual([[`status: ${first(n + 1)} ${willBe.most('B')}`], []])
  }
  const [, bars] = await presses('PageDown', 'bars')
  expect(bars).toEqual([
    `status: ${roomWall.told.bars([
      { letter: 'A', n: 0 },
      { letter: 'B', n: 2 },
      { letter: 'C', n: 1 },
      { letter: 'D', n: 0 },
    ])}`,
  ])
})

test('use in a course: what is chosen, what cannot be right yet and where, and that the package came', async () => {
  const { page } = await visit(`course/#scenario=${scenario.id}`)
  await isReady(page)
  const ear = await listens(page)
  await page.getByRole('checkbox', { name: /^Over the line/ }).press('Space')
  expect((await ear.heard()).at(-1)).toBe(`status: ${course.which.count(2)}`)
  await page.getByRole('textbox', { name: course.how.pass }).fill('x')
  await page.keyboard.press('Tab')
  await ear.heard()
  await page.getByRole('button', { name: course.make.button }).press('Enter')
  const [, field, says, ...more] = await ear.heard()
  expect(field).toMatch(/^focus textbox, invalid: .+ \(.+\)$/)
  expect(says).toBe(`status: ${course.make.mendFirst}`)
  expect(more).toEqual([])
  await page.getByRole('textbox', { name: course.how.pass }).fill('70')
  const coming = page.waitForEvent('download')
  await page.getByRole('button', { name: course.make.button }).press('Enter')
  await coming
  await page.getByText(course.make.holds(2, 70), { exact: false }).waitFor()
  const said = (await ear.heard()).filter(one => one.startsWith('status: '))
  expect(said[0]).toBe(`status: ${course.make.making}`)
  expect(said.at(-1)).toContain(course.make.holds(2, 70))
  expect(new Set(said).size).toBe(said.length)
})
