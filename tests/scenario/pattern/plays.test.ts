import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { describe, expect, test } from 'vitest'
import { filled } from '../../../src/scenario/pattern/fill.ts'
import { SAMPLES } from '../../../src/scenario/pattern/samples.ts'
import { scenarioIn } from '../../conversation/fakes.ts'
import { parsePlay, playedLines } from '../../conversation/play-file.ts'

/*
 * Conversations of patterns, as the .play files of scenarios. Each pattern is filled with the first of the samples, or with
 * the second where the play's first line says “what is required alone”.
 */
const PLAYS = 'tests/fixtures/plays-patterns'
const patterns = readdirSync('scenarios/patterns').flatMap(file =>
  file.endsWith('.yaml') ? basename(file, '.yaml') : [],
)

function playsOf(id: string) {
  const folder = `${PLAYS}/${id}`
  const files = existsSync(folder) ? readdirSync(folder).filter(file => file.endsWith('.play')) : []
  return files.map(file => {
    const text = readFileSync(`${folder}/${file}`, 'utf8')
    const [full, bare] = SAMPLES
    return { file, play: parsePlay(text), fillings: /^# .*required alone/.test(text) ? bare : full }
  })
}

describe.each(patterns)('[B6] the pattern %s', id => {
  const read = () => scenarioIn(`scenarios/patterns/${id}.yaml`)

  test.each(playsOf(id))('is played as $file reads', ({ file, play, fillings }) => {
    expect([play.scenario, play.ends]).toEqual([id, file.replace('.play', '')])
    expect(playedLines(filled(read(), fillings), play)).toEqual(play.lines)
  })

  test('has a play to every outcome, some of them with what is required alone', () => {
    const plays = playsOf(id)
    const missing = Object.keys(read().outcomes).filter(
      outcome => !plays.some(one => one.play.ends === outcome),
    )
    expect(missing.map(outcome => `Write ${PLAYS}/${id}/${outcome}.play`)).toEqual([])
    for (const sample of SAMPLES) expect(plays.some(one => one.fillings === sample)).toBe(true)
  })
})

test('every .play file belongs to a pattern that ships', () => {
  expect(patterns).toEqual(expect.arrayContaining(readdirSync(PLAYS)))
})
