import { readdirSync } from 'node:fs'
import type { Page } from 'playwright-core'
import decodeQR from 'qr/decode.js'
import { describe, expect, test } from 'vitest'
import { newRoom } from '../../src/conversation/room/record.ts'
import { english } from '../../src/messages/english.ts'
import { scenarioIn } from '../conversation/fakes.ts'
import { inTurn, on } from '../conversation/room/a-room.ts'
import { axeAgain } from './axe-again.ts'
import { isReady, SIZES, visit } from './harness/visit.ts'
import { sideways, smallTargets } from './measure.ts'
import { glyphsOnPages } from './printed.ts'

const { roomPrint: words } = english
const shipped = readdirSync('scenarios')
  .filter(file => file.endsWith('.yaml'))
  .map(file => file.replace('.yaml', ''))
const panel = scenarioIn('scenarios/customer-panel.yaml')
const HOME = 'https://learn.example.org/front-foot'
const AT_HOME = `${HOME}/s/customer-panel/`
const FORMATS = ['A4', 'Letter'] as const
/** What our margins leave of each, in CSS pixels. */
const ROOM = { A4: { width: 680, height: 1005 }, Letter: { width: 702, height: 938 } } as const
/** Letters on a page below which somebody would call it nearly empty: a full one has between two and three thousand. */
const HARDLY_ANY = 500

/** A session that went three replies, with hands counted twice at the first. */
const happenings = inTurn([
  ...[...on(4), { is: 'hands', letter: 'A', n: 9 } as const, { is: 'hands', letter: 'B', n: 21 } as const],
  ...[...on(3), { is: 'hands', letter: 'B', n: 25 } as const],
  ...(['B', 'A', 'B'] as const).map(letter => ({ is: 'said', letter }) as const),
])
const record = { ...newRoom(panel, 'steady', 'abcdefghi9', Date.UTC(2026, 9, 3, 9)), happenings }

/** The room's page of a device that has this session and this address. */
async function ready(size: keyof typeof SIZES = 'desk', theme: 'light' | 'dark' = 'light', address = HOME) {
  const seen = await visit('room/', { size, theme })
  await seen.page.evaluate(
    all => {
      for (const [key, value] of Object.entries(all)) localStorage.setItem(`front-foot/1/${key}`, value)
    },
    { [`room/${record.id}`]: JSON.stringify(record), 'room-settings': JSON.stringify({ address }) },
  )
  return seen
}

/** Another of its papers. */
async function open({ page, home }: { page: Page; home: string }, hash: string): Promise<void> {
  await page.goto('about:blank')
  await page.goto(`${home}room/${hash}`)
  await isReady(page)
  await page.locator('.paper-sheet').waitFor()
}

/** What a camera reads. */
async function readCode(page: Page): Promise<string> {
  const png = (await page.locator('.paper-qr').screenshot()).toString('base64')
  const seen = await page.evaluate(async data => {
    const bytes = Uint8Array.from(atob(data), letter => letter.charCodeAt(0))
    const picture = await createImageBitmap(new Blob([bytes], { type: 'image/png' }))
    const { width, height } = picture
    const drawn = new OffscreenCanvas(width, height).getContext('2d')
    drawn?.drawImage(picture, 0, 0)
    return { width, height, data: [...(drawn?.getImageData(0, 0, width, height).data ?? [])] }
  }, png)
  return decodeQR({ ...seen, data: Uint8ClampedArray.from(seen.data) })
}

