import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { readArguments } from '../../src/commands/package/arguments.ts'
import { readCourse } from '../../src/lms/packages/written-in.ts'
import { EMBED } from '../lms/packages/a-request.ts'
import { faultsOf } from '../lms/packages/schemas.ts'
import { inTerminal } from './terminal.ts'

const folder = mkdtempSync(join(tmpdir(), 'front-foot-package-'))
afterAll(() => rmSync(folder, { recursive: true }))
const embed = join(folder, 'embed.html')
writeFileSync(embed, EMBED)

/** Runs `npm run package -- …`, with a stand-in for the built page. */
async function pack(...args: string[]): Promise<{ exit: number; out: string; errors: string[] }> {
  const { exit, out, err } = await inTerminal('package', ...args)
  return { exit, out, errors: err.trim().split('\n') }
}

const unzipped = (file: string, name: string) =>
  execFileSync('python3', [
    '-c',
    'import sys, zipfile; sys.stdout.buffer.write(zipfile.ZipFile(sys.argv[1]).read(sys.argv[2]))',
    file,
    name,
  ]).toString('utf8')

describe('npm run package', () => {
  test('writes a package of shipped scenarios, the same bytes each time', async () => {
    const out = join(folder, 'a', 'b')
    const args = ['--format', 'scorm2004', '--scenario', 'customer-panel,company-line', '--pass', '70']
    const all = [...args, '--title', 'Tom & "Jerry" 👋', '--typed', 'no', '--embed', embed, '--out', out]
    // As a terminal would.
    const command = ['--import', 'tsx', 'src/commands/package.ts', ...all]
    const { status, stdout: said } = spawnSync(process.execPath, command, { encoding: 'utf8' })
    expect(status).toBe(0)
    const file = join(out, 'front-foot-2-scenarios-scorm2004.zip')
    expect(said).toContain(`${file}: 2 conversations, pass mark 70, `)
    expect(readdirSync(out)).toEqual(['front-foot-2-scenarios-scorm2004.zip'])

    expect(await faultsOf('scorm2004', unzipped(file, 'imsmanifest.xml'))).toEqual([])
    const page = unzipped(file, 'index.html')
    const course = readCourse(/id="front-foot-course">(.*?)<\/script>/s.exec(page)?.[1] ?? '')
    expect(course?.title).toBe('Tom & "Jerry" 👋')
    expect(course?.options).toMatchObject({ passMark: 70, typed: false, policy: 'best' })
    expect(course?.scenarios.map(({ id }) => id)).toEqual(['customer-panel', 'company-line'])

    const first = readFileSync(file)
    expect((await pack(...all)).exit).toBe(0)
    expect(readFileSync(file).equals(first)).toBe(true)
  })

  test('says every mistake at once, what to write instead, and writes nothing', async () => {
    const out = join(folder, 'none')
    const { exit, errors } = await pack(
      '--format',
      'scorm13',
      '--scenario',
      'customer-panl',
      '--pas',
      '3',
      '--out',
      out,
    )
    expect(exit).toBe(2)
    expect(errors).toEqual([
      'There is no option --pas (was “pass” meant?). Try --help.',
      '--format can be scorm12, scorm2004, cmi5 or web, not “scorm13” (was “scorm12” meant?).',
      '--scenario: There is no scenario “customer-panl” here (was “customer-panel” meant?).',
      'Nothing was written.',
    ])
    expect(existsSync(out)).toBe(false)
  })

  test('says what to do where there is no built page, and where a page is no embed', async () => {
    const args = ['--format', 'web', '--scenario', 'customer-panel', '--embed']
    const none = await pack(...args, join(folder, 'nowhere.html'))
    expect(none.exit).toBe(2)
    expect(none.errors[0]).toMatch(/nowhere\.html cannot be read: .*Run npm run build/)
    const other = await pack(...args, 'index.html')
    expect(other.exit).toBe(2)
    expect(other.errors[0]).toBe(
      'index.html is not the embed page: it has no place for a course. Run npm run build.',
    )
  })

  test('says so where it cannot write', async () => {
    const args = ['--format', 'web', '--scenario', 'customer-panel', '--embed', embed]
    const { exit, errors } = await pack(...args, '--out', join(embed, 'below-a-file'))
    expect(exit).toBe(2)
    expect(errors[0]).toMatch(/cannot be written: .*--out/)
  })

  test('packs in the language that there is, and says so', async () => {
    const args = ['--format', 'cmi5', '--scenario', 'customer-panel', '--language', 'fr']
    const { exit, out } = await pack(...args, '--embed', embed, '--out', folder)
    expect(exit).toBe(0)
    expect(out).toContain('customer-panel has no translation in scenarios/fr: it is packed in en.')
    expect(unzipped(join(folder, 'front-foot-customer-panel-cmi5.zip'), 'cmi5.xml')).toContain('lang="fr"')
  })

  test('--help says how', async () => {
    const { exit, out } = await pack('--help')
    expect(exit).toBe(0)
    expect(out).toContain('--format scorm12|scorm2004|cmi5|web')
  })
})

describe('its arguments', () => {
  const known = ['one', 'two']
  const mistakesIn = (...args: string[]) => {
    const read = readArguments(['--format', 'cmi5', ...args], known)
    return 'mistakes' in read ? read.mistakes : []
  }

  test('without any but the format, every scenario is meant, and the rest is as it is by itself', () => {
    expect(readArguments(['--format', 'cmi5'], known)).toEqual({
      format: 'cmi5',
      title: null,
      out: '.',
      embed: 'dist/embed.html',
      options: {
        scenarios: known,
        temperament: null,
        typed: true,
        coaching: null,
        passMark: 80,
        policy: 'best',
        language: null,
        theme: null,
      },
    })
  })

  test('scenarios can be named in one word or in several', () => {
    const read = readArguments(['--format=web', '--scenario=two', '--scenario', 'one'], known)
    expect(read).toMatchObject({ options: { scenarios: ['two', 'one'] } })
  })

  test.each([
    [[], []],
    [['--pass', '-5'], ['--pass: “pass” is a number from 0 to 100, not “-5”.']],
    [['--pass', '0'], []],
    [['--coaching', '--typed', 'no'], ['--coaching needs a value behind it.']],
    [['--title'], ['--title needs a value behind it.']],
    [['--title='], ['--title needs a value behind it.']],
    [['--out', 'a', '--out', 'b'], ['--out is there 2 times: write it once.']],
    [['--pass', '1', '--pass', '2'], ['--pass: “pass” is there 2 times.']],
    [['--scenario', 'one,one'], ['--scenario: “one” is named twice.']],
    [['--scenario', ','], ['--scenario: “scenario” names none: write an id after “=”.']],
    [
      ['--language', 'in English'],
      ['--language: “language” is a tag such as en or pt-BR, not “in English”.'],
    ],
    [['a b'], ['“a b” means nothing here: a value belongs behind its option, in quotes if it has spaces.']],
    [['--constructor', 'x'], ['There is no option --constructor. Try --help.']],
  ])('%j', (args, mistakes) => {
    expect(mistakesIn(...args)).toEqual(mistakes)
  })
})
