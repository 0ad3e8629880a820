import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { against, importsOf } from './imports.ts'

const found = (file: string, source: string) => importsOf(source).flatMap(one => against(file, one) ?? [])
const sources = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .map(path => `src/${path.replaceAll('\\', '/')}`)
  .filter(path => /\.tsx?$/.test(path))

describe('the import table of design.md', () => {
  test('holds for every file in src', () => {
    expect(sources.length).toBeGreaterThan(20)
    expect(sources.flatMap(file => found(file, readFileSync(file, 'utf8')))).toEqual([])
  })

  test.each([
    ['src/debrief/path.ts', "import { replay } from '../conversation/replay.ts'"],
    ['src/messages/en/stage.ts', "import type { Move } from '../../scenario/moves.ts'"],
    ['src/screens/home/home.tsx', "import { Floor } from '../stage/floor.tsx'"],
    ['src/screens/home/home.tsx', "import { useState } from 'react'"],
    ['src/conversation/machine.ts', "import { setup } from 'xstate'"],
    ['src/progress/progress.ts', "import { createStore } from 'zustand/vanilla'"],
    ['src/library.ts', "const read = () => import('../scenarios/x.yaml')"],
    ['src/screens/stage/reader.ts', "const read = import('../../reply/read.ts')"],
    ['src/screens/stage/heard.ts', "import type { read } from '../../reply/read.ts'"],
    ['src/commands/read.ts', "import { read } from '../reply/read.ts'"],
    ['src/debrief/debrief.ts', "import type { Reading } from '../reply/reading.ts'"],
    ['src/main.tsx', "const home = () => import('./screens/home/home.tsx')"],
  ])('%s may say: %s', (file, source) => {
    expect(importsOf(source)).toHaveLength(1)
    expect(found(file, source)).toEqual([])
  })

  test.each([
    ['src/scenario/read.ts', "import { replay } from '../conversation/replay.ts'", 'must not know of'],
    ['src/scenario/read.ts', "import type { Record } from '../conversation/record.ts'", 'must not know of'],
    ['src/scenario/read.ts', "export * from '../conversation/replay.ts'", 'must not know of'],
    ['src/scenario/read.ts', "import {\n  a,\n  b,\n} from '../debrief/a.ts'", 'must not know of'],
    ['src/scenario/read.ts', "import '../screens/stage/floor.tsx'", 'must not know of'],
    ['src/scenario/read.ts', "const late = await import('../main.tsx')", 'must not know of'],
    ['src/progress/a.ts', "import { report } from '../lms/report.ts'", 'must not know of'],
    ['src/messages/en/stage.ts', "import { MOVES } from '../../scenario/moves.ts'", 'must not know of'],
    ['src/commands/check.ts', "import { pageAt } from '../main.tsx'", 'must not know of'],
    ['src/screens/stage/a.tsx', "import { Home } from '../home/home.tsx'", 'must not know of'],
    ['src/screens/home/home.tsx', "import { Play } from '../practice/play.tsx'", 'another screen'],
    ['src/conversation/replay.ts', "import { read } from '../reply/read.ts'", 'never read again'],
    ['src/debrief/debrief.ts', "const late = import('../reply/read.ts')", 'never read again'],
    ['src/progress/stored.ts', "import { read } from '../reply/read.ts'", 'never read again'],
    ['src/screens/debrief/line.tsx', "const r = import('../../reply/read.ts')", 'never read again'],
    ['src/screens/stage/heard.ts', "const r = import('../../reply/read.ts')", 'never read again'],
    ['src/screens/practice/a.ts', "const r = import('../../reply/read.ts')", 'never read again'],
    ['src/screens/stage/reader.ts', "import { read } from '../../reply/read.ts'", 'at once'],
    ['src/screens/stage/reader.ts', "export { read } from '../../reply/read.ts'", 'at once'],
    ['src/conversation/replay.ts', "import { useMemo } from 'react'", 'React'],
    ['src/progress/progress.ts', "import { create } from 'zustand'", 'React'],
    ['src/scenario/read.ts', "import { setup } from 'xstate'", 'XState'],
    ['src/scenario/read.ts', "import { graph } from 'xstate/graph'", 'XState'],
    ['src/scenario/read.ts', "import { a } from './moves'", 'without its ending'],
    ['src/screens/home/home.tsx', "import text from '../../../scenarios/x.yaml?raw'", 'out of src'],
  ])('%s may not say: %s', (file, source, because) => {
    expect(found(file, source).join()).toContain(because)
  })

  test('knows every folder', () => {
    expect(() => found('src/novelty/a.ts', "import { a } from '../scenario/moves.ts'")).toThrow('src/novelty')
  })
})
