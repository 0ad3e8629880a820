import type { Path } from './path.ts'
import type { Outcome, Reply, Scenario, Turn } from './scenario.ts'

/** One text of a scenario that a person reads or hears. */
export interface SayableLine {
  /** Its stable id: made of ids, with a position only where the file has a list without ids. */
  id: string
  /** Where it stands in the file. */
  path: Path
  text: string
  /** Whose length it has to keep (M6). */
  size: 'boss' | 'reply' | 'free'
}

type Change = (line: SayableLine) => string

/** Every sayable text of a scenario by its stable line id (S14), in the order of the file. */
export function lineIds(scenario: Scenario): Map<string, string> {
  const lines = new Map<string, string>()
  withLines(scenario, line => {
    lines.set(line.id, line.text)
    return line.text
  })
  return lines
}

/** The same scenario with each sayable text replaced by what `change` returns for it. The original is left as it is. */
export function withLines(scenario: Scenario, change: Change): Scenario {
  const { boss, you, turns, outcomes } = scenario
  const say = said(change, [], '')
  return {
    ...scenario,
    title: say('title', scenario.title),
    teaches: say('teaches', scenario.teaches),
    ...optional('trade', scenario.trade, say),
    scene: say('scene', scenario.scene),
    request: say('request', scenario.request),
    boss: {
      ...boss,
      name: said(change, ['boss'], 'boss.')('name', boss.name),
      role: said(change, ['boss'], 'boss.')('role', boss.role),
      reasons: said(change, ['boss'], 'boss.')('reasons', boss.reasons),
    },
    you: {
      role: said(change, ['you'], 'you.')('role', you.role),
      protecting: said(change, ['you'], 'you.')('protecting', you.protecting),
      points: mapped(you.points, (phrase, id) => said(change, ['you', 'points'], 'you.points.')(id, phrase)),
    },
    ...optional('unclear', scenario.unclear, say, 'boss'),
    turns: mapped(turns, turn => turnWith(turn, change)),
    outcomes: mapped(outcomes, outcome => outcomeWith(outcome, change)),
  }
}

function turnWith(turn: Turn, change: Change): Turn {
  const path = ['turns', turn.id]
  const say = said(change, path, `turns.${turn.id}.`)
  return {
    ...turn,
    lines: turn.lines.map((line, i) => {
      const one = { id: `turns.${turn.id}.boss.${i + 1}`, path: [...path, 'boss', i, 'say'], text: line.say }
      return { ...line, say: change({ ...one, size: 'boss' }) }
    }),
    ...optional('hint', turn.hint, say),
    ...optional('discuss', turn.discuss, say),
    ...optional('notes', turn.notes, say),
    replies: turn.replies.map((reply, i) => replyWith(reply, turn.id, i, change)),
  }
}

function replyWith(reply: Reply, turn: string, index: number, change: Change): Reply {
  const path = ['turns', turn, 'replies', index]
  const prefix = `turns.${turn}.${reply.id}.`
  const say = said(change, path, prefix)
  return {
    ...reply,
    words: say('words', reply.words, 'reply'),
    ...optional('answer', reply.answer, say, 'boss'),
    to: reply.to.map((way, i) => {
      const sayOnWay = said(change, [...path, 'to', i], `${prefix}to.${i + 1}.`)
      return { ...way, ...optional('answer', way.answer, sayOnWay, 'boss') }
    }),
    thinks: say('thinks', reply.thinks),
    because: reply.because.map((cue, i) => {
      const sayCue = said(change, [...path, 'because', i], `${prefix}because.${i + 1}.`)
      return { words: sayCue('words', cue.words), shows: sayCue('shows', cue.shows) }
    }),
    why: say('why', reply.why),
    ...optional('stronger', reply.stronger, say, 'reply'),
  }
}

function outcomeWith(outcome: Outcome, change: Change): Outcome {
  const say = said(change, ['outcomes', outcome.id], `outcomes.${outcome.id}.`)
  return {
    ...outcome,
    title: say('title', outcome.title),
    text: say('text', outcome.text),
    boss: say('boss', outcome.boss, 'boss'),
    ...optional('won', outcome.won, say),
    ...optional('cost', outcome.cost, say),
  }
}

type Say = (key: string, text: string, size?: SayableLine['size']) => string

function said(change: Change, path: Path, prefix: string): Say {
  return (key, text, size = 'free') => change({ id: `${prefix}${key}`, path: [...path, key], text, size })
}

function optional<Key extends string>(
  key: Key,
  text: string | undefined,
  say: Say,
  size: SayableLine['size'] = 'free',
): Partial<Record<Key, string>> {
  if (text === undefined) return {}
  return { [key]: say(key, text, size) } as Partial<Record<Key, string>>
}

function mapped<Value>(
  record: Record<string, Value>,
  change: (value: Value, id: string) => Value,
): Record<string, Value> {
  return Object.fromEntries(Object.entries(record).map(([id, value]) => [id, change(value, id)]))
}
