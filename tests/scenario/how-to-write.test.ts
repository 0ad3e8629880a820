import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { problemsOf } from '../../src/commands/check/problems-of.ts'
import { prove } from '../../src/conversation/proof/proof.ts'
import { printed } from '../../src/scenario/problems.ts'
import { read } from '../../src/scenario/read.ts'
import { inTerminal } from '../commands/terminal.ts'

/* The page *How to write one* of scenarios/README.md: what it gives to copy works, and what it quotes is what one sees. */

const readme = readFileSync('scenarios/README.md', 'utf8')
const page = /\n## How to write one\n([\s\S]*?)\n## /.exec(readme)?.[1] ?? ''
const example = /```yaml\n([\s\S]*?)```/.exec(page)?.[1] ?? ''
const FILE = 'scenarios/same-day.yaml'

/** What the checker prints about the example, with some text exchanged. */
function checked(old: string, now: string): string[] {
  if (!example.includes(old)) throw new Error(`The example no longer says “${old}”.`)
  const { scenario, problems, places } = read(example.replace(old, now), FILE)
  return [...problems, ...(scenario ? problemsOf(prove(scenario).findings, places) : [])].map(printed)
}

describe('the scenario on the page', () => {
  test('[P4] [P5] is read and proved by `npm run check` with no error and no warning', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'front-foot-how-to-'))
    try {
      const file = join(folder, 'same-day.yaml')
      writeFileSync(file, example)
      const { out } = await inTerminal('check', file)
      expect(out).toContain('  proved: P4 and P5, 4 temperaments')
      expect(out.trim().split('\n').at(-1)).toBe('1 file: 0 errors, 0 warnings.')
    } finally {
      rmSync(folder, { recursive: true })
    }
  })

  test('is small: four turns of three replies, everything that is said in double quotes', () => {
    const { scenario } = read(example, FILE)
    expect(Object.values(scenario?.turns ?? {}).map(turn => turn.replies.length)).toEqual([3, 3, 3, 3])
    expect(example.match(/^ *(?:boss|words|thinks|why|stronger|text|title): [^"\n]/gm)).toBeNull()
  })
})

describe('the mistakes that the page shows', () => {
  test('a turn’s name misspelt: place, sentence and remedy as quoted', () => {
    const [said = ''] = checked('to: station', 'to: statoin')
    const [, line, column] = /yaml:(\d+):(\d+) missing-target/.exec(said) ?? []
    const flat = page.replace(/\s+/g, ' ')
    expect(flat).toContain(`*${FILE}, line ${line}, column ${column}*`)
    const [, sentence, remedy] = /missing-target (.+\.) (Did you mean .+\?)$/.exec(said) ?? []
    expect(flat).toContain(`*${sentence}*`)
    expect(flat).toContain(`*${remedy}*`)
  })

  test.each([
    ['        thinks: "That was easy."', '\tthinks: "That was easy."', 'Indent with spaces'],
    ['on the door tonight."', 'on the door tonight.', 'This quotation mark is never closed'],
    ['on the door tonight."', 'on the "door" tonight."', 'something stands here that does not belong'],
    ['whatever it is. Is', 'whatever comes. Is', 'does not stand in'],
    ['        thinks: "That was easy."\n', '', 'is missing'],
    ['id: same-day', 'id: my-story', 'but the file is called'],
  ])('%j for %j: the page knows what is said then', (old, now, said) => {
    expect(checked(old, now).join()).toContain(said)
    expect(page).toContain(said)
  })

  test('[P4] a good ending that one point is not enough for: the checker’s sentence as quoted', () => {
    const [said = ''] = checked('heard at least 1', 'heard at least 2').filter(one =>
      one.includes('no-recovery'),
    )
    const quoted = /```text\n([\s\S]*?)```/.exec(page)?.[1]?.replace(/\s+/g, ' ') ?? ''
    const [start = '', end = ''] = quoted.split(' … ').map(part => part.trim())
    expect(said).toContain(start)
    expect(said).toContain(end)
  })
})
