import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { stanceOf } from '../../src/scenario/moves.ts'
import { axeAgain } from './axe-again.ts'
import { isReady, SIZES, visit } from './harness/visit.ts'
import { sideways, smallTargets } from './measure.ts'
import { addressOf, answersFirst, conversationOf, eventually, keyboard, mouse, seen } from './person.ts'
import { PAGE, scenario, told, words } from './scenes.ts'
import { focused, tabTo } from './tab.ts'

const { compare, nowAndThen } = words
const { stepByStep } = words.debrief.plane
const shared = told('shared').scenes
/** Where the second way begins. */
const PARTS = 3

/** The written replies that push: whatever order the replies are drawn in, the second way is the same. */
const pushes = new Set(
  Object.values(scenario.turns).flatMap(({ replies }) =>
    replies.filter(({ move }) => stanceOf(move, scenario.kind, 0) === 'push-back').map(reply => reply.words),
  ),
)

/** Says these, and then what pushes, by its key, until it is over. */
async function playToEnd(page: Page, lines: readonly string[]): Promise<void> {
  for (let n = 0; n < 12; n++) {
    if (await page.getByRole('heading', { name: nowAndThen.ended.heading }).isVisible()) return
    const { replies, tried } = await seen(page)
    const next = lines[n] ?? replies.find(reply => pushes.has(reply) && !tried.includes(reply)) ?? ''
    await keyboard.say(page, next)
    await eventually(async () => (await seen(page)).replies.includes(next)).toBe(false)
    // The ending comes with what is fetched for it.
    await page.locator('.reply, .ended').first().waitFor()
  }
}

/** Plays one way, looks back, goes another way from a reply, and looks back on both: all of it by keyboard. */
async function playsTwoWays(): Promise<Page> {
  const { page } = await visit(PAGE)
  await isReady(page)
  await playToEnd(
    page,
    shared.map(({ you }) => you),
  )
  await keyboard.follow(page, nowAndThen.ended.lookBack)
  await answersFirst(page, keyboard)
  await keyboard.follow(page, compare.moments.here + compare.moments.at(PARTS))
  await eventually(async () => (await seen(page)).boss).toBe(shared[PARTS - 1]?.boss)
  await eventually(async () => (await seen(page)).tried).toEqual([shared[PARTS - 1]?.you])
  await playToEnd(page, [])
  await keyboard.follow(page, nowAndThen.ended.lookBack)
  await answersFirst(page, keyboard)
  return page
}

let link: string | undefined

/** Both ways, looked back on: played once, and from then on by their link, which shows the same two (K1, below). */
async function twoWays(): Promise<Page> {
  if (link === undefined) {
    const page = await playsTwoWays()
    link = new URL(await addressOf(page)).hash
    return page
  }
  const { page } = await visit(PAGE + link)
  await answersFirst(page, keyboard)
  await page.getByRole('heading', { name: compare.both(PARTS) }).waitFor()
  return page
}

const headings = (page: Page) => page.locator('.compare h4').allTextContents()
const differs = (page: Page) => page.locator('.compare .differ').textContent()

