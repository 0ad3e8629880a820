import { fileURLToPath } from 'node:url'
import type { Plugin } from 'vite'

/** What Vite calls its helper for parts that bring style sheets. */
const HELPER = '\0vite/preload-helper.js'
const OURS = fileURLToPath(new URL('../../screens/stage/with-sheets.ts', import.meta.url))

/** Puts ours in the place of Vite's helper for parts that bring style sheets (screens/stage/with-sheets.ts). */
export function withSheets(): Plugin {
  return {
    name: 'front-foot:with-sheets',
    apply: 'build',
    enforce: 'pre',
    load: id =>
      id === HELPER ? `export { withSheets as __vitePreload } from ${JSON.stringify(OURS)}` : null,
  }
}
