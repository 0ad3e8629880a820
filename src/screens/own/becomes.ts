import type { Move } from '../../scenario/moves.ts'
import { filledText, gapsIn } from '../../scenario/pattern/fill.ts'
import { ALL_GAPS, type Fillings, type Gap } from '../../scenario/pattern/gaps.ts'
import type { Footing, Reply, Scenario } from '../../scenario/scenario.ts'
import { type Draft, wordsOf } from './draft.ts'
import { UNTOLD } from './told.ts'

/** What a draft becomes, as far as it is told: the boss's first line, and a line of yours for each step of the ladder. */
export interface Becomes {
  footing: Footing
  /** With three dots for what is not told. */
  boss: string
  /** Step back, ask what it costs, lead to the side; null where a line still waits for a sentence. */
  yours: readonly (string | null)[]
}

/** What each of the first steps of the ladder is made with (design.md, section 1), and what of the person's such a line has in it. */
const STEPS: readonly { move: Move; has: readonly Gap[] }[] = [
  { move: 'restate', has: ['ask'] },
  { move: 'trade-off', has: ['slips'] },
  { move: 'redirect', has: ['who', 'other', 'after'] },
]
/** Stands for words that are missing; nobody types it. */
const MISSING = '\ue000'

/** @param pattern with its gaps open. */
export function becomes(pattern: Scenario, draft: Draft): Becomes {
  const ready = readyOf(draft)
  const boss = ready.boss ?? UNTOLD
  const say = (text: string, voice: 'boss' | 'yours') => filledText(text, voice, ready, boss)
  const turns = [pattern.turns[pattern.start.turn], ...Object.values(pattern.turns)]
  const replies = turns.flatMap(turn => turn?.replies ?? [])
  const first = turns[0]?.lines.at(-1)?.say ?? ''
  return {
    footing: pattern.start.footing,
    boss: say(first, 'boss').replace(new RegExp(`${MISSING}\\.?`, 'g'), UNTOLD),
    yours: STEPS.flatMap(({ move, has }) => {
      const those = replies.filter(reply => reply.move === move)
      const reply = bestOf(those, has)
      if (!reply) return []
      const line = say(reply.words, 'yours')
      return [line.includes(MISSING) ? null : line]
    }),
  }
}

/** One that stands by itself, without the boss's line before it; of those the first with such words of the person's own in it. */
function bestOf(those: readonly Reply[], has: readonly Gap[]): Reply | undefined {
  const alone = those.filter(({ words }) => /^\p{L}[^:]*$/u.test(words))
  return alone.find(({ words }) => gapsIn(words).some(gap => has.includes(gap))) ?? alone[0] ?? those[0]
}

/** What is told; of the rest, only what every line may need has something in its place. */
function readyOf(draft: Draft): Fillings {
  const told = ALL_GAPS.flatMap(gap => {
    const words = wordsOf(draft, gap)
    const needed = ['boss', 'ask', 'mine', 'slips', 'who'].includes(gap)
    return words || needed ? [[gap, words || MISSING] as const] : []
  })
  return Object.fromEntries(told)
}
