import { describe, expect, test } from 'vitest'
import { createActor } from 'xstate'
import { backOne, backTo, begin, reply } from '../../src/conversation/branch.ts'
import { compile, say } from '../../src/conversation/machine.ts'
import type { Conversation } from '../../src/conversation/record.ts'
import { bossLine, replay } from '../../src/conversation/replay.ts'
import { startingAt } from '../../src/conversation/standing.ts'
import { type Scenario, TEMPERAMENTS } from '../../src/scenario/scenario.ts'
import { aConversation, aScenario, saying } from './fakes.ts'

const unread = { stance: 'unclear', move: null, probability: 0.4, sure: false } as const
const pushing = { stance: 'push-back', move: 'refuse', probability: 0.9, sure: true } as const

/** The scenario with one reply of one turn changed. */
function edited(turn: string, id: string, change: object): Scenario {
  const scenario = aScenario()
  const old = scenario.turns[turn]
  if (!old) throw new Error(`There is no turn ${turn}.`)
  const replies = old.replies.map(one => (one.id === id ? { ...one, ...change } : one))
  return { ...scenario, turns: { ...scenario.turns, [turn]: { ...old, replies } } }
}

describe('a conversation played again', () => {
  test('at its start waits for the first reply', () => {
    const played = replay(aScenario(), aConversation())
    expect(played).toMatchObject({ steps: [], outcome: null, lost: [], standing: startingAt(0) })
    expect(played.turn?.id).toBe('ask')
    expect(played.line).toBe('Please send me the figures today.')
  })
  test('tells of each reply what it answered, what it came to and where it left the two', () => {
    const { steps } = replay(aScenario(), aConversation(2))
    expect(
      steps.map(({ turn, line, before, after, played }) => [
        turn.id,
        line,
        [before.footing, before.heard],
        [after.footing, after.heard],
        played?.weighed.points,
      ]),
    ).toEqual([
      ['ask', 'Please send me the figures today.', [0, 0], [1, 0], 2],
      ['cost', 'Yes. He has asked me twice now.', [1, 0], [2, 1], 2],
    ])
  })
  test('at its end has the outcome and the boss’s last words', () => {
    const played = replay(aScenario(), aConversation(4))
    expect(played.turn).toBeNull()
    expect(played.outcome?.id).toBe('summary-first')
    expect(played.line).toBe('Good, the summary then.')
  })
  test.each(TEMPERAMENTS)('[B6] is the same every time, with a %s boss', temperament => {
    const conversation = { ...saying('refuse', 'errors', 'blame', 'all'), temperament }
    const { snapshot: one, ...first } = replay(aScenario(), conversation)
    const { snapshot: other, ...second } = replay(aScenario(), JSON.parse(JSON.stringify(conversation)))
    expect(first).toEqual(second)
    expect([one.value, one.context]).toEqual([other.value, other.context])
  })
  test.each(TEMPERAMENTS)(
    'goes on from any of its replies as it would from the first, with a %s boss',
    temperament => {
      const whole = saying('refuse', 'errors', 'blame', 'all')
      const conversation = { ...whole, temperament }
      const machine = compile(aScenario(), temperament)
      const { snapshot: one, ...first } = replay(aScenario(), conversation, machine)
      expect(first.outcome).not.toBeNull()
      for (const end of [null, ...conversation.replies.map(({ id }) => id)]) {
        const until = replay(aScenario(), conversation, machine, end)
        const { snapshot: other, ...onward } = replay(
          aScenario(),
          conversation,
          machine,
          conversation.view,
          until,
        )
        expect(onward).toEqual(first)
        expect([other.value, other.context]).toEqual([one.value, one.context])
        expect(onward.steps.slice(0, until.steps.length).every((step, n) => step === until.steps[n])).toBe(
          true,
        )
      }
    },
  )
  test('[M4] goes on from an unclear reply with what the boss asked then', () => {
    const unclear = reply(
      aConversation(),
      'ask',
      { typed: { words: 'Hm.', as: null, reading: unread } },
      1,
      1,
    )
    const next = reply(unclear, 'ask', { picked: 'refuse' }, 2, 1)
    const until = replay(aScenario(), unclear)
    const { snapshot: _, ...onward } = replay(aScenario(), next, undefined, next.view, until)
    const { snapshot: __, ...whole } = replay(aScenario(), next)
    expect(onward).toEqual(whole)
  })
  test('tells a live actor what is said, once, and comes to the same', () => {
    const conversation = aConversation(3)
    const machine = compile(aScenario(), 'steady')
    const until = replay(aScenario(), conversation, machine)
    const actor = createActor(machine, { snapshot: until.snapshot }).start()
    const heard: string[] = []
    actor.subscribe(({ value }) => heard.push(value))
    const next = reply(conversation, until.turn?.id ?? '', { picked: 'tell' }, 4, 1)
    const { snapshot, ...lived } = replay(aScenario(), next, machine, next.view, until, actor)
    const { snapshot: _, ...alone } = replay(aScenario(), next, machine)
    expect(lived).toEqual(alone)
    expect(heard).toEqual(['summary-first'])
    expect(actor.getSnapshot()).toBe(snapshot)
  })
  test('goes on from where it is: its snapshot starts an actor', () => {
    const conversation = aConversation(3)
    const machine = compile(aScenario(), 'steady')
    const { snapshot } = replay(aScenario(), conversation, machine)
    const actor = createActor(machine, { snapshot }).start()
    actor.send(say('tell'))
    expect(actor.getSnapshot().value).toBe('summary-first')
  })
  test('plays any branch by its last reply', () => {
    const conversation = reply(backOne(aConversation(2)), 'cost', { picked: 'fine' }, 1, 1)
    const replies = (end?: string) =>
      replay(aScenario(), conversation, undefined, end).steps.map(step => step.played?.reply.id)
    expect(replies()).toEqual(['back', 'fine'])
    expect(replies('r2')).toEqual(['back', 'errors'])
  })
})

