import type { Conversation } from '../conversation/record.ts'
import type { Played, Step } from '../conversation/replay.ts'
import { type Heard, outcomeOf, type Scenario } from '../scenario/scenario.ts'
import { difference, leadsTo, lookAhead, type Total } from './best-left.ts'

/** A reply that counts, in its place: everything that can be said of it in a sentence. */
export interface Counted {
  /** Of the reply. */
  id: string
  /** Which reply of the branch it is, from 1; unclear ones are numbered too. */
  number: number
  step: Step & { played: NonNullable<Step['played']> }
  /** Stations along the floor, −6 … 6, and what it raised heard by, 0 or 1. */
  footing: number
  heard: number
  /** What it took from the best total still reachable, in points of the total; 0 where it took nothing. */
  lost: number
  /** The most that could still be heard before it, and after it. */
  within: { before: Heard; after: Heard }
  /** Whether the conversation was over with it. */
  ended: boolean
}

/** The turning point of a branch, and what else somebody may have taken for it. */
export interface Turning {
  point: Counted
  /** `lost`: it lost most. `moved`: none lost any, and of the leads it moved most. */
  how: 'lost' | 'moved'
  /** Every reply of the branch that counts, in order, the turning point among them. */
  counted: readonly Counted[]
  /** Ids of later replies that lost, or moved, exactly as much. */
  alike: readonly string[]
}

/**
 * The turning point of a replayed branch: the reply that lost most of the best total still reachable (P2), over every way
 * on from there; if none lost any, the lead that moved heard plus footing most. Ties go to the earliest. Unclear replies
 * count nowhere (M4), replies that an edited scenario lost neither (K1). On an unfinished branch it is the same of what
 * was said so far.
 *
 * @returns null where nothing was said that counts, or, in a draft alone, where nothing was lost and nothing led.
 */
export function turningOf(
  scenario: Scenario,
  { temperament }: Pick<Conversation, 'temperament'>,
  { steps }: Pick<Played, 'steps'>,
): Turning | null {
  const look = lookAhead(scenario, temperament)
  const counted: Counted[] = []
  const losses = new Map<Counted, Total>()
  let [sum, count] = [0, 0]
  for (const [i, step] of steps.entries()) {
    if (!isCounted(step)) continue
    const { reply, weighed } = step.played
    const before = look(step.turn.id, step.before, sum, count)
    sum += weighed.points
    count += 1
    const to = leadsTo(reply, step.after) ?? ''
    const after = look(to, step.after, sum, count)
    const loss = before.best && after.best ? difference(before.best, after.best) : NOTHING
    const one = {
      id: step.said.id,
      number: i + 1,
      step,
      footing: step.after.footing - step.before.footing,
      heard: step.after.heard - step.before.heard,
      lost: Math.max(0, loss.over / loss.under),
      within: { before: before.heard, after: after.heard },
      ended: outcomeOf(scenario, to) !== undefined,
    }
    counted.push(one)
    losses.set(one, loss)
  }
  const lossOf = (one: Counted) => losses.get(one) ?? NOTHING
  const lost = counted.filter(one => lossOf(one).over > 0)
  if (lost.length > 0) return found('lost', lost, (a, b) => difference(lossOf(a), lossOf(b)).over)
  const leads = counted.filter(({ step }) => step.played.weighed.stance === 'lead-forward')
  return found('moved', leads, (a, b) => a.heard + a.footing - (b.heard + b.footing))

  function found(
    how: Turning['how'],
    of: readonly Counted[],
    more: (a: Counted, b: Counted) => number,
  ): Turning | null {
    const [first, ...others] = of
    if (!first) return null
    const point = others.reduce((most, one) => (more(one, most) > 0 ? one : most), first)
    const alike = of.filter(one => one !== point && more(one, point) === 0)
    return { point, how, counted, alike: alike.map(({ id }) => id) }
  }
}

const NOTHING: Total = { over: 0, under: 1 }

function isCounted(step: Step): step is Counted['step'] {
  return step.played !== null
}
