import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { begin, reply } from '../../src/conversation/branch.ts'
import { playHash } from '../../src/screens/stage/address.ts'
import { axeAgain } from './axe-again.ts'
import { SIZES } from './harness/visit.ts'
import { sideways, smallTargets } from './measure.ts'
import { onOnePage } from './one-page.ts'
import { opens, opensNote, seen, typeReply } from './person.ts'
import { PAGE, scenario, UNMISTAKABLE, words } from './scenes.ts'

const { practice, debrief, nowAndThen } = words
const { typed } = debrief
const { note, replies } = practice
const PUSH = UNMISTAKABLE['push-back']
const YES = UNMISTAKABLE['roll-over']

/** Every state that looks different, by how one comes to it. */
const states: [string, (page: Page) => Promise<unknown>][] = [
  ['nothing in the box', page => typeReply(page, ' ')],
  ['not clear', page => typeReply(page, UNMISTAKABLE.unclear)],
  ['a typed reply', page => typeReply(page, PUSH)],
  ['a typed reply that may be heard in two ways', opensUnsure],
  [
    'what was meant',
    async page => {
      await typeReply(page, YES)
      await page.locator('.note').waitFor()
      await opensNote(page)
      await opens(page, typed.meant.open)
      await page.getByRole('radio', { name: typed.meant.stances['lead-forward'] }).check()
    },
  ],
  ['one’s own words first', page => page.getByRole('button', { name: replies.ownFirst }).click()],
  [
    'one’s own words first, the written ones shown',
    async page => {
      await page.getByRole('button', { name: replies.ownFirst }).click()
      await page.getByRole('button', { name: replies.show }).click()
    },
  ],
]

const opensOnOne = onOnePage()

describe('in each frame axe finds nothing, nothing scrolls sideways, every target is 44 px', () => {
  test.each(states)('%s', async (_, comeTo) => {
    const page = await opensOnOne(PAGE)
    await comeTo(page)
    const found: string[] = []
    for (const size of [SIZES.desk, SIZES.low, SIZES.phone]) {
      await page.setViewportSize(size)
      if (await page.getByRole('button', { name: nowAndThen.note.why, exact: true }).isVisible())
        await opensNote(page)
      const at = `${size.width}×${size.height}`
      found.push(...(await sideways(page)).map(one => `${at} goes sideways: ${one}`))
      found.push(...(await smallTargets(page)).map(one => `${at} small target: ${one}`))
      for (const media of [
        { colorScheme: 'light' },
        { colorScheme: 'dark' },
        { forcedColors: 'active' },
      ] as const) {
        await page.emulateMedia({ colorScheme: 'light', forcedColors: 'none', ...media })
        found.push(...(await axeAgain(page)).map(one => `${at} ${JSON.stringify(media)}: ${one}`))
      }
    }
    expect(found).toEqual([])
  })
})

/** As a link brings it, so that it hangs on no reader's judgement. */
async function opensUnsure(page: Page): Promise<void> {
  await page.goto(page.url() + playHash(unsure()))
  await page
    .getByText(/^This could be heard as/)
    .first()
    .waitFor()
  expect((await seen(page)).coaching).toBe(note.likely['push-back'])
}

function unsure() {
  const refusal = scenario.turns[scenario.start.turn]?.replies.find(({ move }) => move === 'refuse')
  return reply(
    begin(scenario, 'steady', 'unsure', 1_700_000_000_000),
    scenario.start.turn,
    {
      typed: {
        words: 'I can’t see it, but which of them?',
        as: refusal?.id ?? null,
        reading: {
          ...{ stance: 'push-back', move: 'contradict', probability: 0.5, sure: false },
          second: { stance: 'lead-forward', move: 'redirect', probability: 0.4 },
          evidence: [
            { start: 0, end: 14, shows: 'contradict' },
            { start: 20, end: 25, shows: 'redirect' },
          ],
        },
      },
    },
    1_700_000_060_000,
    5000,
  )
}
