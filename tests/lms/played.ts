import fc from 'fast-check'
import { backTo, begin, reply } from '../../src/conversation/branch.ts'
import type { Conversation, Typed } from '../../src/conversation/record.ts'
import { retrace } from '../../src/conversation/retrace.ts'
import type { Launch } from '../../src/lms/channel.ts'
import type { Play, Session } from '../../src/lms/report.ts'
import type { Reading } from '../../src/reply/reading.ts'
import { MOVES, STANCES } from '../../src/scenario/moves.ts'
import { type Scenario, TEMPERAMENTS } from '../../src/scenario/scenario.ts'

export const NINE = 1_700_000_000_000

export const FIRST_LAUNCH: Launch = {
  resume: null,
  mode: 'normal',
  passMark: null,
  language: null,
  before: { completed: false, passed: false, score: null },
  room: null,
}

/** What somebody does at one moment: the nth written reply, words of their own played as it, words nobody understands, going back. */
export type Act =
  | { is: 'pick'; n: number; after: number }
  | { is: 'type'; n: number; words: string; after: number; full: boolean }
  | { is: 'mumble'; words: string; after: number }
  | { is: 'back'; n: number }

/** Any words at all, from a few letters to far too many, torn pairs too. */
export const anyWords = fc.oneof(
  fc.string({ maxLength: 60 }),
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.constantFrom(
    '面'.repeat(900),
    '😀'.repeat(700),
    'What would it cost? '.repeat(80),
    '"\\\n\u2028</script>',
  ),
)

const after = fc.integer({ min: 0, max: 600_000 })
export const anyAct: fc.Arbitrary<Act> = fc.oneof(
  { weight: 6, arbitrary: fc.record({ is: fc.constant('pick' as const), n: fc.nat(9), after }) },
  {
    weight: 3,
    arbitrary: fc.record({
      ...{ is: fc.constant('type' as const), n: fc.nat(9), words: anyWords, after, full: fc.boolean() },
    }),
  },
  { weight: 2, arbitrary: fc.record({ is: fc.constant('mumble' as const), words: anyWords, after }) },
  { weight: 2, arbitrary: fc.record({ is: fc.constant('back' as const), n: fc.nat(200) }) },
)

/** The conversation that somebody has who does this, one after the other; what cannot be done at an end is not. */
export function doing(scenario: Scenario, acts: readonly Act[], from?: Conversation): Conversation {
  let now = from ?? begin(scenario, TEMPERAMENTS[acts.length % 4] ?? 'steady', 'k3x9', NINE)
  let at = Math.max(NINE, ...now.replies.map(said => said.at))
  for (const act of acts) {
    if (act.is === 'back') {
      const said = now.replies[act.n % Math.max(1, now.replies.length)]
      if (said) now = backTo(now, said.id)
      continue
    }
    at += act.after + 1
    const { turn } = retrace(scenario, now)
    if (!turn) continue
    const one = act.is === 'mumble' ? undefined : turn.replies[act.n % turn.replies.length]
    const utterance =
      act.is === 'pick' && one
        ? { picked: one.id }
        : { typed: typed('words' in act ? act.words : '', one ?? null, act.is === 'type' && act.full) }
    now = reply(now, turn.id, utterance, at, act.after / 2)
  }
  return now
}

function typed(words: string, as: Scenario['turns'][string]['replies'][number] | null, full: boolean): Typed {
  const reading: Reading = {
    stance: as ? (STANCES[words.length % 3] ?? 'roll-over') : 'unclear',
    move: as?.move ?? null,
    probability: 0.123456789,
    sure: false,
  }
  if (!full) return { words, as: as?.id ?? null, reading }
  const second = { stance: 'push-back', move: 'refuse', probability: 0.5 } as const
  const evidence = MOVES.slice(0, 3).map((shows, n) => ({ start: n, end: n + 1, shows }))
  return {
    ...{ words, as: as?.id ?? null, reading: { ...reading, second, evidence } },
    label: { stance: null, move: null, at: NINE },
  }
}

/** A session in which these were played. */
export function session(
  scenarios: readonly Scenario[],
  plays: readonly Play[],
  more: Partial<Session> = {},
): Session {
  return {
    options: { scenarios: scenarios.map(({ id }) => id), policy: 'best', passMark: 80 },
    launch: FIRST_LAUNCH,
    plays,
    startedAt: NINE,
    now: NINE + 60_000,
    ...more,
  }
}

export function play(scenario: Scenario, conversation: Conversation, more: Partial<Play> = {}): Play {
  return { scenario, conversation, earlier: 0, withheld: false, ...more }
}
