import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { begin, reply } from '../../src/conversation/branch.ts'
import { matchOf } from '../../src/conversation/match.ts'
import { replay } from '../../src/conversation/replay.ts'
import { read } from '../../src/reply/read.ts'
import type { Scenario } from '../../src/scenario/scenario.ts'
import { scenarioIn } from './fakes.ts'

/*
 * A typed conversation is a file of what a person types, a line a turn, named after the outcome that it comes to. The
 * words are plain ones that the reader is sure of: this shows that every outcome can be typed to, not how well it reads.
 */

const TYPED = 'tests/fixtures/typed'

describe.each(readdirSync(TYPED))('[P0] %s, typed', id => {
  const scenario = scenarioIn(`scenarios/${id}.yaml`)
  const outcomes = Object.keys(scenario.outcomes)

  test('every outcome has its conversation', () => {
    const files = readdirSync(`${TYPED}/${id}`)
    expect(files.sort()).toEqual(outcomes.map(outcome => `${outcome}.txt`).sort())
  })

  test.each(outcomes)('comes to "%s"', outcome => {
    const { ends, unsaid, told } = typing(scenario, linesOf(id, outcome))
    expect({ ends, unsaid }, told).toEqual({ ends: outcome, unsaid: [] })
  })

  test.each(outcomes)(
    'the words to "%s" are a person’s own: 4 to 25, and no copy of written ones',
    outcome => {
      const written = Object.values(scenario.turns).flatMap(turn => turn.replies.map(one => one.words))
      for (const line of linesOf(id, outcome)) {
        const words = line.split(/\s+/).length
        expect(words >= 4 && words <= 25, `${words} words: ${line}`).toBe(true)
        const copied = written.filter(other => alike(line, other) >= 0.4)
        expect(copied, line).toEqual([])
      }
    },
  )
})

test('a conversation that goes elsewhere tells what was read, and what it was played as, at each turn', () => {
  const scenario = scenarioIn('scenarios/customer-panel.yaml')
  const { ends, unsaid, told } = typing(scenario, ['No. I won’t do it.', '…?!'])
  expect({ ends, unsaid }).toEqual({ ends: 'waits at "dug-in"', unsaid: [] })
  expect(told).toMatch(
    /^opening .*\n {2}“No\. I won’t do it\.”\n {2}read as push-back, refuse, .*; played as panel-first \(refuse\)\n/,
  )
  expect(told).toMatch(/dug-in .*\n {2}“…\?!”\n {2}read as unclear.*; played as nothing$/)
})

/** What a person types, in order; a line that begins with # says who. */
function linesOf(id: string, outcome: string): string[] {
  const lines = readFileSync(`${TYPED}/${id}/${outcome}.txt`, 'utf8').split('\n')
  return lines.filter(line => line !== '' && !line.startsWith('#'))
}

/** Types the lines to the scenario's boss, as practice does. @returns how it ends, what could not be said, and the story. */
function typing(scenario: Scenario, lines: string[]): { ends: string; unsaid: string[]; told: string } {
  let conversation = begin(scenario, scenario.boss.temperament, 'typed', 0)
  const story: string[] = []
  let said = 0
  for (const words of lines) {
    const { turn, standing, line: boss } = replay(scenario, conversation)
    if (!turn) break
    const reading = read(words, { boss, offers: turn.replies.map(({ move }) => move) })
    const as = matchOf(turn, scenario.kind, standing, reading, words)
    const { stance, move, probability } = reading
    const played = as ? `${as.id} (${as.move})` : 'nothing'
    const scales = `(footing ${standing.footing}, heard ${standing.heard})`
    story.push(`${turn.id} ${scales}: ${boss}`, `  “${words}”`)
    story.push(`  read as ${stance}, ${move}, ${probability}; played as ${played}`)
    conversation = reply(conversation, turn.id, { typed: { words, as: as?.id ?? null, reading } }, 0, 0)
    said++
  }
  const { outcome, turn } = replay(scenario, conversation)
  return {
    ends: outcome?.id ?? `waits at "${turn?.id}"`,
    unsaid: lines.slice(said),
    told: story.join('\n'),
  }
}

/** How many of the words of two lines are in both, 0 to 1. */
function alike(one: string, other: string): number {
  const words = (line: string) => new Set(line.toLowerCase().match(/[\p{L}\p{N}]+/gu))
  const [some, others] = [words(one), words(other)]
  const both = [...some].filter(word => others.has(word)).length
  return both / (some.size + others.size - both)
}
