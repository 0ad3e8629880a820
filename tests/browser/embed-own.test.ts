import { readFileSync } from 'node:fs'
import type { Frame } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { readResume } from '../../src/lms/resume.ts'
import { embed as words } from '../../src/messages/en/embed.ts'
import { ownScenario, readOwn } from '../../src/scenario/pattern/own.ts'
import { GAP } from '../../src/screens/embed/gaps.ts'
import { scenarioIn } from '../conversation/fakes.ts'
import { type Built, buildEmbedded, frameIn, heard, hostPage, opens } from './embedded.ts'
import { axeFindings } from './harness/axe.ts'
import { called, committed, launched, lmsPage, packed } from './lms-page.ts'
import { eventually } from './person.ts'

const own = aConversationOfOnes()
const SECRET = 'No. Robin, I won’t do it.'
const LATER = 'Ok, yes, sure, I’ll do it.'
/** Words that only this conversation has: what was told of it, and what is said in it. */
const THEIRS = /Robin|logistics|speakers|prep calls|customer panel/i

let built: Built
beforeAll(async () => {
  built = await buildEmbedded()
})
afterAll(() => built.close())

function aConversationOfOnes() {
  const told = readOwn(JSON.parse(readFileSync('tests/fixtures/stored/1/own.json', 'utf8')))
  if (!told) throw new Error('own.json holds no conversation.')
  return { ...ownScenario(scenarioIn(`scenarios/patterns/${told.pattern}.yaml`), told), title: 'Thursday' }
}

const asks = (frame: Frame) => frame.getByRole('checkbox', { name: words.course.agree.ask })
const line = (frame: Frame) => frame.locator('.line').textContent()

/** Says words of one's own, and waits for the boss's answer. */
async function types(frame: Frame, text: string): Promise<void> {
  const replies = frame.locator('.reply')
  await replies.first().waitFor()
  const before = await line(frame)
  await frame.getByRole('textbox').fill(text)
  await frame.getByRole('textbox').press('Enter')
  await eventually(() => line(frame)).not.toBe(before)
}

describe('[K3] a conversation of the learner’s own, in an LMS', () => {
  test('not a word of it is told unless they agree, and a relaunch goes on there with a mark in their place', async () => {
    const address = lmsPage(built, 'scorm2004', [own])
    const page = await opens(address)
    const frame = await frameIn(page)
    await asks(frame).waitFor()
    expect(await asks(frame).isChecked()).toBe(false)
    expect(await asks(frame).evaluate(one => one.getBoundingClientRect().bottom < innerHeight)).toBe(true)
    expect(await axeFindings(page)).toEqual([])
    await types(frame, SECRET)
    await frame.getByText(words.course.wordless.saved).waitFor()
    const sets = await called(page, 'SetValue')
    expect(sets.filter(one => one.answer !== 'true' || THEIRS.test(one.value))).toEqual([])
    expect(sets.some(({ element }) => element === 'cmi.interactions.0.result')).toBe(true)
    expect(sets.some(({ element }) => /description|learner_response/.test(element))).toBe(false)
    const kept = readResume(await committed(page, 'cmi.suspend_data'))
    expect(JSON.stringify(kept)).not.toMatch(THEIRS)
    const before = await line(frame)
    await page.close()

    const { page: again, frame: later } = await launched(page, address)
    await eventually(() => line(later)).toBe(before)
    await later.getByText(words.course.gaps).waitFor()
    expect(await later.locator('.note, .log').first().textContent()).toContain(GAP)
    expect(await axeFindings(again)).toEqual([])
  })

  test('once they agree words are told from then on, and none any more after they withdraw', async () => {
    const page = await opens(lmsPage(built, 'scorm2004', [own]))
    const frame = await frameIn(page)
    await types(frame, SECRET)
    await asks(frame).check()
    await frame.getByText(words.course.agree.yes).waitFor()
    expect(await axeFindings(page)).toEqual([])
    await types(frame, LATER)
    const told = () => called(page, 'SetValue').then(all => all.map(({ value }) => value).join('\n'))
    await eventually(told).toContain(LATER)
    expect(await told()).not.toContain(SECRET)
    const kept = async () => {
      const { conversations = [] } = readResume(await committed(page, 'cmi.suspend_data')) ?? {}
      return conversations[0]?.replies.map(({ typed }) => typed?.words)
    }
    await eventually(kept).toEqual(['', LATER])
    await asks(frame).uncheck()
    await frame.getByText(words.course.agree.withdrew).waitFor()
    await eventually(kept).toEqual(['', ''])
    expect(await axeFindings(page)).toEqual([])
  })

  test('in a frame of 700 × 520 it is asked without a scroll bar, and the host hears no word', async () => {
    built.page('own.html', packed(built, 'web', [own]))
    const body = `<iframe title="Practice" src="${built.embeds}own.html#/?fit=frame" width="700" height="520" style="border:0"></iframe>`
    const page = await opens(built.page('own-host.html', hostPage(body, [{ type: 'start' }])))
    const frame = await frameIn(page)
    await asks(frame).waitFor()
    const steps = frame.locator('.embed-nav button')
    const fits = async () => {
      for (let n = 0; n < Math.max(1, await steps.count()); n++) {
        if (await steps.count()) await steps.nth(n).click()
        expect(await frame.evaluate(() => document.documentElement.scrollHeight - innerHeight)).toBe(0)
      }
    }
    await fits()
    expect(await axeFindings(page)).toEqual([])
    await frame.locator('.reply').first().click()
    await eventually(() => heard(page, 'replied')).toHaveLength(1)
    await frame.getByText(words.course.wordless.saved).waitFor()
    await fits()
    expect(await axeFindings(page)).toEqual([])
    const [reply] = await heard(page, 'replied')
    expect(JSON.stringify({ ...reply, restore: readResume(reply?.restore ?? '') })).not.toMatch(THEIRS)
  })
})
