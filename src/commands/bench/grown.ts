import type { Browser } from 'playwright-core'
import { median } from './figures.ts'
import type { GrownRow } from './growth-report.ts'
import { type Entrant, measured } from './measure.ts'
import { barePage } from './pages/bare.ts'
import { inkPage } from './pages/ink-page.ts'
import { grownPage, ourPage } from './pages/ours.ts'
import type { BenchPage } from './pages/page.ts'
import { type Served, serve } from './serve.ts'
import { storyOf } from './story.ts'
import { wayOf } from './way.ts'

const ROUNDS = 4

/**
 * First and second replies in a browser by the size of the story: ours, a bare page and inkjs, which shows how a library that
 * loads a whole story grows.
 *
 * @param base turns of the story that the site was built of; smaller sizes are not measured.
 * @param ink the stories as inkjs loads them, by turns: these sizes are measured.
 */
export async function grownRows(
  browser: Browser,
  site: ReadonlyMap<string, Served>,
  base: number,
  ink: ReadonlyMap<number, string>,
): Promise<GrownRow[]> {
  const rows: GrownRow[] = []
  for (const [turns, text] of ink) {
    const story = storyOf(turns)
    const ours = turns === base ? ourPage(story, site) : grownPage(story, storyOf(base), site)
    const pages: BenchPage[] = [ours, barePage(story), inkPage(story, text)]
    const server = await serve(new Map(pages.map((page, n) => [`${n}`, page.files])))
    try {
      const way = wayOf(story)
      const entrants = pages.map((page, n): Entrant => ({ page, url: `${server.url}${n}/`, way }))
      const found = await measured(browser, entrants, ROUNDS, { slow: false, playEvery: null })
      for (const [n, { name, kind }] of pages.entries()) {
        const { loads = [], failed = null } = found[n] ?? {}
        if (failed || kind === 'twine') throw new Error(`${name} with ${turns} turns: ${failed}`)
        rows.push({
          ...{ name, kind, turns },
          first: median(loads.map(load => load.clickable)),
          second: median(loads.map(load => load.second)),
          bytes: median(loads.map(load => load.bytes)),
        })
      }
    } finally {
      await server.close()
    }
  }
  return rows
}
