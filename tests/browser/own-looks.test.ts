import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { axeAgain } from './axe-again.ts'
import { noStorage } from './harness/no-storage.ts'
import { SIZES } from './harness/visit.ts'
import { sideways, smallTargets } from './measure.ts'
import { onOnePage } from './one-page.ts'
import { mouse } from './person.ts'
import { words } from './scenes.ts'

const { own, ownByPattern, ownPlay } = words
const OWN = 'own/'

/** One, and six of the kind that test a list: long, of one word, in other scripts, with emoji, in capitals. */
const fill = () => {
  if (localStorage.length > 0) return
  const told: [string, string][] = [
    ['Robin', 'take on the open day'],
    [
      'Ḿarie-Thérèse O’Donoghue-Featherstonehaugh',
      'take on every open day and the evenings before '.repeat(4),
    ],
    ['المدير أحمد', 'إنهاء التقرير قبل نهاية الأسبوع'],
    ['Kim 🙈', 'bring cake 🎂 for everybody'],
    ['Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft', 'sign'],
    ['THE BOSS OF ALL OF US', 'WORK ON BOTH SUNDAYS, AND <b>SMILE</b>'],
  ]
  const rest = { mine: 'finish the exam papers', slips: 'the exam papers', who: 'the parents' }
  const how = { format: 1, version: 1, pattern: 'my-way', temperament: 'steady' }
  for (const [n, [boss, ask]] of told.entries()) {
    const id = `own-aaaaaaaaa${n}`
    const one = { ...how, id, changedAt: n + 1, fillings: { boss, ask, ...rest } }
    localStorage.setItem(`front-foot/1/own/${id}`, JSON.stringify(one))
  }
}
const fillOne = () => {
  const fillings = { boss: 'Robin', ask: 'take on the open day', mine: 'finish the exam papers' }
  const rest = { slips: 'the exam papers', who: 'the parents' }
  const how = { format: 1, version: 1, pattern: 'this-instead-of-that', temperament: 'steady', changedAt: 1 }
  const one = { ...how, id: 'own-aaaaaaaaa0', fillings: { ...fillings, ...rest } }
  localStorage.setItem('front-foot/1/own/own-aaaaaaaaa0', JSON.stringify(one))
  // Two that are not finished.
  const begun = { pattern: 'my-way', fillings: { boss: 'Jo', ask: 'count it' }, at: 'mine' }
  for (const id of ['new', 'new~abc123'])
    localStorage.setItem(`front-foot/1/own-draft/${id}`, JSON.stringify(begun))
}
const atMine = () => {
  const fillings = { boss: 'Robin', ask: 'skip the safety checks' }
  const draft = {
    pattern: 'impossible-date',
    temperament: 'hurried',
    fillings,
    skipped: ['role'],
    at: 'mine',
  }
  localStorage.setItem('front-foot/1/own-draft/new', JSON.stringify(draft))
}
const enough = () => {
  const fillings = { boss: 'Mrs Adeyemi', ask: 'tell the crew that the bridge is safe', mine: 'wait' }
  const rest = { slips: 'their trust', who: 'the crew' }
  const told = { fillings: { ...fillings, ...rest }, skipped: ['role', 'because'], at: 'after' }
  const draft = { pattern: 'tell-them-its-fine', temperament: 'controlling', ...told }
  localStorage.setItem('front-foot/1/own-draft/new', JSON.stringify(draft))
}
const all = () => {
  const fillings = { boss: 'Robin', ask: 'give the trainees a written warning', mine: 'talk to each of them' }
  const rest = {
    because: 'nobody told them how',
    slips: 'their trust',
    who: 'the whole team',
    will: 'do it kindly',
  }
  const told = { fillings: { ...fillings, ...rest }, day: '2026-07-14', at: null }
  const skipped = ['role', 'after', 'other', 'worry']
  const draft = { pattern: 'come-down-on-them', temperament: 'thin-skinned', skipped, ...told }
  localStorage.setItem('front-foot/1/own-draft/new', JSON.stringify(draft))
}