describe('typed replies', () => {
  const typed = (as: string | null, reading: typeof unread | typeof pushing) => ({
    typed: { words: 'I would rather not say.', as, reading },
  })
  const say = (
    conversation: Conversation,
    turn: string,
    as: string | null,
    reading: typeof unread | typeof pushing,
  ) => reply(conversation, turn, typed(as, reading), 1, 1)

  test('[P0] one counts as the written reply that it was played as, whatever its own move', () => {
    const spoken = replay(aScenario(), say(aConversation(1), 'cost', 'errors', pushing))
    expect(spoken.standing).toEqual(replay(aScenario(), aConversation(2)).standing)
    expect(spoken.steps[1]?.played?.weighed).toMatchObject({ stance: 'lead-forward', points: 2 })
    expect(spoken.steps[1]?.said.typed?.reading).toEqual(pushing)
  })
  test('[K1] one replays by the reading of its moment; the words are not read again', () => {
    const conversation = say(aConversation(1), 'cost', 'fine', pushing)
    const [, said] = conversation.replies
    if (!said?.typed) throw new Error('The reply was not typed.')
    const other = {
      ...conversation,
      replies: [...conversation.replies.slice(0, 1), { ...said, typed: { ...said.typed, words: '' } }],
    }
    expect(replay(aScenario(), other).standing).toEqual(replay(aScenario(), conversation).standing)
    expect(replay(aScenario(), other).steps[1]?.played?.reply.id).toBe('fine')
  })
  test('[M4] an unclear one moves nothing, and the boss asks what was meant', () => {
    const scenario = aScenario({ unclear: 'Sorry?' })
    const unclear = say(aConversation(1), 'cost', null, unread)
    const played = replay(scenario, unclear)
    expect(played.steps[1]).toMatchObject({ played: null, before: played.standing, after: played.standing })
    expect([played.turn?.id, played.line]).toEqual(['cost', 'Sorry?'])
    const on = replay(scenario, reply(unclear, 'cost', { picked: 'errors' }, 1, 1))
    expect(on.standing).toEqual(replay(scenario, aConversation(2)).standing)
    expect(on.steps[2]?.line).toBe('Sorry?')
  })
  test('[M4] without a line for it the boss says the same again', () => {
    const unclear = say(aConversation(1), 'cost', null, unread)
    expect(replay(aScenario(), unclear).line).toBe('Yes. He has asked me twice now.')
  })
})

