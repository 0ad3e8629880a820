import { readdirSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { begin, reply } from '../../src/conversation/branch.ts'
import { compile } from '../../src/conversation/machine.ts'
import type { Conversation, Typed } from '../../src/conversation/record.ts'
import { replay } from '../../src/conversation/replay.ts'
import { turningOf } from '../../src/debrief/turning.ts'
import { type Scenario, TEMPERAMENTS, type Temperament } from '../../src/scenario/scenario.ts'
import { type Moment, walk } from '../conversation/brute-force.ts'
import { scenarioIn } from '../conversation/fakes.ts'
import { nextOf, type Said, turnedBy } from './turning-by-force.ts'

/** So many conversations a scenario, the four temperaments in turn (issue 5, "What it must show", 2). */
const CONVERSATIONS = 200
const shipped = readdirSync('scenarios').filter(file => file.endsWith('.yaml'))

describe('[P2] the turning point agrees with one found in the raw list of all ways on', () => {
  test.each(shipped)('%s', file => {
    const scenario = scenarioIn(`scenarios/${file}`)
    const trees = new Map(TEMPERAMENTS.map(temperament => [temperament, walk(scenario, temperament)]))
    const machines = new Map(TEMPERAMENTS.map(temperament => [temperament, compile(scenario, temperament)]))
    const hows: string[] = []
    for (let seed = 0; seed < CONVERSATIONS; seed++) {
      const temperament = TEMPERAMENTS[seed % TEMPERAMENTS.length] ?? 'steady'
      const start = trees.get(temperament)
      if (!start) throw new Error(`Nobody walked ${temperament}.`)
      const { conversation, said } = played(scenario, temperament, start, seed)
      const found = turningOf(
        scenario,
        conversation,
        replay(scenario, conversation, machines.get(temperament)),
      )
      expect(found && { id: found.point.id, how: found.how }, `conversation ${seed}`).toEqual(
        turnedBy(start, said),
      )
      hows.push(found?.how ?? 'none')
    }
    // Both halves of the rule were put to the test, and conversations in which nothing counts.
    expect(new Set(hows)).toEqual(new Set(['lost', 'moved', 'none']))
  })

  test('all of them are played', () => {
    expect(shipped.length).toBeGreaterThanOrEqual(14)
  })
})

const UNCLEAR: Typed = {
  words: 'Well.',
  as: null,
  reading: { stance: 'unclear', move: null, probability: 0.4, sure: false },
}

/** A conversation at random: some lead almost always, some are unclear now and then, some are left before their end. */
function played(
  scenario: Scenario,
  temperament: Temperament,
  start: Moment,
  seed: number,
): { conversation: Conversation; said: Said[] } {
  const draw = draws(seed)
  const [leads, unclear, leaves] = [draw() < 0.6 ? 0.9 : 0, draw() < 0.3 ? 0.2 : 0, draw() < 0.3 ? 0.2 : 0]
  let conversation = begin(scenario, temperament, 'c1', 0)
  const said: Said[] = []
  for (let moment = start; moment.turn !== null && draw() >= leaves; ) {
    if (draw() < unclear) {
      conversation = reply(conversation, moment.turn, { typed: UNCLEAR }, 0, 0)
      continue
    }
    const led = draw() < leads ? moment.replies.filter(next => next.inStep) : moment.replies
    const next = led[Math.floor(draw() * led.length)]
    if (!next) throw new Error(`Nothing can be said at ${moment.turn}.`)
    const picked = next.reply.id
    conversation = reply(conversation, moment.turn, { picked }, 0, 0)
    said.push({ id: conversation.view ?? '', before: moment, reply: picked })
    moment = nextOf(moment, picked).to
  }
  return { conversation, said }
}

/** Numbers from 0 up to 1, the same for the same seed. */
function draws(seed: number): () => number {
  let state = seed * 2_654_435_761 + 12_345
  return () => {
    state = (Math.imul(state ^ (state >>> 15), 0x2c1b3c6d) + 0x6d2b79f5) | 0
    const mixed = Math.imul(state ^ (state >>> 13), 0x297a2d39)
    return ((mixed ^ (mixed >>> 16)) >>> 0) / 2 ** 32
  }
}
