import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { after, sessionOf } from '../../src/conversation/room/happen.ts'
import { newRoom } from '../../src/conversation/room/record.ts'
import { boardHere, type Session } from '../../src/conversation/room/session.ts'
import { english } from '../../src/messages/english.ts'
import type { Scenario } from '../../src/scenario/scenario.ts'
import { scenarioIn } from '../conversation/fakes.ts'
import { axeFindings } from './harness/axe.ts'
import { SIZES, visit } from './harness/visit.ts'
import { tabUntil } from './tab.ts'

const { room, roomConsole: words, stage } = english
const panel = scenarioIn('scenarios/customer-panel.yaml')
const [TURNS, STEPS] = [6, 8]

/** The letters of some way through a scenario that takes so many replies, and what is on the way. */
function wayOf(scenario: Scenario, replies: number): { letters: string[]; lines: string[] } {
  const begin = sessionOf(scenario, newRoom(scenario, scenario.boss.temperament, 'abcdefghi1', 0))
  const walk = (session: Session, letters: string[], lines: string[]): string[][] | null => {
    if (session.played.turn === null) return letters.length === replies ? [letters, lines] : null
    if (letters.length === replies) return null
    for (const { letter } of boardHere(session)) {
      const next = after(scenario, session, { is: 'said', letter, at: 0 })
      const found = walk(next, [...letters, letter], [...lines, next.played.line])
      if (found) return found
    }
    return null
  }
  const [letters = [], lines = []] = walk(begin, [], [begin.played.line]) ?? []
  if (letters.length === 0) throw new Error(`${scenario.id} has no way of ${replies} replies.`)
  return { letters, lines }
}

/** Goes on with Tab until a control has the focus whose name ends so. */
const tabTo = (page: Page, name: string) => tabUntil(page, name, here => here.endsWith(name))

/** A session that was set up and opened, with both its windows. */
async function opened() {
  const { page: console, home } = await visit('room/')
  await console.getByRole('combobox', { name: room.setUp.which }).selectOption(panel.id)
  const [wall] = await Promise.all([
    console.waitForEvent('popup'),
    console.getByRole('button', { name: room.setUp.open }).click(),
  ])
  await wall.waitForSelector('.wall-line')
  await console.waitForSelector('.desk')
  await console.bringToFront()
  await console.getByText(words.wall.states.open).waitFor()
  return { console, wall, home }
}

/** Both windows have this line of the boss. */
async function bothSay(line: string, ...pages: Page[]): Promise<void> {
  for (const page of pages)
    await page.waitForFunction(
      said => (document.querySelector('.audience h1, .desk-line .speech')?.textContent ?? '') === `“${said}”`,
      line,
    )
}

const stepIs = (console: Page, step: keyof typeof words.console.steps) =>
  console.locator('.desk-run [aria-current]', { hasText: words.console.steps[step] }).waitFor()

