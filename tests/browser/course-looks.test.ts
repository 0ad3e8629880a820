import { readFileSync } from 'node:fs'
import { strFromU8, unzipSync } from 'fflate'
import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { axeAgain } from './axe-again.ts'
import { COURSE, chooses, courseIn, fill, makes, ROBIN, SECOND } from './course-page.ts'
import { isReady, SIZES, visit } from './harness/visit.ts'
import { pathOf } from './keeping.ts'
import { sideways, smallTargets } from './measure.ts'
import { eventually, mouse } from './person.ts'
import { scenario, words } from './scenes.ts'
import { focused as nameOfFocused, tabUntil } from './tab.ts'

const { course, home: homeWords } = words

describe('looks', () => {
  const states: [string, string, (page: Page) => Promise<void>][] = [
    ['nothing chosen', '', async page => mouse.press(page, course.make.button)],
    [
      'a package, one’s own in it, and a mark that is none',
      `#scenario=${scenario.id},${ROBIN},${SECOND}&pass=x`,
      async page => page.getByText(course.own.agree).waitFor(),
    ],
    ['a package that was made', `#scenario=${scenario.id}`, async page => void (await makes(page))],
    [
      'a line, without one’s own',
      `#way=line&scenario=${scenario.id},${ROBIN}`,
      async page => page.getByText(course.line.toWeb).waitFor(),
    ],
    [
      'an address of what is not here',
      '#scenario=nowhere',
      async page => page.getByText(course.lost(1)).waitFor(),
    ],
  ]
  test.each(states)(
    '%s: axe finds nothing, nothing goes sideways, each target is 44 px',
    async (_, hash, comeTo) => {
      const { page } = await chooses(hash, { before: fill })
      await comeTo(page)
      const found: string[] = []
      for (const [name, size] of Object.entries(SIZES)) {
        await page.setViewportSize(size)
        found.push(...(await sideways(page)).map(one => `${name} goes sideways: ${one}`))
        found.push(...(await smallTargets(page)).map(one => `${name} small target: ${one}`))
        for (const colorScheme of ['light', 'dark'] as const) {
          await page.emulateMedia({ colorScheme })
          found.push(...(await axeAgain(page)).map(one => `${name} ${colorScheme}: ${one}`))
        }
      }
      for (const theme of ['contrast', 'projector']) {
        await page.evaluate(name => {
          document.documentElement.dataset.theme = name
        }, theme)
        found.push(...(await axeAgain(page)).map(one => `${theme}: ${one}`))
        found.push(...(await sideways(page)).map(one => `${theme} goes sideways: ${one}`))
      }
      await page.evaluate(() => {
        document.documentElement.dir = 'rtl'
      })
      await page.setViewportSize(SIZES.phone)
      found.push(...(await sideways(page)).map(one => `right to left goes sideways: ${one}`))
      expect(found).toEqual([])
    },
  )
})

test('home leads there; by keyboard alone a package is made, and a reload keeps what was chosen', async () => {
  const { page, home } = await visit('', { size: 'low' })
  await tabTo(page, homeWords.doors.course.name)
  await page.keyboard.press('Enter')
  await page.waitForURL(home + COURSE)
  await isReady(page)
  await tabTo(page, scenario.title)
  await page.keyboard.press('Space')
  await page.keyboard.press('Tab')
  await page.keyboard.press('Space')
  const second = await focused(page)
  const up = course.order.of(course.order.up, second)
  await tabTo(page, up)
  await page.keyboard.press('Enter')
  expect(await focused(page)).toBe(up)
  await page.getByText(course.order.now(second, 1, 2)).waitFor()
  await tabTo(page, course.how.pass)
  await page.keyboard.type('75')
  await tabTo(page, course.how.typed)
  await page.keyboard.press('Space')
  await page.keyboard.press('Tab')
  await page.keyboard.press('ArrowRight')
  const packed = page.getByRole('heading', { name: course.make.heading(course.way.ways.scorm2004.name) })
  await packed.waitFor()
  await eventually(() => page.url()).toContain('way=scorm2004')
  await page.reload()
  await isReady(page)
  await packed.waitFor()
  expect(await page.getByRole('textbox', { name: course.how.pass }).inputValue()).toBe('75')
  await tabTo(page, course.make.button)
  const coming = page.waitForEvent('download')
  await page.keyboard.press('Enter')
  const download = await coming
  expect(download.suggestedFilename()).toBe('front-foot-2-scenarios-scorm2004.zip')
  const files = unzipSync(readFileSync(await pathOf(download)))
  const packedCourse = courseIn(strFromU8(files['index.html'] ?? new Uint8Array()))
  expect(packedCourse?.options).toMatchObject({ passMark: 75, typed: false })
  expect(packedCourse?.scenarios.map(({ title }) => title)).toEqual([second, scenario.title])
  expect(await page.evaluate(() => localStorage.length)).toBe(0)
})

/** The names of elements, also where another element has it. */
const calledOf = (elements: readonly Element[]) =>
  elements.map(one => {
    const labelled = one.getAttribute('aria-labelledby')
    const label = one instanceof HTMLInputElement ? one.labels?.[0] : null
    return (
      one.getAttribute('aria-label') ??
      (labelled ? document.getElementById(labelled) : (label ?? one))?.textContent?.trim() ??
      ''
    )
  })

const focused = (page: Page) => nameOfFocused(page, calledOf)

/** Goes on with Tab until what is so called has the focus. */
const tabTo = (page: Page, name: string) => tabUntil(page, name, here => here === name, calledOf)
