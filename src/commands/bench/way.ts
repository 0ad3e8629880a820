import { drawer } from './draw.ts'
import type { Story } from './story.ts'
import type { Told } from './watch.ts'

/**
 * A way through a story, each choice drawn by a seed. It ends before the ending: not every system says that as a line.
 *
 * @throws where no way is found on which every line and every chosen reply tells itself from the ones before.
 */
export function wayOf(story: Story, seed = 1): Told['way'] {
  const draw = drawer(seed)
  const turns = new Map(story.turns.map(turn => [turn.id, turn]))
  const way: Told['way'] = []
  for (let turn = turns.get(story.start); turn; ) {
    const { words, go } = draw(turn.choices)
    if (way.some(one => one.line === turn?.line))
      throw new Error(`“${turn.line}” comes twice on way ${seed}.`)
    way.push({ line: turn.line, words })
    turn = turns.get(go)
  }
  return way
}
