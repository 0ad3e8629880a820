import { type Actor, createActor } from 'xstate'
import {
  holds,
  type Outcome,
  outcomeOf,
  type Reply,
  type Scenario,
  type Turn,
  turnOf,
} from '../scenario/scenario.ts'
import { branchOf } from './branch.ts'
import { type ConversationMachine, compile, type Now, say } from './machine.ts'
import { type Conversation, playedAs, type Said } from './record.ts'
import type { Standing } from './standing.ts'
import { termsOf, type Weighed, wayFrom, weigh } from './weigh.ts'

/** One reply of a replayed branch, with everything that follows from it. */
export interface Step {
  said: Said
  turn: Turn
  /** The boss's words that it answers. */
  line: string
  before: Standing
  after: Standing
  /** The written reply that it was played as, and what that came to; null for an unclear one, which moves nothing (M4). */
  played: { reply: Reply; weighed: Weighed } | null
}

/** A branch as it was played. */
export interface Played {
  steps: Step[]
  /** Where the machine is now: a live actor can go on from here. */
  snapshot: Now
  /** The turn that waits for a reply, or null when it is over. */
  turn: Turn | null
  outcome: Outcome | null
  /** What the boss says now: the line of the turn, or the last words of the outcome. */
  line: string
  standing: Standing
  /** Replies that the scenario no longer has a place for: it was edited since (K1). They stay in the record. */
  lost: Said[]
}

/**
 * Plays a branch again (K1, B6): the same scenario, temperament and replies give the same conversation, every time.
 * Typed words are not read again. Where the scenario was edited since, it goes as far as it can.
 *
 * @param machine compiled from this scenario for the conversation's temperament, where one is at hand already.
 * @param from the play of this branch up to some reply, for the same temperament: it goes on from there, whose steps stay
 *   as they are.
 * @param live an actor that is where `from` is, to be told what is said after that; else one of its own is, and nobody hears.
 */
export function replay(
  scenario: Scenario,
  conversation: Conversation,
  machine: ConversationMachine = compile(scenario, conversation.temperament),
  end: string | null = conversation.view,
  from?: Played,
  live?: Actor<ConversationMachine>,
): Played {
  const terms = termsOf(scenario, conversation.temperament)
  const branch = branchOf(conversation, end)
  const steps: Step[] = from ? [...from.steps] : []
  const actor = live ?? createActor(machine, from && { snapshot: from.snapshot }).start()
  let snapshot = actor.getSnapshot()
  let turn = turnOf(scenario, snapshot.value)
  let line = from?.line ?? (turn ? bossLine(turn, snapshot.context, undefined) : '')
  let outcome = outcomeOf(scenario, snapshot.value)
  for (const said of branch.slice(steps.length)) {
    if (turn?.id !== said.turn) break
    const before = snapshot.context
    const as = playedAs(said)
    if (as === null) {
      steps.push({ said, turn, line, before, after: before, played: null })
      line = scenario.unclear ?? line
      continue
    }
    const reply = turn.replies.find(one => one.id === as)
    if (!reply) break
    const weighed = weigh(terms, before, reply)
    actor.send(say(reply.id, said.typed?.reading))
    snapshot = actor.getSnapshot()
    const after = snapshot.context
    steps.push({ said, turn, line, before, after, played: { reply, weighed } })
    const answer = answerTo(reply, after)
    turn = turnOf(scenario, snapshot.value)
    outcome = outcomeOf(scenario, snapshot.value)
    line = turn ? bossLine(turn, after, answer) : (answer ?? outcome?.boss ?? '')
  }
  return {
    steps,
    snapshot,
    turn: turn ?? null,
    outcome: outcome ?? null,
    line,
    standing: snapshot.context,
    lost: branch.slice(steps.length),
  }
}

/** What the boss says on arriving at a turn: an answer to exactly the last reply, else the turn's line for these scales. */
export function bossLine(turn: Turn, standing: Standing, answer: string | undefined): string {
  if (answer) return answer
  const line = turn.lines.find(one => holds(one.when, standing.footing, standing.heard))
  return line?.say ?? ''
}

/** What the boss says to exactly this reply, on the way that it took: it has moved the scales already. */
export function answerTo(reply: Reply, after: Standing): string | undefined {
  return wayFrom(reply, after)?.answer ?? reply.answer
}
