import { letterAt } from '../conversation/room/board.ts'
import { type Stance, stanceOf } from '../scenario/moves.ts'
import {
  GOOD_KINDS,
  type Outcome,
  type Reply,
  type Scenario,
  type Turn,
  type When,
} from '../scenario/scenario.ts'
import { turnsInOrder } from './guide-order.ts'

/** A scenario as its facilitator reads it on paper: turns and endings by number, replies by letter. */
export interface Guide {
  turns: readonly GuideTurn[]
  /** The good ones first, else in the file's order. */
  endings: readonly GuideEnding[]
}

export interface GuideTurn {
  /** From 1, in the order in which a room meets them. */
  n: number
  turn: Turn
  /** What leads here; none at the start. */
  from: readonly From[]
  replies: readonly GuideReply[]
}

export interface GuideReply {
  /** The file's order, as on the wall (P5). */
  letter: string
  reply: Reply
  /** What it amounts to when it comes first, and after a question: they differ where nothing is worth arguing about (M5). */
  stance: Stance
  later: Stance
  /** Where it leads; the first whose condition holds. */
  ways: readonly GuideWay[]
}

export interface GuideWay {
  when: When | null
  go: { turn: number } | { ending: number }
  /** What the boss says on this way, where that is not what the turn or the ending has. */
  answer: string | null
}

export interface GuideEnding {
  /** From 1. */
  n: number
  outcome: Outcome
  from: readonly From[]
}

/** A reply of a turn that leads somewhere. */
export interface From {
  turn: number
  letter: string
  /** Whether it leads somewhere else on other scales. */
  sometimes: boolean
}

/** The guide of a scenario: every turn and every outcome once. Pure; linear in the file but for the order of its turns. */
export function guideOf(scenario: Scenario): Guide {
  const order = turnsInOrder(scenario)
  const ends = Object.values(scenario.outcomes).toSorted((a, b) => Number(isGood(b)) - Number(isGood(a)))
  const places = new Map<string, GuideWay['go']>([
    ...order.map(({ id }, i) => [id, { turn: i + 1 }] as const),
    ...ends.map(({ id }, i) => [id, { ending: i + 1 }] as const),
  ])
  const from = new Map<string, From[]>()
  const turns = order.map((turn, i) => {
    const n = i + 1
    const replies = turn.replies.flatMap((reply, place): GuideReply[] => {
      const letter = letterAt(place)
      if (letter === undefined) return []
      const ways = reply.to.flatMap(({ when, go, answer }): GuideWay[] => {
        const to = places.get(go)
        return to ? [{ when, go: to, answer: answer ?? reply.answer ?? null }] : []
      })
      const goes = new Set(reply.to.map(({ go }) => go))
      for (const go of goes)
        from.set(go, [...(from.get(go) ?? []), { turn: n, letter, sometimes: goes.size > 1 }])
      const [stance, later] = [stanceOf(reply.move, scenario.kind, 0), stanceOf(reply.move, scenario.kind, 1)]
      return [{ letter, reply, stance, later, ways }]
    })
    return { n, turn, replies }
  })
  return {
    turns: turns.map(one => ({ ...one, from: from.get(one.turn.id) ?? [] })),
    endings: ends.map((outcome, i) => ({ n: i + 1, outcome, from: from.get(outcome.id) ?? [] })),
  }
}

function isGood({ kind }: Outcome): boolean {
  return GOOD_KINDS.includes(kind)
}
