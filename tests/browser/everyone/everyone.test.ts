import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { axeFindings } from '../harness/axe.ts'
import { visit } from '../harness/visit.ts'
import { sideways } from '../measure.ts'
import { onOnePage } from '../one-page.ts'
import { eventually, seen } from '../person.ts'
import { PAGE, told, words } from '../scenes.ts'
import { byColourAlone, faintEdges, withoutEdge } from './controls.ts'
import { cutText, spaces } from './cut.ts'
import { SCREENS, STATES } from './states.ts'
import { focusesThrough, tabsThrough } from './tabbing.ts'

/*
 * Every screen, in the states that differ, measured against what WCAG 2.2 asks of all of them. The names that findings go by
 * stand in the table of criteria (tests/accessibility/criteria.md). What axe sees is looked for beside each screen's own tests.
 */

const THEMES = ['light', 'dark', 'contrast', 'projector'] as const
const DESK = { width: 1280, height: 800 }
const PHONE = { width: 320, height: 640 }
const LOW = { width: 700, height: 520 }
const CALM = { forcedColors: 'none', reducedMotion: 'reduce' } as const

/** Findings by the name of what was looked at; nothing where all is well. */
class Findings {
  readonly all: Record<string, string[]> = {}

  add(what: string, at: string, found: readonly string[]): void {
    if (found.length > 0) this.all[what] = [...(this.all[what] ?? []), ...found.map(one => `${at}: ${one}`)]
  }
}

const opens = onOnePage()

describe.each(STATES)('$screen: $state', ({ path, before, comeTo }) => {
  test('everyone can read it and use it', async () => {
    const first = await opens(path, before ? { before } : {})
    const page = (await comeTo?.(first)) ?? first
    const found = new Findings()
    await reads(page, found)
    await tellsApart(page, found)
    await tabs(page, found)
    expect(found.all).toEqual({})
  })
})

/** What axe sees, and the text: enlarged, spaced, still. */
async function reads(page: Page, found: Findings): Promise<void> {
  found.add('axe', 'as it opens', await axeFindings(page))
  // 1280 × 1024 at 400 %, and 1280 × 800 at 200 %.
  for (const [what, width, height] of [
    ['1.4.10 at 400 %', 320, 256],
    ['1.4.4 at 200 %', 640, 400],
  ] as const) {
    await page.setViewportSize({ width, height })
    found.add(what, 'sideways', await sideways(page))
    found.add(what, 'text', await cutText(page))
  }
  for (const size of [PHONE, DESK]) {
    await page.setViewportSize(size)
    await spaces(page, true)
    found.add('1.4.12 spaced out', `sideways at ${size.width}`, await sideways(page))
    found.add('1.4.12 spaced out', `${size.width}`, await cutText(page))
    await spaces(page, false)
  }
  found.add('2.3.3 less motion', 'moves', await moving(page))
}

/** What can be pressed and written in, in every theme: edges, rings, states. */
async function tellsApart(page: Page, found: Findings): Promise<void> {
  found.add('1.4.1 colour alone', 'light', await byColourAlone(page))
  for (const theme of THEMES) {
    await page.evaluate(name => {
      document.documentElement.dataset.theme = name
    }, theme)
    found.add('1.4.11 edges and rings', theme, await faintEdges(page))
  }
  await page.evaluate(() => delete document.documentElement.dataset.theme)
  await page.emulateMedia({ ...CALM, forcedColors: 'active' })
  found.add('1.4.11 forced colours', 'forced', await withoutEdge(page))
  await page.emulateMedia(CALM)
}

/** By Tab from the first stop to the last; then the same stops in the other frames. */
async function tabs(page: Page, found: Findings): Promise<void> {
  const address = page.url()
  for (const size of [PHONE, LOW, DESK]) {
    await page.setViewportSize(size)
    // Where nothing sticks or floats at this size, nothing can cover the focus that did not at the others.
    if (size === DESK && !(await somethingSticks(page))) continue
    const stops = await (size === PHONE ? tabsThrough(page) : focusesThrough(page))
    const at = `${size.width}`
    found.add(
      '2.4.11 covered focus',
      at,
      stops.flatMap(one => one.under ?? []),
    )
    found.add(
      '2.5.8 small target',
      at,
      stops.flatMap(one => one.small ?? []),
    )
    found.add(
      '2.5.3 label not in name',
      at,
      stops.flatMap(one => one.misnamed ?? []),
    )
  }
  found.add('3.2.1 focus changes the place', 'address', page.url() === address ? [] : [page.url()])
}

