import { isQuestion, type Stance, stanceOf, stepOf } from '../scenario/moves.ts'
import { holds, type Reply, type Scenario, type Temperament, type Way } from '../scenario/scenario.ts'
import { type Standing, toFooting, toHeard } from './standing.ts'
import { STRIDES } from './temperament.ts'

/** Why a lead counts less than it could (B5), or `arguing-on` where a question pushes (M5). */
export type Misstep = 'early-concern' | 'same-restatement' | 'badgering' | 'arguing-on'

/** What one reply comes to, at this moment, with this boss. */
export interface Weighed {
  stance: Stance
  /** Pushes only. */
  force: 'soft' | 'hard' | null
  /** Leads only: whether it is in step (B5). */
  inStep: boolean
  misstep: Misstep | null
  /** P1: −2 to +2. */
  points: -2 | -1 | 0 | 1 | 2
  after: Standing
}

/** The part of a scenario that weighing needs, worked out once when it is opened. */
export interface Terms {
  kind: Scenario['kind']
  temperament: Temperament
  /** Every thing that some restatement says back, in the order of the file: their places are bits of `restated`. */
  saidBack: string[]
}

/** What each scenario says back, found once: its turns may be many, and every replay asks. */
const SAID_BACK = new WeakMap<Scenario, string[]>()

/** @throws RangeError where a scenario says back more than 30 different things: they would not fit a whole number. */
export function termsOf(scenario: Scenario, temperament: Temperament): Terms {
  let saidBack = SAID_BACK.get(scenario)
  if (!saidBack) {
    const said = new Set<string>()
    for (const turn of Object.values(scenario.turns))
      for (const reply of turn.replies) if (reply.move === 'restate') said.add(reply.of ?? 'request')
    if (said.size > 30)
      throw new RangeError(
        `${scenario.id}: ${said.size} things are said back (\`of\`), more than 30: let some share a name.`,
      )
    saidBack = [...said]
    SAID_BACK.set(scenario, saidBack)
  }
  return { kind: scenario.kind, temperament, saidBack }
}

/** Weighs a written reply: rules B2 to B5, M5 and P1. Pure; the reply's words play no part. */
export function weigh(
  terms: Terms,
  standing: Standing,
  reply: Pick<Reply, 'move' | 'force' | 'of' | 'puts'>,
): Weighed {
  const stance = stanceOf(reply.move, terms.kind, standing.raised)
  const after = remember(terms, standing, reply)
  if (stance === 'roll-over') return { stance, force: null, inStep: false, misstep: null, points: 0, after }
  const stride = STRIDES[terms.temperament]
  if (stance === 'push-back') {
    const force = reply.force ?? 'soft'
    after.footing = toFooting(standing.footing - stride[force])
    const arguing = stanceOf(reply.move, terms.kind, 0) === 'lead-forward' || reply.move === 'concern'
    return {
      stance,
      force,
      inStep: false,
      misstep: arguing && terms.kind === 'not-worth-it' ? 'arguing-on' : null,
      points: force === 'hard' ? -2 : -1,
      after,
    }
  }
  const misstep = misstepOf(terms, standing, reply)
  if (misstep) return { stance, force: null, inStep: false, misstep, points: 1, after }
  after.step = Math.max(standing.step, stepOf(reply.move)) as Standing['step']
  after.footing = toFooting(standing.footing + stride.lead)
  if (reply.puts !== undefined) after.heard = toHeard(standing.heard + 1)
  return {
    stance,
    force: null,
    inStep: true,
    misstep: null,
    points: 2,
    after,
  }
}

/** The way that a reply takes, which has moved the scales already: the first whose condition holds. Some way always does (S10). */
export function wayFrom({ to }: Pick<Reply, 'to'>, { footing, heard }: Standing): Way | undefined {
  return to.find(way => holds(way.when, footing, heard))
}

function misstepOf(terms: Terms, standing: Standing, reply: Pick<Reply, 'move' | 'of'>): Misstep | null {
  if (reply.move === 'concern' && !standing.asked) return 'early-concern'
  if (reply.move === 'redirect' && standing.redirects === 2) return 'badgering'
  if (reply.move === 'restate' && standing.restated & bitOf(terms, reply)) return 'same-restatement'
  return null
}

/** What is remembered of any reply, whatever it scored: a question out of step was asked all the same. */
function remember(terms: Terms, standing: Standing, reply: Pick<Reply, 'move' | 'of'>): Standing {
  const asks = isQuestion(reply.move)
  const raises = terms.kind === 'not-worth-it' && (asks || reply.move === 'concern')
  // Field by field: a proof weighs a million times, and a copy by `...` takes five times as long.
  return {
    footing: standing.footing,
    heard: standing.heard,
    step: standing.step,
    asked: asks ? 1 : standing.asked,
    restated: reply.move === 'restate' ? standing.restated | bitOf(terms, reply) : standing.restated,
    redirects: reply.move === 'redirect' ? (Math.min(2, standing.redirects + 1) as 0 | 1 | 2) : 0,
    raised: raises ? (Math.min(2, standing.raised + 1) as 0 | 1 | 2) : standing.raised,
  }
}

function bitOf(terms: Terms, reply: Pick<Reply, 'of'>): number {
  return 1 << terms.saidBack.indexOf(reply.of ?? 'request')
}
