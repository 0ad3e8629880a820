import { readdirSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import type { Frame, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { embed as words } from '../../src/messages/en/embed.ts'
import { nowAndThen } from '../../src/messages/en/now-and-then.ts'
import { type Built, buildEmbedded, frameIn, heard, hostPage, opens } from './embedded.ts'
import { axeFindings } from './harness/axe.ts'
import { answersFirst, eventually } from './person.ts'
import { scenario, told } from './scenes.ts'

const KB = 1000
const play = told('slice')
const ids = readdirSync('scenarios').flatMap(file => /^(.+)\.yaml$/.exec(file)?.[1] ?? [])
const ONE = `embed/${scenario.id}.html`

let built: Built
beforeAll(async () => {
  built = await buildEmbedded()
})
afterAll(() => built.close())

const framed = (src: string, more: string) =>
  `<iframe title="Practice" src="${built.embeds}${src}" ${more}></iframe>`

/** Says what the play says, to its end. */
async function plays(frame: Frame, scenes = play.scenes): Promise<void> {
  for (const { boss, you } of scenes) {
    await eventually(() => frame.locator('.line').textContent()).toContain(boss)
    await frame.getByRole('button', { name: `“${you}”` }).click()
  }
}

/** What scrolls in a frame, in pixels. */
const scrolls = (frame: Frame | Page) =>
  frame.evaluate(() => {
    const { scrollHeight, clientHeight, scrollWidth, clientWidth } = document.documentElement
    return { down: scrollHeight - clientHeight, along: scrollWidth - clientWidth }
  })

describe('the embed file', () => {
  test('with one scenario is 150 kB of gzip at most, 210 with typed replies', () => {
    const size = (name: string) => gzipSync(built.text(name), { level: 9 }).length / KB
    const typed = ids.map(id => size(`embed/${id}.html`))
    const written = ids.map(id => size(`embed/${id}-written.html`))
    const [most, mostWritten] = [Math.max(...typed), Math.max(...written)]
    console.log(`embeds with one scenario: ${mostWritten.toFixed(1)} kB, typed replies ${most.toFixed(1)} kB`)
    expect(typed.length).toBeGreaterThan(10)
    expect(mostWritten).toBeLessThanOrEqual(150)
    expect(most).toBeLessThanOrEqual(210)
  })

  test('names nothing outside itself, and its policy lets nothing in', () => {
    const html = built.text(ONE)
    const markup = html.replace(/<script\b[^>]*>[\s\S]*?<\/script>|<style>[\s\S]*?<\/style>/g, '')
    const addresses = [...markup.matchAll(/\s(?:src|href)="([^"]*)"/g)].map(([, to]) => to)
    expect(addresses).toEqual(['data:,'])
    expect(markup).toContain(`name="description" content="${scenario.teaches}"`)
    expect(markup).toMatch(/content="default-src 'none'; script-src(?: 'sha256-[^']+')+; style-src 'sha256-/)
    expect(markup).not.toMatch(/unsafe|connect-src/)
  })
})

describe('in a sandbox without an origin', () => {
  const sandboxed = (answers: object[]) =>
    built.page(
      'sandboxed.html',
      hostPage(
        framed(`${ONE}#/${scenario.id}?pass=70`, 'sandbox="allow-scripts" width="900" height="700"'),
        answers,
      ),
    )

  test('it plays to the end and tells the host everything', async () => {
    const page = await opens(sandboxed([{ type: 'start' }]))
    const frame = await frameIn(page)
    await plays(frame)
    await eventually(() => heard(page, 'finished')).toHaveLength(1)
    const messages = await heard(page, 'ready', 'started', 'replied', 'finished')
    expect(messages.map(({ type }) => type)).toEqual([
      'ready',
      'started',
      ...play.scenes.map(() => 'replied'),
      'finished',
    ])
    expect(new Set(messages.map(({ origin }) => origin))).toEqual(new Set(['null']))
    const said = messages.flatMap(({ reply }) => (reply ? [(reply as { words: string }).words] : []))
    expect(said).toEqual(play.scenes.map(({ you }) => you))
    expect(messages.at(-1)).toMatchObject({ completion: 'completed', left: false })
    expect(Math.round(Number(messages.at(-1)?.score))).toBe(play.score)
    await eventually(() => frame.locator('.embed-says').textContent()).toBe(words.course.saved)
  })

  test('what the host hands back goes on exactly there; finished, at the debrief', async () => {
    const page = await opens(sandboxed([{ type: 'start' }]))
    await plays(await frameIn(page), play.scenes.slice(0, 2))
    await eventually(() => heard(page, 'replied')).toHaveLength(2)
    const restore = (await heard(page, 'replied')).at(-1)?.restore
    const again = await opens(sandboxed([{ type: 'restore', data: restore }, { type: 'start' }]))
    const frame = await frameIn(again)
    await eventually(() => frame.locator('.line').textContent()).toContain(play.scenes[2]?.boss)
    await plays(frame, play.scenes.slice(2))
    await eventually(() => heard(again, 'finished')).toHaveLength(1)
    expect(await heard(again, 'replied')).toHaveLength(play.scenes.length - 2)
    const [last] = await heard(again, 'finished')
    const third = await frameIn(
      await opens(sandboxed([{ type: 'restore', data: last?.restore }, { type: 'start' }])),
    )
    await third.locator('main.debrief').waitFor()
    expect(await third.locator('h1').textContent()).toBe(scenario.outcomes[play.ends]?.title)
  })

  test('a host that never answers keeps nobody waiting; that nothing is remembered is said', async () => {
    const page = await opens(sandboxed([]))
    const frame = await frameIn(page)
    await plays(frame)
    await frame.getByText(nowAndThen.ended.heading).waitFor()
    expect(await frame.locator('.embed-course').textContent()).toContain(words.course.none.forgotten)
    expect(await heard(page, 'replied', 'started', 'finished')).toEqual([])
    expect((await heard(page, 'ready', 'height')).length).toBeGreaterThan(1)
  })

  test('looking around is said, and nothing is told', async () => {
    const page = await opens(sandboxed([{ type: 'start', mode: 'browse' }]))
    const frame = await frameIn(page)
    await plays(frame)
    await frame.getByText(words.course.browse).waitFor()
    expect(await heard(page, 'replied', 'finished')).toEqual([])
  })
})

describe('<front-foot> in a column', () => {
  const column = (width: number, attributes = '') =>
    built.page(
      `column-${width}.html`,
      hostPage(
        `<div style="width:${width}px"><front-foot src="${built.embeds}${ONE}" scenario="${scenario.id}" ${attributes}></front-foot></div>
<script type="module" src="${built.hosts}front-foot.js"></script>`,
        [],
      ),
    )
  const inner = async (page: Page) => {
    await page.waitForFunction(() =>
      document.querySelector('front-foot')?.shadowRoot?.querySelector('iframe'),
    )
    const handle = await page.evaluateHandle(
      () => document.querySelector('front-foot')?.shadowRoot?.querySelector('iframe') as HTMLIFrameElement,
    )
    const frame = await handle.asElement()?.contentFrame()
    if (!frame) throw new Error('There is no frame in <front-foot>.')
    return { frame, height: () => handle.evaluate(iframe => iframe.getBoundingClientRect().height) }
  }

  test.each([320, 700, 1200])(
    '%i px: it grows and shrinks with what is said, and has no scroll bar',
    async width => {
      const page = await opens(column(width), { width: Math.max(width, 400), height: 800 })
      const { frame, height } = await inner(page)
      await frame.locator('.reply').first().waitFor()
      const heights: number[] = []
      const settled = async () => {
        await eventually(() => scrolls(frame)).toEqual({ down: 0, along: 0 })
        heights.push(await height())
        // The frame is as high as what is in it, not higher.
        await eventually(async () =>
          Math.abs(
            (await height()) -
              (await frame.evaluate(() => document.getElementById('root')?.offsetHeight ?? 0)),
          ),
        ).toBeLessThan(2)
      }
      await settled()
      for (const { boss, you } of play.scenes) {
        await eventually(() => frame.locator('.line').textContent()).toContain(boss)
        await frame.getByRole('button', { name: `“${you}”` }).click()
        await settled()
      }
      await frame.getByRole('link', { name: nowAndThen.ended.lookBack }).click()
      await frame.locator('main.debrief').waitFor()
      await settled()
      const steps = heights.slice(1).map((now, n) => now - (heights[n] ?? 0))
      expect(steps.some(step => step > 0)).toBe(true)
      expect(steps.some(step => step < 0)).toBe(true)
    },
  )

  test('practice and debrief have no axe findings', async () => {
    const page = await opens(column(1200))
    const { frame } = await inner(page)
    await plays(frame, play.scenes.slice(0, 1))
    await frame.locator('.note').waitFor()
    const alone = await opens(`${built.embeds}${ONE}${new URL(frame.url()).hash}`)
    await alone.locator('.note, .reply').first().waitFor()
    expect(await axeFindings(alone)).toEqual([])
    await alone.goto('about:blank')
    await alone.goto(`${built.embeds}embed.html`)
    await alone.locator('.embed-list').waitFor()
    expect(await axeFindings(alone)).toEqual([])
  })
})

describe('in German', () => {
  const translated = readdirSync('scenarios/de').flatMap(file => /^(.+)\.yaml$/.exec(file)?.[1] ?? [])
  let german: Built
  beforeAll(async () => {
    german = await buildEmbedded('de')
  })
  afterAll(() => german.close())

  test('they are as small, in their language, and in the words of the translation', async () => {
    expect(translated.length).toBeGreaterThan(2)
    const size = (name: string) => gzipSync(german.text(name), { level: 9 }).length / KB
    for (const id of translated) {
      expect(size(`embed/${id}-written.html`), id).toBeLessThanOrEqual(150)
      expect(size(`embed/${id}.html`), id).toBeLessThanOrEqual(210)
    }
    const page = await opens(`${german.embeds}embed/${scenario.id}.html#/${scenario.id}`)
    await page.locator('.reply').first().waitFor()
    expect(await page.getAttribute('html', 'lang')).toBe('de')
    expect(await page.locator('.line').textContent()).not.toContain(play.scenes[0]?.boss)
    expect(await page.locator('textarea:visible').count()).toBe(0)
    expect(await axeFindings(page)).toEqual([])
  })
})

test('the debrief says how it stands to the pass mark, and offers another try', async () => {
  const page = await opens(`${built.embeds}${ONE}#/${scenario.id}?pass=100`)
  await plays(page.mainFrame())
  await page.getByRole('link', { name: nowAndThen.ended.lookBack }).click()
  await page.locator('main.debrief').waitFor()
  expect(await page.locator('.embed-mark').textContent()).toMatch(/^Not yet at the course’s pass mark/)
  await answersFirst(page)
  await page.locator('.scenario-map .opener, .scenario-map button').first().waitFor()
  expect(await axeFindings(page)).toEqual([])
  await page.getByRole('link', { name: words.mark.again, exact: true }).click()
  await eventually(() => page.locator('.line').textContent()).toContain(play.scenes[0]?.boss)
  expect(await page.evaluate(() => location.hash)).toContain('pass=100')
})

test('without typed replies there is no box for them, nor a choice of it', async () => {
  const page = await opens(`${built.embeds}embed/${scenario.id}-written.html`)
  await page.locator('.reply').first().waitFor()
  expect(await page.locator('textarea:visible').count()).toBe(0)
  await page.keyboard.press('0')
  expect(await page.evaluate(() => document.activeElement?.tagName)).not.toBe('TEXTAREA')
})
