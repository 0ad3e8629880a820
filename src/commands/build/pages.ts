import type { Plugin, ResolvedConfig, Rolldown } from 'vite'
import { addressOf, DOORS, type Place, pathOf } from '../../screens/pages/address.ts'
import { firstReply, withoutDrawings } from './first-reply.ts'
import { stylesFor } from './first-styles.ts'
import { type DrawnPage, openPageDrawing } from './page-drawing.ts'
import { dataName } from './scenario-modules.ts'
import { withPolicy } from './security-policy.ts'
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
            const drawn = await drawing.draw(address)
            let first = ''
            if (place.scenario !== null) {
              const { html, pictures } = await firstReply(place.scenario, drawing)
              const name = `${place.scenario}-first.html`
              const file = this.emitFile({ type: 'asset', name, source: pictures })
              first = await html(address.root + this.getFileName(file))
            }
            const page = pageFrom({ html, path, root: address.root, links, drawn, first }, bundle)
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

interface Parts {
  html: string
  path: string
  root: string
  links: readonly string[]
  drawn: DrawnPage
  /** What answers the first reply, on the page of a scenario; else ''. */
  first: string
}

function pageFrom({ html, path, root, links, drawn, first }: Parts, bundle: Bundle): string {
  const fromRoot = (text: string) => text.replaceAll(/(href|src)="\.\//g, `$1="${root}`)
  const asked = html.match(ASKED) ?? []
  const [styles, scripts] = parted([...asked, ...links], tag => tag.includes('rel="stylesheet"'))
  const app = fromRoot(scripts.join(''))
  const screen = first ? { ...drawn, markup: withoutDrawings(drawn.markup) } : drawn
  const page = filled(fromRoot(html.replaceAll(ASKED, '')), screen)
  const own = {
    '</head>': `  ${fromRoot(stylesIn(styles, bundle, first && page + glyphsIn(first)))}${first ? '' : app}\n  </head>`,
    '<body>': `<body data-page="${path}">`,
    // What plays the first reply asks for the app, once that is in nobody's way.
    '</body>': `${first ? `  ${first}\n    <template data-app>${app}</template>\n  ` : ''}</body>`,
  }
  // Plain scripts that follow each other are one: the policy names each, and a browser stops for each.
  return withPolicy(withParts(page, own).replace(NEXT_SCRIPT, '$1;'))
}

/** A plain script up to where another begins right behind it. */
const NEXT_SCRIPT = /(<script>(?:(?!<\/script>)[\s\S])*)<\/script>\s*<script>/g

/** The glyphs of the answers, without what is drawn in them: they may not be as large as they like. */
function glyphsIn(answers: string): string {
  return answers.match(/<svg[^>]*>/g)?.join('') ?? ''
}

/** What the shell asks for. */
const ASKED = /\s*<(?:script type="module"[^>]* src="\.\/[^>]*><\/script|link rel="stylesheet"[^>]*)>/g

/**
 * The styles of a page in it, so that it is readable with the first request. The links stay, switched off: scripts that
 * come later see by them that nothing is to be fetched.
 *
 * @param markup where the page has a script that switches them on after the first paint (player.ts), all that it can show
 * until then: it needs no styles of more. Without one, '', and it has all.
 */
function stylesIn(links: readonly string[], bundle: Bundle, markup: string): string {
  const texts = links.map(link => {
    const name = /href="\.\/([^"]+)"/.exec(link)?.[1] ?? ''
    const part = bundle[name]
    if (part?.type !== 'asset') throw new Error(`The build made no ${name}.`)
    if (/url\((?!#)/.test(String(part.source)))
      throw new Error(`${name} asks for a file: it cannot stand in a page.`)
    return String(part.source).trim()
  })
  const tags = links.map(link => link.trim())
  const off = tags.map(link => link.replace('<link ', '<link disabled ')).join('')
  const all = texts.join('')
  if (!markup) return `<style>${all}</style>${off}`
  // Behind the links: one of these that is there before the others changes nothing.
  return `${off}<style>${stylesFor(all, markup)}</style><noscript>${tags.join('')}</noscript>`
}

function parted<One>(all: readonly One[], is: (one: One) => boolean): [One[], One[]] {
  return [all.filter(is), all.filter(one => !is(one))]
}
