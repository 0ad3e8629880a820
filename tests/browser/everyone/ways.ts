import type { Page } from 'playwright-core'
import type { Own } from '../../../src/scenario/pattern/own.ts'
import { withinShared } from '../../../src/screens/own/asked.ts'
import { throwHash } from '../../../src/screens/stage/throw-hash.ts'
import { ledThroughout } from '../../debrief/many.ts'
import { eventually, keyboard, mouse } from '../person.ts'
import { scenario, told, words } from '../scenes.ts'

/* What the states of the screens need: what a device has kept, and the way there. */

const { nowAndThen, room, roomConsole, turning } = words

export const ROBIN: Own = {
  format: 1,
  id: 'own-k3x9a0b1c2',
  version: 1,
  pattern: 'this-instead-of-that',
  temperament: 'steady',
  fillings: {
    boss: 'Robin',
    ask: 'take on the open day',
    mine: 'finish the exam papers',
    slips: 'the exam papers',
    who: 'the parents',
  },
  changedAt: Date.UTC(2026, 10, 21),
}

/** One of one's own, two that are not finished, and one that is nearly told. */
export const withOwn = () => {
  const fillings = { boss: 'Robin', ask: 'take on the open day', mine: 'finish the exam papers' }
  const rest = { slips: 'the exam papers', who: 'the parents' }
  const how = { format: 1, version: 1, pattern: 'this-instead-of-that', temperament: 'steady', changedAt: 1 }
  const one = { ...how, id: 'own-aaaaaaaaa0', fillings: { ...fillings, ...rest } }
  localStorage.setItem('front-foot/1/own/own-aaaaaaaaa0', JSON.stringify(one))
  const begun = { pattern: 'my-way', fillings: { boss: 'Jo', ask: 'skip the safety checks' }, at: 'mine' }
  for (const id of ['new', 'new~abc123'])
    localStorage.setItem(`front-foot/1/own-draft/${id}`, JSON.stringify(begun))
}
/** A device with conversations that are kept, some of a scenario that is gone, and one that cannot be read. */
export const withMuch = () => {
  const reply = { id: 'r1', after: null, turn: 'opening', picked: 'x', at: 1767614409000, took: 9 }
  for (let n = 0; n < 6; n++) {
    const one = { format: 1, id: `c${n}`, scenario: n % 3 ? 'customer-panel' : 'gone', version: 1 }
    const rest = { temperament: 'steady', startedAt: 1767614400000 + n, replies: [reply], view: 'r1' }
    localStorage.setItem(`front-foot/1/conversation/c${n}`, JSON.stringify({ ...one, ...rest }))
  }
  const draft = { fillings: { boss: 'Robin', ask: 'take on every open day' }, changedAt: 9 }
  localStorage.setItem('front-foot/1/own-draft/new', JSON.stringify(draft))
  localStorage.setItem('front-foot/1/conversation/bad', '{"broken')
}
/** A device that keeps nothing. */
export const blocked = () => {
  Object.defineProperty(window, 'localStorage', {
    get: () => {
      throw new DOMException('Access is denied for this document.', 'SecurityError')
    },
  })
}

/** Where a link throws the hard lines of one’s own. */
export const THROWN = `own/${throwHash(withinShared(ROBIN))}`

/** A conversation that was led throughout, an hour ago. */
export const LED = ledThroughout(scenario, 'led', Date.now() - 3_600_000)

/** Opens a room: this page is its console. @returns its wall. */
export async function opensRoom(page: Page): Promise<Page> {
  await page.getByRole('combobox', { name: room.setUp.which }).selectOption(scenario.id)
  const [wall] = await Promise.all([
    page.waitForEvent('popup'),
    page.getByRole('button', { name: room.setUp.open }).click(),
  ])
  await wall.waitForSelector('.wall-line')
  await page.waitForSelector('.desk')
  await page.bringToFront()
  await page.getByText(roomConsole.wall.states.open).waitFor()
  return wall
}

/** An embed on its own, as a course opens it. */
export async function embedded(page: Page, path: string, shows: string): Promise<undefined> {
  await page.goto(new URL(`../${path}`, page.url()).href)
  await page.locator(shows).first().waitFor()
}

/** The customer panel, to one of its good endings. */
export async function playsToEnd(page: Page): Promise<void> {
  for (const { you } of told('slice').scenes) await keyboard.say(page, you)
  await page.getByRole('heading', { name: nowAndThen.ended.heading }).waitFor()
}

/** To the debrief’s question. */
export async function looksBack(page: Page): Promise<void> {
  await playsToEnd(page)
  await mouse.follow(page, nowAndThen.ended.lookBack)
  await page.getByRole('button', { name: turning.see }).waitFor()
}

/** Opens whatever says that it is shut, also what comes late. */
export async function opensAll(page: Page): Promise<void> {
  const shut = page.locator('main [aria-expanded="false"]')
  await eventually(async () => {
    for (let n = 0; n < 30 && (await shut.count()) > 0; n++) await shut.first().click()
    return shut.count()
  }).toBe(0)
}

/** Steps on a page that stays the one to look at. */
export async function stays(steps: () => Promise<unknown>): Promise<undefined> {
  await steps()
}
