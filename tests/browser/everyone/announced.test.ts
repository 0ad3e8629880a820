import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest'
import { embed as embedWords } from '../../../src/messages/en/embed.ts'
import { pages } from '../../../src/messages/en/pages.ts'
import { plane } from '../../../src/messages/en/pictures.ts'
import { type Built, buildEmbedded, frameIn, hostPage, opens } from '../embedded.ts'
import { wholeBrowser } from '../harness/chromium.ts'
import { visit } from '../harness/visit.ts'
import { eventually, keyboard, mouse, seen, typeReply } from '../person.ts'
import { opener, PAGE, scenario, told, UNMISTAKABLE, words } from '../scenes.ts'
import { tabTo } from '../tab.ts'
import { listens } from './listening.ts'
import { STATES } from './states.ts'

/*
 * What is said to those who do not see the page, in which order, by Chromium's own accessibility tree (listening.ts): where the
 * focus goes, what live regions say, and what is read on from there.
 */

const { card, nowAndThen, practice, trouble, turning } = words
const { name } = scenario.boss
const play = told('slice')
const you = (words: string) => `log: ${practice.logYou(words)}`
const boss = (line: string) => `log: ${practice.logBoss(name, line)}`

describe('practice', () => {
  test('[L1] a whole turn: both lines, the coaching’s heading, and nothing twice; then read on to the next replies', async () => {
    const { page } = await visit(PAGE)
    const ear = await listens(page)
    const [first] = told('shared').scenes
    await page.getByRole('button', { name: `“${first?.you}”` }).focus()
    await ear.heard()
    await page.keyboard.press('Enter')
    await page.locator('.note .marked').first().waitFor()
    const next = told('shared').scenes[1]?.boss ?? ''
    // First the scene.
    expect(await ear.heard()).toEqual([
      you(first?.you ?? ''),
      boss(next),
      `focus heading: ${practice.note.heading['lead-forward']}`,
    ])
    // Nothing comes after it, however long one waits.
    await page.waitForLoadState('networkidle')
    expect(await ear.heard()).toEqual([])

    const read = await ear.reads('main')
    const at = (start: string) => {
      const found = read.findIndex(one => one.startsWith(start))
      expect(found, `“${start}” is read`).toBeGreaterThanOrEqual(0)
      return found
    }
    const order = [
      at(`“${next}”`),
      at('image: '),
      at(`heading: ${practice.note.heading['lead-forward']}`),
      at(opener('restate').why),
      at(`heading: ${practice.replies.heading}`),
      at('button: 1 “'),
      at('button: 2 “'),
      at('button: 3 “'),
      at(`textbox: `),
      at(`${name}: `),
    ]
    expect(order).toEqual(order.toSorted((a, b) => a - b))
    expect(read.filter(one => one.startsWith('heading: '))).toHaveLength(2)
  })

  test('going back says the place and the line, and no reply again', async () => {
    const { page } = await visit(PAGE)
    await mouse.say(page, play.scenes[0]?.you ?? '')
    await mouse.say(page, play.scenes[1]?.you ?? '')
    const ear = await listens(page)
    await page.keyboard.press('z')
    const line = play.scenes[1]?.boss ?? ''
    expect(await ear.heard()).toEqual([
      `focus blockquote: ${practice.says(name)}`,
      `status: ${practice.wentBack(2, name, line)}`,
    ])
  })

  test('[M4] words that are not clear: so says the heading, and the boss asks', async () => {
    const { page } = await visit(PAGE)
    const ear = await listens(page)
    await typeReply(page, UNMISTAKABLE.unclear)
    await page.locator('.note h2').waitFor()
    // That the reader is still on its way may be said between.
    const [inBox, said, asks, heading, ...more] = (await ear.heard()).filter(one => !one.startsWith('status'))
    expect(inBox).toMatch(/^focus textbox: /)
    expect(heading).toBe(`focus heading: ${practice.note.heading.unclear}`)
    expect(said).toBe(you(UNMISTAKABLE.unclear))
    expect(asks).toMatch(new RegExp(`^log: ${name}: `))
    expect(more).toEqual([])
  })
})

