import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest'
import { theBrowser } from './harness/browser.ts'
import { type Site, serveSite } from './harness/site.ts'
import { isReady } from './harness/visit.ts'
import { CHANGES_PAGE, forgetChanges, show } from './looks/changes.ts'
import { type Device, HOME, sameDevice } from './looks/device.ts'
import { differ, OTHER, type Place, SAME, type Strictness } from './looks/differ.ts'
import { type Drawer, drawerOf } from './looks/drawer.ts'
import { FRAMES, look } from './looks/frames.ts'
import { heldPicture, heldStates, hold, holdDrawer, letGo, strictnessFor } from './looks/held.ts'
import { WAYS, type Way } from './looks/looks.ts'
import { pngOf } from './looks/picture.ts'
import { pictureOf } from './looks/png.ts'
import { PAGE } from './scenes.ts'

/*
 * Every screen and state looks as it did when its pictures were taken (looks/held, scaled down), in four frames. `npm run looks`
 * takes those anew that have changed; both ways a page shows what has.
 */

const RENEW = process.env.FRONT_FOOT_LOOKS === 'renew'

let site: Site
let device: Device
let drawer: Drawer
let how: Strictness
beforeAll(async () => {
  // A server of its own: it stands in for the whole network.
  site = await serveSite('dist', '/')
  const browser = await theBrowser()
  drawer = await drawerOf(browser, site.url)
  device = await sameDevice(browser, site.url)
  how = strictnessFor(drawer)
  forgetChanges()
})
afterAll(async () => {
  if (RENEW) holdDrawer(drawer)
  await device.context.close()
  await site.close()
})

/** Runs in each page, before anything of ours. */
function keeps(all: Readonly<Record<string, object>>): void {
  for (const [key, value] of Object.entries(all))
    localStorage.setItem(`front-foot/1/${key}`, JSON.stringify(value))
}

/** On the device as new, with what this way has on it. */
async function opens({ path, before, kept = {} }: Omit<Way, 'stops'>): Promise<Page> {
  const page = await device.anew()
  const scripts = [...(before ? [`(${before})()`] : []), `(${keeps})(${JSON.stringify(kept)})`]
  for (const script of scripts) {
    const prepared = await device.context.addInitScript(`if (location.protocol !== 'about:') ${script}`)
    onTestFinished(() => prepared.dispose())
  }
  await page.goto(HOME + path)
  await isReady(page)
  await device.quiet(page)
  return page
}

describe.each(WAYS.map(way => [way.stops.map(({ name }) => name).join(', '), way] as const))(
  '%s',
  (_, way) => {
    test('looks as it did', async () => {
      let page = await opens(way)
      const changed: string[] = []
      for (const { name, go } of way.stops) {
        page = (await go?.(page)) ?? page
        // Nothing is pointed at.
        await page.mouse.move(0, 0)
        await device.quiet(page)
        for (const frame of way.forWall ? FRAMES.slice(2) : FRAMES) {
          const held = heldPicture(name, frame.name)
          let seen = await look(page, frame)
          let places = differ(held, seen, how)
          if (held && places.length > 0) {
            // Something may have come late.
            await device.quiet(page)
            seen = await look(page, frame)
            places = differ(held, seen, how)
          }
          if (places.length === 0) continue
          show({ state: name, frame: frame.name, held, seen, places })
          if (RENEW) hold(name, frame.name, seen)
          changed.push(`${name}, ${frame.name}: ${held ? inWords(places, frame.scale) : 'nothing is held'}`)
        }
        await page.evaluate(() => delete document.documentElement.dataset.theme)
      }
      if (RENEW) for (const one of changed) console.log(`held anew: ${one}`)
      else expect(changed, `see ${CHANGES_PAGE}; if it is meant: npm run looks`).toEqual([])
    })
  },
)

test('what is held is of a state that there is', () => {
  const states = WAYS.flatMap(({ stops }) => stops.map(({ name }) => name))
  expect(new Set(states).size).toBe(states.length)
  const gone = heldStates().filter(state => !states.includes(state))
  if (RENEW) gone.forEach(letGo)
  else expect(gone).toEqual([])
})

/** What somebody might do to the styles without meaning to. */
const ACCIDENTS: Record<string, string> = {
  'a margin of 8 px': '.reply { margin-block-start: 8px !important }',
  'one place 8 px lower': '.room-side { margin-block-start: 8px !important }',
  'another colour': ':root { --you: #1d6b3a !important; --lead: #1d6b3a !important }',
  'a fainter side': '.room-side { opacity: 0.5 !important }',
  'a button that is gone': '.reply { visibility: hidden !important }',
  'larger letters': '.reply .words { font-size: 1.15em !important }',
}

describe.each(FRAMES)('in $name', frame => {
  test('a changed margin, colour, size or a missing button is noticed, here and on another machine', async () => {
    const page = await opens({ path: PAGE })
    const held = await look(page, frame)
    expect(differ(held, await look(page, frame), SAME), 'nothing').toEqual([])
    const missed: string[] = []
    for (const [what, css] of Object.entries(ACCIDENTS)) {
      await styled(page, css)
      const seen = await look(page, frame)
      for (const [where, strictness] of Object.entries({ here: SAME, there: OTHER }))
        if (differ(held, seen, strictness).length === 0) missed.push(`${what}, ${where}`)
    }
    expect(missed).toEqual([])
  })

  test('letters drawn by another hand are no change on another machine', async () => {
    const page = await opens({ path: PAGE })
    const held = await look(page, frame)
    await styled(page, '* { -webkit-text-stroke: 0.15px !important }')
    const seen = await look(page, frame)
    expect(differ(held, seen, SAME)).not.toEqual([])
    expect(differ(held, seen, OTHER)).toEqual([])
  })
})

test('a picture comes back from its file as it was', async () => {
  const [frame] = FRAMES
  const page = await opens({ path: PAGE })
  const picture = frame && (await look(page, frame))
  if (!picture) throw new Error('There is no frame.')
  const again = pictureOf(pngOf(picture))
  expect([again.width, again.height]).toEqual([picture.width, picture.height])
  expect(Buffer.compare(again.rgb, picture.rgb)).toBe(0)
})

/** With this one sheet beside the page’s own and the device’s. */
async function styled(page: Page, css: string): Promise<void> {
  await page.evaluate(text => {
    const sheet = new CSSStyleSheet()
    sheet.replaceSync(text)
    document.adoptedStyleSheets = [...document.adoptedStyleSheets.slice(0, 1), sheet]
  }, css)
}

/** In the page’s pixels. */
function inWords(places: readonly Place[], scale: number): string {
  const px = (n: number) => Math.round(n / scale)
  const told = places
    .toSorted((a, b) => b.width * b.height - a.width * a.height)
    .slice(0, 3)
    .map(({ x, y, width, height }) => `${px(width)} × ${px(height)} at ${px(x)}, ${px(y)}`)
  return `${told.join('; ')}${places.length > 3 ? `; and ${places.length - 3} more` : ''}`
}
