import * as fc from 'fast-check'
import {
  type Happening,
  LARGEST,
  LONGEST_TIMER,
  MOST_HANDS,
  SMALLEST,
  WALL_THEMES,
} from '../../../src/conversation/room/happening.ts'
import type { Scenario } from '../../../src/scenario/scenario.ts'

/** Any happening, more often than not one that can make sense in this scenario. */
export function anyHappening(scenario: Scenario): fc.Arbitrary<Happening> {
  const turns = Object.keys(scenario.turns)
  const replies = Object.values(scenario.turns).flatMap(turn => turn.replies.map(({ id }) => id))
  const at = fc.integer({ min: 0, max: 1_800_000_000_000 })
  const letter = fc.oneof(fc.constantFrom(...'ABCDE'), fc.constantFrom(...'FZ'))
  const as = fc.option(fc.constantFrom(...replies, 'nothing-of-it'))
  const typed = fc.record({ words: fc.string({ maxLength: 40 }), as }).map(({ words, as }) => ({
    words,
    as,
    reading: { stance: 'unclear', move: null, probability: 0.5, sure: false } as const,
  }))
  const record = <Is extends Happening['is'], Rest extends object>(
    is: Is,
    rest: { [K in keyof Rest]: fc.Arbitrary<Rest[K]> },
  ) => fc.record({ is: fc.constant(is), at, ...rest }) as unknown as fc.Arbitrary<Happening>
  return fc.oneof(
    { arbitrary: record('on', {}), weight: 12 },
    { arbitrary: record('back', {}), weight: 4 },
    { arbitrary: record('hands', { letter, n: fc.integer({ min: 0, max: MOST_HANDS }) }), weight: 4 },
    { arbitrary: record('called', { typed }), weight: 3 },
    { arbitrary: record('said', { letter }), weight: 3 },
    record('chosen', { letter: fc.option(letter) }),
    record('withdrawn', { letter }),
    record('returned', { to: fc.option(fc.constantFrom('r1', 'r2', 'r3', 'r9')) }),
    record('skipped', { to: fc.constantFrom(...turns, 'constructor') }),
    record('shown', { on: fc.boolean() }),
    record('blanked', { on: fc.boolean() }),
    record('timed', { seconds: fc.option(fc.integer({ min: 1, max: LONGEST_TIMER })) }),
    record('planned', { pairs: fc.boolean(), again: fc.boolean() }),
    record('looked', {
      size: fc.integer({ min: SMALLEST, max: LARGEST }),
      theme: fc.constantFrom(...WALL_THEMES),
    }),
  )
}
