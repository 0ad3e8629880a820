import { availableParallelism } from 'node:os'
import { fileURLToPath } from 'node:url'
import react from '@vitejs/plugin-react'
import type { UserConfig } from 'vite'
import { defineConfig } from 'vitest/config'
import { beforePaint } from './src/commands/build/before-paint.ts'
import { editionOf, IN_ONE } from './src/commands/build/edition.ts'
import { inLanguage } from './src/commands/build/language.ts'
import { languageLinks, languageLinksOfPages } from './src/commands/build/language-links.ts'
import { noCircles } from './src/commands/build/no-circles.ts'
import { notFound } from './src/commands/build/not-found.ts'
import { offline } from './src/commands/build/offline.ts'
import { oneFile } from './src/commands/build/one-file.ts'
import { pages } from './src/commands/build/pages.ts'
import { reactNamed } from './src/commands/build/react-named.ts'
import { scenarioModules } from './src/commands/build/scenario-modules.ts'
import { securityPolicy } from './src/commands/build/security-policy.ts'
import { surely } from './src/commands/build/surely.ts'
import { withSheets } from './src/commands/build/with-sheets.ts'
import { oneFileIn } from './src/screens/stage/file-name.ts'
import { ROOT_IN_FILE } from './src/screens/stage/one-file.ts'

/** Milliseconds after which a test hangs, on a slow and busy machine. No test is about time. */
const PATIENCE = 60_000
/** Tests that put something else in a module's place: each in a world of its own. */
const MOCKED = 'tests/**/*.mocked.test.{ts,tsx}'

/** What is always needed together, and would otherwise come in pieces too small to be packed well. */
const groups = [
  {
    name: 'conversation',
    test: /\/xstate\/|\/conversation\/(?:machine|replay|branch|weigh|standing|temperament|link)\.ts$|\/stage\/address\.ts$/,
  },
  {
    name: 'floor',
    test: /\/stage\/(?:floor-(?:drawing|arrows|plan|layout)|figure|figure-drawn|poses|limb|chevrons|couple-gap|prints|prints-drawn|stance|standing|fitted|symbols|bar|foot|kept|words|face|face-lines|reply-box|later|reader)\.tsx?$|\/messages\/(?:messages|[a-z]+\/(?:language|stage|practice))\.ts(?:\?pseudo)?$|\/build\/pseudo\.ts$/,
  },
  {
    name: 'scenario',
    test: /\/scenario\/(?:scenario|moves)\.ts$|\/conversation\/packed\.ts$|\/stage\/(?:within|here)\.ts$/,
  },
  {
    name: 'notice',
    test: /\/stage\/(?:trouble|save-as-file)\.tsx?$|\/messages\/[a-z]+\/(?:trouble|numbers)\.ts(?:\?pseudo)?$/,
  },
]

/**
 * In a pseudo-language every text is made by a function, and the chunks are cut elsewhere: without this, two would stand on each
 * other (no-circles.ts). Other builds have it where it weighs least.
 */
const groupsOf = (language: string) =>
  language.startsWith('pseudo') ? [{ name: 'kept', test: /\/progress\/kept\.ts$/ }, ...groups] : groups

/** Takes home away before it is seen, where the file is opened at another of its pages. */
const unlessHome = `if(/^#\\/[^?#]/.test(location.hash))document.getElementById('root').replaceChildren()`

/** What every build and every test has alike. */
const always = {
  // Relative, so that a build works from any folder of any host.
  base: './',
  resolve: {
    // Stand-ins for older Reacts, which @xstate/react asks for: React 19 has the real thing.
    alias: [
      { find: /^use-sync-external-store\/shim$/, replacement: 'react' },
      {
        find: /^use-sync-external-store\/shim\/with-selector$/,
        replacement: fileURLToPath(new URL('src/screens/stage/with-selector.ts', import.meta.url)),
      },
    ],
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
        test: {
          name: 'mocked',
          include: [MOCKED],
          environment: 'jsdom',
          setupFiles: ['tests/setup.ts'],
          testTimeout: PATIENCE,
        },
      },
      {
        extends: true,
        test: {
          name: 'screens',
          include: ['tests/**/*.test.tsx'],
          exclude: ['tests/browser/**', MOCKED],
          // As above; what is left in the page or kept goes before each file (tests/setup.ts).
          isolate: false,
          unstubGlobals: true,
          unstubEnvs: true,
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
          // As above: what each needs of its own is a visit, not a module.
          isolate: false,
          // A browser and its driver wait for each other a good part of the time: one more than there are processors.
          maxWorkers: availableParallelism() + 1,
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
} satisfies UserConfig

/**
 * `vite build` makes the site; then `vite build --mode one-file` puts the file beside it that has all of it in one. With a
 * language, `--mode de` and `--mode one-file-de`, the same in its own folder (src/commands/build/edition.ts).
 */
export default defineConfig(({ mode, command }) => {
  const { language, inOne, folder } = editionOf(mode)
  return {
    ...always,
    plugins: [
      react(),
      reactNamed(),
      withSheets(),
      inLanguage(language),
      scenarioModules({ inside: inOne, language }),
      beforePaint({ inOne }),
      noCircles(),
      inOne
        ? oneFile({
            name: oneFileIn(language),
            page: { scenario: null, door: null, root: ROOT_IN_FILE },
            afterDrawing: unlessHome,
          })
        : [
            languageLinks(language),
            securityPolicy(),
            pages(),
            languageLinksOfPages(),
            offline(language),
            notFound(language),
          ],
    ],
    // What the app asks for is whether it is in one file, whatever its language.
    define: {
      ...(command === 'build' && surely),
      'import.meta.env.VITE_LANGUAGE': JSON.stringify(language),
      ...(inOne && { 'import.meta.env.MODE': JSON.stringify(IN_ONE) }),
    },
    build: {
      ...always.build,
      outDir: folder,
      rolldownOptions: {
        output: { codeSplitting: { includeDependenciesRecursively: false, groups: groupsOf(language) } },
      },
    },
  }
})
