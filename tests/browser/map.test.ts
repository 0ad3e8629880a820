import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { begin, reply } from '../../src/conversation/branch.ts'
import type { Conversation } from '../../src/conversation/record.ts'
import { replay } from '../../src/conversation/replay.ts'
import { debriefHash } from '../../src/screens/stage/address.ts'
import { axeAgain } from './axe-again.ts'
import { SIZES, scriptsOf, visit } from './harness/visit.ts'
import { sideways, smallTargets } from './measure.ts'
import { onOnePage } from './one-page.ts'
import { answersFirst, eventually, mouse } from './person.ts'
import { PAGE, scenario, told, words } from './scenes.ts'
import { focused, tabTo } from './tab.ts'

const { map } = words
const ENDINGS = Object.values(scenario.outcomes).map(({ title }) => title)

/** The conversation of a .play file, as far as so many replies. */
function played(file: string, replies = Number.POSITIVE_INFINITY): Conversation {
  const { scenes, temperament } = told(file)
  return scenes.slice(0, replies).reduce(
    (sofar, { you }, n) => {
      const { turn } = replay(scenario, sofar)
      const picked = turn?.replies.find(one => one.words === you)?.id
      if (!turn || picked === undefined) throw new Error(`${file}.play: nobody can say “${you}”.`)
      return reply(sofar, turn.id, { picked }, n, 1000)
    },
    begin(scenario, temperament, 'c1', 0),
  )
}

const opens = onOnePage()

/** Opens a debrief, answers its question, and waits for the map. */
async function atTheMap(conversation: Conversation): Promise<Page> {
  const page = await opens(PAGE + debriefHash(conversation))
  await answersFirst(page)
  await page.getByRole('application', { name: map.picture }).waitFor()
  return page
}

const box = async (page: Page): Promise<number[]> => {
  const text = await page.locator('.map-frame svg').getAttribute('viewBox')
  return text?.split(' ').map(Number) ?? []
}

describe('by keyboard', () => {
  test('the picture is one stop: keys bring it closer, move it, and show all of it', async () => {
    const page = await atTheMap(played('slice'))
    await tabTo(page, map.picture)
    const [x, y, width = 0, height = 0] = await box(page)
    await page.keyboard.press('+')
    await eventually(async () => (await box(page))[2]).toBeCloseTo(width / 1.25, 0)
    await page.keyboard.press('-')
    await eventually(() => box(page)).toEqual([x, y, width, height])
    await page.keyboard.press('ArrowDown')
    await eventually(async () => (await box(page))[1]).toBeCloseTo(height * 0.2, 0)
    await page.keyboard.press('0')
    await eventually(async () => (await box(page))[3]).toBeGreaterThan(height * 1.5)
    // The page itself stayed where it was, and nothing is trapped.
    expect(await focused(page)).toBe(map.picture)
    await page.keyboard.press('Tab')
    expect(await focused(page)).toContain(map.acts.closer)
  })

  test('buttons do the same, and the keys work on them too', async () => {
    const page = await atTheMap(played('slice'))
    await tabTo(page, map.acts.whole)
    await page.keyboard.press('Enter')
    const all = await box(page)
    await page.keyboard.press('+')
    await eventually(async () => (await box(page))[2]).toBeLessThan(all[2] ?? 0)
    await tabTo(page, map.acts.down)
    const before = await box(page)
    await page.keyboard.press('Enter')
    await eventually(async () => (await box(page))[1]).toBeGreaterThan(before[1] ?? 0)
  })

  test('the list leads back to a turn, to try another way from there', async () => {
    const page = await atTheMap(played('slice'))
    await tabTo(page, map.list.open)
    await page.keyboard.press('Enter')
    await tabTo(page, map.list.tryIt)
    await page.keyboard.press('Enter')
    await eventually(() => page.locator('.reply').count()).toBeGreaterThan(2)
    await eventually(() => page.locator('.reply .tried-before').count()).toBe(1)
  })
})

