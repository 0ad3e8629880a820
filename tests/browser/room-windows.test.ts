import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { room } from '../../src/messages/en/room.ts'
import { roomConsole } from '../../src/messages/en/room-console.ts'
import { noStorage } from './harness/no-storage.ts'
import { isReady, type Visit, visit } from './harness/visit.ts'
import { addressOf, eventually } from './person.ts'

const ROOM = 'room/'

interface Windows extends Visit {
  /** The audience window. */
  wall: Page
  id: string
}

/** A session with both windows open. */
async function twoWindows(before?: () => void): Promise<Windows> {
  const visited = await visit(ROOM, before ? { before } : {})
  const { page } = visited
  const [wall] = await Promise.all([
    page.waitForEvent('popup'),
    page.getByRole('button', { name: room.setUp.open, exact: true }).click(),
  ])
  await agree(page, wall)
  const [, id = ''] = /#session\/([a-z0-9]{10})$/.exec(await addressOf(page)) ?? []
  expect(wall.url()).toMatch(new RegExp(`#wall/${id}$`))
  return { ...visited, wall, id }
}

/** What a window has taken in, and what it draws for the room: the console has it in small. */
function drawn(page: Page) {
  return page.evaluate(() => ({
    n: Number(document.querySelector('[data-n]')?.getAttribute('data-n') ?? -1),
    step: document.querySelector('.wall')?.getAttribute('data-step') ?? null,
    words: [...document.querySelectorAll('.wall-top, .wall-middle')].map(part => part.textContent).join('\n'),
  }))
}

/** Waits until both windows have taken in the same and draw the same. @returns how much has happened. */
async function agree(console: Page, wall: Page, least = 0): Promise<number> {
  await eventually(() => drawn(console).then(({ n }) => n)).toBeGreaterThanOrEqual(least)
  const { n } = await drawn(console)
  await eventually(() => drawn(wall).then(one => one.n)).toBe(n)
  const [mine, theirs] = [await drawn(console), await drawn(wall)]
  expect(theirs).toEqual(mine)
  return n
}

/** The kinds of what happened, as the device has them. */
function happened(page: Page, id: string): Promise<unknown[]> {
  return page.evaluate(
    key =>
      JSON.parse(localStorage.getItem(key) ?? '{"happenings":[]}').happenings.map((one: object) =>
        Object.values(one),
      ),
    `front-foot/1/room/${id}`,
  )
}

async function another({ page, home }: Visit, hash: string): Promise<Page> {
  const next = await page.context().newPage()
  await next.goto(`${home}${ROOM}${hash}`)
  await next.locator('[data-n]').waitFor()
  return next
}

