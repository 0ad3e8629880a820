import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Wall } from '../../src/conversation/room/wall.ts'
import type { Scenario } from '../../src/scenario/scenario.ts'
import { longestLine, SHIPPED, sessionAfter, stepsOnWall } from '../screens/room/wall/walls.ts'
import { axeAgain } from './axe-again.ts'
import { theBrowser } from './harness/browser.ts'
import { sideways } from './measure.ts'
import { draw, wallPage } from './wall/page.ts'

const HALL = { width: 1920, height: 1080 }
const OLD_PROJECTOR = { width: 1024, height: 768 }
/** What the last row needs, on 1920 × 1080. */
const LEAST = { line: 60, reply: 28 }

let page: Page
beforeAll(async () => {
  page = await wallPage(await theBrowser(), { viewport: HALL })
  await page.evaluate(learnToMeasure)
})
afterAll(() => page.context().close())

/** Each turn's walls, with the longest line that the boss can say there. */
function turnsOf(scenario: Scenario): { turn: string; walls: Map<string, Wall> }[] {
  return Object.keys(scenario.turns).map(turn => {
    const line = longestLine(scenario, turn)
    const walls = stepsOnWall(scenario, sessionAfter(scenario, { is: 'skipped', to: turn }))
    return { turn, walls: new Map([...walls].map(([step, wall]) => [step, { ...wall, line }])) }
  })
}

interface Measured {
  line: number
  replies: number[]
  cut: string[]
  tops: number[]
}

declare global {
  interface Window {
    measureWall(): Measured
  }
}

/** Draws these one after the other, and measures each as soon as it stands. */
function drawn(...walls: readonly Wall[]): Promise<Measured[]> {
  return page.evaluate(
    all =>
      all.map(wall => {
        window.drawWall(wall)
        return window.measureWall()
      }),
    walls,
  )
}

/** How large the type is, what is cut off or lies over something else, and where each reply is. */
function measured(): Promise<Measured> {
  return page.evaluate(() => window.measureWall())
}

/** Runs in the page, once. */
function learnToMeasure(): void {
  window.measureWall = () => {
    const sizeOf = (one: Element) => Number.parseFloat(getComputedStyle(one).fontSize)
    const all = (what: string) => [...document.querySelectorAll(what)]
    const { documentElement: whole } = document
    const wall = all('.wall')[0]
    const parts = all('.wall-top, .wall-reply, .wall-foot').map(one => one.getBoundingClientRect())
    const cells = all('.wall, .wall-line, .wall-reply, .wall-words, .wall-hands, .wall-question, .wall-floor')
    const cut = cells
      .filter(one => one.scrollHeight > one.clientHeight + 1 || one.scrollWidth > one.clientWidth + 1)
      .map(one => `${one.className} is cut off`)
    if (whole.scrollHeight > whole.clientHeight) cut.push('the page scrolls')
    if (wall?.hasAttribute('data-tall')) cut.push('not even the least size fits')
    parts.forEach((part, i) => {
      const next = parts[i + 1]
      if (part.bottom > innerHeight + 0.5) cut.push(`part ${i} leaves the frame`)
      if (next && next.top < part.bottom - 0.5) cut.push(`parts ${i} and ${i + 1} overlap`)
    })
    const question = all('.wall-question')[0]?.getBoundingClientRect()
    const couple = all('.wall-stage .couple')[0]?.getBoundingClientRect()
    if (question && couple && couple.width > 0 && question.right > couple.left)
      cut.push('the question lies over the couple')
    return {
      line: Math.min(...all('.wall-line').map(sizeOf)),
      replies: all('.wall-reply .wall-words').map(sizeOf),
      cut,
      tops: all('.wall-reply').map(one => Math.round(one.getBoundingClientRect().top)),
    }
  }
}

const STEPS = ['line', 'replies', 'bars', 'discuss', 'both']

function stepOf(walls: ReadonlyMap<string, Wall>, step: string): Wall {
  const wall = walls.get(step)
  if (!wall) throw new Error(`The turn has no step "${step}".`)
  return wall
}

describe('every turn can be read from the last row, and nothing is cut off', () => {
  test.each(SHIPPED.map(scenario => [scenario.id, scenario] as const))('%s', async (_, scenario) => {
    const found: string[] = []
    const turns = turnsOf(scenario)
    for (const size of [HALL, OLD_PROJECTOR]) {
      await page.setViewportSize(size)
      // As many pixels of the smaller side's share.
      const share = Math.min(size.width / HALL.width, size.height / HALL.height)
      for (const { turn, walls } of turns) {
        const at = `${turn} at ${size.width}×${size.height}`
        let tops: number[] | null = null
        const shown = await drawn(...STEPS.map(step => stepOf(walls, step)))
        for (const [nth, is] of shown.entries()) {
          const step = STEPS[nth]
          found.push(...is.cut.map(what => `${at}, ${step}: ${what}`))
          if (is.line < LEAST.line * share) found.push(`${at}, ${step}: the line is ${is.line} px`)
          for (const px of is.replies)
            if (px < LEAST.reply * share) found.push(`${at}, ${step}: a reply is ${px} px`)
          // Nothing jumps while bars open.
          if (step === 'line') continue
          if (is.replies.length < 3) found.push(`${at}, ${step}: only ${is.replies.length} replies`)
          tops ??= is.tops
          if (tops.join() !== is.tops.join()) found.push(`${at}, ${step}: the replies have moved`)
        }
      }
    }
    expect(found).toEqual([])
  })
})

