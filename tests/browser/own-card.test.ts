import type { Page } from 'playwright-core'
import { describe, expect, inject, test } from 'vitest'
import { begin, reply } from '../../src/conversation/branch.ts'
import type { Conversation } from '../../src/conversation/record.ts'
import { replay } from '../../src/conversation/replay.ts'
import { type Card, LONGEST_LINE } from '../../src/debrief/card.ts'
import { RUNGS } from '../../src/debrief/own-card-lines.ts'
import { MOST_UNSAID } from '../../src/debrief/own-card-unsaid.ts'
import { type Stance, stanceOf } from '../../src/scenario/moves.ts'
import { type Own, ownScenario } from '../../src/scenario/pattern/own.ts'
import { SMALLEST } from '../../src/screens/debrief/card-fit.ts'
import { withinOwn } from '../../src/screens/own/asked.ts'
import { debriefHash } from '../../src/screens/stage/address.ts'
import { hashWithin } from '../../src/screens/stage/within.ts'
import { scenarioIn } from '../conversation/fakes.ts'
import { axeAgain } from './axe-again.ts'
import { isReady, SIZES } from './harness/visit.ts'
import { sideways, smallTargets } from './measure.ts'
import { onOnePage } from './one-page.ts'
import { eventually } from './person.ts'
import { words } from './scenes.ts'

const { card } = words
const { ofOwn } = card
const OWN: Own = {
  format: 1,
  id: 'own-k3x9a0b1c2',
  version: 1,
  pattern: 'this-instead-of-that',
  temperament: 'hurried',
  fillings: {
    boss: 'Robin',
    ask: 'take on the open day',
    mine: 'finish the exam papers',
    slips: 'the exam papers',
    who: 'the parents',
    will: 'To start on Monday.',
  },
  changedAt: Date.UTC(2026, 10, 21),
}
const scenario = ownScenario(scenarioIn(`scenarios/patterns/${OWN.pattern}.yaml`), OWN)

/** A conversation in which the first three replies push and the rest lead, each typed in these words. */
function pushing(say: (nth: number) => string): Conversation {
  let conversation = begin(scenario, 'hurried', 'c1', Date.UTC(2026, 10, 22))
  for (let nth = 0; nth < 20; nth++) {
    const { turn } = replay(scenario, conversation)
    if (!turn) break
    const stance: Stance = nth < MOST_UNSAID ? 'push-back' : 'lead-forward'
    const as = turn.replies.find(({ move }) => stanceOf(move, scenario.kind, 0) === stance)
    if (!as) throw new Error(`Nothing to say at ${turn.id}.`)
    const reading = { stance, move: as.move, probability: 0.9, sure: true }
    const typed = { words: say(nth) || `${nth}`, as: as.id, reading }
    conversation = reply(conversation, turn.id, { typed }, conversation.startedAt + nth, 1000)
  }
  return conversation
}

const opens = onOnePage()

/** The debrief of such a conversation on a device that has it and this card. */
async function open(say: (nth: number) => string, kept?: Partial<Card>) {
  const conversation = pushing(say)
  const page = await opens('kept/', { before: () => Object.assign(window, { print() {} }) })
  const one = { lines: [], plan: { ifBoss: '', thenI: '' }, day: '2031-03-04', changedAt: 5, ...kept }
  const guesses = { [conversation.id]: { end: conversation.view, reply: null } }
  const stored = {
    [`own/${OWN.id}`]: OWN,
    [`conversation/${conversation.id}`]: conversation,
    cards: { cards: { [OWN.id]: one } },
    memo: { since: 1, savedAt: null, guesses },
  }
  await page.evaluate(all => {
    for (const [key, value] of Object.entries(all))
      localStorage.setItem(`front-foot/1/${key}`, JSON.stringify({ format: 1, ...value }))
  }, stored)
  await page.goto(`${inject('site')}own/${hashWithin(withinOwn(OWN.id), debriefHash(conversation))}`)
  await isReady(page)
  await page.locator('.take').waitFor()
  return page
}

const field = (page: Page, rung: number) =>
  page.getByLabel(ofOwn.step(rung + 1, words.stage.ladder[rung] ?? ''))
const PUSH = 'Said 0, and pushed.'
const said = (nth: number) => (nth < MOST_UNSAID ? `Said ${nth}, and pushed.` : `Said ${nth}, so it led?`)

describe('[L5] the card of a conversation of one’s own', () => {
  test('has the own lines, the plan and the day that the form was told; what is decided is there after a reload', async () => {
    const page = await open(said)
    expect(await field(page, 1).inputValue()).toMatch(/^Said \d, so it led\?$/)
    expect(await page.getByLabel(card.plan.thenSay).inputValue()).toBe('I will start on Monday.')
    expect(await page.getByLabel(card.day.label).inputValue()).toBe('2031-03-04')
    await field(page, 0).fill('In my own words, then.')
    await page
      .getByRole('button', { name: ofOwn.ofStep(2, words.stage.ladder[1] ?? '').trim() })
      .first()
      .click()
    await page.getByRole('button', { name: `${ofOwn.leaveOut}${ofOwn.unsaid.of(PUSH)}` }).press('Enter')
    await page.reload()
    await isReady(page)
    await eventually(() => field(page, 0).inputValue()).toBe('In my own words, then.')
    expect(await field(page, 1).count()).toBe(0)
    await page.getByRole('button', { name: `${ofOwn.putBack}${ofOwn.unsaid.of(PUSH)}` }).waitFor()
    await page.emulateMedia({ media: 'print' })
    const paper = (await page.locator('.card-sheet').textContent()) ?? ''
    expect(paper).toContain('In my own words, then.')
    expect(paper).toContain('Said 1, and pushed.')
    expect(paper).not.toContain(PUSH)
  })
})

