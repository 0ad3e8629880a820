import { createActor } from 'xstate'
import { begin, reply } from '../../conversation/branch.ts'
import { type ConversationMachine, compile, say } from '../../conversation/machine.ts'
import { prove } from '../../conversation/proof/proof.ts'
import type { Conversation } from '../../conversation/record.ts'
import { replay } from '../../conversation/replay.ts'
import { type Scenario, turnOf } from '../../scenario/scenario.ts'
import { collector } from './collector.ts'
import { type Draw, drawer } from './draw.ts'
import { median } from './figures.ts'
import { scenarioOf } from './scenario-of.ts'
import { storyOf } from './story.ts'

/** What a story of so many turns costs. Times and sizes say nothing alone: read them as ratios within one run. */
export interface Growth {
  turns: number
  /** Milliseconds from the scenario's text to its first line, with the machine compiled. */
  start: number
  /** Microseconds a reply: told to the live actor, drawn at random from all that the story has. */
  step: number
  /** Microseconds a reply of a finished conversation that is replayed. */
  replay: number
  /** Bytes of heap a turn, text and machine. */
  bytes: number
  /** Microseconds of the proof a state (P4), with a steady boss, and how many states that are. */
  check: number
  states: number
}

/** One after the other in each round, so that what disturbs the machine disturbs all. */
const ROUNDS = 7
/** Walks from start to end in a round. */
const WALKS = 300

/** Measures stories of these sizes against each other in one run. Takes some 20 seconds where 50,000 is among them. */
export function growthOf(sizes: readonly number[]): Growth[] {
  // What is made once, whatever the size, belongs to none of them.
  begun(compile(JSON.parse(textOf(sizes[0] ?? 1)) as Scenario, 'steady'))
  const stories = sizes.map(turns => {
    const text = textOf(turns)
    const collect = collector()
    const before = collect()
    const scenario = JSON.parse(text) as Scenario
    const machine = compile(scenario, 'steady')
    const bytes = (collect() - before) / turns
    const taken = { start: [] as number[], step: [] as number[], replay: [] as number[] }
    return { turns, text, scenario, machine, bytes, taken, draw: drawer(turns) }
  })
  for (let round = 0; round < ROUNDS; round++)
    for (const { text, scenario, machine, taken, draw } of stories) {
      taken.start.push(timed(() => begun(compile(JSON.parse(text) as Scenario, 'steady')), 1))
      const walks = Array.from({ length: WALKS }, () => walked(scenario, draw))
      const replies = walks.reduce((sum, { replies }) => sum + replies.length, 0)
      taken.step.push(timed(() => walks.map(walk => played(machine, walk)), replies))
      taken.replay.push(timed(() => walks.map(walk => replay(scenario, walk, machine)), replies))
    }
  return stories.map(({ turns, scenario, bytes, taken }) => {
    let states = 0
    const check = timed(() => {
      states = prove(scenario, ['steady']).figures[0]?.figures.states ?? 0
    }, 1)
    return {
      ...{ turns, bytes, states },
      start: median(taken.start) / 1000,
      step: median(taken.step),
      replay: median(taken.replay),
      check: check / states,
    }
  })
}

/** Apart, so that nothing else of it is still held when the heap is measured. */
function textOf(turns: number): string {
  return JSON.stringify(scenarioOf(storyOf(turns)))
}

/** The figures as a table in text, every size beside the first as a ratio. */
export function growthTable(rows: readonly Growth[]): string {
  const [first] = rows
  if (!first) return ''
  const columns: [string, (row: Growth) => number][] = [
    ['start, ms', row => row.start],
    ['step, µs', row => row.step],
    ['replay a reply, µs', row => row.replay],
    ['heap a turn, B', row => row.bytes],
    ['check a state, µs', row => row.check],
  ]
  const lines = columns.map(([name, of]) =>
    [
      name.padEnd(20),
      ...rows.map(row => `${of(row).toPrecision(3)} · ${(of(row) / of(first)).toFixed(2)}`.padStart(18)),
    ].join(''),
  )
  const head = ['turns'.padEnd(20), ...rows.map(row => row.turns.toLocaleString('en').padStart(18))].join('')
  return [head, ...lines].join('\n')
}

/** A conversation from the start to an ending, each reply drawn. */
function walked(scenario: Scenario, draw: Draw): Conversation {
  let walk = begin(scenario, 'steady', 'walk', 0)
  for (let turn = turnOf(scenario, scenario.start.turn); turn; ) {
    const picked = draw(turn.replies)
    walk = reply(walk, turn.id, { picked: picked.id }, 0, 0)
    turn = turnOf(scenario, picked.to[0]?.go ?? '')
  }
  return walk
}

function begun(machine: ConversationMachine) {
  return createActor(machine).start()
}

function played(machine: ConversationMachine, { replies }: Conversation): void {
  const actor = begun(machine)
  for (const { picked = '' } of replies) actor.send(say(picked))
}

/** Microseconds that one of so many took. */
function timed(act: () => unknown, many: number): number {
  const before = performance.now()
  act()
  return (1000 * (performance.now() - before)) / many
}
