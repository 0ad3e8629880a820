import { describe, expect, test } from 'vitest'
import { fileOf } from '../../../src/commands/bench/scenario-file.ts'
import { scenarioOf } from '../../../src/commands/bench/scenario-of.ts'
import { storyOf } from '../../../src/commands/bench/story.ts'
import { prove } from '../../../src/conversation/proof/proof.ts'
import { printed } from '../../../src/scenario/problems.ts'
import { read } from '../../../src/scenario/read.ts'

const SIZES = [4, 5, 8, 12, 40, 100, 121, 1000]

describe('a story', () => {
  test.each([...SIZES, 10_000, 50_000])('of %i turns has exactly so many, and each is come to', turns => {
    const { turns: all, start, endings } = storyOf(turns)
    expect(all).toHaveLength(turns)
    expect(all[0]?.id).toBe(start)
    const targets = new Set(all.flatMap(turn => turn.choices.map(choice => choice.go)))
    const ids = [...all.slice(1), ...endings].map(one => one.id)
    expect(ids.filter(id => !targets.has(id))).toEqual([])
    expect(targets.size).toBe(ids.length)
  })
  test('goes on level by level, to eight where there is room', () => {
    const level = new Map(storyOf(1000).turns.map(turn => [turn.id, turn.level]))
    for (const { level: here, choices } of storyOf(1000).turns)
      for (const { go } of choices) expect(level.get(go) ?? 8).toBe(here + 1)
  })
  test.each([
    [4, 4],
    [12, 8],
    [3280, 8],
    [3281, 9],
    [50_000, 11],
  ])('of %i turns is played with %i choices', (turns, choices) => {
    expect(Math.max(...storyOf(turns).turns.map(turn => turn.level)) + 1).toBe(choices)
  })
  test('is the same for the same seed, and another for another', () => {
    expect(storyOf(100, 3)).toEqual(storyOf(100, 3))
    expect(storyOf(100, 3)).not.toEqual(storyOf(100, 4))
  })
  test.each([3, 0, 4.5, Number.NaN])('of %d turns is refused', turns => {
    expect(() => storyOf(turns)).toThrow(RangeError)
  })
  test('has no two choices alike at a turn', () => {
    for (const { choices } of storyOf(1000).turns) {
      expect(new Set(choices.map(choice => choice.words)).size).toBe(3)
      expect(new Set(choices.map(choice => choice.sort)).size).toBe(3)
    }
  })
})

describe('a scenario of a story', () => {
  test.each([4, 12, 100])('of %i turns is what its file would be read as', turns => {
    const scenario = scenarioOf(storyOf(turns))
    const { problems, ...found } = read(fileOf(scenario), `${scenario.id}.yaml`)
    expect(problems.map(printed)).toEqual([])
    expect(found.scenario).toEqual(scenario)
  })
  test.each(SIZES)('[P4, P5] of %i turns is proved', turns => {
    expect(prove(scenarioOf(storyOf(turns))).findings).toEqual([])
  })
})