const full = (text: string) => (nth: number) =>
  `${nth}${text.repeat(LONGEST_LINE)}`
    .slice(0, LONGEST_LINE)
    .replace(/[\ud800-\udbff]$/, '')
    .trim()
/** From hardly anything to all that may be written, in scripts that take much room. */
const contents: [string, (nth: number) => string][] = [
  ['next to nothing', () => ''],
  ['short', nth => `When, ${nth}?`],
  ['usual', nth => `If I take on number ${nth}, the exam papers slip. Which would you rather?`],
  ['as long as may be', full(' If this goes in first, what may wait?')],
  ['Japanese', full('もしこれを先にやるなら、何を後回しにしますか。')],
  ['Chinese without a mark', full('国')],
  ['Arabic', full(' إذا توليت هذا الآن، فما الذي يمكن أن ينتظر؟')],
  ['one long word', full('W')],
  ['emoji', full('🙂')],
  ['families of emoji', full('👩‍👩‍👧')],
]

describe('[L5] printed, it is one page', () => {
  test.each(contents)('%s', async (_, say) => {
    const nth = (from: number, many: number) => Array.from({ length: many }, (_, i) => say(from + i))
    const [ifBoss = '', thenI = ''] = nth(30, 2)
    const lines = nth(20, 4).flatMap(line => (line ? { words: line, move: 'trade-off' as const } : []))
    const steps = RUNGS.map(rung => say(10 + rung) || null)
    const page = await open(say, { lines, plan: { ifBoss, thenI }, own: { steps, leftOut: [] } })
    for (const format of ['A4', 'Letter']) {
      await page.getByRole('button', { name: card.print }).click()
      // Browsers leave about as much where nobody says otherwise.
      const margin = { top: '12mm', bottom: '12mm', left: '12mm', right: '12mm' }
      const pdf = (await page.pdf({ format, margin })).toString('latin1')
      expect(pdf.match(/\/Type\s*\/Page\b/g), format).toHaveLength(1)
    }
    const sheet = page.locator('.card-sheet')
    const shown = (await sheet.textContent()) ?? ''
    for (const one of [...steps, ...lines.map(line => line.words), ifBoss, thenI])
      if (one) expect(shown).toContain(one)
    expect(await sheet.locator('.rather dl').count()).toBe(MOST_UNSAID)
    // Small letters are told before printing, and no others.
    const points = await sheet.evaluate(one => Number.parseFloat(one.style.getPropertyValue('--size')))
    expect(points).toBeGreaterThanOrEqual(SMALLEST)
    await eventually(() => page.locator('.room-told').textContent()).toBe(points < 9 ? card.room.small : '')
  })

  test('what one page cannot hold is told before it is printed, and nothing of it is cut', async () => {
    const page = await open(said)
    // No script that this machine can draw fills a page in the smallest type: so one letter is as wide as a line.
    await page.evaluate(() => {
      const sheet = new CSSStyleSheet()
      sheet.replaceSync('.card-sheet .speech { letter-spacing: 9em }')
      document.adoptedStyleSheets = [sheet]
    })
    await field(page, 0).fill('W'.repeat(LONGEST_LINE))
    await page.getByText(card.room.over).waitFor()
    expect(await page.locator('.card-sheet').textContent()).toContain('W'.repeat(LONGEST_LINE))
  })
})

describe('in each frame and theme axe finds nothing, nothing scrolls sideways, every target is 44 px', () => {
  const themes: [string, Parameters<Page['emulateMedia']>[0]][] = [
    ['light', { colorScheme: 'light', forcedColors: 'none' }],
    ['dark', { colorScheme: 'dark', forcedColors: 'none' }],
    ['forced colours', { colorScheme: 'light', forcedColors: 'active' }],
  ]
  test('a step left out, one with a written line, other lines open, one of long words, a push left out', async () => {
    const page = await open(nth => (nth === 1 ? 'W'.repeat(LONGEST_LINE) : said(nth)), {
      own: { steps: [null, null, '', 'W'.repeat(LONGEST_LINE)], leftOut: [] },
    })
    await page.getByRole('button', { name: `${ofOwn.leaveOut}${ofOwn.unsaid.of(PUSH)}` }).click()
    for (const opener of await page.getByRole('button', { name: /other lines? for this step/ }).all())
      await opener.click()
    const found: string[] = []
    for (const dir of ['ltr', 'rtl']) {
      await page.evaluate(to => {
        document.documentElement.dir = to
      }, dir)
      for (const size of [SIZES.phone, SIZES.low, SIZES.desk, SIZES.wall]) {
        await page.setViewportSize(size)
        const at = `${size.width} ${dir}`
        found.push(...(await sideways(page)).map(one => `${at} goes sideways: ${one}`))
        found.push(...(await smallTargets(page)).map(one => `${at} small target: ${one}`))
        if (dir === 'rtl' || size === SIZES.wall) continue
        for (const [theme, media] of themes) {
          await page.emulateMedia(media)
          found.push(...(await axeAgain(page)).map(one => `${at} ${theme}: ${one}`))
        }
      }
    }
    expect(found).toEqual([])
  })
})
