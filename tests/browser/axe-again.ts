import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { AxeResults } from 'axe-core'
import type { CDPSession, Page } from 'playwright-core'
import { type Device, SIZES } from './harness/visit.ts'
import { lookOnce } from './looked-at.ts'

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

const sessions = new WeakMap<Page, Promise<CDPSession>>()

/**
 * What axe finds wrong on a page that is looked at several times, in sizes and themes, a sentence each: rule, what it says, where.
 *
 * Of what it has seen axe can only find the same again (looked-at.ts), so that it is asked for what is new: colours, where a text has
 * other colours or lies on others; all else, where other things are there, are shown or scroll. What was found is not told twice.
 */
export async function axeAgain(page: Page): Promise<string[]> {
  const session = sessions.get(page) ?? page.context().newCDPSession(page)
  sessions.set(page, session)
  const debuggers = await session
  const ask = (expression: string) =>
    debuggers.send('Runtime.evaluate', { expression, awaitPromise: true, returnByValue: true })
  const looks = `(${lookOnce})()`
  let { result, exceptionDetails } = await ask(looks)
  // A page that is new has no axe yet. By the debugger, which its policy does not concern.
  if (!exceptionDetails && result.value === 'no axe') {
    await ask(`${source};0`)
    ;({ result, exceptionDetails } = await ask(looks))
  }
  if (exceptionDetails)
    throw new Error(`axe could not run: ${exceptionDetails.exception?.description ?? exceptionDetails.text}`)
  const violations = JSON.parse(String(result.value)) as AxeResults['violations']
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map(node => `${id}: ${help} (${node.target.join(' ')})`),
  )
}

/** A device by what it is like to look at, and its name. */
export type Looks = readonly (readonly [string, Pick<Device, 'size' | 'theme' | 'forcedColors'>])[]

/** The same on each of these devices: the page becomes as it is there, and is as on the first of them at the end. */
export async function axeOnEach(page: Page, devices: Looks): Promise<string[]> {
  const found: string[] = []
  for (const [name, { size = 'desk', theme = 'light', forcedColors }] of [
    ...devices,
    ...devices.slice(0, 1),
  ]) {
    await page.setViewportSize(SIZES[size])
    await page.emulateMedia({ colorScheme: theme, forcedColors: forcedColors ? 'active' : 'none' })
    found.push(...(await axeAgain(page)).map(one => `${name}: ${one}`))
  }
  return found
}
