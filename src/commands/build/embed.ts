import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import react from '@vitejs/plugin-react'
import { build, type InlineConfig, type Plugin } from 'vite'
import { EMPTY_PLACE } from '../../lms/packages/written-in.ts'
import { read } from '../../scenario/read.ts'
import type { Scenario } from '../../scenario/scenario.ts'
import { withShelf } from '../../screens/embed/shelf.ts'
import { oneFile } from './one-file.ts'
import { scenarioModules } from './scenario-modules.ts'
import { withParts } from './shell.ts'

/** Where the embed starts, as main.tsx is where the site does. */
const ENTRY = '/src/embed.tsx'
/** What reads typed replies: a third of an embed's weight. */
const READER = { module: /\/src\/reply\/read\.ts$/, instead: 'export const read = null' }
/**
 * What an embed has no room for, within 150 kB of gzip: the drawing of the map, whose list stays; the calendar file of the card,
 * and the file of everything that a device has. embed.css takes their buttons away.
 */
const LEFT_OUT = [
  { module: /\/stage\/map\/map-drawing\.tsx$/, instead: 'export const MapDrawing = () => null' },
  { module: /\/debrief\/reminder\.ts$/, instead: 'export const reminderOf = null' },
  { module: /\/progress\/export\.ts$/, instead: 'export const exportFile = null' },
]
/** Preact draws the same screens at a tenth of react-dom's 60 kB: no other way leads below the limit. */
const PREACT = [
  { find: /^use-sync-external-store\/shim$/, replacement: 'preact/compat' },
  { find: /^react\/jsx-runtime$/, replacement: 'preact/jsx-runtime' },
  { find: /^react-dom\/client$/, replacement: 'preact/compat/client' },
  { find: /^react(?:-dom)?$/, replacement: 'preact/compat' },
]
const WORK = 'embed-as-built.html'

/**
 * Writes the embeds beside a built site. Each is one file that asks for nothing else.
 * - `embed.html` offers all scenarios; packages are made of it, with theirs in place of these.
 * - `embed/<id>.html` has one.
 * - `embed-written.html` and `embed/<id>-written.html` are the same without what reads typed replies: a third lighter.
 *
 * Two builds in all: the scenarios are data that is written into what was built.
 *
 * @param out the folder of the site.
 */
export async function buildEmbeds(out: string, scenarios: readonly Scenario[] = shipped()): Promise<void> {
  mkdirSync(join(out, 'embed'), { recursive: true })
  for (const reads of [true, false]) {
    await build(configOf(out, reads))
    const built = join(out, WORK)
    const page = readFileSync(built, 'utf8')
    rmSync(built)
    const suffix = reads ? '' : '-written'
    writeFileSync(join(out, `embed${suffix}.html`), withShelf(page, scenarios))
    for (const one of scenarios)
      writeFileSync(join(out, 'embed', `${one.id}${suffix}.html`), withShelf(page, [one]))
  }
}

function configOf(out: string, reads: boolean): InlineConfig {
  return {
    configFile: false,
    // The addresses of the one file, behind its hash (screens/stage/here.ts), are an embed's too.
    mode: 'one-file',
    base: './',
    logLevel: 'warn',
    define: { 'import.meta.env.VITE_READS': JSON.stringify(reads ? 'yes' : 'no') },
    plugins: [
      react(),
      scenarioModules({ inside: true, only: [] }),
      without(reads ? LEFT_OUT : [...LEFT_OUT, READER]),
      place(),
      oneFile({ name: WORK, entry: ENTRY }),
    ],
    resolve: { alias: PREACT },
    build: { outDir: out, target: 'es2022', assetsInlineLimit: 0 },
  }
}

/** The empty place for a course, before anything runs. */
function place(): Plugin {
  return {
    name: 'front-foot:place-for-a-course',
    transformIndexHtml: {
      order: 'post',
      handler: html => withParts(html, { '<div id="root">': `${EMPTY_PLACE}\n    <div id="root">` }),
    },
  }
}

/** Leaves modules out. @throws where one is no longer there to be left out: the sizes would grow unsaid. */
function without(modules: readonly { module: RegExp; instead: string }[]): Plugin {
  const left = new Set<RegExp>()
  return {
    name: 'front-foot:left-out',
    enforce: 'pre',
    load(id) {
      const found = modules.find(({ module }) => module.test(id))
      if (found) left.add(found.module)
      return found?.instead ?? null
    },
    buildEnd(error) {
      const missed = modules.find(({ module }) => !left.has(module))
      if (!error && missed) throw new Error(`No module is called ${missed.module}, to be left out of embeds.`)
    },
  }
}

/** Every scenario of the product, as its file says it. The site's build has stopped already where one has errors. */
function shipped(folder = 'scenarios'): Scenario[] {
  return readdirSync(folder)
    .filter(file => file.endsWith('.yaml'))
    .sort()
    .flatMap(file => {
      const path = join(folder, file)
      const { scenario } = read(readFileSync(path, 'utf8'), path)
      if (!scenario) throw new Error(`${basename(dirname(path))}/${file} cannot be read: run npm run check.`)
      return [scenario]
    })
}
