import { spawnSync } from 'node:child_process'
import { describe, expect, test } from 'vitest'
import { stampOf } from '../../src/commands/translations/stamps.ts'
import { type Source, stateOf } from '../../src/commands/translations/state.ts'
import { unitsOf } from '../../src/commands/translations/units.ts'

test('nothing of a translation is missing or stale', () => {
  const command = ['--import', 'tsx', 'src/commands/translations.ts']
  const { status, stdout, stderr } = spawnSync(process.execPath, command, { encoding: 'utf8' })
  expect(`${stdout}${stderr}`.trim().split('\n').slice(0, -1)).toEqual([
    expect.stringMatching(/^de: \d+ scenarios stay in English: /),
  ])
  expect(status).toBe(0)
})

describe('the texts of a file of the catalogue', () => {
  const paths = (source: string) => unitsOf('home.ts', source).map(({ path }) => path)

  test('have ids that are the way to them', () => {
    const source = `
      import type { Kind } from './kinds.ts'
      const named = (name: string) => name
      export const home = {
        title: 'Home',
        doors: { 'worth-it': { line: 'Four questions' }, [-1]: 'back', 2: named('two') } satisfies Doors,
        steps: ['one', 'two'] as const,
        turns: (n: number) => (n === 1 ? 'one turn' : \`\${n} turns\`),
      }
      export function inWords(n: number): string { return String(n) }`
    expect(paths(source)).toEqual([
      ...['named', 'home.title', 'home.doors.worth-it.line', 'home.doors.-1', 'home.doors.2'],
      ...['home.steps', 'home.turns', 'inWords'],
    ])
  })

  test('are the same texts in other white space and with other types', () => {
    const source = 'export const home = { turns: (n: number) => String(n) }'
    const spaced = 'export const home = {\n  turns: (n: number) =>\n    String(n),\n} satisfies Home'
    expect(unitsOf('home.ts', spaced)).toEqual(unitsOf('home.ts', source))
  })

  test('of its own use are told apart: another language may do without', () => {
    const units = unitsOf('home.ts', "const said = 'said'\nexport const home = { said }")
    expect(units.map(({ path, exported }) => [path, exported])).toEqual([
      ['said', false],
      ['home.said', true],
    ])
  })
})

describe('a translation held against its source', () => {
  const sources: Source[] = [
    { id: 'home.title', text: "'Home'", needed: true },
    { id: 'home.doors.room', text: "'With a room'", needed: true },
    { id: 'named', text: "'one'", needed: false },
  ]
  const stamps = Object.fromEntries(sources.map(({ id, text }) => [id, stampOf(text)]))

  test('is complete where it has what is needed, and the source is as it was', () => {
    const state = stateOf(sources, ['home.title', 'home.doors'], stamps)
    expect(state).toEqual({ missing: [], stale: [], unused: [], stamps })
  })

  test('misses what it does not have', () => {
    const state = stateOf(sources, ['home.title'], stamps)
    expect(state.missing).toEqual(['home.doors.room'])
    expect(Object.keys(state.stamps)).toEqual(['home.title', 'named'])
  })

  test('is stale where the source changed, a part that the file only uses itself as well', () => {
    const changed = sources.map(one => ({
      ...one,
      text: one.text.replace('one', 'two').replace('Home', 'At home'),
    }))
    expect(stateOf(changed, ['home.title', 'home.doors.room'], stamps).stale).toEqual(['home.title', 'named'])
  })

  test('is stale throughout where nobody ever said that it is right', () => {
    expect(stateOf(sources, ['home.title', 'home.doors.room']).stale).toEqual(sources.map(({ id }) => id))
  })

  test('has what nobody uses any more', () => {
    expect(stateOf(sources, ['home.title', 'home.doors.room', 'home.gone'], stamps).unused).toEqual([
      'home.gone',
    ])
  })
})
