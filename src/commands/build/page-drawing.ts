import { createServer, type ResolvedConfig } from 'vite'
import { openProgress } from '../../progress/progress.ts'
import { type Address, pathOf } from '../../screens/pages/address.ts'
import type { PageAt } from '../../screens/pages/page.ts'

type Markup = typeof import('../../screens/pages/markup.ts')

/** A page as the build writes it. */
export interface DrawnPage {
  title: string
  description: string
  markup: string
}

export interface PageDrawing {
  draw(address: Address): Promise<DrawnPage>
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
    async draw(address) {
      const { title, description, screen } = await pageAt(
        address,
        openProgress(nothing, () => 0),
      )
      return { title, description, markup: fitForPolicy(markupOf(screen), address) }
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
