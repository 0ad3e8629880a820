import { basename } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Plugin } from 'vite'

/** What Vite calls its helper for parts that bring style sheets. */
const HELPER = '\0vite/preload-helper.js'
const OURS = fileURLToPath(new URL('../../screens/stage/with-sheets.ts', import.meta.url))
/** A part being fetched, as the build writes it: by the helper, in its shortest form. */
const FETCHED = /([\w$]+)\(((?:async)?\(\)=>(?:\{let\{[^}]*\}=await )?)import\((`\.\/[^`]+`)\)/g
/** One that is asked for under its own address alone. */
const PLAIN = /\bimport\(`\.\/([^`]+)`\)/g
/** Any other way of fetching. */
const UNKNOWN = /\bimport\((?!`\.\/[^`]+`(?:\+[\w$]+\.again)?\))/
/** What one without sheets is given besides, which is what the helper goes by anyway. */
const NO_SHEETS = /,\[\],import\.meta\.url\)/g

/**
 * Puts ours in the place of Vite's helper for parts that bring style sheets (screens/stage/with-sheets.ts), and lets it choose what
 * stands behind the address of a part.
 */
export function withSheets(): Plugin {
  return {
    name: 'front-foot:with-sheets',
    apply: 'build',
    enforce: 'pre',
    load: id =>
      id === HELPER ? `export { withSheets as __vitePreload } from ${JSON.stringify(OURS)}` : null,
    generateBundle: {
      // Vite looks for the addresses before.
      order: 'post',
      handler(_, bundle) {
        const parts = Object.values(bundle).filter(part => part.type === 'chunk')
        const shared = new Set(parts.flatMap(({ imports }) => imports.map(name => basename(name))))
        for (const part of parts) part.code = withAgain(part.code, part.fileName, shared)
      },
    },
  }
}

/**
 * @param shared the names of those that others bring along with themselves: under two addresses they would be there twice, and who
 *   brings them has the one that did not come. They are asked for under their own alone.
 * @throws where a part is fetched in a way that this does not know: it could not be fetched again everywhere.
 */
export function withAgain(code: string, file: string, shared: ReadonlySet<string> = new Set()): string {
  const changed = code
    .replace(FETCHED, (whole, helper: string, before: string, address: string) =>
      shared.has(address.slice('`./'.length, -1))
        ? whole
        : `${helper}(${before}import(${address}+${helper}.again)`,
    )
    .replace(NO_SHEETS, ')')
  const plain = [...changed.matchAll(PLAIN)].map(([, name = '']) => name)
  if (UNKNOWN.test(changed) || !plain.every(name => shared.has(name)))
    throw new Error(`${file} fetches a part in an unknown way.`)
  return changed
}