describe('[K1] a scenario that was edited since', () => {
  const conversation = aConversation(4)

  test('without a reply that was said: as far as it goes, and the rest stays in the record', () => {
    const played = replay(edited('when', 'summary', { id: 'summary-today' }), conversation)
    expect(played.steps.map(step => step.said.id)).toEqual(['r1', 'r2'])
    expect(played.lost.map(said => said.picked)).toEqual(['summary', 'tell'])
    expect(played.turn?.id).toBe('when')
    expect([...played.steps.map(step => step.said), ...played.lost]).toEqual(conversation.replies)
  })
  test('where a reply leads elsewhere: what no longer answers the boss is lost, and no more', () => {
    const played = replay(edited('cost', 'errors', { to: [{ when: null, go: 'close' }] }), conversation)
    expect(played.turn?.id).toBe('close')
    expect(played.lost.map(said => said.picked)).toEqual(['summary', 'tell'])
  })
  test('where another turn has a reply of the same name: it was not said there', () => {
    const scenario = edited('cost', 'errors', { to: [{ when: null, go: 'close' }] })
    const { close } = scenario.turns
    if (!close) throw new Error('There is no close.')
    const replies = close.replies.map(one => (one.id === 'all' ? { ...one, id: 'summary' } : one))
    const played = replay(
      { ...scenario, turns: { ...scenario.turns, close: { ...close, replies } } },
      conversation,
    )
    expect(played.turn?.id).toBe('close')
    expect(played.lost).toHaveLength(2)
  })
  test('where it ends sooner: what was said after the end is lost', () => {
    const played = replay(edited('cost', 'errors', { to: [{ when: null, go: 'cold' }] }), conversation)
    expect(played.outcome?.id).toBe('cold')
    expect(played.lost).toHaveLength(2)
  })
  test('where a reply’s move changed: it counts as what it is now', () => {
    const played = replay(edited('ask', 'back', { move: 'refuse' }), conversation)
    expect(played.steps[0]?.played?.weighed.points).toBe(-1)
    expect(played.lost).toEqual([])
  })
  test('the conversation itself is left as it was', () => {
    const before = structuredClone(conversation)
    replay(edited('when', 'summary', { id: 'other' }), conversation)
    expect(conversation).toEqual(before)
  })
})

describe('the boss’s line', () => {
  const scenario = aScenario()
  const turn = {
    ...scenario.turns.cost,
    id: 'cost',
    replies: [],
    lines: [
      { when: { footing: { from: -3, to: -1 } }, say: 'No.' },
      { when: { heard: { from: 1, to: 3 } }, say: 'Go on.' },
      { when: null, say: 'Yes?' },
    ],
  }
  test.each([
    [-1, 3, 'No.'],
    [0, 1, 'Go on.'],
    [3, 0, 'Yes?'],
  ] as const)('is the first whose condition holds: footing %i, heard %i', (footing, heard, line) => {
    expect(bossLine(turn, { ...startingAt(footing), heard }, undefined)).toBe(line)
  })
  test('an answer to exactly the last reply comes before it, on the way to an end too', () => {
    const answered = edited('close', 'tell', { answer: 'The total. Always the total.' })
    expect(replay(answered, aConversation(4)).line).toBe('The total. Always the total.')
    expect(replay(edited('ask', 'back', { answer: 'I do.' }), aConversation(1)).line).toBe('I do.')
  })
  test('after going back it is the turn’s own again', () => {
    const back = backTo(aConversation(2), 'r1')
    expect(replay(aScenario(), back).line).toBe(
      replay(aScenario(), begin(aScenario(), 'steady', 'c', 0)).line,
    )
  })
})
