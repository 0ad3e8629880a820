import { readdirSync } from 'node:fs'
import { backTo, begin, reply } from '../../src/conversation/branch.ts'
import type { Conversation, Typed } from '../../src/conversation/record.ts'
import { retrace } from '../../src/conversation/retrace.ts'
import { termsOf, weigh } from '../../src/conversation/weigh.ts'
import type { Scenario } from '../../src/scenario/scenario.ts'
import { TEMPERAMENTS } from '../../src/scenario/scenario.ts'
import { scenarioIn } from '../conversation/fakes.ts'

/** Every shipped scenario. */
export const shipped: Scenario[] = readdirSync('scenarios')
  .filter(file => file.endsWith('.yaml'))
  .map(file => scenarioIn(`scenarios/${file}`))

const HOUR = 3_600_000
export const FIRST = Date.UTC(2025, 0, 6, 9)

const unclear: Typed = {
  words: 'What was that again?',
  as: null,
  reading: { stance: 'unclear', move: null, probability: 0.4, sure: false },
}

/** Whole numbers below n, the same ones for the same seed. */
export function drawing(seed: number): (below: number) => number {
  let state = seed >>> 0
  return below => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return Math.floor((state / 2 ** 32) * below)
  }
}

/**
 * So many conversations, eleven hours apart, of these scenarios in turn: picked, typed and unclear replies, other branches,
 * some left before their end, and now and then a reply that the scenario has no place for (K1).
 */
export function manyConversations(count: number, scenarios = shipped, seed = 5): Conversation[] {
  const draw = drawing(seed)
  return Array.from({ length: count }, (_, nth) => {
    const scenario = scenarios[nth % scenarios.length]
    const temperament = TEMPERAMENTS[draw(TEMPERAMENTS.length)]
    if (!scenario || !temperament) throw new Error('There is no scenario to play.')
    return played(scenario, begin(scenario, temperament, `m${seed}-${nth}`, FIRST + nth * 11 * HOUR), draw)
  })
}

/** A scenario played to its end with a steady boss, a lead in step at each turn. */
export function ledThroughout(scenario: Scenario, id: string, startedAt: number): Conversation {
  const terms = termsOf(scenario, 'steady')
  let conversation = begin(scenario, 'steady', id, startedAt)
  for (;;) {
    const { turn, standing, steps } = retrace(scenario, conversation)
    const lead = turn?.replies.find(one => weigh(terms, standing, one).inStep)
    if (!turn || !lead) return conversation
    conversation = reply(conversation, turn.id, { picked: lead.id }, startedAt + steps.length * 9000, 4000)
  }
}

function played(scenario: Scenario, begun: Conversation, draw: (below: number) => number): Conversation {
  let conversation = begun
  const most = draw(6) === 0 ? draw(5) : 40
  for (let said = 0; said < most; said++) {
    const at = conversation.startedAt + said * 20_000
    const { turn, steps } = retrace(scenario, conversation)
    const picked = turn?.replies[draw(turn.replies.length)]
    if (!turn || !picked) break
    const chance = draw(40)
    const back = steps[draw(steps.length)]
    if (chance === 0) conversation = reply(conversation, turn.id, { typed: unclear }, at, 4000)
    else if (chance < 8) {
      const reading = { stance: 'push-back', move: 'refuse', probability: 0.8, sure: true } as const
      conversation = reply(
        conversation,
        turn.id,
        { typed: { words: `In my words: ${picked.words}`, as: picked.id, reading } },
        at,
        9000,
      )
    } else if (chance === 8 && back) conversation = backTo(conversation, back.said.id)
    else if (chance === 9) return reply(conversation, turn.id, { picked: 'gone-since' }, at, 4000)
    else conversation = reply(conversation, turn.id, { picked: picked.id }, at, 5000)
  }
  return conversation
}
