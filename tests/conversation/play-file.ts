import { begin, reply } from '../../src/conversation/branch.ts'
import { mostHeard } from '../../src/conversation/most.ts'
import { replay } from '../../src/conversation/replay.ts'
import { scoreOf } from '../../src/conversation/score.ts'
import type { Weighed } from '../../src/conversation/weigh.ts'
import { type Scenario, TEMPERAMENTS, type Temperament } from '../../src/scenario/scenario.ts'

/*
 * A .play file is a conversation as a person would read it: the boss's line, your words, what they came to, at last the
 * ending. It begins with comments, then `scenario:` and `temperament:`; a blank line stands between turns.
 */

export interface Play {
  scenario: string
  temperament: Temperament
  /** What you say, word for word, in order. */
  said: string[]
  /** The outcome that it is written to end in, or null where it stops before. */
  ends: string | null
  /** The conversation as it is written there: every line after the two of the head. */
  lines: string[]
}

/** @throws Error that quotes the line where the head is not as it should be. */
export function parsePlay(text: string): Play {
  const [first = '', second = '', ...lines] = text
    .split('\n')
    .map(line => line.trimEnd())
    .filter(line => line !== '' && !line.startsWith('#'))
  const scenario = /^scenario: ([\w-]+)$/.exec(first)?.[1]
  if (scenario === undefined) throw new Error(`A play begins with “scenario: <id>”, not with “${first}”.`)
  const temperament = TEMPERAMENTS.find(one => second === `temperament: ${one}`)
  if (!temperament)
    throw new Error(`“${second}” should be “temperament:” and one of ${TEMPERAMENTS.join(', ')}.`)
  const said = lines.flatMap(line => (line.startsWith('You: ') ? [line.slice(5)] : []))
  const ends = lines.flatMap(line => /^Ends: ([\w-]+)/.exec(line)?.[1] ?? []).at(-1) ?? null
  return { scenario, temperament, said, ends, lines }
}

/**
 * Says the play's words to its boss, and writes down what happens in the same form.
 * @throws Error in the conversation's terms where nobody can say such a line at that turn.
 */
export function playedLines(scenario: Scenario, play: Play): string[] {
  let conversation = begin(scenario, play.temperament, 'play', 0)
  for (const words of play.said) {
    const { turn, outcome } = replay(scenario, conversation)
    const picked = turn?.replies.find(one => one.words === words)
    if (!turn || !picked)
      throw new Error(
        turn
          ? `At turn “${turn.id}” nobody can say “${words}”. On offer:\n${turn.replies.map(one => `  ${one.words}`).join('\n')}`
          : `“${words}” comes after the end, “${outcome?.id}”.`,
      )
    conversation = reply(conversation, turn.id, { picked: picked.id }, 0, 0)
  }
  return writtenDown(scenario, replay(scenario, conversation), play.temperament)
}

function writtenDown(scenario: Scenario, played: ReturnType<typeof replay>, temperament: Temperament) {
  const boss = (line: string) => `${scenario.boss.name}: ${line}`
  const lines = played.steps.flatMap(({ line, before, after, played: one }) => [
    boss(line),
    `You: ${one?.reply.words}`,
    `  ${one ? [one.reply.move, ...cameTo(one.weighed)].join(', ') : 'unclear'}`,
    `  footing ${change(before.footing, after.footing)}, heard ${change(before.heard, after.heard)}`,
  ])
  const { outcome, turn } = played
  if (!outcome) return [...lines, boss(played.line), `(waits at turn “${turn?.id}”)`]
  const points = played.steps.flatMap(step => step.played?.weighed.points ?? [])
  const { total } = scoreOf(points, played.standing.heard, mostHeard(scenario, temperament))
  lines.push(`Ends: ${outcome.id} (${outcome.kind})`, boss(played.line), `Score: ${Math.round(total)}`)
  return lines
}

function cameTo({ stance, force, inStep, points }: Weighed): string[] {
  const score = points > 0 ? `+${points}` : signed(points)
  if (stance === 'roll-over') return ['rolls over', score]
  if (stance === 'push-back') return ['pushes back', force ?? 'soft', score]
  return ['leads forward', inStep ? 'in step' : 'out of step', score]
}

function change(before: number, after: number): string {
  return before === after ? signed(after) : `${signed(before)} → ${signed(after)}`
}

/** With a real minus sign. */
function signed(n: number): string {
  return n < 0 ? `−${-n}` : `${n}`
}
