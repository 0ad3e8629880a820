import { fileURLToPath } from 'node:url'
import type { Plugin } from 'vite'

/** What Vite calls its helper for parts that bring style sheets. */
const HELPER = '\0vite/preload-helper.js'
const OURS = fileURLToPath(new URL('../../screens/stage/with-sheets.ts', import.meta.url))
/** A part being fetched, as the build writes it: by the helper, in its shortest form. */
const FETCHED = /([\w$]+)\(((?:async)?\(\)=>(?:\{let\{[^}]*\}=await )?)import\((`\.\/[^`]+`)\)/g
const ANY = /\bimport\(`/
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
        for (const part of Object.values(bundle))
          if (part.type === 'chunk') part.code = withAgain(part.code, part.fileName)
      },
    },
  }
}

/** @throws where a part is fetched in a way that this does not know: it could not be fetched again everywhere. */
export function withAgain(code: string, file: string): string {
  const changed = code.replace(FETCHED, '$1($2import($3+$1.again)').replace(NO_SHEETS, ')')
  const [left] = changed.replace(/import\(`[^`]+`\+/g, '').match(ANY) ?? []
  if (left) throw new Error(`${file} fetches a part in an unknown way.`)
  return changed
}