describe('console and wall', () => {
  test('agree after every step of a whole conversation, whichever window has the clicker', async () => {
    const { page, wall } = await twoWindows()
    let n = await agree(page, wall)
    const steps = new Set<string | null>()
    for (let presses = 0; presses < 120; presses++) {
      await (presses % 2 === 0 ? wall : page).keyboard.press('PageDown')
      n = await agree(page, wall, n + 1)
      const { step } = await drawn(wall)
      steps.add(step)
      if (step === 'path') break
    }
    expect([...steps]).toEqual(expect.arrayContaining(['replies', 'bars', 'both', 'ending', 'path']))
    await wall.keyboard.press('PageUp')
    await agree(page, wall, n + 1)
    expect((await drawn(wall)).step).toBe('ending')
  })

  test('a wall that comes late, and one that is loaded again, have all of it', async () => {
    const windows = await twoWindows()
    const { page, wall, id } = windows
    for (const key of ['PageDown', 'PageDown', 'PageDown', 'a', 'a', 'b', 'PageDown'])
      await page.keyboard.press(key)
    const n = await agree(page, wall, 8)
    const late = await another(windows, `#wall/${id}`)
    await agree(page, late, n)
    await wall.reload()
    await agree(page, wall, n)
    await page.keyboard.press('PageDown')
    await agree(page, wall, n + 1)
    await agree(page, late, n + 1)
  })

  test('the console is loaded again, and the session goes on', async () => {
    const { page, wall } = await twoWindows()
    for (let n = 0; n < 9; n++) await page.keyboard.press('PageDown')
    const n = await agree(page, wall, 10)
    await page.reload()
    await isReady(page)
    await page.locator('[data-n]').waitFor()
    expect(await agree(page, wall, n)).toBe(n)
    await wall.keyboard.press('PageDown')
    await agree(page, wall, n + 1)
    await page.keyboard.press('PageDown')
    await agree(page, wall, n + 2)
  })

  test('the wall is closed, the console says so, and it opens again where it was', async () => {
    const { page, wall } = await twoWindows()
    await page.keyboard.press('PageDown')
    const n = await agree(page, wall, 2)
    await wall.close()
    await page.getByText(roomConsole.wall.states.gone).waitFor()
    await page.keyboard.press('PageDown')
    const [again] = await Promise.all([
      page.waitForEvent('popup'),
      page.getByRole('button', { name: roomConsole.wall.again, exact: true }).click(),
    ])
    await agree(page, again, n + 1)
    await page.getByText(roomConsole.wall.states.open).waitFor()
  })

  test('asked for again while it is open, the wall is the same window', async () => {
    const { page, wall } = await twoWindows()
    const open = page.context().pages()
    await page.getByRole('button', { name: roomConsole.wall.show, exact: true }).click()
    await page.keyboard.press('PageDown')
    await agree(page, wall, 2)
    expect(page.context().pages()).toEqual(open)
  })

  test('the console is closed; what is pressed then is not done later; opened again the session goes on', async () => {
    const windows = await twoWindows()
    const { page, wall, id } = windows
    for (let n = 0; n < 5; n++) await page.keyboard.press('PageDown')
    const n = await agree(page, wall, 6)
    await page.close()
    for (let presses = 0; presses < 5; presses++) await wall.keyboard.press('PageDown')
    await wall.getByRole('alert').waitFor()
    const console = await another(windows, `#session/${id}`)
    expect(await agree(console, wall, n)).toBe(n)
    await wall.getByRole('alert').waitFor({ state: 'detached' })
    await wall.keyboard.press('PageDown')
    await agree(console, wall, n + 1)
  })

  test('200 quick presses in the wall happen in order, none lost, none twice', async () => {
    const { page, wall, id } = await twoWindows()
    const n = await agree(page, wall)
    const keys = Array.from({ length: 50 }, () => ['+', '.', 'PageDown', '-']).flat()
    await wall.evaluate(
      all => {
        for (const key of all) window.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }))
      },
      keys.slice(0, 100),
    )
    for (const key of keys.slice(100)) await wall.keyboard.press(key)
    await agree(page, wall, n + 200)
    const did = (await happened(page, id)).slice(n).map(one => (one as unknown[]).slice(0, 2))
    expect(did).toHaveLength(200)
    const expected = Array.from({ length: 50 }, (_, nth) => [
      ['looked', 1],
      ['blanked', nth % 2 === 0],
      ['on', expect.any(Number)],
      ['looked', 0],
    ])
    expect(did).toEqual(expected.flat())
  })
})

describe('where the browser is in the way', () => {
  test('a blocked window leads to one screen, which says why, and the session goes on there', async () => {
    const { page } = await visit(ROOM, {
      before: () => {
        window.open = () => null
      },
    })
    await page.getByRole('button', { name: room.setUp.open, exact: true }).click()
    await page.getByText(roomConsole.one.blocked).waitFor()
    const { n } = await drawn(page)
    await page.keyboard.press('PageDown')
    await eventually(() => drawn(page)).toMatchObject({ n: n + 1, step: 'replies' })
  })

  test('[K2] with storage blocked the wall alone has the session, and a console that is loaded again takes it from there', async () => {
    const { page, wall } = await twoWindows(noStorage)
    for (let n = 0; n < 9; n++) await page.keyboard.press('PageDown')
    const n = await agree(page, wall, 10)
    await page.reload()
    await page.locator('[data-n]').waitFor()
    expect(await agree(page, wall, n)).toBe(n)
    await wall.keyboard.press('PageDown')
    await agree(page, wall, n + 1)
  })

  test('without BroadcastChannel, as from file:// in some browsers, the windows speak to each other all the same', async () => {
    const { page, wall } = await twoWindows(() => {
      Reflect.deleteProperty(window, 'BroadcastChannel')
    })
    for (const presses of [wall, page, wall]) await presses.keyboard.press('PageDown')
    const n = await agree(page, wall, 4)
    await wall.reload()
    await agree(page, wall, n)
    await page.reload()
    await page.locator('[data-n]').waitFor()
    await wall.keyboard.press('PageDown')
    await agree(page, wall, n + 1)
    await page.keyboard.press('PageDown')
    await agree(page, wall, n + 2)
  })
})
