import { createServer, type ResolvedConfig } from 'vite'
import { openProgress } from '../../progress/progress.ts'
import type { Scenario } from '../../scenario/scenario.ts'
import { type Address, pathOf } from '../../screens/pages/address.ts'
import type { PageAt } from '../../screens/pages/page.ts'
import type { CarryingOn } from '../../screens/practice/first-reply/carry-on.ts'
import type { Early } from '../../screens/practice/first-reply/early.ts'

type CarryOn = typeof import('../../screens/practice/first-reply/carry-on.ts')
type Library = typeof import('../../library.ts')
type Pages = typeof import('../../messages/en/pages.ts')
type Markup = typeof import('../../screens/pages/markup.ts')

const CARRY_ON = '/src/screens/practice/first-reply/carry-on.ts'

/** A page as the build writes it. */
export interface DrawnPage {
  title: string
  description: string
  markup: string
}

export interface PageDrawing {
  /** @param early what was done on a scenario's page already: it is drawn as it stands after that. */
  draw(address: Address, early?: Early): Promise<DrawnPage>
  /** A scenario in the language of the build. @throws where there is none. */
  scenario(id: string): Promise<Scenario>
  /** The words of pages in the language of the build. */
  words(): Promise<Pick<Pages, 'pages' | 'firstReply'>>
  close(): Promise<void>
}

/**
 * Opens the app itself in Node, through Vite, to draw its pages as HTML: the same sources and plugins as the build.
 * Nothing is kept there: a page is drawn as somebody new to this device sees it.
 */
export async function openPageDrawing(config: ResolvedConfig): Promise<PageDrawing> {
  const server = await createServer({
    root: config.root,
    configFile: config.configFile ?? false,
    mode: config.mode,
    appType: 'custom',
    logLevel: 'error',
    server: { middlewareMode: true, watch: null, hmr: false, ws: false },
    optimizeDeps: { noDiscovery: true, include: [] },
  })
  const { pageAt } = (await server.ssrLoadModule('/src/main.tsx')) as { pageAt: PageAt }
  const { markupOf } = (await server.ssrLoadModule('/src/screens/pages/markup.ts')) as Markup

  return {
    async draw(address, early) {
      const keep = openProgress(nothing, () => 0)
      const carried: { found?: CarryingOn } = {}
      if (early) {
        const { carryOn } = (await server.ssrLoadModule(CARRY_ON)) as CarryOn
        carried.found = await carryOn(early, keep)
      }
      const { title, description, screen } = await pageAt(address, keep, undefined, carried)
      // Steps of the floor start where they were, which the page's script sets (player.ts).
      const markup = markupOf(screen).replaceAll(/ style="--from:(-?[\d.]+px)"/g, ' data-from="$1"')
      return { title, description, markup: fitForPolicy(markup, address) }
    },
    async scenario(id) {
      const { load } = (await server.ssrLoadModule('/src/library.ts')) as Library
      const { scenario } = await load(id)
      if (!scenario) throw new Error(`The scenario ${id} cannot be read.`)
      return scenario
    },
    async words() {
      return (await server.ssrLoadModule('/src/messages/en/pages.ts')) as Pages
    },
    close: () => server.close(),
  }
}

function nothing(): never {
  throw new Error('There is no storage while building.')
}

/** The policy would ignore these without a word in the markup, and say so only in a browser's console. */
function fitForPolicy(markup: string, address: Address): string {
  const bad = /<script\b[^>]*>|<style\b[^>]*>|<[^>]*\s(?:style|on[a-z]+)="[^>]*>/.exec(markup)?.[0]
  if (!bad) return markup
  throw new Error(
    `The first drawing of ${pathOf(address) || 'home'} has ${bad.slice(0, 160)}, which the strict policy forbids. ` +
      'Use a class, an attribute of the drawing, or set it in an effect.',
  )
}
