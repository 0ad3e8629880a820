import { branchOf } from '../conversation/branch.ts'
import { type Conversation, playedAs, type Said } from '../conversation/record.ts'
import { answerTo, bossLine } from '../conversation/replay.ts'
import { type Standing, startingAt } from '../conversation/standing.ts'
import { type Terms, termsOf, weigh } from '../conversation/weigh.ts'
import type { Stance } from '../scenario/moves.ts'
import { holds, outcomeOf, type Scenario, turnOf } from '../scenario/scenario.ts'

/** What somebody has seen of a scenario, over all branches of all their conversations. */
export interface Seen {
  /** Whether they have come to an ending yet: until then what they have not seen stays hidden. */
  finished: boolean
  /** Turns and outcomes that they came to, by id. */
  places: ReadonlyMap<string, SeenPlace>
  /** What they said and where it led, by `wayOf`: the stance that it was the last time. */
  ways: ReadonlyMap<string, Stance>
  /** The branch in view: its replies that led somewhere, and where it is now. */
  view: { legs: readonly Leg[]; at: string }
}

export interface SeenPlace {
  /** What the boss said there: on the branch in view, else the last time. At an outcome, the last words. */
  line: string
  /** A conversation that stands there now, to go on with; null where it is over. */
  moment: Conversation | null
}

export interface Leg {
  /** Which reply of the branch it is, from 1. Unclear ones are numbered too, and lead nowhere (M4). */
  number: number
  from: string
  /** The id of the written reply that it was played as (P0). */
  reply: string
  to: string
  stance: Stance
}

/** The name of one way: a reply, from where it was said to where it led. */
export function wayOf({ from, reply, to }: Pick<Leg, 'from' | 'reply' | 'to'>): string {
  return `${from} ${reply} ${to}`
}

/** Where a conversation stands after a reply, and by which way it came there. */
interface At {
  place: string
  standing: Standing
  line: string
  by: Omit<Leg, 'number'> | null
}

/**
 * What was seen of a scenario. Walks each conversation's tree once by the plain rules, which is linear in its replies;
 * a test holds it equal to the replay. Replies that an edited scenario has no place for are left out (K1).
 *
 * @param conversation the one that is looked back on: its branch in view comes first.
 * @param others what else is kept of the scenario, the latest first; the conversation itself among them is left out.
 */
export function seenOf(
  scenario: Scenario,
  conversation: Conversation,
  others: readonly Conversation[],
): Seen {
  const places = new Map<string, SeenPlace>()
  const ways = new Map<string, Stance>()
  const note = (one: Conversation, view: string | null, { place, line, by }: At) => {
    const over = outcomeOf(scenario, place) !== undefined
    places.set(place, { line, moment: over ? null : { ...one, view } })
    if (by) ways.set(wayOf(by), by.stance)
  }
  // What comes later is written over what came before.
  const earlier = others.filter(one => one.id !== conversation.id && one.replies.length > 0).toReversed()
  for (const one of earlier) for (const [id, at] of walk(scenario, one)) note(one, id, at)
  const here = walk(scenario, conversation)
  for (const [id, at] of here) note(conversation, id, at)

  const legs: Leg[] = []
  let last = here.get(null) ?? startOf(scenario)
  note(conversation, null, last)
  for (const [i, { id }] of branchOf(conversation).entries()) {
    const at = here.get(id)
    if (!at) break
    if (at.by) legs.push({ number: i + 1, ...at.by })
    note(conversation, id, at)
    last = at
  }
  return {
    finished: [...places.keys()].some(id => outcomeOf(scenario, id)),
    places,
    ways,
    view: { legs, at: last.place },
  }
}

/** Where a conversation stands at its start (null) and after each reply that still has a place, oldest first. */
function walk(scenario: Scenario, conversation: Conversation): Map<string | null, At> {
  const terms = termsOf(scenario, conversation.temperament)
  const reached = new Map<string | null, At>([[null, startOf(scenario)]])
  for (const said of conversation.replies) {
    const before = reached.get(said.after)
    const after = before && goOn(scenario, terms, before, said)
    if (after) reached.set(said.id, after)
  }
  return reached
}

function startOf({ turns, start }: Scenario): At {
  const standing = startingAt(start.footing)
  const turn = turns[start.turn]
  return { place: start.turn, standing, line: turn ? bossLine(turn, standing, undefined) : '', by: null }
}

/** @returns undefined where the scenario has no such turn or reply any more. */
function goOn(scenario: Scenario, terms: Terms, before: At, said: Said): At | undefined {
  const as = playedAs(said)
  const turn = before.place === said.turn ? turnOf(scenario, said.turn) : undefined
  // The boss asks what was meant, and nothing has moved (M4).
  if (turn && as === null) return { ...before, by: null }
  const reply = turn?.replies.find(one => one.id === as)
  if (!turn || !reply) return undefined
  const { after, stance } = weigh(terms, before.standing, reply)
  const to = reply.to.find(way => holds(way.when, after.footing, after.heard))?.go
  if (to === undefined) return undefined
  const next = turnOf(scenario, to)
  const answer = answerTo(reply, after)
  const line = next ? bossLine(next, after, answer) : (answer ?? outcomeOf(scenario, to)?.boss ?? '')
  return { place: to, standing: after, line, by: { from: turn.id, reply: reply.id, to, stance } }
}
