import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { shippedFiles } from '../../src/commands/check/files.ts'
import { isPattern } from '../../src/commands/check/patterns.ts'
import { problemsOf } from '../../src/commands/check/problems-of.ts'
import { prove } from '../../src/conversation/proof/proof.ts'
import { read } from '../../src/scenario/read.ts'
import { inTerminal } from './terminal.ts'

const folder = mkdtempSync(join(tmpdir(), 'front-foot-check-'))
afterAll(() => rmSync(folder, { recursive: true }))

/** Runs `npm run check` on these files. */
async function check(...files: string[]): Promise<{ exit: number; lines: string[] }> {
  const { exit, out, err } = await inTerminal('check', ...files)
  return { exit, lines: `${out}${err}`.trim().split('\n') }
}

/** A copy of the sound fixture with some text exchanged, in a folder of its own. */
function spoilt(old: string, now: string): string {
  const text = readFileSync('tests/fixtures/proof/sound.yaml', 'utf8')
  if (!text.includes(old)) throw new Error(`sound.yaml no longer says “${old}”.`)
  const file = join(folder, 'sound.yaml')
  writeFileSync(file, text.replace(old, now))
  return file
}

describe('npm run check', () => {
  test('[P4] [P5] proves every scenario and every pattern that ships', () => {
    // As a terminal would.
    const before = performance.now()
    const command = ['--import', 'tsx', 'src/commands/check.ts']
    const { status, stdout, stderr } = spawnSync(process.execPath, command, { encoding: 'utf8' })
    const took = performance.now() - before
    const lines = `${stdout}${stderr}`.trim().split('\n')
    console.log(`npm run check: ${(took / 1000).toFixed(1)} s in all. ${lines.at(-1)}`)
    expect(lines.filter(line => / error|not proved/.test(line))).toEqual([
      expect.stringMatching(/: 0 errors, /),
    ])
    expect(status).toBe(0)
    const scenarios = shippedFiles('scenarios').filter(
      file => file.split(/[/\\]/).length === 2 || isPattern(file),
    )
    const proved = lines.filter(line =>
      /^ {2}proved: P4 and P5, 4 temperaments, [\d,]+ states \(\d+ ms\)$/.test(line),
    )
    expect(proved).toHaveLength(scenarios.length)
    expect(scenarios).toContain(join('scenarios', 'customer-panel.yaml'))
  })

  test('prints a sheet that fits 100 columns: sizes, lengths, totals, the best and the worst way', async () => {
    const { lines } = await check('tests/fixtures/proof/sound.yaml')
    expect(lines).toContain('  The Friday report: 4 turns, 12 replies, 4 outcomes')
    const sheet = lines.filter(line => line.startsWith('  '))
    expect(sheet.filter(line => line.length > 100)).toEqual([])
    expect(lines.join('\n')).toMatch(/paths +81 +81 +81 +81\n/)
    expect(lines.join('\n')).toMatch(/summary-first \(moved\)( +53 to 100){4}\n/)
    expect(lines).toContain('  best way, steady: 100, summary-first')
    expect(lines).toContain('    cost.wrong    contradict  They are wrong, and thank you for asking.')
  })

  test('exits with 1 on a broken file, with its place, its code and what to do', async () => {
    const file = spoilt('to: cost', 'to: costs')
    const { exit, lines } = await check(file)
    expect(exit).toBe(1)
    expect(lines[0]).toMatch(
      new RegExp(`sound.yaml:${lineOf(file, 'to: costs')}:13 missing-target Reply “refuse” .+ “cost”`),
    )
    expect(lines.at(-1)).toBe('1 file: 1 error, 0 warnings.')
  })

  test('[P4] exits with 1 where a clause is broken, with the reply’s place and an example', async () => {
    const { exit, lines } = await check('tests/fixtures/proof/mistake-pays.yaml')
    expect(exit).toBe(1)
    expect(lines).toContainEqual(
      expect.stringMatching(
        /mistake-pays.yaml:\d+:9 mistake-pays A steady boss: at turn “told-off”.+after refuse.+“ok” still allows 85/,
      ),
    )
    expect(lines).toContainEqual(expect.stringMatching(/^ {2}not proved: 1 clause of P4 and P5 broken/))
  })

  test('[S17..S20] a file in a folder “patterns” is held to their rules, and proved as it is filled', async () => {
    mkdirSync(join(folder, 'patterns'), { recursive: true })
    const shipped = 'scenarios/patterns/this-instead-of-that.yaml'
    const file = join(folder, 'patterns', 'this-instead-of-that.yaml')
    const text = readFileSync(shipped, 'utf8')
    writeFileSync(file, text.replace('request: "{ask}"', 'request: "the {slips}"'))
    const { exit, lines } = await check(file)
    expect([exit, lines[0]]).toEqual([1, expect.stringMatching(/:\d+:10 gap-article “the” stands before/)])
    expect(lines.at(-1)).toBe('1 file: 1 error, 0 warnings.')
    // The sheet shows what one person told, and no gap.
    const sound = await check(shipped)
    expect([sound.exit, sound.lines.at(-1)]).toEqual([0, '1 file: 0 errors, 0 warnings.'])
    expect(sound.lines.join()).not.toMatch(/[{}[\]]/)
  })

  test('exits with 0 where there are warnings alone', async () => {
    const { exit, lines } = await check('tests/fixtures/smells/stance-named/in-a-reply.yaml')
    expect(lines[0]).toMatch(/:\d+:16 stance-named .+ \(warning\)$/)
    expect([exit, lines.at(-1)]).toEqual([0, '1 file: 0 errors, 1 warning.'])
  })

  test('says of each file what smells in it, and what it repeats of the ones before', async () => {
    const before = 'tests/fixtures/smells/none/plain.yaml'
    const file = 'tests/fixtures/proof/sound.yaml'
    const { exit, lines } = await check(before, file)
    const at = lines.findIndex(line => line.includes('“It meets the request head on.” repeats line 29 of '))
    expect(lines[at]).toMatch(/sound\.yaml:\d+:14 coaching-repeated .+plain\.yaml nearly .+ \(warning\)$/)
    expect(at).toBeGreaterThan(lines.indexOf(before))
    expect(at).toBeLessThan(lines.indexOf(file))
    expect(exit).toBe(0)
  })

  test('reads a translation beside the scenario that it translates', async () => {
    const scenario = spoilt('Please send', 'Please send')
    const german = join(folder, 'de', 'sound.yaml')
    mkdirSync(join(folder, 'de'), { recursive: true })
    const head = 'format: 1\nof: sound\nversion: 1\nlanguage: de\nlines:\n'
    writeFileSync(german, `${head}  titel: Der Freitagsbericht\n`)
    const broken = await check(german)
    expect([broken.exit, broken.lines[0]]).toEqual([
      1,
      expect.stringMatching(/sound\.yaml:6:3 line-unknown “titel”/),
    ])
    writeFileSync(german, `${head}  title: Der Freitagsbericht\n`)
    const sound = await check(scenario, german)
    expect(sound.exit).toBe(0)
    expect(sound.lines).toContainEqual(expect.stringMatching(/ lines-missing .+ \(warning\)$/))
    expect(sound.lines).toContain('  Der Freitagsbericht: sound in de')
  })

  test('exits with 1 where a file is not there, and goes on with the rest', async () => {
    const { exit, lines } = await check('scenarios/nobody.yaml', 'tests/fixtures/smells/none/plain.yaml')
    expect(lines[0]).toContain('scenarios/nobody.yaml: cannot be read.')
    expect([exit, lines.at(-1)]).toEqual([1, '2 files: 1 error, 0 warnings.'])
  })
})

