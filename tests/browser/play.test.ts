import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { isReady, visit } from './harness/visit.ts'
import { answersFirst, eventually, type Hand, keyboard, mouse, seen, sees } from './person.ts'
import { PAGE, scenario, type Told, told, words } from './scenes.ts'

const hands: [string, Hand][] = [
  ['by mouse', mouse],
  ['by keyboard alone', keyboard],
]

describe.each(hands)('the customer panel, played %s from home', (_, hand) => {
  test.each(Object.keys(scenario.outcomes))('ends in "%s" as its .play file tells', async outcome => {
    const play = told(outcome)
    const { page, requests } = await visit('')
    await hand.follow(page, new RegExp(scenario.title))
    await page.waitForURL(`**/${PAGE}`)
    await isReady(page)
    await plays(page, play, hand)
    await hand.follow(page, words.nowAndThen.ended.lookBack)
    await looksBack(page, play, hand)
    await triesAgain(page, play, hand, 2)
    // K3: all that went out were requests for the site's own files, and a hash is never sent.
    expect(requests.filter(request => request.method() !== 'GET' || request.postData() !== null)).toEqual([])
  })
})

test('the one obvious first action leads into a conversation within one click', async () => {
  const { page } = await visit('')
  await mouse.follow(page, /^Start with /)
  await page.waitForURL(/\/s\/[a-z0-9-]+\/$/)
  await isReady(page)
  expect((await seen(page)).replies.length).toBeGreaterThanOrEqual(3)
  await page.keyboard.press('1')
  await eventually(async () => (await seen(page)).coaching).not.toBeNull()
})

test.each(['hurried-and-piled-on', 'recovery-with-a-controlling-boss', 'worry-before-any-question'])(
  '[B6] a temperament chosen before the start holds: %s',
  async file => {
    const play = told(file)
    const { page } = await visit(PAGE)
    await isReady(page)
    await page.getByRole('radio', { name: words.stage.temperaments[play.temperament].name }).check()
    await plays(page, play, mouse)
  },
)

/** Says what the play says, and looks at the screen after each reply: the boss's line, the coaching, the readouts. */
async function plays(page: Page, { scenes, lastWords, ends }: Told, hand: Hand): Promise<void> {
  await sees(page).toMatchObject({ boss: scenes[0]?.boss, coaching: null })
  for (const [n, { you, stance, footing, point }] of scenes.entries()) {
    await hand.say(page, you)
    await sees(page).toMatchObject({
      boss: scenes[n + 1]?.boss ?? lastWords,
      coaching: words.practice.note.heading[stance],
      footing,
      point,
      focus: words.practice.note.heading[stance],
    })
  }
  const ending = page.getByRole('region', { name: words.nowAndThen.ended.heading })
  expect(await ending.textContent()).toContain(scenario.outcomes[ends]?.title)
  expect((await seen(page)).replies).toEqual([])
}

/** The debrief: the ending's sentence, two halves and no total, every reply with its stance. */
async function looksBack(page: Page, { scenes, ends, score }: Told, hand: Hand): Promise<void> {
  await page.waitForURL(/#debrief\//)
  const heading = page.getByRole('heading', { level: 1 })
  const { title, kind } = scenario.outcomes[ends] ?? {}
  await eventually(() => heading.textContent()).toBe(title)
  await answersFirst(page, hand)
  const named = page.getByRole('main').locator('strong').first()
  expect(await named.textContent()).toBe(kind && words.stage.outcomes[kind])
  const lines = await page.evaluate(() =>
    [...document.querySelectorAll('.sheet > li')].map(line => {
      const copy = line.cloneNode(true) as Element
      for (const letter of copy.querySelectorAll('sup')) letter.remove()
      const textOf = (part: string) => copy.querySelector(part)?.textContent ?? ''
      const quoted = (part: string) => textOf(part).replace(/^“|”$/g, '')
      return { boss: quoted('.theirs .speech'), you: quoted('.yours .marked'), stance: textOf('.stance') }
    }),
  )
  expect(lines).toEqual(
    scenes.map(({ boss, you, stance }) => ({ boss, you, stance: words.stage.stances[stance] })),
  )
  const text = (await page.locator('main').textContent()) ?? ''
  const halves = [...text.matchAll(/(\d+)\s+of 50/g)].map(([, half]) => Number(half))
  expect(halves).toHaveLength(2)
  if (!halves.includes(score)) expect(text).not.toMatch(new RegExp(`(?<!\\d)${score}(?!\\d)`))
  expect(text).not.toMatch(/of 100|\/100|%/)
}

/** From a line of the debrief to that moment: the same boss's line, the branch kept and shown as tried (L3). */
async function triesAgain(page: Page, { scenes, ends }: Told, hand: Hand, reply: number): Promise<void> {
  const line = scenes[reply - 1]
  await hand.follow(page, new RegExp(`^${words.debrief.lines.tryAgain}.*reply ${reply}$`))
  await page.waitForURL(/#play\//)
  await sees(page).toMatchObject({ boss: line?.boss, tried: [line?.you] })
  await page.goBack()
  await page.waitForURL(/#debrief\//)
  await eventually(() => page.getByRole('heading', { level: 1 }).textContent()).toBe(
    scenario.outcomes[ends]?.title,
  )
}
