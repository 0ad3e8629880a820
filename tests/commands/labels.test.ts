import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import type { Sheet } from '../../src/commands/labels/sheet.ts'
import { scenarioIn } from '../conversation/fakes.ts'
import { answersTo } from '../labels/fakes.ts'
import { inTerminal } from './terminal.ts'

const folder = mkdtempSync(join(tmpdir(), 'front-foot-labels-'))
afterAll(() => rmSync(folder, { recursive: true }))

/** Runs `npm run labels` with these arguments. */
async function labels(...args: string[]): Promise<{ exit: number; text: string; said: string }> {
  const { exit, out, err } = await inTerminal('labels', ...args)
  return { exit, text: out, said: err }
}

/** A folder of answers to the customer panel, of a reader who saw so many replies as unclear. */
function answersWrongAbout(n: number): string {
  const panel = scenarioIn('scenarios/customer-panel.yaml')
  const words = Object.values(panel.turns).flatMap(turn => turn.replies.map(reply => reply.words))
  const seen = Object.fromEntries(words.slice(0, n).map(one => [one, { stance: 'unclear' } as const]))
  const path = join(folder, `wrong-${n}`)
  mkdirSync(path)
  writeFileSync(join(path, 'customer-panel.a.json'), JSON.stringify(answersTo(panel, seen)))
  return path
}

describe('npm run labels', () => {
  test('prints a sheet as JSON, the same for the same seed', async () => {
    const { exit, text } = await labels('--sheet', 'tests/fixtures/proof/sound.yaml', '--seed', '7')
    const sheet: Sheet = JSON.parse(text)
    expect([exit, sheet.seed, sheet.turns.length]).toEqual([0, 7, 4])
    const again = await labels('--sheet', 'tests/fixtures/proof/sound.yaml', '--seed', '7')
    expect(again.text).toBe(text)
  })

  test('with --text prints something to read: the scene, the boss’s words, numbered replies', async () => {
    const { text } = await labels('--sheet', 'tests/fixtures/proof/sound.yaml', '--seed', '7', '--text')
    expect(text).toMatch(/^Dana, head of sales\n\nThe report is half done\./)
    expect(text).toMatch(/\n\n1\. {2}“.+”\n {4}1\) {2}.+\n {4}2\) /)
    expect(text).not.toMatch(/[{}]|stance|move/)
  })

  test('with --left asks only about replies that nobody has labelled as they are today', async () => {
    const panel = scenarioIn('scenarios/customer-panel.yaml')
    const given = answersTo(panel)
    const [first] = given.turns[0]?.replies ?? []
    const path = join(folder, 'left')
    mkdirSync(path)
    const now = first?.words
    if (first) first.words = 'Something else.'
    writeFileSync(join(path, 'customer-panel.a.json'), JSON.stringify(given))
    const { text } = await labels('--sheet', 'scenarios/customer-panel.yaml', '--left', '--answers', path)
    const sheet: Sheet = JSON.parse(text)
    expect(sheet.turns.flatMap(turn => turn.replies.map(reply => reply.words))).toEqual([now])
  })

  test('prints the table of the answers that are kept', () => {
    // As a terminal would.
    const command = ['--import', 'tsx', 'src/commands/labels.ts']
    const { status: exit, stdout: text } = spawnSync(process.execPath, command, { encoding: 'utf8' })
    expect(text).toMatch(/^customer-panel +a +\d+ +[\d.]+ %/m)
    expect(text).toMatch(/^Held: /m)
    expect(exit).toBe(0)
  })

  test('exits with 1 and says which is too low', async () => {
    const { exit, text } = await labels('--answers', answersWrongAbout(15))
    expect(text).toMatch(/Too low:\n {2}customer-panel: \d\d\.\d %, below 85 %\.\n {2}In all: /)
    expect(exit).toBe(1)
    expect((await labels('--answers', answersWrongAbout(0))).exit).toBe(0)
  })

  test.each([
    [['--sheet', 'tests/fixtures/proof/sound.yaml', '--seed', 'seven'], '“seven” is no seed'],
    [['--sheet', 'tests/fixtures/problems/alias/anchor.yaml'], ' alias '],
    [['--sheet', 'scenarios/nobody.yaml'], 'nobody.yaml'],
    [['--answers', 'tests/nowhere'], 'nowhere'],
  ])('exits with 1 and one plain line: %s', async (args, because) => {
    const { exit, text, said } = await labels(...args)
    expect([exit, text]).toEqual([1, ''])
    expect(said).toContain(because)
    expect(said).not.toContain('    at ')
  })
})
