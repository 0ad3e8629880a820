import { type SpawnOptions, spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { LANGUAGES } from '../src/messages/languages.ts'
import { findOrInstallChromium, HOW_TO_GET_CHROMIUM } from './browser/harness/chromium.ts'
import { findFirefox, NO_FIREFOX } from './firefox/firefox.ts'
import { countOf, type Tally } from './tally.ts'

/*
 * `npm test`: everything that has to hold, the quick first. It stops at the first step that fails, says which, and
 * always ends with the line `N passed, N failed`. What does not wait for each other is done two at a time.
 */

interface Step {
  name: string
  run(): Tally | Promise<Tally>
}

const [FIRST, ...OTHERS] = LANGUAGES
const embeds: Step = {
  name: 'the embeds (npm run build)',
  run: () => check('tsx/dist/cli.mjs', 'src/commands/build/embed-all.ts'),
}

const steps: Step[] = [
  together(
    {
      name: 'format and lint (npm run fix mends most)',
      run: () => check('@biomejs/biome/bin/biome', 'check'),
    },
    { name: 'types (npx tsc -p .)', run: () => check('typescript/bin/tsc', '-p', '.') },
  ),
  {
    name: 'unit and screen tests (npx vitest run --project unit --project mocked --project screens)',
    run: () => vitest('unit', 'mocked', 'screens'),
  },
  // The other languages lie within the first's site; one file is put beside its site, and the embeds beside all of them.
  site(FIRST, 'production'),
  together(oneFile(FIRST, 'one-file'), ...OTHERS.map(language => site(language, language))),
  together(embeds, ...OTHERS.map(language => oneFile(language, `one-file-${language}`))),
  { name: 'browser tests (npx vitest run --project browser)', run: browserTests },
  { name: 'Firefox (npx vitest run --project firefox)', run: firefoxTests },
]

function site(language: string, mode: string): Step {
  return { name: `the site, ${language} (npm run build)`, run: () => build(mode) }
}

function oneFile(language: string, mode: string): Step {
  return { name: `the one file, ${language} (npm run build)`, run: () => build(mode) }
}

/** These at once. */
function together(...all: Step[]): Step {
  return {
    name: all.map(({ name }) => name).join('; '),
    async run() {
      const tallies = await Promise.all(all.map(({ run }) => run()))
      const sum = (of: (tally: Tally) => number) => tallies.reduce((before, tally) => before + of(tally), 0)
      return { passed: sum(({ passed }) => passed), failed: sum(({ failed }) => failed) }
    },
  }
}

async function browserTests(): Promise<Tally> {
  if (await findOrInstallChromium()) return vitest('browser')
  console.error(HOW_TO_GET_CHROMIUM)
  return { passed: 0, failed: 1 }
}

/** Firefox is asked for, not demanded: a machine without one is told what was not run. */
async function firefoxTests(): Promise<Tally> {
  if (findFirefox()) return vitest('firefox')
  console.log(NO_FIREFOX)
  return { passed: 0, failed: 0 }
}

function build(mode: string): Promise<Tally> {
  return check('vite/bin/vite.js', 'build', '--mode', mode)
}

/** One check counts as one test. What it says is shown when it is done, and whole. */
async function check(tool: string, ...args: string[]): Promise<Tally> {
  const said: Buffer[] = []
  const exit = await node([tool, ...args], { stdio: ['ignore', 'pipe', 'pipe'] }, said)
  process.stdout.write(Buffer.concat(said))
  return exit === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 }
}

async function vitest(...projects: string[]): Promise<Tally> {
  const folder = mkdtempSync(join(tmpdir(), 'front-foot-'))
  const report = join(folder, 'report.json')
  try {
    const named = projects.flatMap(project => ['--project', project])
    const outputs = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`]
    const exit = await node(['vitest/vitest.mjs', 'run', ...named, ...outputs], { stdio: 'inherit' })
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

/**
 * Runs a tool of node_modules without a shell, the same on every system.
 *
 * @param said what it says, where that is not shown as it comes.
 * @returns its exit code.
 */
function node([tool = '', ...args]: string[], options: SpawnOptions, said: Buffer[] = []): Promise<number> {
  return new Promise(done => {
    const child = spawn(process.execPath, [join('node_modules', tool), ...args], options)
    for (const stream of [child.stdout, child.stderr]) stream?.on('data', part => said.push(part))
    child.on('error', error => {
      said.push(Buffer.from(`${error.message}\n`))
      done(1)
    })
    child.on('close', code => done(code ?? 1))
  })
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