/** The turn with most on it, of all. */
function fullest(): Map<string, Wall> {
  const all = SHIPPED.flatMap(turnsOf)
  const letters = ({ walls }: (typeof all)[number]) => JSON.stringify(walls.get('replies')).length
  const [first] = all.toSorted((a, b) => letters(b) - letters(a))
  if (!first) throw new Error('scenarios/ is empty.')
  return first.walls
}

describe('the fullest turn', () => {
  const walls = fullest()
  const frames = [HALL, OLD_PROJECTOR, { width: 700, height: 520 }, { width: 320, height: 640 }]
  const stances = ['lead-forward', 'push-back', 'roll-over', 'unclear'] as const
  const withStances = (wall: Wall): Wall => ({
    ...wall,
    replies: wall.replies.map((one, place) => ({ ...one, stance: stances[place] ?? null })),
  })

  test.each(['projector', 'dark'] as const)('axe finds nothing at any step in %s', async theme => {
    const found: string[] = []
    for (const size of frames) {
      await page.setViewportSize(size)
      for (const [step, wall] of walls) {
        await draw(page, { ...(step === 'both' ? withStances(wall) : wall), look: { size: 0, theme } })
        const at = `${size.width}×${size.height} ${step}`
        found.push(...(await axeAgain(page)).map(one => `${at}: ${one}`))
        found.push(...(await sideways(page)).map(one => `${at} goes sideways: ${one}`))
      }
    }
    expect(found).toEqual([])
  })

  test('stances take their place without moving anything', async () => {
    for (const size of [HALL, OLD_PROJECTOR]) {
      await page.setViewportSize(size)
      const both = walls.get('both')
      if (!both) throw new Error('The run of a turn has no second vote.')
      await draw(page, both)
      const before = await measured()
      await draw(page, withStances(both))
      expect(await measured()).toEqual(before)
    }
  })

  test('larger text stays in the frame, smaller text is smaller', async () => {
    await page.setViewportSize(HALL)
    const bars = walls.get('bars')
    if (!bars) throw new Error('The run of a turn has no bars.')
    const at = async (size: number) => {
      await draw(page, { ...bars, look: { ...bars.look, size } })
      return measured()
    }
    const [less, as, more] = [await at(-2), await at(0), await at(3)]
    expect(less.line).toBeLessThan(as.line)
    expect(more.line).toBeGreaterThan(as.line)
    expect(more.cut).toEqual([])
  })

  test('where called lines leave no room the page scrolls, and the line stays in sight', async () => {
    await page.setViewportSize(HALL)
    const bars = walls.get('bars')
    if (!bars) throw new Error('The run of a turn has no bars.')
    const words = 'What would the board lose if it saw this a week later? '.repeat(6).slice(0, 300)
    const called = [...'EFGHIJ'].map(letter => ({ letter, words, hands: [1, null] as const, stance: null }))
    await draw(page, { ...bars, replies: [...bars.replies, ...called] })
    const { replies, line } = await measured()
    expect(Math.min(line / LEAST.line, ...replies.map(px => px / LEAST.reply))).toBeGreaterThanOrEqual(1)
    await page.mouse.wheel(0, 5000)
    await page.waitForFunction(() => scrollY > 100)
    const { top, bottom } = await page.evaluate(() => {
      const last = [...document.querySelectorAll('.wall-reply')].at(-1)
      const box = document.querySelector('.wall-line')?.getBoundingClientRect()
      return { top: box?.top ?? -1, bottom: last?.getBoundingClientRect().bottom ?? Infinity }
    })
    expect(top).toBeGreaterThanOrEqual(0)
    expect(bottom).toBeLessThanOrEqual(HALL.height)
  })

  test('blank is black all over', async () => {
    const line = walls.get('line')
    if (!line) throw new Error('A turn has no line.')
    await draw(page, { ...line, blank: true })
    const colour = await page.evaluate(() => {
      const wall = document.querySelector<HTMLElement>('.wall')
      return wall && [getComputedStyle(wall).backgroundColor, wall.offsetHeight === innerHeight]
    })
    expect(colour).toEqual(['rgb(0, 0, 0)', true])
    expect(await axeAgain(page)).toEqual([])
  })
})