const waitsFor = (text: string) => (page: Page) => page.getByText(text).first().waitFor()
const states: [string, string, { before?: () => void }, (page: Page) => Promise<void>][] = [
  ['the form’s first sentence', OWN, {}, waitsFor(own.patternLead)],
  ['where the browser keeps nothing', OWN, { before: noStorage }, waitsFor(own.notHere)],
  [
    'in the middle, with all that can be said of a sentence, and the limit',
    OWN,
    { before: atMine },
    async page => {
      await page.getByText(ownByPattern.wants.day).waitFor()
      await page
        .locator('[data-asked]')
        .fill('their tests, twice, and then all of it once more for luck on the day. And more')
      await page.getByRole('button', { name: own.notes.your }).waitFor()
      await page.getByRole('heading', { name: own.limit.heading }).waitFor()
      await page.getByRole('button', { name: own.form.hear('let the paint dry') }).click()
    },
  ],
  [
    'a choice in the middle',
    OWN,
    { before: enough },
    async page => {
      await page.getByRole('button', { name: /^Under pressure/ }).click()
      await page.getByText(own.pressures.steady).waitFor()
    },
  ],
  ['enough to practise', OWN, { before: enough }, waitsFor(own.form.ready)],
  [
    'all told, and the question before starting again',
    OWN,
    { before: all },
    async page => {
      await page.getByText(own.form.allTold).waitFor()
      await mouse.press(page, own.form.startOver)
    },
  ],
  ['changing one', `${OWN}#edit/own-aaaaaaaaa0`, { before: fillOne }, waitsFor(own.editHeading)],
  ['changing a long one', `${OWN}#edit/own-aaaaaaaaa1`, { before: fill }, waitsFor(own.editHeading)],
  ['a list of one, and two that are not finished', OWN, { before: fillOne }, waitsFor(own.list.drafts(2))],
  [
    'a list of six, sharing and erasing open',
    OWN,
    { before: fill },
    async page => {
      for (const name of [own.list.share, own.list.erase])
        await page
          .getByRole('button', { name: new RegExp(`^${name}`) })
          .first()
          .click()
    },
  ],
  ['a change that is not here', `${OWN}#edit/own-zzzzzzzzzz`, { before: fill }, waitsFor(own.list.unknown)],
  ['one that is not here', `${OWN}#own-zzzzzzzzzz`, {}, waitsFor(ownPlay.trouble.unknown.heading)],
  ['home’s block', '', {}, waitsFor(words.home.own.heading)],
]

/** The five themes, as a device or the page's own choice has them. */
const THEMES = [
  { name: 'light', media: {}, chosen: '' },
  { name: 'dark', media: { colorScheme: 'dark' }, chosen: '' },
  { name: 'contrast', media: {}, chosen: 'contrast' },
  { name: 'projector', media: {}, chosen: 'projector' },
  { name: 'forced colours', media: { forcedColors: 'active' }, chosen: '' },
] as const

const opens = onOnePage()

describe('one’s own conversations in each frame and theme: no findings, nothing sideways, every target 44 px', () => {
  test.each(states)('%s', async (_, path, device, comeTo) => {
    const page = await opens(path, device)
    await comeTo(page)
    const found: string[] = []
    for (const size of [SIZES.phone, SIZES.low, SIZES.desk]) {
      await page.setViewportSize(size)
      for (const { name, media, chosen } of THEMES) {
        const calm = { colorScheme: 'light', forcedColors: 'none', reducedMotion: 'reduce' } as const
        await page.emulateMedia({ ...calm, ...media })
        await page.evaluate(theme => {
          if (theme) document.documentElement.dataset.theme = theme
          else delete document.documentElement.dataset.theme
        }, chosen)
        const all = [...(await sideways(page)), ...(await smallTargets(page)), ...(await axeAgain(page))]
        found.push(...all.map(one => `${size.width} ${name}: ${one}`))
      }
    }
    expect(found).toEqual([])
  })
})
