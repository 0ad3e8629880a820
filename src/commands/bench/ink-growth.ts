import { Story as InkStory } from 'inkjs'
import { collector } from './collector.ts'
import { drawer } from './draw.ts'
import { median } from './figures.ts'
import type { InkGrowth } from './growth-report.ts'

const STARTS = 5
const ROUNDS = 5
/** Walks from start to end in a round. inkjs takes some twenty times as long for one as we do. */
const WALKS = 60

/**
 * What a compiled story costs inkjs: the same figures as `growthOf`, measured the same way.
 *
 * @param text what inkjs's compiler made of it.
 */
export function inkGrowthOf(turns: number, text: string): InkGrowth {
  const collect = collector()
  const before = collect()
  const story = begun(text)
  const bytes = (collect() - before) / turns
  const start = Array.from({ length: STARTS }, () => timed(() => begun(text)))
  const draw = drawer(turns)
  const step = Array.from({ length: ROUNDS }, () => {
    let replies = 0
    const took = timed(() => {
      for (let walk = 0; walk < WALKS; walk++) replies += walked(story, draw)
    })
    return (1000 * took) / replies
  })
  return { turns, start: median(start), step: median(step), bytes, text: text.length / turns }
}

function begun(text: string): InkStory {
  const story = new InkStory(text)
  story.Continue()
  return story
}

/** From the start to an ending. @returns the number of choices. */
function walked(story: InkStory, draw: ReturnType<typeof drawer>): number {
  story.ResetState()
  story.Continue()
  let replies = 0
  for (; story.currentChoices.length > 0; replies++) {
    story.ChooseChoiceIndex(draw(story.currentChoices).index)
    while (story.canContinue) story.Continue()
  }
  return replies
}

function timed(act: () => unknown): number {
  const before = performance.now()
  act()
  return performance.now() - before
}