describe('on paper', () => {
  test('every guide, on A4 and Letter: an overview on its first page, and no page nearly empty', async () => {
    const { page, home } = await ready()
    const told: string[] = []
    for (const id of shipped) {
      // From one to the next on the same page, as by its address.
      await page.goto(`${home}room/#guide/${id}`)
      const { title } = scenarioIn(`scenarios/${id}.yaml`)
      await page.locator('.paper-sheet h1').getByText(title).waitFor()
      const counts: number[] = []
      for (const format of FORMATS) {
        const glyphs = glyphsOnPages(await page.pdf({ format }))
        expect(glyphs.length, `${id} on ${format}`).toBeGreaterThanOrEqual(8)
        expect(glyphs.length, `${id} on ${format}`).toBeLessThanOrEqual(17)
        expect(Math.min(...glyphs), `${id} on ${format}: ${glyphs}`).toBeGreaterThan(HARDLY_ANY)
        counts.push(glyphs.length)
        await page.emulateMedia({ media: 'print' })
        await page.setViewportSize(ROOM[format])
        const end = await page.locator('.paper-overview').evaluate(one => one.getBoundingClientRect().bottom)
        expect(end, `the overview of ${id} on ${format}`).toBeLessThanOrEqual(ROOM[format].height)
        await page.emulateMedia({ media: null })
        await page.setViewportSize(SIZES.desk)
      }
      told.push(`${id} ${counts.join('/')}`)
    }
    console.log(`pages of each guide on ${FORMATS.join('/')}: ${told.join(', ')}`)
  }, 240_000)

  test('the handout is one leaf; with a session what the room made lies between its sides', async () => {
    const seen = await ready()
    for (const [hash, fewest, most] of [
      ['#handout/customer-panel', 2, 2],
      [`#handout/session/${record.id}`, 3, 4],
    ] as const) {
      await open(seen, hash)
      const pages = []
      for (const format of FORMATS) pages.push(glyphsOnPages(await seen.page.pdf({ format })))
      console.log(`pages of ${hash} on ${FORMATS.join('/')}: ${pages.map(({ length }) => length).join('/')}`)
      for (const glyphs of pages) {
        expect(glyphs.length).toBeGreaterThanOrEqual(fewest)
        expect(glyphs.length).toBeLessThanOrEqual(most)
        // The card is there to be written on.
        expect(Math.min(...glyphs.slice(0, -1))).toBeGreaterThan(HARDLY_ANY)
      }
    }
    await seen.page.emulateMedia({ media: 'print' })
    expect(await seen.page.getByRole('button', { name: words.print }).isVisible()).toBe(false)
  }, 120_000)
})

describe('on a screen', () => {
  test('both can be read at every size', async () => {
    const seen = await ready()
    const { page } = seen
    for (const hash of ['#guide/six-months-on', `#handout/session/${record.id}`]) {
      await open(seen, hash)
      for (const [name, size] of Object.entries(SIZES)) {
        await page.setViewportSize(size)
        await page.emulateMedia({ colorScheme: size === SIZES.low ? 'dark' : 'light' })
        expect(await axeAgain(page), `${hash}, ${name}`).toEqual([])
        expect(await sideways(page), `${hash}, ${name}`).toEqual([])
        expect(await smallTargets(page), `${hash}, ${name}`).toEqual([])
      }
    }
  }, 120_000)

  test('the code leads where the words under it say, in the dark as well; without an address there is none', async () => {
    const seen = await ready('desk', 'dark')
    const { page } = seen
    await open(seen, '#handout/customer-panel')
    expect(await readCode(page)).toBe(AT_HOME)
    expect(await page.getByRole('link', { name: AT_HOME }).getAttribute('href')).toBe(AT_HOME)
    await page.emulateMedia({ forcedColors: 'active' })
    expect(await readCode(page)).toBe(AT_HOME)
    const { page: without, home } = await ready('desk', 'light', '')
    await open({ page: without, home }, '#handout/customer-panel')
    expect(await without.locator('.paper-qr').count()).toBe(0)
  }, 120_000)

  test('Print prints, and the way back is the room’s page, or the session', async () => {
    const seen = await ready()
    const { page } = seen
    await open(seen, '#guide/customer-panel')
    expect(await page.title()).toBe(words.guide.pageTitle(panel.title))
    await page.evaluate(() =>
      Object.assign(window, { print: () => document.body.classList.add('was-printed') }),
    )
    await page.getByRole('button', { name: words.print }).click()
    await page.locator('body.was-printed').waitFor()
    await page.getByRole('link', { name: words.back }).click()
    await page.getByRole('heading', { level: 1, name: english.room.heading }).waitFor()
    expect(await page.title()).toBe(english.room.page.title)
    await open(seen, `#handout/session/${record.id}`)
    await page.getByRole('link', { name: words.backToSession }).click()
    await page.locator('.desk').waitFor()
  }, 120_000)
})
