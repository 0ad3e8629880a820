import { conditionOf } from './condition.ts'
import type { ReplyFile, ScenarioFile, TurnFile } from './file.ts'
import type { Footing, Line, Outcome, Reply, Scenario, Turn, Way, When } from './scenario.ts'

/** The scenario that a well-formed file means: defaults filled in, short forms written out, texts on one line. */
export function built(file: ScenarioFile): Scenario {
  const { format: _, start, turns, outcomes, unclear, trade, boss, you, ...rest } = file
  return {
    ...rest,
    title: flowed(file.title),
    teaches: flowed(file.teaches),
    scene: paragraphs(file.scene),
    request: flowed(file.request),
    ...texts({ unclear, trade }),
    boss: { ...boss, name: flowed(boss.name), role: flowed(boss.role), reasons: flowed(boss.reasons) },
    you: {
      role: flowed(you.role),
      protecting: flowed(you.protecting),
      points: eachOf(you.points, flowed),
    },
    start:
      typeof start === 'string'
        ? { turn: start, footing: 0 }
        : { ...start, footing: start.footing as Footing },
    turns: eachOf(turns, turnOf),
    outcomes: eachOf(outcomes, outcomeOf),
  }
}

function turnOf(turn: TurnFile, id: string): Turn {
  const { hint, discuss, notes } = turn
  return {
    id,
    lines: linesOf(turn.boss),
    replies: turn.replies.map(replyOf),
    ...texts({ hint, discuss }),
    ...(notes === undefined ? {} : { notes: paragraphs(notes) }),
  }
}

function linesOf(boss: TurnFile['boss']): Line[] {
  if (typeof boss === 'string') return [{ when: null, say: flowed(boss) }]
  return boss.map(line => ({ when: whenOf(line.when), say: flowed(line.say) }))
}

function replyOf(reply: ReplyFile): Reply {
  const { id, move, force, puts, to, of, answer, stronger } = reply
  return {
    id,
    words: flowed(reply.words),
    move,
    ...(force === undefined ? {} : { force }),
    ...(move === 'restate' ? { of: 'request' } : {}),
    ...texts({ of, answer, stronger }),
    ...(puts === undefined ? {} : { puts }),
    to: waysOf(to),
    thinks: flowed(reply.thinks),
    because: reply.because.map(cue => ({ words: flowed(cue.words), shows: flowed(cue.shows) })),
    why: flowed(reply.why),
  }
}

function waysOf(to: ReplyFile['to']): Way[] {
  if (typeof to === 'string') return [{ when: null, go: to }]
  return to.map(({ when, go, answer }) => ({ when: whenOf(when), go, ...texts({ answer }) }))
}

/** A condition that could not be read counts as none here: the checks have reported it by then. */
function whenOf(text: string | undefined): When | null {
  const read = text === undefined ? null : conditionOf(text)
  return read && 'when' in read ? read.when : null
}

function outcomeOf(outcome: ScenarioFile['outcomes'][string], id: string): Outcome {
  const { kind, won, cost } = outcome
  return {
    id,
    kind,
    title: flowed(outcome.title),
    text: paragraphs(outcome.text),
    boss: flowed(outcome.boss),
    ...texts({ won, cost }),
  }
}

/** However it is wrapped in the file, a text is one line. */
export function flowed(text: string): string {
  return text.trim().replace(/\s+/g, ' ')
}

/** Longer texts keep their paragraphs: an empty line in the file. */
export function paragraphs(text: string): string {
  return text
    .split(/\n\s*\n/)
    .map(flowed)
    .filter(Boolean)
    .join('\n\n')
}

/** The optional texts that are there: absent ones are left out, not set to undefined. */
function texts<Key extends string>(values: Record<Key, string | undefined>): Partial<Record<Key, string>> {
  const there = Object.entries<string | undefined>(values).filter(
    (entry): entry is [Key, string] => entry[1] !== undefined,
  )
  return Object.fromEntries(there.map(([key, text]) => [key, flowed(text)])) as Partial<Record<Key, string>>
}

function eachOf<From, To>(
  record: Record<string, From>,
  make: (value: From, id: string) => To,
): Record<string, To> {
  return Object.fromEntries(Object.entries(record).map(([id, value]) => [id, make(value, id)]))
}
