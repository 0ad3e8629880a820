import type { Plugin, ResolvedConfig, Rolldown } from 'vite'
import { addressOf, DOORS, type Place, pathOf } from '../../screens/pages/address.ts'
import { type DrawnPage, openPageDrawing } from './page-drawing.ts'
import { dataName } from './scenario-modules.ts'
import { filled, withParts } from './shell.ts'

type Bundle = Rolldown.OutputBundle

/**
 * Writes a page for home, for each door and for each scenario (design.md, Addresses): index.html with its screen drawn in it, with
 * the screen's styles, and with its chunks asked for at once.
 */
export function pages(): Plugin {
  let config: ResolvedConfig
  return {
    name: 'front-foot:pages',
    apply: 'build',
    enforce: 'post',
    configResolved(resolved) {
      config = resolved
    },
    generateBundle: {
      order: 'post',
      async handler(_, bundle) {
        const shell = bundle['index.html']
        if (shell?.type !== 'asset') this.error('The build made no index.html to write pages from.')
        const html = String(shell.source)
        const drawing = await openPageDrawing(config)
        try {
          for (const place of placesIn(bundle)) {
            const path = pathOf(place)
            const address = addressOf(path)
            const links = linksTo(modulesOf(place), bundle, html)
            if (place.scenario !== null) links.push(linkToData(place.scenario, bundle))
            const page = pageFrom(html, path, address.root, links, await drawing.draw(address))
            if (path === '') shell.source = page
            else this.emitFile({ type: 'asset', fileName: `${path}index.html`, source: page })
          }
        } finally {
          await drawing.close()
        }
      },
    },
  }
}

/** Every page of the site, home first. */
function placesIn(bundle: Bundle): Place[] {
  const home = { scenario: null, door: null }
  return [
    home,
    ...DOORS.map(door => ({ ...home, door })),
    ...scenariosIn(bundle).map(scenario => ({ ...home, scenario })),
  ]
}

/** What a page cannot be drawn without. */
function modulesOf({ scenario, door }: Place): string[] {
  if (scenario !== null) return ['src/screens/practice/play.tsx', `scenarios/${scenario}.yaml`]
  const screen = door === null ? 'src/screens/home/home.tsx' : `src/screens/${door}/${door}.tsx`
  return door === 'own' ? [screen] : [screen, 'src/library/shelf.ts']
}

function scenariosIn(bundle: Bundle): string[] {
  return Object.values(bundle)
    .flatMap(part => (part.type === 'chunk' ? (part.facadeModuleId ?? []) : []))
    .flatMap(id => /\/scenarios\/([^/]+)\.yaml$/.exec(id)?.[1] ?? [])
    .sort()
}

/** The scripts and styles of these modules that the shell does not ask for already, as tags. */
function linksTo(modules: readonly string[], bundle: Bundle, html: string): string[] {
  const scripts = new Set<string>()
  const styles = new Set<string>()
  const add = (name: string) => {
    const chunk = bundle[name]
    if (chunk?.type !== 'chunk' || scripts.has(name) || html.includes(`"./${name}"`)) return
    scripts.add(name)
    // What it stands on comes first, as in the cascade.
    for (const other of chunk.imports) add(other)
    for (const style of chunk.viteMetadata?.importedCss ?? []) styles.add(style)
  }
  for (const module of modules) add(chunkOf(module, bundle))
  return [
    ...[...styles].map(name => `<link rel="stylesheet" crossorigin href="./${name}">`),
    ...[...scripts].map(name => `<link rel="modulepreload" crossorigin href="./${name}">`),
  ]
}

function linkToData(scenario: string, bundle: Bundle): string {
  const name = dataName(scenario)
  for (const part of Object.values(bundle))
    if (part.type === 'asset' && part.names.includes(name))
      return `<link rel="preload" as="fetch" crossorigin href="./${part.fileName}">`
  throw new Error(`The build made no ${name} for the page of ${scenario}.`)
}

function chunkOf(module: string, bundle: Bundle): string {
  for (const part of Object.values(bundle))
    if (part.type === 'chunk' && part.facadeModuleId?.endsWith(`/${module}`)) return part.fileName
  throw new Error(`${module} has no chunk of its own: src/main.tsx imports screens and scenarios lazily.`)
}

function pageFrom(
  html: string,
  path: string,
  root: string,
  links: readonly string[],
  page: DrawnPage,
): string {
  const shell = html.replaceAll(/(href|src)="\.\//g, (_, attribute) => `${attribute}="${root}`)
  const tags = links.map(link => `  ${link.replace('href="./', `href="${root}`)}\n`)
  const own = { '</head>': `${tags.join('')}  </head>`, '<body>': `<body data-page="${path}">` }
  return filled(withParts(shell, own), page)
}