function moving(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    document.getAnimations().flatMap(one => {
      const lasts = Number(one.effect?.getComputedTiming().activeDuration) > 0
      const target = one.effect instanceof KeyframeEffect ? one.effect.target : null
      return lasts && one.playState === 'running' ? [target?.outerHTML.slice(0, 80) ?? 'something'] : []
    }),
  )
}

function somethingSticks(page: Page): Promise<boolean> {
  return page.evaluate(() =>
    [...document.querySelectorAll('body *')].some(one => {
      const { position, display } = getComputedStyle(one)
      return /sticky|fixed/.test(position) && display !== 'none'
    }),
  )
}

test('no screen is left out', () => {
  expect(new Set(STATES.map(({ screen }) => screen))).toEqual(new Set(SCREENS))
})

test('each of these measures notices what is wrong', async () => {
  const { page } = await visit('worth-it/', { reducedMotion: false })
  await page.evaluate(() => {
    const made = (tag: string, css: string, text = '', more: Record<string, string> = {}) => {
      const one = document.createElement(tag)
      one.style.cssText = css
      one.textContent = text
      for (const [name, value] of Object.entries(more)) one.setAttribute(name, value)
      document.querySelector('main')?.prepend(one)
      return one
    }
    made('p', 'width:5rem;height:1.2rem;overflow:hidden;white-space:nowrap', 'This line is cut by its box')
    made('p', 'width:900px', 'wide')
    made('p', 'position:relative;inset-block-start:1.5rem;height:0', 'On top of the one below')
    made('p', '', 'The one below')
    made('button', 'border:2px solid #eee;background:#fff;color:#000;min-width:44px', 'Faint', {
      type: 'button',
    })
    made('button', 'border:0;background:#ccc;color:#000', 'Bare', { type: 'button' })
    made('button', 'outline:none;border:2px solid', 'Ringless', { type: 'button' })
    made('button', 'border:2px solid;width:20px;height:20px;padding:0', 'i', { type: 'button' })
    made('button', 'border:2px solid', 'Send', { type: 'button', 'aria-label': 'Post it' })
    const pressed = made('button', 'border:2px solid', 'On', { type: 'button', 'aria-pressed': 'true' })
    pressed.id = 'pressed'
    const sheet = new CSSStyleSheet()
    sheet.replaceSync('#pressed[aria-pressed="true"] { color: red } @keyframes off { to { opacity: 0.5 } }')
    document.adoptedStyleSheets = [sheet]
    made('p', 'animation: off 60s infinite', 'Restless')
    made('div', 'position:fixed;inset-block-start:0;inset-inline:0;height:100vh;background:#fff;z-index:9')
  })
  const faint = (await faintEdges(page)).join('\n')
  expect(faint).toMatch(/edge 1\.\d: button\. “Faint”/)
  expect(faint).toMatch(/no ring: button\. “Ringless”/)
  expect((await withoutEdge(page)).join()).toMatch(/no edge: button\. “Bare”/)
  expect((await byColourAlone(page)).join()).toMatch(/aria-pressed: button “On”/)
  expect((await moving(page)).join()).toMatch(/Restless/)
  const cut = (await cutText(page)).join('\n')
  expect(cut).toMatch(/cut: “This line is cut by its box”/)
  expect(cut).toMatch(/over each other: “On top of the one below”/)
  await page.setViewportSize(PHONE)
  expect(await sideways(page)).not.toEqual([])
  for (const goThrough of [tabsThrough, focusesThrough]) {
    const stops = await goThrough(page)
    expect(stops.flatMap(one => one.under ?? []).length).toBeGreaterThan(5)
    expect(stops.flatMap(one => one.small ?? []).join()).toMatch(/^i: 20 × 20/)
    expect(stops.flatMap(one => one.misnamed ?? [])).toEqual(['“Send” is called “Post it”'])
  }
})