describe('[L4] the debrief', () => {
  test('says first how it ended, then the answer, then each step as it is asked for', async () => {
    const { page } = await visit(PAGE)
    for (const { you } of play.scenes) await keyboard.say(page, you)
    const ear = await listens(page)
    await keyboard.follow(page, nowAndThen.ended.lookBack)
    await page.getByRole('button', { name: turning.see }).waitFor()
    expect((await ear.heard()).at(-1)).toBe(`focus heading: ${scenario.outcomes[play.ends]?.title}`)
    await tabTo(page, turning.see)
    await ear.heard()
    await page.keyboard.press('Enter')
    await page.locator('.turned .answer').waitFor()
    const [answer, ...more] = await ear.heard()
    expect(answer).toContain(play.scenes[3]?.you)
    expect(more).toEqual([])
    await page.getByRole('button', { name: plane.stepByStep.next, exact: true }).press('Enter')
    const [button, step, ...rest] = await ear.heard()
    expect(button).toBe(`focus button: ${plane.stepByStep.next}`)
    expect(step).toContain(`“${play.scenes[0]?.you}”`)
    expect(rest).toEqual([])
    await page.getByRole('checkbox', { name: play.scenes[0]?.you ?? '' }).press('Space')
    expect((await ear.heard()).at(-1)).toMatch(/^status: /)
    await page.getByRole('button', { name: card.remind.button }).press('Enter')
    // The field that lacks its day has the focus, says so, and with what to do.
    const missing = (await ear.heard()).find(one => one.startsWith('focus Date, invalid: '))
    expect(missing).toContain(card.day.needed)
  })

  test('reads its parts in the order of the page, under one h1', async () => {
    const state = STATES.find(one => one.screen === 'debrief' && one.state.startsWith('all'))
    const { page } = await visit(state?.path ?? '')
    await state?.comeTo?.(page)
    const levels = await page.evaluate(() =>
      [...document.querySelectorAll('h1, h2, h3, h4, h5')]
        .filter(one => one.checkVisibility())
        .map(one => Number(one.tagName.slice(1))),
    )
    expect(levels.filter(level => level === 1)).toHaveLength(1)
    expect(levels.filter((level, n) => level > (levels[n - 1] ?? 1) + 1)).toEqual([])
    const read = await (await listens(page)).reads('main')
    // Every picture has its words.
    expect(read.filter(one => /^(image|img): ?$/.test(one))).toEqual([])
  })
})

describe('a notice', () => {
  test('is said once, and not again when another one goes', async () => {
    const state = STATES.find(one => one.screen === 'notices')
    const { page } = await visit(state?.path ?? '', state?.before ? { before: state.before } : {})
    const ear = await listens(page)
    await page.locator('.notices', { hasText: trouble.blocked }).waitFor()
    await ear.heard()
    for (const key of ['1', '1']) {
      await page.keyboard.press(key)
      await seen(page)
    }
    const said = await ear.heard()
    expect(said.filter(one => one.includes(trouble.blocked))).toEqual([])
    expect(said.filter(one => one.startsWith('log: '))).toHaveLength(4)
  })

  test('[K2] that the storage is full comes after the lines, once, with a way out', async () => {
    const { page } = await visit(PAGE, {
      before: () => {
        const write = Storage.prototype.setItem
        Storage.prototype.setItem = function (key, text) {
          if (key.includes('/conversation/')) throw new DOMException('full', 'QuotaExceededError')
          write.call(this, key, text)
        }
      },
    })
    const ear = await listens(page)
    for (const key of ['1', '1']) {
      await page.keyboard.press(key)
      await page.locator('.notices', { hasText: trouble.full }).waitFor()
    }
    const said = (await ear.heard()).filter(one => one.includes(trouble.full))
    expect(said).toEqual([expect.stringContaining(trouble.save)])
  })

  test('a page that did not load in full says so as an alert', async () => {
    const { page, complaints, home } = await visit('worth-it/')
    await page.route(/customer-panel[^/]*\.js/, route => route.abort())
    await page.goto(home + PAGE)
    await page.getByRole('alert').waitFor()
    expect(await page.getByRole('alert').textContent()).toBe(pages.failed)
    // It failed, as it was meant to.
    await eventually(() => complaints.some(one => one.startsWith('thrown'))).toBe(true)
    complaints.splice(0)
  })
})

describe('the embed in a frame', () => {
  let built: Built
  beforeAll(async () => {
    built = await buildEmbedded()
  })
  afterAll(() => built.close())

  test('is a frame with a name; a turn is heard as on the site, and the course’s “saved” interrupts none', async () => {
    const src = `${built.embeds}embed/${scenario.id}.html#/${scenario.id}?pass=70`
    const frameTag = `<iframe title="Practice" src="${src}" sandbox="allow-scripts" width="900" height="700"></iframe>`
    // Only a whole browser gives a sandboxed frame a process of its own, and so a tree of its own.
    const browser = await wholeBrowser()
    onTestFinished(() => browser.close())
    const page = await opens(built.page('heard.html', hostPage(frameTag, [{ type: 'start' }])), { browser })
    const frame = await frameIn(page)
    await frame.locator('.reply').first().waitFor()
    await frame.getByText(embedWords.course.begins).waitFor()
    const ear = await listens(frame)
    const [first, second] = play.scenes
    const reply = frame.getByRole('button', { name: `“${first?.you}”` })
    await reply.focus()
    await ear.heard()
    await reply.press('Enter')
    await frame.getByText(embedWords.course.saved).waitFor()
    expect((await ear.heard()).toSorted()).toEqual(
      [
        `focus heading: ${practice.note.heading['lead-forward']}`,
        you(first?.you ?? ''),
        boss(second?.boss ?? ''),
      ].toSorted(),
    )
    const read = await ear.reads('body')
    expect(read.findIndex(one => one.startsWith('heading: '))).toBeLessThan(
      read.findIndex(one => one.startsWith('button: 1')),
    )
  })
})
