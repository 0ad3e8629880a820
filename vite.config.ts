import react from '@vitejs/plugin-react'
import { defineConfig } from 'vitest/config'
import { keptTheme } from './src/commands/build/kept-theme.ts'
import { oneFile } from './src/commands/build/one-file.ts'
import { pages } from './src/commands/build/pages.ts'
import { scenarioModules } from './src/commands/build/scenario-modules.ts'
import { securityPolicy } from './src/commands/build/security-policy.ts'
import { ONE_FILE } from './src/screens/stage/file-name.ts'
import { ROOT_IN_FILE } from './src/screens/stage/one-file.ts'

/** Milliseconds after which a test hangs, on a slow and busy machine. No test is about time. */
const PATIENCE = 60_000
/** Tests that put something else in a module's place: each in a world of its own. */
const MOCKED = 'tests/**/*.mocked.test.ts'

/** What is always needed together, and would otherwise come in pieces too small to be packed well. */
const groups = [
  {
    name: 'conversation',
    test: /\/xstate\/|\/conversation\/(?:machine|replay|branch|weigh|standing|temperament|link)\.ts$|\/stage\/address\.ts$/,
  },
  {
    name: 'floor',
    test: /\/stage\/(?:floor-(?:drawing|arrows|plan|layout)|figure|figure-drawn|poses|limb|chevrons|couple-gap|prints|prints-drawn|stance|standing|fitted|symbols|bar|foot|kept|words|face|face-lines|reply-box|later|reader)\.tsx?$|\/messages\/(?:messages|en\/(?:stage|practice))\.ts$/,
  },
  {
    name: 'scenario',
    test: /\/scenario\/(?:scenario|moves)\.ts$|\/conversation\/packed\.ts$|\/stage\/(?:within|here)\.ts$/,
  },
  {
    name: 'notice',
    test: /\/stage\/(?:trouble|save-as-file)\.tsx?$|\/messages\/en\/(?:trouble|numbers)\.ts$/,
  },
]

/** `vite build` makes the site; then `vite build --mode one-file` puts the file beside it that has all of it in one. */
const INTO_ONE = 'one-file'

/** Takes home away before it is seen, where the file is opened at another of its pages. */
const unlessHome = `if(/^#\\/[^?#]/.test(location.hash))document.getElementById('root').replaceChildren()`

export default defineConfig(({ mode }) => ({
  // Relative, so that a build works from any folder of any host.
  base: './',
  plugins: [
    react(),
    scenarioModules({ inside: mode === INTO_ONE }),
    keptTheme(),
    mode === INTO_ONE
      ? oneFile({
          name: ONE_FILE,
          page: { scenario: null, door: null, root: ROOT_IN_FILE },
          afterDrawing: unlessHome,
        })
      : [securityPolicy(), pages()],
  ],
  resolve: {
    // A stand-in for older Reacts, which @xstate/react asks for: React 19 has the real thing.
    alias: [{ find: /^use-sync-external-store\/shim$/, replacement: 'react' }],
  },
  build: {
    target: 'es2022',
    modulePreload: {
      // The polyfill is an inline script, and browsers of this target need none.
      polyfill: false,
      // Pages name what they need at once (pages.ts); what comes later finds its scripts by itself, so that no first
      // screen carries the list of them.
      resolveDependencies: (_, files) => files.filter(file => file.endsWith('.css')),
    },
    rolldownOptions: { output: { codeSplitting: { includeDependenciesRecursively: false, groups } } },
    // Files stay files: the policy lets no font or script in from a data URL.
    assetsInlineLimit: 0,
  },
  test: {
    maxWorkers: '100%',
    // .test.ts runs in Node, .test.tsx with a document, tests/browser against the built site in
    // Chromium, and tests/firefox against the one file where there is a Firefox.
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['tests/**/*.test.ts'],
          exclude: ['tests/browser/**', 'tests/firefox/**', MOCKED],
          // Nothing here changes what it imports: a third of the time would go on reading the same modules anew.
          isolate: false,
          unstubGlobals: true,
          unstubEnvs: true,
          testTimeout: PATIENCE,
        },
      },
      {
        extends: true,
        test: { name: 'mocked', include: [MOCKED], testTimeout: PATIENCE },
      },
      {
        extends: true,
        test: {
          name: 'screens',
          include: ['tests/**/*.test.tsx'],
          exclude: ['tests/browser/**'],
          environment: 'jsdom',
          setupFiles: ['tests/setup.ts'],
          testTimeout: PATIENCE,
        },
      },
      {
        extends: true,
        test: {
          name: 'browser',
          include: ['tests/browser/**/*.test.ts'],
          globalSetup: ['tests/browser/harness/open.ts'],
          // One Chromium for all: more at once than this would make each wait for the others.
          maxWorkers: 2,
          testTimeout: PATIENCE,
          hookTimeout: PATIENCE,
        },
      },
      {
        extends: true,
        test: {
          name: 'firefox',
          include: ['tests/firefox/**/*.test.ts'],
          fileParallelism: false,
          testTimeout: 2 * PATIENCE,
          hookTimeout: PATIENCE,
        },
      },
    ],
  },
}))
