import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { build, type InlineConfig, type Plugin, type Rolldown } from 'vite'
import { stage } from '../../messages/en/stage.ts'
import type { KeptFile } from '../../screens/offline/kept-files.ts'
import { LATE } from '../../screens/offline/late.ts'
import { APPLE_ICON, ICONS, ICONS_FOLDER } from './icons.ts'
import { inLanguage } from './language.ts'
import { pageWords } from './page-words.ts'
import { withPolicy } from './security-policy.ts'
import { withParts, withScript } from './shell.ts'

const PAGE_SCRIPT = 'src/screens/offline/offline.ts'
const WORKER = 'src/screens/offline/worker.ts'
/** In whose names is what they hold: such a file never changes. */
const NAMED = /^assets\/.+-[\w-]{8}\.\w+$/
/** The wall, of the light theme: what shows before a page does. */
const WALL = '#fafbfb'

/**
 * Makes the site of one language one that can be installed and needs no network after a visit: its manifest and icons, the
 * service worker that keeps all of its files (screens/offline), and a few words in every page that have it called once the
 * page has long been in use. What other builds put into the same folder (embeds, the one file, other languages) is not kept: it is
 * large, and fetched when somebody wants it.
 *
 * vite-plugin-pwa does this for one page of one build: it lists what is on the disk when Vite is done, knows nothing of pages
 * with a policy each or of sites within a site, and tidies away what older pages still run on. So the library that it stands on
 * is used by itself. It comes last of all that writes pages.
 */
export function offline(language: string): Plugin {
  return {
    name: 'front-foot:offline',
    apply: 'build',
    enforce: 'post',
    generateBundle: {
      order: 'post',
      async handler(_, bundle) {
        const files = new Map<string, string | Uint8Array>()
        for (const name of ['icon.svg', ...ICONS.map(icon => icon.name)])
          files.set(name, readFileSync(join(ICONS_FOLDER, name)))
        files.set('manifest.json', manifest(language))
        const { script, parts } = await pageScript(language)
        for (const [name, source] of parts) files.set(name, source)
        for (const [fileName, source] of files) this.emitFile({ type: 'asset', fileName, source })
        for (const part of Object.values(bundle)) {
          if (part.type === 'asset' && part.fileName.endsWith('index.html'))
            part.source = installable(part.fileName, String(part.source), script)
          files.set(part.fileName, part.type === 'asset' ? part.source : part.code)
        }
        this.emitFile({ type: 'asset', fileName: 'sw.js', source: await workerFor(files) })
      },
    },
  }
}

/**
 * What pages fetch late, in parts of its own: within the app's build its few lines would move what the app starts with into
 * more files.
 *
 * @returns which of the parts a page asks for, and all of them by name.
 */
async function pageScript(language: string) {
  const output = await built({
    base: './',
    plugins: [inLanguage(language)],
    build: { modulePreload: { polyfill: false }, rolldownOptions: { input: PAGE_SCRIPT } },
  })
  const parts = output.map(part => [part.fileName, part.type === 'asset' ? part.source : part.code] as const)
  return { script: output[0].fileName, parts }
}

/**
 * The service worker of a site.
 *
 * @param files all that it keeps, by their paths from the root of the site.
 */
export async function workerFor(files: ReadonlyMap<string, string | Uint8Array>): Promise<string> {
  const list = [...files].map(([url, source]) => keptFile(url, source))
  const [worker] = await built({
    define: { FILES: JSON.stringify(list), 'process.env.NODE_ENV': '"production"' },
    build: { lib: { entry: WORKER, formats: ['iife'], name: 'worker', fileName: 'sw' } },
  })
  return worker.code
}

async function built({ build: own, ...config }: InlineConfig): Promise<Rolldown.RolldownOutput['output']> {
  const always = { configFile: false, logLevel: 'warn' } as const
  const made = await build({ ...always, ...config, build: { write: false, target: 'es2022', ...own } })
  const [one] = Array.isArray(made) ? made : [made]
  if (!one || !('output' in one)) throw new Error('A part of the site that works offline was not built.')
  return one.output
}

function keptFile(url: string, source: string | Uint8Array): KeptFile {
  if (NAMED.test(url)) return { url, revision: null }
  const digest = createHash('sha256').update(source).digest('base64')
  return { url, revision: digest.slice(0, 12), integrity: `sha256-${digest}` }
}

function installable(name: string, html: string, script: string): string {
  const root = '../'.repeat(name.split('/').length - 1) || './'
  const parts = {
    '<link rel="icon" href="data:,"': [
      `<link rel="manifest" href="${root}manifest.json">`,
      `<link rel="apple-touch-icon" href="${root}${APPLE_ICON}">`,
      `<link rel="icon" href="${root}icon.svg"`,
    ].join(''),
  }
  const calls = `onload=()=>setTimeout(()=>import("${root}${script}").catch(()=>{}),${LATE})`
  return withPolicy(withScript(withParts(html, parts), calls))
}

function manifest(language: string): string {
  const { tag, direction } = pageWords(language)
  return JSON.stringify({
    name: stage.product,
    short_name: stage.product,
    lang: tag,
    dir: direction,
    // From where this lies, in whatever folder of whatever host that is.
    start_url: './',
    scope: './',
    display: 'standalone',
    background_color: WALL,
    theme_color: WALL,
    icons: [
      { src: 'icon.svg', sizes: 'any', type: 'image/svg+xml' },
      ...ICONS.map(({ name, size, cut }) => ({
        src: name,
        sizes: `${size}x${size}`,
        type: 'image/png',
        purpose: cut ? 'maskable' : 'any',
      })),
    ],
  })
}
