import { visit } from '../../conversation/proof/visit.ts'
import { type Stance, stanceOf } from '../../scenario/moves.ts'
import type { Reply, Scenario, Turn } from '../../scenario/scenario.ts'
import type { Answers, Label } from './answers.ts'

/** A label beside what the file says today of the reply with those words. */
export interface Pair {
  turn: string
  reply: Reply
  /** By the scenario's kind, which its scene tells the reader too (M5). More than one where it depends on what was said. */
  stances: Stance[]
  label: Label
}

/** One reader's answers beside the file. */
export interface Compared {
  scenario: string
  reader: string
  pairs: Pair[]
  /** Labels of words that the file no longer has: they say nothing about today's. */
  mended: Label[]
}

/** Lays a reader's answers beside the scenario as it is today: turn by turn, and there word by word. */
export function compare(answers: Answers, scenario: Scenario): Compared {
  const pairs: Pair[] = []
  const mended: Label[] = []
  const stancesOf = stancesIn(scenario)
  for (const { replies } of answers.turns) {
    const turn = likest(
      scenario,
      replies.map(one => one.words),
    )
    for (const label of replies) {
      const reply = turn?.replies.find(one => one.words === label.words)
      if (turn && reply) pairs.push({ turn: turn.id, reply, stances: stancesOf(turn.id, reply), label })
      else mended.push(label)
    }
  }
  return { scenario: answers.scenario, reader: answers.reader, pairs, mended }
}

/** Rounds of one reader with one scenario as one: what was mended after the first is in the second. */
export function byReader(all: readonly Compared[]): Compared[] {
  const readers = new Map<string, Compared>()
  for (const one of all) {
    const key = `${one.scenario}.${one.reader}`
    const before = readers.get(key)
    readers.set(key, {
      ...one,
      pairs: [...(before?.pairs ?? []), ...one.pairs],
      mended: [...(before?.mended ?? []), ...one.mended],
    })
  }
  return [...readers.values()]
}

/** The turn that has most of these words: names of turns are not on a sheet, and one sentence may stand in two of them. */
function likest(scenario: Scenario, words: string[]): Turn | undefined {
  const common = (turn: Turn) => turn.replies.filter(reply => words.includes(reply.words)).length
  const [first] = Object.values(scenario.turns).sort((a, b) => common(b) - common(a))
  return first && common(first) > 0 ? first : undefined
}

/**
 * What each reply of a scenario amounts to under its own boss, by turn and reply, in every state in which it can be said.
 * One stance, but for a question that is not worth asking twice (M5): a reader does not see what was asked before, so
 * either is right. A reply that nobody comes to counts as one that nothing went before.
 */
function stancesIn(scenario: Scenario): (turn: string, reply: Reply) => Stance[] {
  const met = new Map<string, Set<Stance>>()
  for (const { turn, ways } of visit(scenario, scenario.boss.temperament).places)
    for (const { reply, weighed } of ways) {
      const key = `${turn?.id}.${reply.id}`
      met.set(key, (met.get(key) ?? new Set()).add(weighed.stance))
    }
  return (turn, reply) => [...(met.get(`${turn}.${reply.id}`) ?? [stanceOf(reply.move, scenario.kind, 0)])]
}