describe('a whole session of six turns', () => {
  const way = wayOf(panel, TURNS)

  test('by a clicker’s keys alone, in whichever window has the focus; axe finds nothing in either', async () => {
    const { console, wall } = await opened()
    for (const [turn, letter] of way.letters.entries()) {
      const here = turn % 2 === 0 ? wall : console
      await bothSay(way.lines[turn] ?? '', console, wall)
      await here.bringToFront()
      for (let down = 0; down < letter.charCodeAt(0) - 65; down++) await here.keyboard.press('ArrowDown')
      for (let step = 1; step < STEPS; step++) {
        await here.keyboard.press('PageDown')
        if (turn === 0 || (turn === 3 && step === 4)) {
          await console.waitForFunction(
            n => Number(document.querySelector('.desk')?.getAttribute('data-n')) >= n,
            step,
          )
          expect(await axeFindings(console), `console, step ${step}`).toEqual([])
          expect(await axeFindings(wall), `wall, step ${step}`).toEqual([])
        }
      }
      await here.keyboard.press('PageDown')
    }
    await bothSay(way.lines.at(-1) ?? '', console, wall)
    await stepIs(console, 'ending')
    await wall.keyboard.press('PageDown')
    await stepIs(console, 'path')
    expect(await axeFindings(console)).toEqual([])
    expect(await axeFindings(wall)).toEqual([])
    expect(await console.locator('.desk-path li').count()).toBe(TURNS)
  })

  test('by keyboard alone, from setting up to the end', async () => {
    const { page: console } = await visit('room/')
    expect(await axeFindings(console)).toEqual([])
    await tabTo(console, room.setUp.open)
    const [wall] = await Promise.all([console.waitForEvent('popup'), console.keyboard.press('Enter')])
    await wall.waitForSelector('.wall-line')
    await console.bringToFront()
    await console.waitForSelector('.desk')
    const chosen = (await console.locator('.bar-title b').textContent()) ?? ''
    expect(chosen).toBe(words.console.title(panel.title))
    for (const [turn, letter] of way.letters.entries()) {
      await bothSay(way.lines[turn] ?? '', console, wall)
      if (turn === 0) {
        await tabTo(console, words.console.goOn('replies'))
        await console.keyboard.press('Enter')
        await stepIs(console, 'replies')
        await console.keyboard.press('Space')
        await stepIs(console, 'pairs')
        await console.keyboard.press('PageDown')
        await stepIs(console, 'vote')
        await tabTo(console, words.board.one(letter))
        await console.keyboard.press('Space')
        await console.getByText(words.board.first(1)).waitFor()
        await tabTo(console, words.console.goOn('bars'))
        await console.keyboard.press('Enter')
        expect(await axeFindings(console)).toEqual([])
        await console.evaluate(() => (document.activeElement as HTMLElement).blur())
      } else for (let hands = 0; hands < 3; hands++) await console.keyboard.press(letter.toLowerCase())
      await console.keyboard.press('Enter')
    }
    await stepIs(console, 'ending')
    await bothSay(way.lines.at(-1) ?? '', console, wall)
    expect(await axeFindings(wall)).toEqual([])
  })
})

test('hands are hidden on the wall until the bars are opened, and stances until they are shown', async () => {
  const { console, wall } = await opened()
  for (let step = 0; step < 3; step++) await console.keyboard.press('PageDown')
  await stepIs(console, 'vote')
  await console.keyboard.type('bbbbbbbc')
  await console.getByText(words.board.first(8)).waitFor()
  const onWall = () => wall.locator('.wall-replies').textContent()
  await wall.waitForFunction(() => document.querySelectorAll('.wall-reply').length === 4)
  expect(await onWall()).not.toMatch(/\d/)
  for (const stance of Object.values(stage.stances)) expect(await onWall()).not.toContain(stance)
  await console.keyboard.press('PageDown')
  await wall.locator('.wall-replies', { hasText: '7' }).waitFor()
  for (const stance of Object.values(stage.stances)) expect(await onWall()).not.toContain(stance)
  await console.keyboard.press('s')
  await wall.getByText(stage.stances['push-back']).first().waitFor()
})

test('[P0] a line that is called out is read, put up as the next letter, voted for and said', async () => {
  const { console, wall } = await opened()
  await console.locator('#called').fill('What would the board lose if it saw the panel a week later?')
  await console.keyboard.press('Enter')
  await console.getByRole('button', { name: words.called.up('E') }).waitFor()
  await console.keyboard.press('Enter')
  await console.getByRole('button', { name: words.board.choose('E') }).waitFor()
  await console.keyboard.press('PageDown')
  await wall.getByText('What would the board lose').waitFor()
  expect(await axeFindings(console)).toEqual([])
  expect(await axeFindings(wall)).toEqual([])
  await console.keyboard.type('eee')
  await console.keyboard.press('Enter')
  await console.locator('.desk-path li', { hasText: 'What would the board lose' }).waitFor()
})