test('what is covered for a moment is looked at again, and only what stays covered counts', async () => {
  const { page } = await visit('worth-it/')
  await page.setViewportSize(PHONE)
  const covers = (stays: boolean) =>
    page.evaluate(stays => {
      document.querySelector('#cover')?.remove()
      const cover = document.createElement('div')
      cover.id = 'cover'
      cover.style.cssText = 'position:fixed;inset:0;z-index:9;background:#fff'
      document.body.append(cover)
      if (stays) return
      // Gone as soon as the focus comes somewhere for the second time.
      const been = new Set<EventTarget | null>()
      document.addEventListener('focusin', ({ target }) => {
        if (been.has(target)) cover.remove()
        been.add(target)
      })
    }, stays)
  for (const goThrough of [tabsThrough, focusesThrough]) {
    await covers(true)
    const stops = await goThrough(page)
    expect(stops.length).toBeGreaterThan(5)
    expect(stops.map(({ name, under }) => [name, under])).toEqual(
      stops.map(({ name }) => [name, expect.stringMatching(/ under DIV$/)]),
    )
    await covers(false)
    expect((await goThrough(page)).flatMap(({ under }) => under ?? [])).toEqual([])
  }
})

test('[2.1.1] [2.1.4] a conversation with one key that goes on and one that presses, and no single letter', async () => {
  const { page } = await visit(PAGE)
  // As with a switch: nothing but going on and pressing, whatever the number keys do.
  let presses = 0
  const onTo = async (name: string) => {
    for (let n = 0; n < 40; n++) {
      await page.keyboard.press('Tab')
      presses++
      const here = await page.evaluate(() => {
        const { activeElement: at, body } = document
        return at === body ? '' : (at?.textContent ?? '')
      })
      if (here.includes(name)) return
    }
    throw new Error(`Tab does not lead to “${name}”.`)
  }
  const { scenes } = told('slice')
  for (const { you, stance } of scenes) {
    await onTo(you)
    await page.keyboard.press('Space')
    await eventually(async () => (await seen(page)).focus).toBe(words.practice.note.heading[stance])
    await eventually(async () => (await seen(page)).replies.includes(you)).toBe(false)
  }
  await page.getByRole('link', { name: words.nowAndThen.ended.lookBack }).waitFor()
  await onTo(words.nowAndThen.ended.lookBack)
  // From the coaching on the replies are near: no long way round for each.
  expect(presses / (scenes.length + 1)).toBeLessThan(12)
  await page.keyboard.press('Enter')
  await page.getByRole('button', { name: words.turning.see }).waitFor()
  await onTo(words.turning.see)
  await page.keyboard.press('Space')
  await page.locator('.turned .answer').waitFor()
})

test('[2.4.2] [3.1.1] [3.2.3] [3.2.6] each screen has its own title, its language, one h1, and the foot at the same place', async () => {
  const { page, home } = await visit('')
  const seen: { title: string; lang: string; h1: number; foot: string; last: boolean }[] = []
  const paths = [
    '',
    PAGE,
    'drill/',
    'check-yourself/',
    'worth-it/',
    'own/',
    'room/',
    'kept/',
    'my-practice/',
    'course/',
  ]
  for (const path of paths) {
    await page.goto(home + path)
    seen.push(
      await page.evaluate(() => {
        const foot = document.querySelector('footer.foot')
        const main = document.querySelector('main')
        const after = foot && main ? main.compareDocumentPosition(foot) & Node.DOCUMENT_POSITION_FOLLOWING : 0
        return {
          title: document.title,
          lang: document.documentElement.lang,
          h1: document.querySelectorAll('h1').length,
          foot: foot?.querySelector('p')?.textContent ?? '',
          last: after !== 0,
        }
      }),
    )
  }
  expect(new Set(seen.map(({ title }) => title)).size).toBe(paths.length)
  expect(seen.map(({ lang, h1, last }) => ({ lang, h1, last }))).toEqual(
    paths.map(() => ({ lang: 'en', h1: 1, last: true })),
  )
  expect(new Set(seen.map(({ foot }) => foot))).toEqual(
    new Set([`${words.stage.foot.private} ${words.stage.foot.kept}`]),
  )
  // What is said in another language than the page's says so.
  await page.goto(home)
  const links = await page.evaluate(() =>
    [...document.querySelectorAll('.languages a')].map(link => [
      link.getAttribute('lang'),
      link.getAttribute('hreflang'),
    ]),
  )
  for (const [lang, hreflang] of links)
    expect([lang, hreflang]).toEqual([expect.stringMatching(/^\w\w/), lang])
})
