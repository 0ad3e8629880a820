import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import react from '@vitejs/plugin-react'
import { build, type InlineConfig, type Plugin } from 'vite'
import { inOrder } from '../../library/in-order.ts'
import { EMPTY_PLACE } from '../../lms/packages/written-in.ts'
import { LANGUAGES } from '../../messages/languages.ts'
import { readsIn } from '../../reply/languages.ts'
import type { Scenario } from '../../scenario/scenario.ts'
import { withShelf } from '../../screens/embed/shelf.ts'
import { inLanguage } from './language.ts'
import { oneFile } from './one-file.ts'
import { pageWords } from './page-words.ts'
import { readIn } from './scenario-in.ts'
import { scenarioModules } from './scenario-modules.ts'
import { described, withParts } from './shell.ts'

/** Where the embed starts, as main.tsx is where the site does. */
const ENTRY = '/src/embed.tsx'
/** What reads typed replies, a third of an embed's weight, and what types them for somebody who speaks. */
const TYPED = [
  { module: /\/src\/reply\/read\.ts$/, instead: 'export const read = null' },
  { module: /\/stage\/aloud\/into-field\.tsx$/, instead: 'export const IntoField = () => null' },
]
/**
 * What an embed has no room for, within 150 kB of gzip: the drawing of the map, whose list stays; the calendar file of the card,
 * and the file of everything that a device has. embed.css takes their buttons away.
 */
const LEFT_OUT = [
  { module: /\/stage\/map\/map-drawing\.tsx$/, instead: 'export const MapDrawing = () => null' },
  { module: /\/debrief\/reminder\.ts$/, instead: 'export const reminderOf = null' },
  { module: /\/progress\/export\.ts$/, instead: 'export const exportFile = null' },
  // An embed has nothing before the app.
  { module: /\/first-reply\/carry-on\.ts$/, instead: 'export const carryOn = null' },
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
 *   Where a scenario is in a language that none could be read in, `embed/<id>.html` does without it too.
 *
 * Two builds in all: the scenarios are data that is written into what was built.
 *
 * @param out the folder of the site.
 * @param scenarios those that `embed.html` offers; left out, all of the product.
 * @param language of the site, and of the scenarios as far as they are translated.
 */
export async function buildEmbeds(
  out: string,
  scenarios?: readonly Scenario[],
  language: string = LANGUAGES[0],
): Promise<void> {
  const offered = scenarios ?? (await shipped(language))
  mkdirSync(join(out, 'embed'), { recursive: true })
  for (const reads of [true, false]) {
    await build(configOf(out, reads, language))
    const built = join(out, WORK)
    const page = readFileSync(built, 'utf8')
    rmSync(built)
    const suffix = reads ? '' : '-written'
    writeFileSync(
      join(out, `embed${suffix}.html`),
      described(withShelf(page, offered), pageWords(language).home),
    )
    for (const one of offered) {
      const html = described(withShelf(page, [one]), one.teaches)
      writeFileSync(join(out, 'embed', `${one.id}${suffix}.html`), html)
      if (!reads && !readsIn(one.language)) writeFileSync(join(out, 'embed', `${one.id}.html`), html)
    }
  }
}

function configOf(out: string, reads: boolean, language: string): InlineConfig {
  return {
    configFile: false,
    // The addresses of the one file, behind its hash (screens/stage/here.ts), are an embed's too.
    mode: 'one-file',
    base: './',
    logLevel: 'warn',
    define: {
      'import.meta.env.VITE_READS': JSON.stringify(reads ? 'yes' : 'no'),
      'import.meta.env.VITE_LANGUAGE': JSON.stringify(language),
    },
    plugins: [
      react(),
      inLanguage(language),
      scenarioModules({ inside: true, only: [] }),
      without(reads ? LEFT_OUT : [...LEFT_OUT, ...TYPED]),
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

/** Every scenario of the product, in a language as far as there is. The site's build has stopped already where one has errors. */
async function shipped(language: string, folder = 'scenarios'): Promise<Scenario[]> {
  const files = readdirSync(folder).filter(file => file.endsWith('.yaml'))
  const all = files.sort().map(async file => {
    const { scenario } = await readIn(language, `${folder}/${file}`)
    if (!scenario) throw new Error(`${folder}/${file} cannot be read: run npm run check.`)
    return scenario
  })
  return onShelf(await Promise.all(all))
}

/** As the shelf has them: the one to meet first at the front. */
function onShelf(scenarios: readonly Scenario[]): Scenario[] {
  const placed = scenarios.map(scenario => ({
    scenario,
    ...scenario,
    temperament: scenario.boss.temperament,
  }))
  return inOrder(placed).map(({ scenario }) => scenario)
}
