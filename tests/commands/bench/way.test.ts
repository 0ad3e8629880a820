import { expect, test } from 'vitest'
import { storyOf } from '../../../src/commands/bench/story.ts'
import { wayOf } from '../../../src/commands/bench/way.ts'

test.each([12, 100, 1000, 10_000])(
  'a way through %i turns goes where its words lead, to the last turn',
  turns => {
    const story = storyOf(turns)
    const way = wayOf(story)
    let at = story.turns.find(({ id }) => id === story.start)
    for (const { line, words } of way) {
      expect(at?.line).toBe(line)
      const go = at?.choices.find(choice => choice.words === words)?.go
      at = story.turns.find(({ id }) => id === go)
    }
    expect(at).toBeUndefined()
    expect(new Set(way.map(({ line }) => line)).size).toBe(way.length)
  },
)

test('the same story has the same way', () => {
  expect(wayOf(storyOf(12))).toEqual(wayOf(storyOf(12)))
})
