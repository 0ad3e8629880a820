import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { LANGUAGES } from '../src/messages/languages.ts'
import { findOrInstallChromium, HOW_TO_GET_CHROMIUM } from './browser/harness/chromium.ts'
import { findFirefox, NO_FIREFOX } from './firefox/firefox.ts'
import { countOf, type Tally } from './tally.ts'

/*
 * `npm test`: everything that has to hold, the quick first. It stops at the first step that fails, says which, and
 * always ends with the line `N passed, N failed`.
 */

interface Step {
  name: string
  run(): Tally | Promise<Tally>
}

const steps: Step[] = [
  { name: 'format and lint (npm run fix mends most)', run: () => check('@biomejs/biome/bin/biome', 'check') },
  { name: 'types (npx tsc -p .)', run: () => check('typescript/bin/tsc', '-p', '.') },
  {
    name: 'unit and screen tests (npx vitest run --project unit --project mocked --project screens)',
    run: unitTests,
  },
  ...LANGUAGES.flatMap((language, nth) => {
    const mode = nth === 0 ? 'production' : language
    const inOne = nth === 0 ? 'one-file' : `one-file-${language}`
    return [
      { name: `the site, ${language} (npm run build)`, run: () => build(mode) },
      { name: `the one file, ${language} (npm run build)`, run: () => build(inOne) },
    ]
  }),
  {
    name: 'the embeds (npm run build)',
    run: () => check('tsx/dist/cli.mjs', 'src/commands/build/embed-all.ts'),
  },
  { name: 'browser tests (npx vitest run --project browser)', run: browserTests },
  { name: 'Firefox (npx vitest run --project firefox)', run: firefoxTests },
]

function unitTests(): Tally {
  return vitest('unit', 'mocked', 'screens')
}

async function browserTests(): Promise<Tally> {
  if (await findOrInstallChromium()) return vitest('browser')
  console.error(HOW_TO_GET_CHROMIUM)
  return { passed: 0, failed: 1 }
}

/** Firefox is asked for, not demanded: a machine without one is told what was not run. */
function firefoxTests(): Tally {
  if (findFirefox()) return vitest('firefox')
  console.log(NO_FIREFOX)
  return { passed: 0, failed: 0 }
}

function build(mode: string): Tally {
  return check('vite/bin/vite.js', 'build', '--mode', mode)
}

/** One check counts as one test. */
function check(tool: string, ...args: string[]): Tally {
  return node(tool, ...args) === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 }
}

function vitest(...projects: string[]): Tally {
  const folder = mkdtempSync(join(tmpdir(), 'front-foot-'))
  const report = join(folder, 'report.json')
  try {
    const named = projects.flatMap(project => ['--project', project])
    const outputs = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`]
    const exit = node('vitest/vitest.mjs', 'run', ...named, ...outputs)
    return countOf(textOf(report), exit)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

function textOf(file: string): string | null {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return null
  }
}

/** Runs a tool of node_modules without a shell, the same on every system. @returns its exit code. */
function node(tool: string, ...args: string[]): number {
  return spawnSync(process.execPath, [join('node_modules', tool), ...args], { stdio: 'inherit' }).status ?? 1
}

let passed = 0
let failed = 0
for (const { name, run } of steps) {
  console.log(`\n— ${name}`)
  const tally = await run()
  passed += tally.passed
  failed += tally.failed
  if (tally.failed > 0) {
    console.error(`\nStopped at ${name}.`)
    break
  }
}
console.log(`${passed} passed, ${failed} failed`)
process.exitCode = failed > 0 ? 1 : 0
