import type { Stance } from '../moves.ts'
import type { Temperament } from '../scenario.ts'
import { DOES, error, quote, scale, warning } from './wording.ts'

/**
 * One state in which a rule of play breaks: whose temperament, where, and the replies that lead there.
 * `replies` are reply ids from the start, in order; empty at the start itself.
 */
export interface Example {
  temperament: Temperament
  turn: string
  footing: number
  heard: number
  replies: readonly string[]
}

/** What the proof of play (conversation/proof) can find: rules P4 and P5 of design.md, and the lengths of conversations. */
export const playProblems = {
  endless: error((v: Example) => ({
    sentence: `${boss(v)} can keep a conversation going round for ever: ${where(v)} comes again.`,
    remedy: 'Let one of the replies on the way round lead on, to a later turn or to an outcome.',
  })),
  'outcome-not-reached': error((v: { temperament: Temperament; outcome: string }) => ({
    sentence: `${boss(v)} never gets to outcome ${quote(v.outcome)}, whatever one replies.`,
    remedy: 'Widen the condition on a way that leads there, or add a way.',
  })),
  'turn-not-played': error((v: { turn: string }) => ({
    sentence: `Replies lead to turn ${quote(v.turn)}, and no conversation comes there, whoever the boss is.`,
    remedy: 'Look at the ways there: a condition above takes them all. Make it narrower, or delete the turn.',
  })),
  'no-lead-in-step': error((v: Example) => ({
    sentence: `${boss(v)} leaves no lead in step ${at(v)}.`,
    remedy:
      'Add a reply there that leads in step: not the same restatement again, nor a third redirect in a row.',
  })),
  'lead-below-100': error((v: Example & { total: number; outcome: string }) => ({
    sentence: `${boss(v)}: leading in step each time can end in ${quote(v.outcome)} with ${number(v.total)} instead of 100 (${path(v)}).`,
    remedy: 'Let the leading replies on that way put more on the table before it ends.',
  })),
  'rolling-over-pays': error((v: Example & { total: number }) => ({
    sentence: `${boss(v)}: rolling over throughout can score ${number(v.total)}, above 25 (${path(v)}).`,
    remedy: 'Look for a roll-over on that way that raises heard, or a way with no roll-over on it.',
  })),
  'pushing-pays': error((v: Example & { total: number }) => ({
    sentence: `${boss(v)}: pushing throughout can score ${number(v.total)}, above 12.5 (${path(v)}).`,
    remedy: 'Look for a push on that way that raises heard, or make more of the pushes hard.',
  })),
  'mistake-pays': error(
    (v: Example & { mistake: string; total: number; lead: string; leadTotal: number }) => ({
      sentence: `${boss(v)}: ${at(v)}, reply ${quote(v.mistake)} still allows ${number(v.total)}, and the lead ${quote(v.lead)} only ${number(v.leadTotal)}.`,
      remedy:
        'Let the mistake lengthen the way by at most one reply, and let no lead end what a mistake keeps open.',
    }),
  ),
  'no-recovery': error((v: Example & { mistake: string }) => ({
    sentence: `${boss(v)}: after the one mistake ${quote(v.mistake)} ${at(v)}, no good outcome can be reached.`,
    remedy: 'Let a leading reply after it lead back.',
  })),
  'lead-always-longest': error((v: { turns: number }) => ({
    sentence: `The leading reply is the longest in each of the ${v.turns} turns, which gives it away.`,
    remedy: 'Shorten some leading replies, or let some pushes and roll-overs say more.',
  })),
  'lead-always-same-place': error((v: { position: number; turns: number }) => ({
    sentence: `The leading reply is number ${v.position} in each of the ${v.turns} turns, which gives it away.`,
    remedy: 'Change the order of the replies in some turns.',
  })),
  'lead-only-polite': error((v: { turns: number }) => ({
    sentence: `In each of the ${v.turns} turns only the leading reply is polite, which gives it away.`,
    remedy: 'Let some pushes and roll-overs be worded politely too.',
  })),
  'point-said-twice': warning((v: Example & { point: string; reply: string }) => ({
    sentence: `${boss(v)}: reply ${quote(v.reply)} can put the point ${quote(v.point)} on the table a second time, ${at(v)}.`,
    remedy: 'Give it another point, or let it be reached before the point is said.',
  })),
  'conversation-length': error((v: Example & { length: number; least: number; most: number }) => ({
    sentence: `${boss(v)}: a conversation can be ${v.length} replies ${v.length < v.least ? 'short' : 'long'}; it should have ${v.least} to ${v.most} (${path(v)}).`,
    remedy:
      v.length < v.least
        ? 'Put a turn between, or let this way lead back.'
        : 'Let a way end sooner, or skip a turn.',
  })),
  'stance-missing-in-state': error((v: Example & { stance: Stance }) => ({
    sentence: `${boss(v)} leaves no reply that ${DOES[v.stance]} ${at(v)}.`,
    remedy: 'Add one there, or change the move of one.',
  })),
}

function boss(v: { temperament: Temperament }): string {
  return `A ${v.temperament} boss`
}

function where(v: Example): string {
  return `turn ${quote(v.turn)} at footing ${scale(v.footing)}, heard ${scale(v.heard)}`
}

function at(v: Example): string {
  return `at ${where(v)} (${path(v)})`
}

function path(v: Example): string {
  if (v.replies.length === 0) return 'at the very start'
  const shown = v.replies.length > 12 ? ['…', ...v.replies.slice(-12)] : v.replies
  return `after ${shown.join(' → ')}`
}

/** A total with at most one digit after the point. */
function number(n: number): string {
  return `${Math.round(n * 10) / 10}`
}