describe('findings as problems', () => {
  test('what breaks alike under several bosses is one problem that names them all', () => {
    // One point fewer on the table, in the one lead of the turn: everybody’s best way is spoilt alike.
    const text = readFileSync('tests/fixtures/proof/lead-below-100.yaml', 'utf8').replace(
      'footing at least 2',
      'footing at least 1',
    )
    const { scenario, places } = read(text, 'lead-below-100.yaml')
    if (!scenario) throw new Error('It should be readable.')
    const below = problemsOf(prove(scenario).findings, places).filter(one => one.code === 'lead-below-100')
    expect(below.map(one => one.sentence)).toEqual([
      expect.stringMatching(/^A steady boss: .+ \(Also hurried, controlling, thin-skinned\.\)$/),
    ])
  })

  test.each([
    'endless',
    'no-recovery',
    'lead-only-polite',
    'outcome-not-reached',
    'conversation-length',
    'turn-not-played',
  ])('%s has a place in the file and a whole sentence', name => {
    const file = `tests/fixtures/proof/${name}.yaml`
    const text = readFileSync(file, 'utf8')
    const { scenario, places } = read(text, file)
    if (!scenario) throw new Error('It should be readable.')
    const [one] = problemsOf(prove(scenario).findings, places)
    expect(one?.line).toBeGreaterThan(3)
    expect(one?.line).toBeLessThanOrEqual(text.split('\n').length)
    expect(one?.sentence).not.toMatch(/undefined|NaN|“”/)
  })
})

function lineOf(file: string, words: string): number {
  return (
    readFileSync(file, 'utf8')
      .split('\n')
      .findIndex(line => line.includes(words)) + 1
  )
}
