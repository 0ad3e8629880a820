import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { SCALES } from '../../src/scenario/condition.ts'
import { scenarioFile } from '../../src/scenario/file.ts'
import { KINDS, MOVES } from '../../src/scenario/moves.ts'
import { MOST_BOSS_WORDS_AROUND, MOST_REPLY_WORDS_AROUND } from '../../src/scenario/pattern/check.ts'
import { ALL_GAPS } from '../../src/scenario/pattern/gaps.ts'
import { LONGEST_FILLING } from '../../src/scenario/pattern/tidy.ts'
import { PATTERN_CODES, PLAY_CODES, READ_CODES } from '../../src/scenario/problems.ts'
import { OUTCOME_KINDS, SKILLS, TEMPERAMENTS } from '../../src/scenario/scenario.ts'
import { MOST_BOSS_WORDS, MOST_REPLY_WORDS } from '../../src/scenario/sizes.ts'
import { MADE, WRITTEN } from '../../src/scenario/traps.ts'

const readme = readFileSync(join(import.meta.dirname, '../../scenarios/README.md'), 'utf8')
const inCode = new Set([...readme.matchAll(/`([^`\n]+)`/g)].map(match => match[1] ?? ''))

test.each([
  ['code of a problem', [...READ_CODES, ...PLAY_CODES, ...PATTERN_CODES]],
  ['gap of a pattern', ALL_GAPS.map(gap => `{${gap}}`)],
  ['move', MOVES],
  ['kind', KINDS],
  ['skill', SKILLS],
  ['temperament', TEMPERAMENTS],
  ['kind of outcome', OUTCOME_KINDS],
  ['key', Object.keys(scenarioFile.shape)],
])('scenarios/README.md explains every %s', (_, words) => {
  expect([...words].filter(word => !inCode.has(word))).toEqual([])
})

test('[S1..S20] the rules are all there, each once', () => {
  const rules = [...readme.matchAll(/^- \*\*S(\d+)\*\*/gm)]
    .map(match => Number(match[1]))
    .sort((a, b) => a - b)
  expect(rules).toEqual(Array.from({ length: 20 }, (_, i) => i + 1))
})

test('[S9] [S13] [S16] [S20] its numbers are those of the checks', () => {
  expect(readme).toContain(`Footing goes from ${SCALES.footing.from}`)
  expect(readme).toContain(`heard from ${SCALES.heard.from} to ${SCALES.heard.to}`)
  expect(readme).toContain(`at most ${MOST_BOSS_WORDS} words at a time`)
  expect(readme).toContain(`at most ${MOST_REPLY_WORDS}\n`)
  expect(readme).toContain(
    `at most ${MOST_BOSS_WORDS_AROUND} words beside it and a reply has at most ${MOST_REPLY_WORDS_AROUND}.`,
  )
  expect(readme).toContain(`at most ${LONGEST_FILLING} characters`)
  expect(readme).toContain(`${WRITTEN.characters.toLocaleString('en-GB')}\n  characters`)
  expect(readme).toContain(`up to ${MADE.characters.toLocaleString('en-GB')},`)
})
