import type { Page } from 'playwright-core'
import { inject, test } from 'vitest'
import { DOORS } from '../../src/screens/pages/address.ts'
import { isReady, visit } from './harness/visit.ts'
import { eventually } from './person.ts'
import { PAGE, words } from './scenes.ts'

const heading = (page: Page) => page.locator('h1').first().textContent()

// *Use in a course* needs what only the site has beside it, and says so (course.test.ts).
const SAME = DOORS.filter(door => door !== 'course').map(door => `${door}/`)
test('every page is laid out as on the site', async () => {
  const boxes = (page: Page) =>
    page.evaluate(() =>
      [...document.querySelectorAll('#root h1, #root h2, #root p, #root button, #root a, #root fieldset')]
        // The site offers the file itself, which the file need not.
        .filter(at => !at.matches('a[download]') && !at.querySelector(':scope > a[download]'))
        .map(at => {
          const { x, width, height } = at.getBoundingClientRect()
          return [at.textContent?.slice(0, 30), x, width, height, getComputedStyle(at).font].join(' ')
        }),
    )
  const { page } = await visit('', { oneFile: true })
  // Through every page, so that all of the styles have come.
  for (const door of DOORS) {
    await page.goto(`${inject('oneFile')}#/${door}/`)
    await eventually(() => heading(page)).not.toBe(words.home.heading)
  }
  const { page: there, home } = await visit('')
  for (const path of ['', ...SAME, PAGE]) {
    await there.goto(home + path)
    await isReady(there)
    // The file is in one language: the way to the others is the site's alone.
    await there.evaluate(() => {
      for (const other of document.querySelectorAll('#root a[hreflang]')) other.remove()
    })
    await page.goto(`${inject('oneFile')}#/${path}`)
    // What a screen's styles do to another's shows here: on the site the two never meet.
    await eventually(async () => {
      const [inFile, onSite] = [await boxes(page), await boxes(there)]
      const differ = [
        ...inFile.filter(box => !onSite.includes(box)),
        ...onSite.filter(box => !inFile.includes(box)),
      ]
      return { path, differ, some: onSite.length > 3 }
    }).toEqual({ path, differ: [], some: true })
  }
})
