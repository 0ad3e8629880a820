import { text } from 'node:stream/consumers'
import type { Page } from 'playwright-core'
import { convertIcsCalendar } from 'ts-ics'
import { describe, expect, test } from 'vitest'
import { begin, reply } from '../../src/conversation/branch.ts'
import { replay } from '../../src/conversation/replay.ts'
import { LONGEST_LINE, MOST_LINES } from '../../src/debrief/card.ts'
import { debriefHash } from '../../src/screens/stage/address.ts'
import { axeAgain } from './axe-again.ts'
import { type Device, isReady, SIZES, visit } from './harness/visit.ts'
import { sideways, smallTargets } from './measure.ts'
import { answersFirst, eventually } from './person.ts'
import { PAGE, scenario, told, words } from './scenes.ts'

const { card } = words
const said = told('slice').scenes.map(scene => scene.you)
const [first = '', second = ''] = said

/** The address of a conversation's debrief, as a link has it. */
const DEBRIEF = `${PAGE}${debriefHash(
  said.reduce(
    (conversation, one, i) => {
      const { turn } = replay(scenario, conversation)
      const picked = turn?.replies.find(({ words }) => words === one)
      if (!turn || !picked) throw new Error(`“${one}” is no reply here.`)
      return reply(conversation, turn.id, { picked: picked.id }, i, 1000)
    },
    begin(scenario, 'steady', 'take-along', 0),
  ),
)}`

async function open(device: Device = {}) {
  const seen = await visit(DEBRIEF, device)
  await answersFirst(seen.page)
  await seen.page.locator('.take').waitFor()
  return seen
}

/** The words in the fields of the lines. */
function lines(page: Page): Promise<string[]> {
  return page
    .locator('.take .lines textarea')
    .evaluateAll(all => all.map(one => (one as HTMLTextAreaElement).value))
}

/** What is kept of the card. */
function kept(page: Page): Promise<string> {
  return page.evaluate(() => localStorage.getItem('front-foot/1/cards') ?? '')
}

function offer(page: Page, line: string) {
  return page.getByRole('checkbox', { name: card.quoted(line) })
}

async function addOwn(page: Page, line: string): Promise<void> {
  await page.getByRole('button', { name: card.own }).click()
  await page.keyboard.type(line)
}

describe('[L5] a card', () => {
  test('chosen, rewritten, ordered, with a plan and a day: after a reload all of it is there', async () => {
    const { page } = await open()
    await offer(page, first).check()
    await offer(page, second).check()
    await addOwn(page, 'What would help?')
    await page.locator('.lines textarea').first().fill('In my own words, then.')
    await page.getByRole('button', { name: `${card.up}${card.ofLine(3)}` }).press('Enter')
    await page.getByLabel(card.plan.thenSay).fill('Which of the two first?')
    await page.getByLabel(card.day.label).fill('2031-03-04')
    // At once: what is not kept yet is kept on leaving.
    await page.reload()
    await isReady(page)
    await eventually(() => lines(page)).toEqual(['In my own words, then.', 'What would help?', second])
    expect(await page.getByLabel(card.plan.thenSay).inputValue()).toBe('Which of the two first?')
    expect(await page.getByLabel(card.day.label).inputValue()).toBe('2031-03-04')
  })

  test('[K2] written in two tabs at once has what both wrote', async () => {
    const { page, another } = await open()
    await addOwn(page, 'Begun before.')
    await eventually(() => kept(page)).toContain('Begun before.')
    const tab = await another(DEBRIEF)
    await eventually(() => lines(tab)).toEqual(['Begun before.'])
    await Promise.all([addOwn(page, 'From the first tab.'), addOwn(tab, 'From the second tab.')])
    for (const one of [page, tab]) {
      await eventually(async () => (await lines(one)).toSorted()).toEqual([
        'Begun before.',
        'From the first tab.',
        'From the second tab.',
      ])
    }
    await eventually(() => kept(page)).toContain('From the first tab.')
    expect(await kept(page)).toContain('From the second tab.')
  })

  test('becomes a file for the calendar, once its day is told', async () => {
    const { page, requests } = await open()
    await offer(page, first).check()
    const remind = page.getByRole('button', { name: card.remind.button })
    await remind.click()
    await page.getByText(card.day.needed).waitFor()
    const before = requests.length
    // The focus is at the day.
    await page.keyboard.type('03042031')
    const download = page.waitForEvent('download')
    await remind.click()
    const file = await download
    expect(file.suggestedFilename()).toBe(`front-foot-${scenario.id}.ics`)
    const [event] = convertIcsCalendar(undefined, await text(await file.createReadStream())).events ?? []
    expect(event?.start.date.toISOString()).toBe('2031-03-04T00:00:00.000Z')
    expect(event?.description).toContain(first)
    expect(event?.alarms).toHaveLength(2)
    // The writer of calendars comes only now.
    expect(requests.slice(before).some(request => /reminder.*\.js$/.test(request.url()))).toBe(true)
  })
})

