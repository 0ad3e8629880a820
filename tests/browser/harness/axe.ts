import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { AxeResults } from 'axe-core'
import type { Page } from 'playwright-core'

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

/**
 * What axe finds wrong on the page as it stands, a sentence each: rule, what it says, where. Empty is what we want.
 * The tests' own script goes in through the debugger, which the page's policy does not concern.
 */
export async function axeFindings(page: Page): Promise<string[]> {
  const debuggers = await page.context().newCDPSession(page)
  const there = await debuggers.send('Runtime.evaluate', { expression: 'typeof axe' })
  if (there.result.value === 'undefined') await debuggers.send('Runtime.evaluate', { expression: source })
  const { result, exceptionDetails } = await debuggers.send('Runtime.evaluate', {
    expression: `axe.run(document, { resultTypes: ['violations'] }).then(results => JSON.stringify(results.violations))`,
    awaitPromise: true,
  })
  await debuggers.detach()
  if (exceptionDetails) throw new Error(`axe could not run: ${exceptionDetails.text}`)
  const violations = JSON.parse(String(result.value)) as AxeResults['violations']
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map(node => `${id}: ${help} (${node.target.join(' ')})`),
  )
}