test('the minority’s is said, and come back from to where the room was', async () => {
  const { console, wall } = await opened()
  for (let step = 0; step < 3; step++) await console.keyboard.press('PageDown')
  await console.keyboard.type('bbbc')
  await console.keyboard.press('PageDown')
  const line = (await wall.locator('h1').textContent()) ?? ''
  await console.keyboard.press('m')
  await console.locator('.desk-path li').waitFor()
  await wall.waitForFunction(before => document.querySelector('h1')?.textContent !== before, line)
  await console.keyboard.press('z')
  await stepIs(console, 'bars')
  await wall.waitForFunction(before => document.querySelector('h1')?.textContent === before, line)
})

test('the map leads to a turn that the room has not come to, and says first what is said on the way', async () => {
  const { console, wall } = await opened()
  await console.getByRole('button', { name: words.jump.open }).click()
  await console.locator('.map-frame').waitFor()
  const place = console.locator('.desk-places button', { hasText: words.jump.notBeen }).last()
  await place.click()
  await console.getByRole('button', { name: words.jump.goThere }).waitFor()
  expect(await axeFindings(console)).toEqual([])
  await console.getByRole('button', { name: words.jump.goThere }).click()
  await console.locator('.desk-path li').first().waitFor()
  const line = ((await console.locator('.desk-line .speech').textContent()) ?? '').slice(1, -1)
  await bothSay(line, wall)
})

test('the wall is black at a key from either window, and lit again', async () => {
  const { console, wall } = await opened()
  await console.keyboard.press('.')
  await wall.locator('.wall-blank').waitFor()
  expect(await axeFindings(wall)).toEqual([])
  await wall.bringToFront()
  await wall.keyboard.press('b')
  await wall.locator('.wall-line').waitFor()
})

test('one screen: the wall fills it, and the console is unfolded only on purpose', async () => {
  const { page } = await visit('room/', { size: 'low' })
  await page.getByRole('button', { name: room.setUp.single }).click()
  await page.locator('.one .wall-line').waitFor()
  await page.keyboard.press('PageDown')
  await page.locator('.wall-reply').first().waitFor()
  expect(await axeFindings(page)).toEqual([])
  // A reload must not unfold the console before the room.
  await page.reload()
  await page.locator('.one .wall-reply').first().waitFor()
  await page.getByRole('button', { name: words.one.open }).click()
  await page.getByRole('button', { name: words.one.unfold }).click()
  await page.locator('.desk').waitFor()
  expect(await axeFindings(page)).toEqual([])
})

test('in each frame nothing scrolls sideways, getting ready and on the console', async () => {
  const { console, home } = await opened()
  const sideways = () =>
    console.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
  const everywhere = async (what: string) => {
    for (const [name, size] of Object.entries(SIZES)) {
      await console.setViewportSize(size)
      expect(await sideways(), `${what}, ${name}`).toBe(0)
    }
  }
  await everywhere('the console')
  await console.getByRole('button', { name: words.keys.open }).click()
  await everywhere('the console, its keys open')
  await console.goto(`${home}room/`)
  await console.getByRole('button', { name: room.setUp.open }).waitFor()
  await everywhere('getting ready')
})

test('what is used at every step is in one frame', async () => {
  const { console } = await opened()
  for (let step = 0; step < 3; step++) await console.keyboard.press('PageDown')
  await stepIs(console, 'vote')
  for (const frame of [
    { width: 1280, height: 800 },
    { width: 1024, height: 768 },
  ]) {
    await console.setViewportSize(frame)
    const { controls, last } = await console.evaluate(() => ({
      controls: document.querySelector('.desk-controls')?.getBoundingClientRect().top ?? 0,
      last: [...document.querySelectorAll('.stepper')].at(-1)?.getBoundingClientRect().bottom ?? 9999,
    }))
    expect(last, `at ${frame.width}`).toBeLessThanOrEqual(controls)
    expect(controls, `at ${frame.width}`).toBeLessThan(frame.height - 44)
  }
})