/** In a script that takes much room, and one that takes the most; and hardly anything. */
const contents: [string, (nth: number) => string][] = [
  ['one short line', nth => (nth === 0 ? 'When?' : '')],
  ['every line as long as it may be', nth => `${nth} ${'If this goes in first, what may wait? '.repeat(20)}`],
  ['nothing but the widest letters', nth => `${nth}${'W'.repeat(LONGEST_LINE)}`],
  ['right-to-left', nth => `${nth} ${'אם זה נכנס עכשיו, מה יכול לחכות? '.repeat(20)}`],
]

describe('[L5] printed, a card is one page', () => {
  test.each(contents)('%s', async (_, words) => {
    const { page } = await open({ before: () => Object.assign(window, { print() {} }) })
    const written = Array.from({ length: MOST_LINES + 2 }, (_, nth) =>
      words(nth).slice(0, LONGEST_LINE).trim(),
    )
    const [ifBoss, thenI] = written.slice(MOST_LINES)
    await page.evaluate(
      text => localStorage.setItem('front-foot/1/cards', text),
      cardsWith(written, ifBoss, thenI),
    )
    await page.reload()
    await isReady(page)
    for (const format of ['A4', 'Letter']) {
      await page.getByRole('button', { name: card.print }).click()
      // Browsers leave about as much where nobody says otherwise.
      const margin = { top: '12mm', bottom: '12mm', left: '12mm', right: '12mm' }
      const pdf = (await page.pdf({ format, margin })).toString('latin1')
      expect(pdf.match(/\/Type\s*\/Page\b/g), format).toHaveLength(1)
    }
    await page.emulateMedia({ media: 'print' })
    await page.evaluate(() => {
      document.documentElement.dataset.printing = 'card'
    })
    const shown = await shownOnPaper(page)
    expect(shown.outside).toEqual([])
    expect(shown.text).toContain(card.heading)
    for (const one of written.filter(Boolean)) expect(shown.text).toContain(one)
    // 9 points.
    expect(shown.smallest).toBeGreaterThanOrEqual(12)
  })

  test('the whole debrief prints with the card in it, and no controls', async () => {
    const { page } = await open()
    await offer(page, first).check()
    await page.emulateMedia({ media: 'print' })
    expect(await page.locator('.card-sheet').isVisible()).toBe(true)
    expect(await page.locator('.take :is(button, textarea, input)').filter({ visible: true }).count()).toBe(0)
    expect(await page.locator('.sheet').isVisible()).toBe(true)
  })
})

function cardsWith(lines: string[], ifBoss = '', thenI = ''): string {
  const written = lines.slice(0, MOST_LINES).flatMap(line => (line ? { words: line, move: 'trade-off' } : []))
  const one = { lines: written, plan: { ifBoss, thenI }, day: '2031-03-04', changedAt: 1 }
  return JSON.stringify({ format: 1, cards: { [scenario.id]: one } })
}

/** What paper shows: the card's text, the size of its smallest letters in pixels, and whatever is not the card. */
function shownOnPaper(page: Page) {
  return page.evaluate(() => {
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    const outside: string[] = []
    const inside: string[] = []
    let smallest = Number.POSITIVE_INFINITY
    for (let node = texts.nextNode(); node; node = texts.nextNode()) {
      const at = node.parentElement
      if (!at || !node.nodeValue?.trim() || !at.checkVisibility()) continue
      const texts = at.closest('.card-sheet') ? inside : outside
      texts.push(node.nodeValue)
      smallest = Math.min(smallest, Number.parseFloat(getComputedStyle(at).fontSize))
    }
    return { outside, smallest, text: inside.join(' ').replace(/\s+/g, ' ') }
  })
}

describe('in each frame and theme axe finds nothing, nothing scrolls sideways, every target is 44 px', () => {
  const themes: [string, Parameters<Page['emulateMedia']>[0]][] = [
    ['light', { colorScheme: 'light', forcedColors: 'none' }],
    ['dark', { colorScheme: 'dark', forcedColors: 'none' }],
    ['forced colours', { colorScheme: 'light', forcedColors: 'active' }],
  ]
  test('a card being written, with a line too long, one removed, and a day that is missing', async () => {
    const { page } = await open()
    await offer(page, first).check()
    await offer(page, second).check()
    await page.getByRole('button', { name: `${card.remove}${card.ofLine(1)}` }).click()
    await page.getByRole('button', { name: card.own }).click()
    await page.keyboard.insertText('W'.repeat(LONGEST_LINE + 1))
    await page.getByRole('button', { name: card.remind.button }).click()
    const found: string[] = []
    for (const dir of ['ltr', 'rtl']) {
      await page.evaluate(to => {
        document.documentElement.dir = to
      }, dir)
      for (const size of [SIZES.phone, SIZES.low, SIZES.desk]) {
        await page.setViewportSize(size)
        const at = `${size.width} ${dir}`
        found.push(...(await sideways(page)).map(one => `${at} goes sideways: ${one}`))
        found.push(...(await smallTargets(page)).map(one => `${at} small target: ${one}`))
        if (dir === 'rtl') continue
        for (const [theme, media] of themes) {
          await page.emulateMedia(media)
          found.push(...(await axeAgain(page)).map(one => `${at} ${theme}: ${one}`))
        }
      }
    }
    expect(found).toEqual([])
  })
})
