import { bench, describe } from 'vitest'
import { initialTransition } from 'xstate'
import { fileOf } from '../../../src/commands/bench/scenario-file.ts'
import { scenarioOf } from '../../../src/commands/bench/scenario-of.ts'
import { storyOf } from '../../../src/commands/bench/story.ts'
import { compile } from '../../../src/conversation/machine.ts'
import { replay } from '../../../src/conversation/replay.ts'
import { drawnOf, graphOf } from '../../../src/debrief/map.ts'
import { seenOf } from '../../../src/debrief/map-seen.ts'
import { turningOf } from '../../../src/debrief/turning.ts'
import { read } from '../../../src/scenario/read.ts'
import { MADE } from '../../../src/scenario/traps.ts'
import { manyConversations } from '../../debrief/many.ts'

const SIZES = [100, 1_000, 10_000, 50_000]

// Start, step, replay, memory and proof: `npm run bench` prints them beside inkjs's (src/commands/bench/growth.ts).
const scenarios = SIZES.map(turns => scenarioOf(storyOf(turns)))

describe('read from its file: as many times as long for as many times the turns', () => {
  // The largest take half a minute and more.
  for (const scenario of scenarios.slice(0, 2)) {
    const text = fileOf(scenario)
    bench(
      scenario.title,
      () => {
        read(text, `${scenario.id}.yaml`, MADE)
      },
      { iterations: 3, time: 0, warmupIterations: 1, warmupTime: 0 },
    )
  }
})

describe('opened', () => {
  for (const scenario of scenarios)
    bench(scenario.title, () => {
      initialTransition(compile(scenario, 'steady'))
    })
})

describe('looked back on: the turning point, and the part of the map that is drawn', () => {
  for (const scenario of scenarios) {
    const [conversation] = manyConversations(1, [scenario])
    if (!conversation) continue
    const played = replay(scenario, conversation)
    bench(
      scenario.title,
      () => {
        turningOf(scenario, conversation, played)
        const seen = seenOf(scenario, conversation, [])
        graphOf(scenario, drawnOf(scenario, seen))
      },
      { iterations: 3, time: 0, warmupIterations: 0, warmupTime: 0 },
    )
  }
})
