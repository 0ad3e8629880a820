import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { scenarioIn } from './fakes.ts'
import { parsePlay, playedLines } from './play-file.ts'

const PLAYS = 'tests/fixtures/plays'
const shipped = readdirSync('scenarios').flatMap(file => /^(.+)\.yaml$/.exec(file)?.[1] ?? [])

const playsOf = (id: string) => {
  const folder = `${PLAYS}/${id}`
  const files = existsSync(folder) ? readdirSync(folder).filter(file => file.endsWith('.play')) : []
  return files.map(file => ({ file, play: parsePlay(readFileSync(`${folder}/${file}`, 'utf8')) }))
}

for (const id of shipped) {
  const scenario = scenarioIn(`scenarios/${id}.yaml`)
  const plays = playsOf(id)

  describe(`[B6] ${id} is played as its .play files read`, () => {
    for (const { file, play } of plays)
      test(file, () => {
        expect(play.scenario).toBe(id)
        expect(playedLines(scenario, play)).toEqual(play.lines)
      })

    test('a play named after an outcome ends there', () => {
      for (const { file, play } of plays) {
        const name = file.replace('.play', '')
        if (Object.hasOwn(scenario.outcomes, name)) expect([name, play.ends]).toEqual([name, name])
      }
    })
  })

  describe(`${id}: every outcome has a .play file`, () => {
    test.each(Object.keys(scenario.outcomes))('%s', outcome => {
      const ends = plays.map(({ play }) => play.ends)
      expect(ends, `Write ${PLAYS}/${id}/${outcome}.play`).toContain(outcome)
    })
  })
}

test('every .play file belongs to a scenario that ships', () => {
  expect(shipped).toEqual(expect.arrayContaining(readdirSync(PLAYS)))
})

describe('a play that does not go as written says so in the words of the conversation', () => {
  const scenario = scenarioIn('tests/fixtures/proof/sound.yaml')
  const head = 'scenario: sound\ntemperament: steady\n'

  test('words that nobody can say there', () => {
    const play = parsePlay(`${head}You: You want the figures in hand today.\nYou: Fined.\n`)
    expect(() => playedLines(scenario, play)).toThrow('At turn “cost” nobody can say “Fined.”. On offer:\n')
  })

  test('a play that stops before its end', () => {
    const play = parsePlay(`${head}You: Of course, today.\n`)
    expect(playedLines(scenario, play).at(-1)).toBe('(waits at turn “cost”)')
  })

  test('words after the end', () => {
    const words = [
      'Of course, today.',
      'Fine.',
      'You promised it, not me.',
      'I appreciate it, but I did all I could.',
    ]
    const play = parsePlay(`${head}${[...words, 'And another thing.'].map(one => `You: ${one}\n`).join('')}`)
    expect(() => playedLines(scenario, play)).toThrow('“And another thing.” comes after the end, “cold”.')
  })

  test('a head without a scenario or with a boss that nobody knows', () => {
    expect(() => parsePlay('You: Fine.')).toThrow('scenario: <id>')
    expect(() => parsePlay('scenario: sound\ntemperament: angry')).toThrow('temperament: angry')
  })
})
