import { fileURLToPath } from 'node:url'
import type { Plugin } from 'vite'

const NAMED = fileURLToPath(new URL('../../screens/stage/react-named.ts', import.meta.url))

/** Gives @xstate/react of React what it uses, by name (screens/stage/react-named.ts). */
export function reactNamed(): Plugin {
  return {
    name: 'front-foot:react-named',
    apply: 'build',
    enforce: 'pre',
    resolveId: (id, importer) => (id === 'react' && importer?.includes('/@xstate/react/') ? NAMED : null),
  }
}
