import type { Browser } from 'playwright-core'
import { type Entrant, type Load, measured } from './measure.ts'
import { barePage } from './pages/bare.ts'
import { h5pPage } from './pages/h5p.ts'
import { inkPage, inkText } from './pages/ink-page.ts'
import { ourPage } from './pages/ours.ts'
import { fetched, PACKAGES } from './pages/packages.ts'
import type { BenchPage } from './pages/page.ts'
import { twinePages } from './pages/twine.ts'
import { yarnPage } from './pages/yarn-page.ts'
import { type Field, fieldOf, figuresOf } from './report.ts'
import { type Served, serve } from './serve.ts'
import type { Story } from './story.ts'
import { wayOf } from './way.ts'

/** Who takes part, and a sentence for each that does not. */
export interface Pages {
  pages: BenchPage[]
  missing: string[]
}

/**
 * The story in every system that can be had.
 *
 * @param site ours, built with the story in it.
 * @param packages where fetched packages are kept.
 */
export function pagesOf(story: Story, site: ReadonlyMap<string, Served>, packages: string): Pages {
  const pages = [ourPage(story, site), barePage(story), inkPage(story, inkText(story)), yarnPage(story)]
  const missing: string[] = []
  const twine = fetched(PACKAGES.twine, packages)
  if (twine) pages.push(...twinePages(story, `${twine}/story-formats`))
  else missing.push(`The Twine formats are left out: npm did not give ${PACKAGES.twine}.`)
  const [player, scenario, question] = [PACKAGES.h5pPlayer, PACKAGES.h5pScenario, PACKAGES.h5pQuestion].map(
    one => fetched(one, packages),
  )
  if (player && scenario && question) pages.push(h5pPage(story, { player, scenario, question }))
  else missing.push('H5P is left out: npm did not give the player or H5P.BranchingScenario.')
  return { pages, missing }
}

/** Measures the field in one browser. @param rounds on a fast line and on a slow one. */
export async function raced(
  browser: Browser,
  story: Story,
  { pages, missing }: Pages,
  rounds: { fast: number; slow: number },
): Promise<{ field: Field; missing: string[] }> {
  const server = await serve(new Map(pages.map((page, n) => [`${n}`, page.files])))
  try {
    const way = wayOf(story)
    const entrants = pages.map((page, n): Entrant => ({ page, url: `${server.url}${n}/`, way }))
    const fast = await measured(browser, entrants, rounds.fast, { slow: false, playEvery: 2 })
    const slow = await measured(browser, entrants, rounds.slow, { slow: true, playEvery: null })
    const failed = pages.flatMap((page, n) => {
      const why = fast[n]?.failed ?? slow[n]?.failed
      // By these two all is measured.
      if (why && (page.kind === 'ours' || page.kind === 'bare'))
        throw new Error(`${page.name} could not be measured: ${why}`)
      return why ? [`${page.name} is left out, since it could not be measured: ${why}`] : []
    })
    const loads = (all: typeof fast, n: number): Load[] => all[n]?.loads ?? []
    const figures = pages.flatMap((page, n) =>
      fast[n]?.failed || slow[n]?.failed ? [] : [figuresOf(page, loads(fast, n), loads(slow, n))],
    )
    return { field: fieldOf(figures), missing: [...missing, ...failed] }
  } finally {
    await server.close()
  }
}
