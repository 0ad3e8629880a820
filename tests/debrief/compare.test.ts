import { readdirSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { begin, reply } from '../../src/conversation/branch.ts'
import { type ConversationMachine, compile } from '../../src/conversation/machine.ts'
import type { Conversation, Typed } from '../../src/conversation/record.ts'
import { type Played, replay } from '../../src/conversation/replay.ts'
import { compare, sharedReplies } from '../../src/debrief/compare.ts'
import type { Scenario, Temperament } from '../../src/scenario/scenario.ts'
import { aScenario, LEADING, NINE_O_CLOCK, saying, scenarioIn } from '../conversation/fakes.ts'

const scenario = aScenario()
const playing = (...picked: string[]) => replay(scenario, saying(...picked))
const wordsOf = (at: Played['steps'][number] | 'end' | null) =>
  at === 'end' || at === null ? at : (at.said.picked ?? at.said.typed?.words)

/** What there is at each place: the reply on the one side, the reply on the other. */
const table = (one: Played, other: Played) =>
  compare(one, other).places.map(place => [place.number, wordsOf(place.one), wordsOf(place.other)])

describe('two branches beside each other', () => {
  it('[L3] tells what is the same, and from where they part each place with both', () => {
    const [other = ''] = scenario.turns.when?.replies.flatMap(({ id }) => (id === LEADING[2] ? [] : id)) ?? []
    const one = playing(...LEADING)
    const two = playing(LEADING[0], LEADING[1], other)
    expect(compare(one, two).shared.map(step => step.said.picked)).toEqual(LEADING.slice(0, 2))
    expect(table(one, two)).toEqual([
      [3, 'summary', other],
      [4, 'tell', 'end'],
      [5, 'end', null],
    ])
  })

  it('parts at the first reply where nothing is shared', () => {
    const places = table(playing('refuse'), playing('yes'))
    expect(places).toEqual([
      [1, 'refuse', 'yes'],
      [2, 'end', 'end'],
    ])
  })

  it('sets the end of a branch that was left beside the other’s next reply', () => {
    expect(table(playing('back'), playing('back', 'errors'))).toEqual([
      [2, 'end', 'errors'],
      [3, null, 'end'],
    ])
  })

  it('of two that are the same all the way only the ends are left', () => {
    expect(table(playing(...LEADING), playing(...LEADING))).toEqual([[5, 'end', 'end']])
  })

  it('stands of two where nothing was said at their start', () => {
    expect(table(playing(), playing())).toEqual([[1, 'end', 'end']])
  })

  describe('[P0] typed replies', () => {
    const typed = (words: string, as: string | null): Typed => ({
      words,
      as,
      reading: as
        ? { stance: 'lead-forward', move: 'restate', probability: 0.9, sure: true }
        : { stance: 'unclear', move: null, probability: 0.4, sure: false },
    })
    const asked = 'So it is for the board?'
    const says = (one: Typed) =>
      replay(scenario, reply(begin(scenario, 'steady', 'c1', 0), 'ask', { typed: one }, NINE_O_CLOCK, 1))

    it('are the same where the words are, and what they were played as', () => {
      expect(sharedReplies(says(typed(asked, 'back')), says(typed(asked, 'back')))).toBe(1)
      expect(sharedReplies(says(typed(asked, 'back')), says(typed('For the board, then.', 'back')))).toBe(0)
      expect(sharedReplies(says(typed('So?', 'back')), says(typed('So?', null)))).toBe(0)
    })

    it('are another reply than the written one that they were played as', () => {
      expect(sharedReplies(says(typed(asked, 'back')), playing('back'))).toBe(0)
    })

    it('[M4] count where nobody understood them', () => {
      expect(sharedReplies(says(typed('Well.', null)), says(typed('Well.', null)))).toBe(1)
    })
  })

  it('[B6] parts where another temperament left the boss standing elsewhere', () => {
    const conversation = saying('back')
    const other = replay(scenario, { ...conversation, temperament: 'thin-skinned' })
    expect(compare(replay(scenario, conversation), other).shared).toEqual([])
  })
})

const shipped = readdirSync('scenarios').filter(file => file.endsWith('.yaml'))

describe('over every shipped scenario', () => {
  it.each(shipped)('%s: what is shared and every place make up both branches, whole and in order', file => {
    const one = scenarioIn(`scenarios/${file}`)
    const choices = fc.array(fc.nat({ max: 3 }), { maxLength: 8 })
    // Made once each: hundreds of replies are played in them.
    const machines = { steady: compile(one, 'steady'), 'thin-skinned': compile(one, 'thin-skinned') }
    fc.assert(
      fc.property(
        choices,
        choices,
        fc.constantFrom<keyof typeof machines>('steady', 'thin-skinned'),
        (a, b, temperament) => {
          const machine = machines[temperament]
          const [left, right] = [a, b].map(picks =>
            replay(one, played(one, temperament, picks, machine), machine),
          )
          if (!left || !right) throw new Error('Two were played.')
          const { shared, places } = compare(left, right)
          for (const [side, whole] of [
            ['one', left],
            ['other', right],
          ] as const) {
            const after = places.flatMap(place => {
              const at = place[side]
              return at === 'end' || at === null ? [] : at
            })
            expect([...shared, ...after].map(step => step.said.picked)).toEqual(
              whole.steps.map(step => step.said.picked),
            )
            expect(places.filter(place => place[side] === 'end').map(place => place.number)).toEqual([
              whole.steps.length + 1,
            ])
          }
          expect(places.map(place => place.number)).toEqual(places.map((_, i) => shared.length + 1 + i))
          const [parts] = places
          if (parts && parts.one !== 'end' && parts.other !== 'end')
            expect(wordsOf(parts.one)).not.toBe(wordsOf(parts.other))
        },
      ),
      { numRuns: 40, seed: 5 },
    )
  })
})

function played(
  of: Scenario,
  temperament: Temperament,
  picks: number[],
  machine: ConversationMachine,
): Conversation {
  return picks.reduce(
    (conversation, pick, i) => {
      const { turn } = replay(of, conversation, machine)
      const said = turn?.replies[pick % turn.replies.length]
      return turn && said ? reply(conversation, turn.id, { picked: said.id }, i, 1) : conversation
    },
    begin(of, temperament, 'c1', 0),
  )
}