describe('[L3] what if', () => {
  test('play, look back, branch, compare, by keyboard alone', async () => {
    const page = await twoWays()
    await page.getByRole('heading', { name: compare.both(PARTS) }).waitFor()
    expect(await headings(page)).toEqual(
      expect.arrayContaining([compare.reply(PARTS, 'A'), compare.reply(PARTS, 'B'), compare.end.over('A')]),
    )
    expect(await differs(page)).toMatch(
      new RegExp(`^At reply ${PARTS} way A led forward and way B pushed back;`),
    )
    expect((await conversationOf(page)).replies.length).toBeGreaterThan(shared.length)

    // What both begin with opens in its place, and choosing the other two changes what stands side by side.
    await keyboard.press(page, compare.shared.open(PARTS - 1))
    expect(await page.locator('#shared-replies li').count()).toBe(PARTS - 1)
    await keyboard.follow(page, compare.end.look('A'))
    await answersFirst(page, keyboard)
    await page.getByText(compare.end.inView('A')).waitFor()
    await page.getByRole('link', { name: compare.end.look('B') }).waitFor()
  })

  test('[K1] the link carries both: on a device that has nothing it shows the same two', async () => {
    const page = await playsTwoWays()
    const before = { headings: await headings(page), differs: await differs(page) }
    const { hash } = new URL(await addressOf(page))
    const { page: elsewhere } = await visit(PAGE + hash)
    await answersFirst(elsewhere)
    await elsewhere.getByRole('heading', { name: compare.both(PARTS) }).waitFor()
    expect({ headings: await headings(elsewhere), differs: await differs(elsewhere) }).toEqual(before)
    expect(await conversationOf(elsewhere)).toEqual(await conversationOf(page))
  })

  test('axe finds nothing in any theme and frame, nothing goes sideways, the two stand in one row or follow place by place', async () => {
    const page = await twoWays()
    await mouse.press(page, compare.moments.open)
    await mouse.press(page, stepByStep.next)
    await mouse.press(page, stepByStep.inWords)
    const found: string[] = []
    for (const [name, size] of Object.entries(SIZES)) {
      await page.setViewportSize(size)
      found.push(...(await sideways(page)).map(one => `${name} goes sideways: ${one}`))
      found.push(...(await smallTargets(page)).map(one => `${name} small target: ${one}`))
      const [one, other] = await Promise.all(
        ['A', 'B'].map(letter =>
          page.getByRole('article', { name: compare.reply(PARTS, letter) }).boundingBox(),
        ),
      )
      if (!one || !other) throw new Error('Both are drawn.')
      if (name === 'phone') expect(other.y).toBeGreaterThanOrEqual(one.y + one.height)
      else expect([other.y, other.x > one.x]).toEqual([one.y, true])
      if (name !== 'phone' && name !== 'desk') continue
      for (const [theme, media] of themes) {
        await page.emulateMedia(media)
        found.push(...(await axeAgain(page)).map(fault => `${name} ${theme}: ${fault}`))
      }
    }
    expect(found).toEqual([])
  })

  test('in forced colours the two are told apart by a dashed and a solid rule, and by a hollow and a solid print', async () => {
    const page = await twoWays()
    await page.emulateMedia({ forcedColors: 'active' })
    const looks = await page.evaluate(() =>
      ['one', 'other'].map(side => {
        const heading = document.querySelector(`.cell.${side} h4`)
        const print = heading?.querySelector('use')
        if (!heading || !print) return null
        return {
          rule: getComputedStyle(heading).borderBottomStyle,
          hollow: getComputedStyle(print).fill !== getComputedStyle(print).stroke,
        }
      }),
    )
    expect(looks).toEqual([
      { rule: 'dashed', hollow: true },
      { rule: 'solid', hollow: false },
    ])
  })
})

describe('the way, step by step', () => {
  test('by keyboard: each step is told politely and stands out in the picture, and the focus stays', async () => {
    const page = await twoWays()
    const status = page.locator('.stepping [role="status"]')
    await mouse.press(page, stepByStep.next)
    await page.locator('.plane-wide .badge.now').waitFor()
    const all = Number(/of (\d+)/.exec((await status.textContent()) ?? '')?.[1])
    for (let n = 2; n <= all + 2; n++) {
      await page.keyboard.press('Enter')
      const here = Math.min(n, all)
      await eventually(() => status.textContent()).toContain(stepByStep.place(here, all))
      expect(await page.locator('.plane-wide .badge.now .count').textContent()).toBe(String(here))
      expect(await page.locator('.plane-wide .again .badge.later').count()).toBe(all - here)
      expect(await focused(page)).toBe(stepByStep.next)
    }
    await tabTo(page, stepByStep.all)
    await page.keyboard.press('Space')
    await eventually(() => status.textContent()).toBe(stepByStep.hint(all))
    expect(await page.locator('.plane .now, .plane .later').count()).toBe(0)
  })

  test('another way is laid over it and taken away with Space', async () => {
    const page = await twoWays()
    await tabTo(page, /^Way A, from reply 3 on/)
    expect(await page.locator('.plane-wide .first').count()).toBe(1)
    await page.keyboard.press('Space')
    await eventually(() => page.locator('.plane-wide .first').count()).toBe(0)
    await page.keyboard.press('Space')
    await eventually(() => page.locator('.plane-wide .first').count()).toBe(1)
  })
})

const themes = [
  ['light', { colorScheme: 'light', forcedColors: 'none' }],
  ['dark', { colorScheme: 'dark', forcedColors: 'none' }],
  ['forced colours', { colorScheme: 'light', forcedColors: 'active' }],
] as const
