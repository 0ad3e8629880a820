import type { Frame, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { embed as words } from '../../src/messages/en/embed.ts'
import { nowAndThen } from '../../src/messages/en/now-and-then.ts'
import { type Built, buildEmbedded, frameIn, heard, hostPage, opens } from './embedded.ts'
import { plays } from './lms-page.ts'
import { eventually } from './person.ts'
import { scenario, told } from './scenes.ts'

const play = told('slice')
const MANY = 10_000

let built: Built
beforeAll(async () => {
  built = await buildEmbedded()
  built.page('sibling.html', '<!doctype html><html lang="en"><head><title>A sibling</title></head></html>')
})
afterAll(() => built.close())

/** @param answers what the host says to `ready`; the embed is at another origin than its host and its sibling. */
function host(answers: object[]): string {
  const embed = `<iframe title="Practice" src="${built.embeds}embed/${scenario.id}.html" width="900" height="700"></iframe>`
  return built.page(
    'host.html',
    hostPage(`${embed}<iframe title="Another" src="${built.embeds}sibling.html"></iframe>`, answers),
  )
}

async function siblingIn(page: Page): Promise<Frame> {
  await eventually(() => page.frames().some(frame => frame.url().endsWith('sibling.html'))).toBe(true)
  const found = page.frames().find(frame => frame.url().endsWith('sibling.html'))
  if (!found) throw new Error('There is no sibling.')
  return found
}

/**
 * Sends so many messages to a host's first frame, a few hundred at a time, as a page would: junk, nearly ours, ours but spoilt, and
 * other programs'. From where nobody may speak to it also sound ones, which would start it, set it back and make it dark.
 */
function floods(from: Page | Frame, many: number, sound: boolean): Promise<void> {
  return from.evaluate(
    async ({ many, sound }) => {
      const target = (window.parent === window ? window : window.parent).frames[0]
      const types = [
        'start',
        'restore',
        'theme',
        'ready',
        'replied',
        'finished',
        'height',
        'error',
        '__proto__',
        'constructor',
      ]
      let seed = 8
      const next = (below: number) => {
        seed = (seed * 48_271) % 2_147_483_647
        return seed % below
      }
      const circle: Record<string, unknown> = {}
      circle.in = circle
      const plain = [
        null,
        undefined,
        true,
        0,
        -1,
        Number.NaN,
        1e308,
        '',
        'start',
        '{"frontFoot":1,"type":"start"}',
      ]
      const rich = [
        [],
        {},
        [[[]]],
        circle,
        new Date(0),
        new Map([[1, 2]]),
        new Uint8Array(64),
        10n,
        new Error('no'),
        /a/,
      ]
      const long = [
        'x'.repeat(20_000),
        '面'.repeat(5000),
        '\ud800',
        '</script><script>alert(1)</script>',
        'ff1.',
        'ff1.AAAA',
      ]
      const values = [...plain, ...rich, ...long]
      const one = () => values[next(values.length)]
      const junk = [
        one,
        () => ({
          frontFoot: [0, 2, '1', 1.5, null, [1], { valueOf: 1 }][next(7)],
          type: types[next(types.length)],
          data: one(),
        }),
        // Ours by name, with what cannot be theirs: `data` is text, a mark is from 0 to 100, themes have names.
        () => ({
          frontFoot: 1,
          type: types[next(types.length)],
          mode: values[10 + next(10)],
          passMark: one() ?? 'much',
          data: rich[next(10)],
          theme: 'red',
        }),
        () => ({ frontFoot: 1, type: 'restore', data: long[next(long.length)] }),
        () => ({
          [['context', 'subject', 'source', 'type'][next(4)] ?? '']: one(),
          action: 'resize',
          height: 1e9,
          payload: { height: 1e9 },
        }),
        () => JSON.stringify({ frontFoot: 1, type: types[next(types.length)] }),
      ]
      const ours = [
        () => ({ frontFoot: 1, type: 'theme', theme: 'dark' }),
        () => ({ frontFoot: 1, type: 'start', mode: 'review', passMark: 0 }),
      ]
      const makers = sound ? [...junk, ...ours] : junk
      for (let n = 0; n < many; n++) {
        target?.postMessage(makers[next(makers.length)]?.(), '*')
        if (n % 250 === 0) await new Promise(done => setTimeout(done, 0))
      }
    },
    { many, sound },
  )
}

/** Everything that somebody sees of it. */
const shown = (frame: Frame) =>
  frame.evaluate(() => ({
    text: document.body.textContent,
    theme: document.documentElement.dataset.theme ?? null,
    address: location.href,
    own: Object.keys(Object.prototype),
  }))

describe(`${MANY.toLocaleString('en')} junk and hostile messages change nothing, and it is played to the end`, () => {
  test('from the host, and from a page beside it', async () => {
    const page = await opens(host([{ type: 'start' }]))
    const frame = await frameIn(page)
    const sibling = await siblingIn(page)
    await plays(frame, play.scenes.slice(0, 2))
    await eventually(() => frame.locator('.embed-says').textContent()).toBe(words.course.saved)
    const before = await shown(frame)
    await Promise.all([floods(page, MANY / 2, false), floods(sibling, MANY / 2, true)])
    // What is said after them is heard after them.
    await page.evaluate(() =>
      document
        .querySelector('iframe')
        ?.contentWindow?.postMessage({ frontFoot: 1, type: 'theme', theme: 'light' }, '*'),
    )
    await eventually(() => frame.evaluate(() => document.documentElement.dataset.theme)).toBe('light')
    expect({ ...(await shown(frame)), theme: before.theme }).toEqual(before)
    await plays(frame, play.scenes.slice(2))
    await eventually(() => heard(page, 'finished')).toHaveLength(1)
    expect(await heard(page, 'replied')).toHaveLength(play.scenes.length)
    // What could not be read of what the host itself handed back is said to it, and to nobody else.
    expect(new Set((await heard(page, 'error')).map(({ code }) => code))).toEqual(new Set(['restore']))
  })

  test('before anybody said start, from a page beside it alone', async () => {
    const page = await opens(host([]))
    const frame = await frameIn(page)
    const sibling = await siblingIn(page)
    await frame.locator('.reply, .embed-wait').first().waitFor()
    await floods(sibling, MANY, true)
    await frame.locator('.reply').first().waitFor()
    const { theme } = await shown(frame)
    expect(theme).toBeNull()
    await plays(frame, play.scenes)
    await frame.getByText(nowAndThen.ended.heading).waitFor()
    expect(await frame.locator('.embed-course').textContent()).toMatch(/No course was found/)
    expect(await heard(page, 'replied', 'started', 'finished', 'error')).toEqual([])
  })
})
