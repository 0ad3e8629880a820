import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { backTo, begin, endsOf, reply } from '../../src/conversation/branch.ts'
import { compile } from '../../src/conversation/machine.ts'
import type { Conversation, Typed } from '../../src/conversation/record.ts'
import { replay } from '../../src/conversation/replay.ts'
import { retrace } from '../../src/conversation/retrace.ts'
import { seenOf, wayOf } from '../../src/debrief/map-seen.ts'
import type { Scenario } from '../../src/scenario/scenario.ts'
import { aConversation, aScenario, saying, scenarioIn } from '../conversation/fakes.ts'
import { parsePlay } from '../conversation/play-file.ts'

const PLAYS = 'tests/fixtures/plays'
const UNCLEAR: Typed = {
  words: 'Hm.',
  as: null,
  reading: { stance: 'unclear', move: null, probability: 0.4, sure: false },
}

/** Says what a .play file says, from the start of the conversation. */
function plays(scenario: Scenario, conversation: Conversation, file: string): Conversation {
  const { said } = parsePlay(readFileSync(`${PLAYS}/${scenario.id}/${file}`, 'utf8'))
  return said.reduce<Conversation>(
    (sofar, words) => {
      const { turn } = retrace(scenario, sofar)
      const picked = turn?.replies.find(one => one.words === words)?.id
      // With another temperament than it was written for, a play may come somewhere else.
      return turn && picked !== undefined ? reply(sofar, turn.id, { picked }, 0, 0) : sofar
    },
    { ...conversation, view: null },
  )
}

describe('[K1] what was seen is what the replay shows', () => {
  test.each(readdirSync(PLAYS))('%s, all its plays as branches of one conversation', id => {
    const scenario = scenarioIn(`scenarios/${id}.yaml`)
    const conversation = readdirSync(`${PLAYS}/${id}`)
      .filter(file => file.endsWith('.play'))
      .reduce((all, file) => plays(scenario, all, file), begin(scenario, 'steady', 'c1', 0))
    const seen = seenOf(scenario, conversation, [])

    const machine = compile(scenario, conversation.temperament)
    const branches = endsOf(conversation).map(end => replay(scenario, conversation, machine, end.id))
    const at = new Map<string, Set<string>>()
    const ways = new Set<string>()
    for (const { steps, turn, outcome, line } of branches) {
      const places = [...steps.map(step => step.turn.id), turn?.id ?? outcome?.id ?? '']
      for (const [i, place] of places.entries())
        at.set(place, (at.get(place) ?? new Set()).add(steps[i]?.line ?? line))
      for (const [i, { played, turn }] of steps.entries())
        ways.add(wayOf({ from: turn.id, reply: played?.reply.id ?? '', to: places[i + 1] ?? '' }))
    }
    expect(new Set(seen.places.keys())).toEqual(new Set(at.keys()))
    for (const [place, { line }] of seen.places) expect(at.get(place)).toContain(line)
    expect(new Set(seen.ways.keys())).toEqual(ways)
    expect(seen.finished).toBe(true)

    const view = replay(scenario, conversation)
    expect(seen.view.at).toBe(view.outcome?.id ?? view.turn?.id)
    expect(seen.view.legs.map(({ from, reply, stance }) => [from, reply, stance])).toEqual(
      view.steps.map(({ turn, played }) => [turn.id, played?.reply.id, played?.weighed.stance]),
    )
    for (const [i, { line, turn }] of view.steps.entries())
      if (view.steps.findLastIndex(step => step.turn.id === turn.id) === i)
        expect(seen.places.get(turn.id)?.line).toBe(line)
  })
})

describe('what was seen', () => {
  const scenario = aScenario()

  test('of nothing said is the first turn', () => {
    const seen = seenOf(scenario, aConversation(0), [])
    expect([...seen.places.keys()]).toEqual(['ask'])
    expect(seen).toMatchObject({ finished: false, view: { legs: [], at: 'ask' } })
  })

  test('is finished once some branch of some conversation came to an ending', () => {
    expect(seenOf(scenario, aConversation(3), []).finished).toBe(false)
    expect(seenOf(scenario, backTo(aConversation(4), 'r2'), []).finished).toBe(true)
    const other = { ...aConversation(4), id: 'c2' }
    expect(seenOf(scenario, aConversation(1), [other]).finished).toBe(true)
  })

  test('[M4] an unclear reply leads nowhere, and is numbered all the same', () => {
    const unclear = reply(aConversation(1), 'cost', { typed: UNCLEAR }, 0, 0)
    const { view, ways } = seenOf(scenario, reply(unclear, 'cost', { picked: 'errors' }, 0, 0), [])
    expect(view.legs.map(({ number }) => number)).toEqual([1, 3])
    expect(ways.size).toBe(2)
  })

  test('[L3] each turn has a moment to go on from, the way in view’s first', () => {
    const conversation = aConversation(2)
    const other = { ...aConversation(4), id: 'c2' }
    const { places } = seenOf(scenario, conversation, [other])
    expect(places.get('cost')?.moment).toEqual({ ...conversation, view: 'r1' })
    expect(places.get('close')?.moment).toEqual({ ...other, view: 'r3' })
    for (const [id, { moment }] of places)
      if (moment) expect(replay(scenario, moment).turn?.id).toBe(id)
      else expect(scenario.outcomes[id]).toBeTruthy()
  })

  test('the conversation itself among the others counts once, and the later of two others holds', () => {
    const conversation = aConversation(1)
    const [later, earlier] = [
      { ...aConversation(3), id: 'c3' },
      { ...aConversation(3), id: 'c2' },
    ]
    const { places } = seenOf(scenario, conversation, [aConversation(4), later, earlier])
    expect(places.get('when')?.moment?.id).toBe('c3')
    expect(places.size).toBe(4)
  })

  test('[K1] replies that the scenario has no place for any more are left out, and what follows them', () => {
    const edited = saying('back', 'gone', 'summary')
    const seen = seenOf(scenario, edited, [])
    expect([...seen.places.keys()]).toEqual(['ask', 'cost'])
    expect(seen.view.at).toBe('cost')
  })
})
