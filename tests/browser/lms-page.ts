import { readFileSync } from 'node:fs'
import type { BrowserContext, Frame, Page } from 'playwright-core'
import type { PackageFormat } from '../../src/lms/packages/request.ts'
import { withCourse } from '../../src/lms/packages/written-in.ts'
import type { Scenario } from '../../src/scenario/scenario.ts'
import type { StrictLrs } from '../lms/strict-lrs.ts'
import { type Built, frameIn } from './embedded.ts'
import { eventually } from './person.ts'
import type { Scene } from './scenes.ts'

export type Version = 'scorm12' | 'scorm2004'

/** One call of the course's API, its answer, and its error code right after. */
export interface Called {
  name: string
  element: string
  value: string
  answer: string
  code: number
}

/** The page of a package, at the embeds' origin. */
export function packed(
  built: Built,
  format: PackageFormat,
  scenarios: readonly Scenario[],
  passMark = 80,
): string {
  const options = {
    ...{ temperament: null, typed: true, coaching: null, passMark, policy: 'best' as const },
    ...{ language: null, theme: null },
  }
  return withCourse({ format, title: 'The course', options, scenarios, embed: built.text('embed.html') })
}

const VERSIONS = {
  scorm12: { api: 'API', maker: 'Scorm12API', prefix: 'LMS', over: 301 },
  scorm2004: { api: 'API_1484_11', maker: 'Scorm2004API', prefix: '', over: 133 },
} as const

/**
 * scorm-again around a package's page. What it commits, and every call of its API, are in the hosts' storage: they outlive the page,
 * however it ends. With `refuses` on its window it commits nothing, and with `over` the session is over, of which scorm-again itself
 * says nothing in 1.2.
 *
 * @param frame what it has the course in; without it, a window can be opened.
 * @returns its address.
 */
export function lmsPage(
  built: Built,
  version: Version,
  scenarios: readonly Scenario[],
  frame = '<iframe title="Course" src="course.html"></iframe>',
): string {
  const { api, maker, prefix, over } = VERSIONS[version]
  const script = readFileSync(`node_modules/scorm-again/dist/${version}.min.js`, 'utf8')
  built.page('course.html', packed(built, version, scenarios))
  built.page(`${version}.js`, script)
  return built.page(
    'lms.html',
    `<!doctype html><html lang="en"><head><meta charset="utf-8"><link rel="icon" href="data:,"><title>LMS</title>
<style>body { margin: 0 } h1 { position: absolute; clip-path: inset(50%) } iframe { display: block; width: 100%; height: 100vh; border: 0 }</style>
<script src="${version}.js"></script>
<script>
window.refuses = false
window.over = false
const httpService = {
  processHttpRequest(_, sent) {
    if (window.refuses) return { result: 'false', errorCode: 101 }
    localStorage.setItem('cmi', JSON.stringify(sent.cmi))
    return { result: 'true', errorCode: 0 }
  },
  updateSettings() {},
}
const own = new ${maker}({ lmsCommitUrl: '/kept', httpService, autocommit: false, logLevel: 5 })
const kept = localStorage.getItem('cmi')
if (kept) own.loadFromJSON(JSON.parse(kept), 'cmi')
const calls = JSON.parse(localStorage.getItem('calls') ?? '[]')
let fault = 0
window.${api} = Object.fromEntries(
  ['Initialize', '${version === 'scorm12' ? 'Finish' : 'Terminate'}', 'GetValue', 'SetValue', 'Commit', 'GetLastError', 'GetErrorString', 'GetDiagnostic']
    .map(name => ['${prefix}' + name, (...given) => {
      const asks = /Error|Diagnostic/.test(name)
      if (asks && fault) return name === 'GetLastError' ? String(fault) : 'The session is over'
      if (!asks) fault = window.over ? ${over} : 0
      const answer = fault ? 'false' : own['${prefix}' + name](...given)
      if (asks || name === 'GetValue') return answer
      const code = fault || own.${prefix}GetLastError()
      const [element, value] = given.map(String)
      calls.push({ name: name.replace('Finish', 'Terminate'), element, value, answer: String(answer), code: Number(code) })
      localStorage.setItem('calls', JSON.stringify(calls))
      return answer
    }]),
)
</script></head><body><main><h1>LMS</h1>${frame}</main></body></html>`,
  )
}

/** All calls of one name, over all launches. */
export async function called(page: Page, name: string): Promise<Called[]> {
  const calls = await page.evaluate(() => localStorage.getItem('calls'))
  return (JSON.parse(calls ?? '[]') as Called[]).filter(one => one.name === name)
}

/** An element as the last commit left it; an empty text where there is none. */
export async function committed(page: Page, element: string): Promise<string> {
  const kept = await page.evaluate(() => localStorage.getItem('cmi'))
  let here: unknown = JSON.parse(kept ?? '{}')
  for (const step of element.split('.').slice(1)) here = (Object(here) as Record<string, unknown>)[step]
  return here === undefined ? '' : String(here)
}

/** Says what these scenes say, the first of which is on the screen or comes. */
export async function plays(frame: Frame, scenes: readonly Scene[]): Promise<void> {
  for (const { boss, you } of scenes) {
    await eventually(() => frame.locator('.line').textContent()).toContain(boss)
    await frame.getByRole('button', { name: `“${you}”` }).click()
  }
}

/** The frame of the course in an LMS that is launched in a new page of the same device. */
export async function launched(page: Page, address: string): Promise<{ page: Page; frame: Frame }> {
  const next = await page.context().newPage()
  await next.goto(address)
  return { page: next, frame: await frameIn(next) }
}

/** Answers what the page asks of the record store. */
export async function answersFor(context: BrowserContext, lrs: StrictLrs): Promise<void> {
  const cors = {
    'access-control-allow-origin': '*',
    'access-control-allow-headers': '*, authorization',
    'access-control-allow-methods': '*',
  }
  await context.route(/^https:\/\/(?:lms|lrs)\.test\//, async route => {
    const request = route.request()
    if (request.method() === 'OPTIONS') return route.fulfill({ status: 204, headers: cors })
    const body = request.postData()
    const answer = await lrs.fetch(request.url(), {
      method: request.method(),
      headers: request.headers(),
      ...(body !== null && { body }),
    })
    return route.fulfill({ status: answer.status, headers: cors, body: await answer.text() })
  })
}
