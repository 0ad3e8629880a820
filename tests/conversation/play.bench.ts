import { readFileSync } from 'node:fs'
import { bench, describe } from 'vitest'
import { initialTransition, transition } from 'xstate'
import { begin, reply } from '../../src/conversation/branch.ts'
import { fromLink, toLink } from '../../src/conversation/link.ts'
import { compile, say } from '../../src/conversation/machine.ts'
import { mostHeard } from '../../src/conversation/most.ts'
import { prove } from '../../src/conversation/proof/proof.ts'
import { replay } from '../../src/conversation/replay.ts'
import { startingAt } from '../../src/conversation/standing.ts'
import { termsOf, weigh } from '../../src/conversation/weigh.ts'
import { read } from '../../src/scenario/read.ts'
import { turnOf } from '../../src/scenario/scenario.ts'
import { scenarioIn } from './fakes.ts'

const FILE = 'scenarios/customer-panel.yaml'
const text = readFileSync(FILE, 'utf8')
const scenario = scenarioIn(FILE)
const machine = compile(scenario, 'steady')
const terms = termsOf(scenario, 'steady')
const opening = turnOf(scenario, scenario.start.turn)
const first = opening?.replies[0]
if (!first) throw new Error(`${FILE} has no first reply to measure with.`)

// A whole conversation: whatever reply comes first at each turn, to an ending.
let conversation = begin(scenario, 'steady', 'bench', 0)
for (let turn = replay(scenario, conversation, machine).turn; turn; ) {
  conversation = reply(conversation, turn.id, { picked: turn.replies[0]?.id ?? '' }, 0, 0)
  turn = replay(scenario, conversation, machine).turn
}
const link = toLink(conversation)

describe('one reply', () => {
  const [start] = initialTransition(machine)
  const standing = startingAt(0)
  bench('weighed by the plain rules', () => {
    weigh(terms, standing, first)
  })
  bench('taken by the compiled machine', () => {
    transition(machine, start, say(first.id))
  })
})

describe('one conversation', () => {
  bench('replayed on a machine at hand', () => {
    replay(scenario, conversation, machine)
  })
  bench('replayed, the scenario compiled first', () => {
    replay(scenario, conversation)
  })
  bench('to a link and back', () => {
    fromLink(toLink(conversation))
  })
  bench('read from a link', () => {
    fromLink(link)
  })
})

describe('one scenario', () => {
  bench('the most that can be heard', () => {
    mostHeard(scenario, 'steady')
  })
  bench('read from its file', () => {
    read(text, FILE)
  })
  bench('proved for one temperament', () => {
    prove(scenario, ['steady'])
  })
})
