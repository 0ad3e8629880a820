import { readFileSync } from 'node:fs'
import { strFromU8, unzipSync } from 'fflate'
import type { Page } from 'playwright-core'
import { readCourse } from '../../src/lms/packages/written-in.ts'
import { type Device, isReady, type Visit, visit } from './harness/visit.ts'
import { pathOf } from './keeping.ts'
import { mouse } from './person.ts'
import { words } from './scenes.ts'

const { course } = words
export const COURSE = 'course/'
export const SECOND = 'over-the-line'
export const ROBIN = 'own-aaaaaaaaa0'
export const ROBINS = 'Robin: take on the open day'

/** One conversation of one's own, and one that is begun and not finished. */
export const fill = () => {
  const fillings = { boss: 'Robin', ask: 'take on the open day', mine: 'finish the exam papers' }
  const rest = { slips: 'the exam papers', who: 'the parents' }
  const how = { format: 1, version: 1, pattern: 'this-instead-of-that', temperament: 'steady', changedAt: 1 }
  const one = { ...how, id: 'own-aaaaaaaaa0', fillings: { ...fillings, ...rest } }
  localStorage.setItem('front-foot/1/own/own-aaaaaaaaa0', JSON.stringify(one))
  const begun = { pattern: 'my-way', fillings: { boss: 'Jo', ask: 'count it' }, at: 'mine' }
  localStorage.setItem('front-foot/1/own-draft/new', JSON.stringify(begun))
}

/** Opens the page with this chosen in its address. */
export async function chooses(hash = '', device: Device = {}): Promise<Visit> {
  const visited = await visit(COURSE + hash, device)
  await isReady(visited.page)
  return visited
}

/** Has the package made. @returns its name, its bytes and its files. */
export async function makes(page: Page) {
  const coming = page.waitForEvent('download')
  await mouse.press(page, course.make.button)
  const path = await pathOf(await coming)
  const bytes = readFileSync(path)
  const files = unzipSync(bytes)
  const text = (name: string) => strFromU8(files[name] ?? new Uint8Array())
  return { name: path.split(/[\\/]/).at(-1) ?? '', bytes, names: Object.keys(files), text }
}

/** The course that is written in a package's page. */
export function courseIn(page: string) {
  return readCourse(
    /<script type="application\/json" id="front-foot-course">(.*?)<\/script>/s.exec(page)?.[1] ?? '',
  )
}
