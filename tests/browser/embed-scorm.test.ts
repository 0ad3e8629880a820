import type { Frame, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { readResume } from '../../src/lms/resume.ts'
import { embed as words } from '../../src/messages/en/embed.ts'
import { type Built, buildEmbedded, frameIn, opens } from './embedded.ts'
import { called, committed, launched, lmsPage, plays, type Version } from './lms-page.ts'
import { eventually } from './person.ts'
import { scenario, told, UNMISTAKABLE } from './scenes.ts'

const play = told('slice')
const VERSIONS: readonly Version[] = ['scorm12', 'scorm2004']
const NAMES = {
  scorm12: {
    status: 'cmi.core.lesson_status',
    done: 'passed',
    raw: 'cmi.core.score.raw',
    exit: 'cmi.core.exit',
    wrong: 'wrong',
    time: /^\d{2,4}:\d\d:\d\d(?:\.\d\d?)?$/,
  },
  scorm2004: {
    status: 'cmi.completion_status',
    done: 'completed',
    raw: 'cmi.score.raw',
    exit: 'cmi.exit',
    wrong: 'incorrect',
    time: /^PT(?=\d)(?:\d+H)?(?:\d+M)?(?:\d+(?:\.\d\d?)?S)?$/,
  },
} as const

let built: Built
beforeAll(async () => {
  built = await buildEmbedded()
})
afterAll(() => built.close())

/** The renderer ends in the middle of whatever it does: no event is sent, and nothing is tidied up. */
async function killed(page: Page): Promise<void> {
  const crashed = page.waitForEvent('crash')
  const devtools = await page.context().newCDPSession(page)
  void devtools.send('Page.crash').catch(() => {})
  await crashed
  await page.close()
}

describe.each(VERSIONS)('%s, in an LMS', version => {
  const names = NAMES[version]

  test('takes every value of a whole conversation, and knows completion, success, score and each reply', async () => {
    const page = await opens(lmsPage(built, version, [scenario]))
    const frame = await frameIn(page)
    await plays(frame, play.scenes)
    await eventually(() => frame.locator('.embed-says').textContent()).toBe(words.course.saved)
    await frame.getByRole('button', { name: words.leave.button }).click()
    await frame.getByText(words.leave.left).waitFor()

    for (const name of ['Initialize', 'SetValue', 'Commit', 'Terminate'])
      expect((await called(page, name)).filter(one => one.answer !== 'true' || one.code !== 0)).toEqual([])
    const sets = (await called(page, 'SetValue')).map(({ element, value }) => [element, value] as const)
    const last = new Map(sets)
    expect(last.get(names.status)).toBe(names.done)
    expect(Math.round(Number(last.get(names.raw)))).toBe(play.score)
    expect(last.get(names.exit)).toBe('suspend')
    if (version === 'scorm2004') {
      expect(last.get('cmi.success_status')).toBe('passed')
      expect(last.get('cmi.progress_measure')).toBe('1')
      expect(Math.round(100 * Number(last.get('cmi.score.scaled')))).toBe(play.score)
    }
    const results = { 'lead-forward': 'correct', 'push-back': names.wrong, 'roll-over': names.wrong }
    for (const [n, { stance }] of play.scenes.entries()) {
      expect(last.get(`cmi.interactions.${n}.result`)).toBe(results[stance])
      expect(last.get(`cmi.interactions.${n}.latency`)).toMatch(names.time)
    }
    expect(last.has(`cmi.interactions.${play.scenes.length}.id`)).toBe(false)
    // Each reply was with the course before the next was said.
    const order = sets.flatMap(([element]) => /^cmi\.interactions\.\d+\.id$/.exec(element)?.[0] ?? [])
    expect(order).toEqual(play.scenes.map((_, n) => `cmi.interactions.${n}.id`))
    expect(await called(page, 'Commit')).toHaveLength(play.scenes.length + 2)
    expect(await called(page, 'Terminate')).toHaveLength(1)
    expect(await committed(page, names.status)).toBe(names.done)
  })

  test('killed in the moment of every reply in turn, it loses one at most and goes on exactly there', async () => {
    const address = lmsPage(built, version, [scenario])
    let page = await opens(address)
    let frame = await frameIn(page)
    let said = 0
    let lost = 0
    while (said < play.scenes.length && lost < 2 * play.scenes.length) {
      await line(frame, said)
      const reply = frame.getByRole('button', { name: `“${play.scenes[said]?.you}”` })
      // In one go, unless the last such reply was lost: that it is taken is not waited for.
      const pressed = reply.evaluate((button: HTMLElement) => button.click())
      if (lost % 2 === 0) void pressed.catch(() => {})
      else await pressed
      await killed(page)
      ;({ page, frame } = await launched(page, address))
      const now = await repliesIn(frame)
      expect([said, said + 1]).toContain(now)
      if (now === said) lost++
      said = now
    }
    await frame.locator('main.debrief').waitFor()
    expect(await frame.locator('h1').textContent()).toBe(scenario.outcomes[play.ends]?.title)
    expect(await committed(page, names.status)).toBe(names.done)
    expect(Math.round(Number(await committed(page, names.raw)))).toBe(play.score)
  })

  test('killed after every typed reply in turn, it goes on exactly there, words and all', async () => {
    const address = lmsPage(built, version, [scenario])
    let page = await opens(address)
    let frame = await frameIn(page)
    const typed = [
      UNMISTAKABLE['push-back'],
      UNMISTAKABLE.unclear,
      '面'.repeat(120),
      UNMISTAKABLE['roll-over'],
    ]
    for (const [n, text] of typed.entries()) {
      await types(frame, text)
      await eventually(() => repliesCommitted(page)).toBe(n + 1)
      const before = await standing(frame)
      await killed(page)
      ;({ page, frame } = await launched(page, address))
      await eventually(() => standing(frame)).toEqual(before)
    }
    expect(await committed(page, 'cmi.suspend_data')).toMatch(/^ff1\./)
    const sets = (await called(page, 'SetValue')).filter(one => one.answer !== 'true' || one.code !== 0)
    expect(sets).toEqual([])
  })
})

const line = (frame: Frame, said: number) =>
  eventually(() => frame.locator('.line').textContent()).toContain(play.scenes[said]?.boss)

/** So many replies the conversation on the screen has, each with what it did to the scales. */
async function repliesIn(frame: Frame): Promise<number> {
  await frame.locator('.line, main.debrief').first().waitFor()
  if (await frame.locator('main.debrief').count()) return play.scenes.length
  const { boss, scales } = await standing(frame)
  const said = play.scenes.findIndex(scene => boss.includes(scene.boss))
  const { footing = '', point = '' } = play.scenes[said - 1] ?? {}
  expect(scales.join()).toContain(footing.split(' → ').at(-1))
  expect(scales.join()).toContain(point.split(' → ').at(-1))
  return said
}

/** What a person sees of where the conversation stands. */
function standing(frame: Frame): Promise<{ boss: string; scales: string[] }> {
  return frame.evaluate(() => ({
    boss: document.querySelector('.line')?.textContent ?? '',
    scales: [...document.querySelectorAll('.room-side dd')].map(
      one => one.textContent?.split('→').at(-1)?.trim() ?? '',
    ),
  }))
}

async function types(frame: Frame, text: string): Promise<void> {
  const box = frame.getByRole('textbox')
  await box.fill(text)
  await box.press('Enter')
}

/** So many replies are in what the course kept to go on from. */
async function repliesCommitted(page: Page): Promise<number> {
  const kept = readResume(await committed(page, 'cmi.suspend_data'))
  return kept?.conversations[0]?.replies.length ?? 0
}