describe('by pointer', () => {
  test('a drag moves it, Ctrl and the wheel bring it closer, and the wheel alone is the page’s', async () => {
    const page = await atTheMap(played('slice'))
    const frame = page.locator('.map-frame')
    await frame.scrollIntoViewIfNeeded()
    const at = await frame.boundingBox()
    if (!at) throw new Error('The map is not drawn.')
    const [x, y] = [at.x + at.width / 2, at.y + at.height / 2]
    const [, top = 0, width = 0] = await box(page)
    await page.mouse.move(x, y)
    await page.mouse.down()
    await page.mouse.move(x - 40, y - 80, { steps: 4 })
    await page.mouse.up()
    await eventually(async () => (await box(page))[1]).toBeGreaterThan(top + 60)
    // The end of a drag picks nothing.
    expect(await page.locator('.map-list .at').count()).toBe(0)
    await page.keyboard.down('Control')
    await page.mouse.wheel(0, -120)
    await page.keyboard.up('Control')
    await eventually(async () => (await box(page))[2]).toBeLessThan(width)
    const before = [await box(page), await page.evaluate(() => scrollY)]
    await page.mouse.wheel(0, 120)
    await eventually(() => page.evaluate(() => scrollY)).toBeGreaterThan(Number(before[1]))
    expect(await box(page)).toEqual(before[0])
  })

  test('two fingers bring it closer', async () => {
    const page = await atTheMap(played('slice'))
    const frame = page.locator('.map-frame')
    await frame.scrollIntoViewIfNeeded()
    const at = await frame.boundingBox()
    if (!at) throw new Error('The map is not drawn.')
    const [x, y] = [at.x + at.width / 2, at.y + at.height / 2]
    const width = (await box(page))[2] ?? 0
    const fingers = await page.context().newCDPSession(page)
    const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', apart: number) =>
      fingers.send('Input.dispatchTouchEvent', {
        type,
        touchPoints: type === 'touchEnd' ? [] : [-apart, apart].map((dx, id) => ({ x: x + dx, y, id })),
      })
    await touch('touchStart', 40)
    for (const apart of [48, 56, 64, 72, 80]) await touch('touchMove', apart)
    await touch('touchEnd', 0)
    await eventually(async () => (await box(page))[2]).toBeLessThan(width * 0.7)
  })

  test('a place that is pressed is shown in the list', async () => {
    const page = await atTheMap(played('slice'))
    await page.locator('.place-view').first().click()
    await eventually(() => focused(page)).toContain(told('slice').scenes[0]?.boss)
  })
})

describe('what was not seen', () => {
  test('is hidden until the first ending, in the picture and in the list', async () => {
    const page = await atTheMap(played('slice', 3))
    await mouse.press(page, map.list.open)
    const section = page.locator('.scenario-map')
    const text = await section.evaluate(one => one.textContent ?? '')
    for (const title of ENDINGS) expect(text).not.toContain(title)
    expect(text).toContain(map.hidden)
    expect(await section.locator('.map-frame .st-push').count()).toBe(0)
  })

  test('is shown after it', async () => {
    const page = await atTheMap(played('slice'))
    await mouse.press(page, map.list.open)
    const list = await page.locator('.map-list').evaluate(one => one.textContent ?? '')
    for (const title of ENDINGS) expect(list).toContain(title)
    const titles = await page.locator('.map-frame title').allTextContents()
    for (const title of ENDINGS) expect(titles).toContain(title)
  })
})

test('in each frame and theme axe finds nothing, nothing scrolls sideways, every target is 44 px', async () => {
  const page = await atTheMap(played('damaged'))
  await mouse.press(page, map.list.open)
  const found: string[] = []
  for (const size of [SIZES.phone, SIZES.low, SIZES.desk]) {
    await page.setViewportSize(size)
    for (const media of [
      { colorScheme: 'light', forcedColors: 'none' },
      { colorScheme: 'dark', forcedColors: 'none' },
      { colorScheme: 'light', forcedColors: 'active' },
    ] as const) {
      await page.emulateMedia(media)
      const all = [...(await sideways(page)), ...(await smallTargets(page)), ...(await axeAgain(page))]
      found.push(...all.map(one => `${size.width} ${JSON.stringify(media)}: ${one}`))
    }
  }
  await page.emulateMedia({ forcedColors: 'none' })
  for (const theme of ['contrast', 'projector']) {
    await page.evaluate(name => {
      document.documentElement.dataset.theme = name
    }, theme)
    const all = [...(await sideways(page)), ...(await axeAgain(page))]
    found.push(...all.map(one => `${theme}: ${one}`))
  }
  expect(found).toEqual([])
})

test('neither the map nor its library comes with a scenario’s page, or with the debrief before its question', async () => {
  const seen = await visit(PAGE)
  expect([...(await scriptsOf(seen)).keys()].filter(name => /map-whole|dagre/.test(name))).toEqual([])
  const asked = await visit(PAGE + debriefHash(played('slice')))
  await asked.page.getByRole('button', { name: words.turning.see, exact: true }).waitFor()
  expect([...(await scriptsOf(asked)).keys()].filter(name => /map-whole|dagre/.test(name))).toEqual([])
  await answersFirst(asked.page)
  await asked.page.getByRole('application', { name: map.picture }).waitFor()
  expect([...(await scriptsOf(asked)).keys()].filter(name => /map-whole/.test(name))).toHaveLength(1)
})

test('says so calmly where it cannot be fetched', async () => {
  const asked = await visit(PAGE + debriefHash(played('slice')))
  await asked.page.route(/map-whole/, route => route.abort())
  await answersFirst(asked.page)
  await asked.page.getByText(map.missing).waitFor()
  // The abort is the test's own.
  asked.complaints.splice(0)
})
