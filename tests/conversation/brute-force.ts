import { STRIDES } from '../../src/conversation/temperament.ts'
import type { Reply, Scenario, Temperament, When } from '../../src/scenario/scenario.ts'

/*
 * Design.md's rules of play a second time, written from that page and not from src/conversation: every way through is
 * walked, from the start to its end, and each reply is weighed by looking back over all that was said before it.
 * Slow and plain on purpose. Only the temperaments' numbers are the product's.
 */

/** One moment of one way through: nothing is shared between ways. */
export interface Moment {
  turn: string | null
  outcome: string | null
  footing: number
  heard: number
  /** P1 of every reply so far. */
  points: number[]
  /** The points that raised heard so far. */
  put: string[]
  /** A point that had raised heard before and does so again on the way here. */
  twice: string | null
  replies: Next[]
}

export interface Next {
  reply: Reply
  stance: 'lead' | 'push' | 'roll'
  inStep: boolean
  to: Moment
}

/** Thrown where a way comes back to where it was with nothing changed: it has no end (P4 a). */
export class Endless extends Error {}

/** More moments than this is no scenario that can be judged by walking. */
const MOST_MOMENTS = 400_000

const M1 = ['restate', 'trade-off', 'redirect', 'concern', 'purpose', 'offer', 'support']
const M3 = ['give-in', 'vague']
const QUESTIONS = ['trade-off', 'redirect', 'purpose']

/**
 * Every way through, as a tree.
 * @throws Endless, or Error where there are too many.
 */
export function walk(scenario: Scenario, temperament: Temperament): Moment {
  let moments = 0
  return from(
    scenario.start.turn,
    { footing: scenario.start.footing, heard: 0, points: [], put: [], twice: null },
    [],
    [],
  )

  function from(
    at: string,
    stands: Omit<Moment, 'turn' | 'outcome' | 'replies'>,
    earlier: Reply[],
    passed: string[],
  ): Moment {
    if (++moments > MOST_MOMENTS) throw new Error(`${scenario.id} has too many ways through to walk.`)
    const turn = scenario.turns[at]
    if (!turn) return momentOf(stands, null, at, [])
    const here = [at, stands.footing, stands.heard, memoryOf(earlier)].join(' ')
    if (passed.includes(here)) throw new Endless(here)
    const replies = turn.replies.map(reply => {
      const { stance, inStep } = judge(scenario.kind, earlier, reply)
      const after = move(stands, reply, stance, inStep)
      const way = reply.to.find(one => meets(one.when, after.footing, after.heard))
      if (!way) throw new Error(`${at}.${reply.id} leads nowhere.`)
      return { reply, stance, inStep, to: from(way.go, after, [...earlier, reply], [...passed, here]) }
    })
    return momentOf(stands, at, null, replies)
  }

  /** B1 to B5 and P1: what a reply does to the two scales, and what it scores. */
  function move(
    stands: Omit<Moment, 'turn' | 'outcome' | 'replies'>,
    reply: Reply,
    stance: Next['stance'],
    inStep: boolean,
  ) {
    const { footing, heard, put, twice } = stands
    const after = { footing, heard, points: [...stands.points], put, twice }
    const stride = STRIDES[temperament]
    if (stance === 'push') {
      const hard = reply.force === 'hard'
      after.footing = Math.max(-3, stands.footing - (hard ? stride.hard : stride.soft))
      after.points.push(hard ? -2 : -1)
    } else if (stance === 'roll') after.points.push(0)
    else if (!inStep) after.points.push(1)
    else {
      after.footing = Math.min(3, stands.footing + stride.lead)
      after.points.push(2)
      if (reply.puts !== undefined && stands.heard < 3) {
        after.heard = stands.heard + 1
        if (stands.put.includes(reply.puts)) after.twice = reply.puts
        after.put = [...stands.put, reply.puts]
      }
    }
    return after
  }
}

/** Field by field: there are hundreds of thousands, and a copy by `...` takes five times as long. */
function momentOf(
  { footing, heard, points, put, twice }: Omit<Moment, 'turn' | 'outcome' | 'replies'>,
  turn: string | null,
  outcome: string | null,
  replies: Next[],
): Moment {
  return { turn, outcome, footing, heard, points, put, twice, replies }
}

/** M1 to M3, M5 and B5, by looking back over everything that was said. */
function judge(
  kind: Scenario['kind'],
  earlier: readonly Reply[],
  reply: Reply,
): { stance: Next['stance']; inStep: boolean } {
  const stance = stanceIn(kind, earlier, reply)
  if (stance !== 'lead') return { stance, inStep: false }
  const early = reply.move === 'concern' && !earlier.some(asks)
  const again = earlier.some(
    one => one.move === 'restate' && reply.move === 'restate' && saidBack(one) === saidBack(reply),
  )
  const badgering = earlier.length > 1 && [...earlier.slice(-2), reply].every(one => one.move === 'redirect')
  return { stance, inStep: !early && !again && !badgering }
}

function stanceIn(kind: Scenario['kind'], earlier: readonly Reply[], reply: Reply): Next['stance'] {
  if (M3.includes(reply.move)) return 'roll'
  if (kind === 'over-the-line') {
    if (reply.move === 'hold-the-line') return 'lead'
    // Backing an act that is over the line goes along with it, as a concern that ends in commitment does.
    if (reply.move === 'concern' || reply.move === 'support') return 'roll'
  }
  if (kind === 'not-worth-it') {
    if (reply.move === 'concern') return 'push'
    if (asks(reply) && earlier.some(one => asks(one) || one.move === 'concern')) return 'push'
  }
  return M1.includes(reply.move) ? 'lead' : 'push'
}

/** What of the past can matter to the future: two moments that agree in it go on alike. */
function memoryOf(earlier: readonly Reply[]): string {
  const back = earlier.filter(one => one.move === 'restate').map(saidBack)
  const other = [...earlier].reverse().findIndex(one => one.move !== 'redirect')
  const redirects = other < 0 ? earlier.length : other
  const raised = earlier.filter(one => asks(one) || one.move === 'concern').length
  return [earlier.some(asks), [...new Set(back)].sort(), Math.min(2, redirects), Math.min(2, raised)].join(
    '/',
  )
}

function asks(reply: Reply): boolean {
  return QUESTIONS.includes(reply.move)
}

function saidBack(reply: Reply): string {
  return reply.of ?? 'request'
}

function meets(when: When | null, footing: number, heard: number): boolean {
  const { footing: f = { from: -3, to: 3 }, heard: h = { from: 0, to: 3 } } = when ?? {}
  return f.from <= footing && footing <= f.to && h.from <= heard && heard <= h.to
}
