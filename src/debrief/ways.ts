import { endsOf } from '../conversation/branch.ts'
import { type ConversationMachine, compile } from '../conversation/machine.ts'
import type { Conversation } from '../conversation/record.ts'
import { type Played, replay } from '../conversation/replay.ts'
import type { Scenario, Temperament } from '../scenario/scenario.ts'
import { sharedReplies } from './compare.ts'

/** One way through a scenario: a branch that was played, and what it is called beside others. */
export interface Way {
  /** A, B … Z, AA …: in the order in which they were played. */
  letter: string
  /** With this way in view: a link to it carries every branch of its conversation. */
  conversation: Conversation
  played: Played
  /** When its last reply was said, in milliseconds since 1970. */
  at: number
  /** `in-view`: the one that is looked back on; `here`: of the same conversation; `elsewhere`: of another one. */
  from: 'in-view' | 'here' | 'elsewhere'
}

/** So many other conversations are offered, the latest ones: beyond that nobody compares. */
export const MOST_ELSEWHERE = 6

/**
 * Every way of a conversation, the oldest first (L3), and after them the ways that the latest other conversations of the
 * scenario have in view. Replays each of them (K1).
 *
 * @param others what is kept of the scenario, the latest first; the conversation itself among them is left out.
 */
export function waysOf(
  scenario: Scenario,
  conversation: Conversation,
  others: readonly Conversation[],
): Way[] {
  const machines = new Map<Temperament, ConversationMachine>()
  const played = (one: Conversation): Played => {
    const machine = machines.get(one.temperament) ?? compile(scenario, one.temperament)
    machines.set(one.temperament, machine)
    return replay(scenario, one, machine)
  }
  const { replies, view } = conversation
  const ends = new Set([...endsOf(conversation).map(said => said.id), ...(view === null ? [] : [view])])
  const here = replies.filter(said => ends.has(said.id)).map(said => ({ ...conversation, view: said.id }))
  const elsewhere = others
    .filter(one => one.id !== conversation.id && one.view !== null)
    .slice(0, MOST_ELSEWHERE)
  return [...here, ...elsewhere].map((one, i) => ({
    letter: letterOf(i),
    conversation: one,
    played: played(one),
    at: one.replies.find(said => said.id === one.view)?.at ?? one.startedAt,
    from: i >= here.length ? 'elsewhere' : one.view === view ? 'in-view' : 'here',
  }))
}

/**
 * The way that tells most beside another: of the same conversation the one that parts from it latest, of several such
 * the one played last; where there is none, the latest other conversation with the same boss.
 *
 * @returns null where there is nothing to set beside it.
 */
export function besideOf(ways: readonly Way[], way: Way): Way | null {
  const alike = ways.filter(
    one => one !== way && one.conversation.temperament === way.conversation.temperament,
  )
  const [best] = alike.sort(
    (a, b) =>
      Number(a.from === 'elsewhere') - Number(b.from === 'elsewhere') ||
      (a.from === 'elsewhere'
        ? 0
        : sharedReplies(b.played, way.played) - sharedReplies(a.played, way.played)) ||
      b.at - a.at,
  )
  return best ?? null
}

/** @param n from 0. */
function letterOf(n: number): string {
  const last = String.fromCharCode(65 + (n % 26))
  return n < 26 ? last : letterOf(Math.floor(n / 26) - 1) + last
}
