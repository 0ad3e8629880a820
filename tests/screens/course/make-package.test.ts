import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { FORMATS } from '../../../src/lms/packages/request.ts'
import type { Scenario } from '../../../src/scenario/scenario.ts'
import { optionsOf, readChoice, titleIn } from '../../../src/screens/course/choice.ts'
import { makePackage, type Sources } from '../../../src/screens/course/make-package.ts'
import { scenarioIn } from '../../conversation/fakes.ts'
import { EMBED } from '../../lms/packages/a-request.ts'

const folder = mkdtempSync(join(tmpdir(), 'front-foot-course-'))
afterAll(() => rmSync(folder, { recursive: true }))
const embed = join(folder, 'embed.html')
writeFileSync(embed, EMBED)

const SHELF = ['customer-panel', 'company-line']
const here: Sources = {
  page: async () => EMBED,
  scenario: async id => scenarioIn(`scenarios/${id}.yaml`),
}
/** As the page has it, from its address to the zip. */
function made(hash: string, sources = here, format: (typeof FORMATS)[number] = 'scorm12') {
  const { choice } = readChoice(hash, SHELF)
  const { options } = optionsOf(choice, choice.scenario.split(','))
  return makePackage({ format, title: titleIn(choice), options }, sources)
}

describe('the same request', () => {
  test.each(FORMATS)('gives the bytes of npm run package: %s', async format => {
    const several = format !== 'web'
    const hash = several
      ? '#scenario=company-line,customer-panel&pass=62.5&policy=last&typed=no&coaching=ask&theme=dark&temperament=hurried&title=Tom+%26+Jerry'
      : '#scenario=customer-panel'
    const args = several
      ? `--scenario company-line,customer-panel --pass 62.5 --policy last --typed no --coaching ask --theme dark --temperament hurried`.split(
          ' ',
        )
      : ['--scenario', 'customer-panel']
    const title = several ? ['--title', 'Tom & Jerry'] : []
    const command = ['--import', 'tsx', 'src/commands/package.ts', '--format', format, ...args, ...title]
    const { status, stderr } = spawnSync(process.execPath, [...command, '--embed', embed, '--out', folder])
    expect(status, `${stderr}`).toBe(0)
    const package_ = await made(hash, here, format)
    if (package_.is !== 'made') throw new Error(package_.why)
    const terminal = readFileSync(join(folder, package_.name))
    expect(Buffer.compare(terminal, Buffer.from(package_.bytes))).toBe(0)
  })
})

test('takes the lighter page where nothing is typed', async () => {
  const asked: string[] = []
  const page = async (name: string) => {
    asked.push(name)
    return EMBED
  }
  await made('#scenario=customer-panel', { ...here, page })
  await made('#scenario=customer-panel&typed=no', { ...here, page })
  expect(asked).toEqual(['embed.html', 'embed-written.html'])
})

describe('what cannot be made', () => {
  const refused = async (): Promise<never> => {
    throw new TypeError('Failed to fetch')
  }
  const failing: [string, Partial<Sources>, string][] = [
    ['the page does not arrive', { page: refused }, 'unreached'],
    ['a conversation does not arrive', { scenario: refused }, 'unreached'],
    ['the host has no such page', { page: async () => null }, 'no-page'],
    [
      'a dev server or a host answers with its own page',
      { page: async () => '<!doctype html><p>Hello' },
      'no-page',
    ],
    ['a conversation was erased meanwhile', { scenario: async (): Promise<Scenario | null> => null }, 'gone'],
  ]
  test.each(failing)('is told apart: %s', async (_, sources, why) => {
    expect(await made('#scenario=customer-panel', { ...here, ...sources })).toEqual({ is: 'failed', why })
  })
})
