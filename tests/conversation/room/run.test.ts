import { describe, expect, test } from 'vitest'
import { choiceOf, minorityOf } from '../../../src/conversation/room/choice.ts'
import { boardHere, momentOf, type Session } from '../../../src/conversation/room/session.ts'
import { STEPS, stepsOf } from '../../../src/conversation/room/steps.ts'
import { wallOf } from '../../../src/conversation/room/wall.ts'
import { shipped } from '../../debrief/many.ts'
import { andThen, BACK, called, ON, on, roomAfter, SOUND } from './a-room.ts'

const place = ({ step, conversation }: Session) => [conversation.view, step]
const choice = (session: Session) => choiceOf(boardHere(session), momentOf(session))
const minority = (session: Session) => minorityOf(boardHere(session), momentOf(session))
const votes = (letter: string, n: number) => ({ is: 'hands', letter, n }) as const

describe('the run of a turn', () => {
  test('each step is one on, and after the last the room’s reply is said', () => {
    const all = STEPS.map((_, n) => roomAfter(on(n)))
    expect(all.map(({ step }) => step)).toEqual([...STEPS])
    const next = roomAfter(on(STEPS.length))
    expect(place(next)).toEqual(['r1', 'line'])
    expect(next.played.turn?.id).toBe('cost')
  })

  test('pairs and the second vote are left out where they are not planned', () => {
    expect(stepsOf({ pairs: false, again: false }, false)).toEqual([
      'line',
      'replies',
      'vote',
      'bars',
      'discuss',
    ])
    const short = roomAfter([{ is: 'planned', pairs: false, again: false }, ...on(5)])
    expect(short.conversation.view).toBe('r1')
  })

  test('a step that the plan leaves out while it is taken is gone on from', () => {
    const pairs = roomAfter([...on(2), { is: 'planned', pairs: false, again: true }, ON])
    expect(pairs.step).toBe('vote')
    const again = roomAfter([...on(6), { is: 'planned', pairs: true, again: false }, ON])
    expect(again.conversation.view).toBe('r1')
  })

  test.each(shipped.map(one => [one.id, one] as const))(
    'going on alone, as a clicker does, reaches an ending, and going back alone undoes it step by step: %s',
    (_, scenario) => {
      const trail = [roomAfter([], scenario)]
      for (let last = trail[0]; last && last.step !== 'path'; last = trail.at(-1)) {
        trail.push(andThen(last, ON, scenario))
        expect(trail.length).toBeLessThan(400)
      }
      const end = trail.at(-1)
      expect(end?.played.outcome).not.toBeNull()
      expect(end && andThen(end, ON, scenario).step).toBe('path')
      let session = end
      for (const before of trail.slice(0, -1).reverse()) {
        session = session && andThen(session, BACK, scenario)
        expect(session && place(session)).toEqual(place(before))
      }
      const first = session && andThen(session, BACK, scenario)
      expect(first && place(first)).toEqual([null, 'line'])
    },
  )
})

describe('[P5] the letters', () => {
  test.each(shipped.map(one => [one.id, one] as const))(
    'are the file’s order at each turn: %s',
    (_, scenario) => {
      for (const turn of Object.values(scenario.turns)) {
        const board = boardHere(roomAfter([{ is: 'skipped', to: turn.id }], scenario))
        expect(board.map(({ letter, words }) => [letter, words])).toEqual(
          turn.replies.map(({ words }, n) => ['ABCD'[n], words]),
        )
      }
    },
  )

  test('a called line takes the next free one, also the one of a line that was taken down', () => {
    const two = [called('One?', 'back'), called('Two?', null)]
    const letters = (session: Session) =>
      boardHere(session).map(({ letter, words }) => letter + words.slice(0, 3))
    expect(letters(roomAfter(two)).slice(3)).toEqual(['DOne', 'ETwo'])
    const down = [...two, { is: 'withdrawn', letter: 'D' } as const]
    expect(letters(roomAfter(down)).slice(3)).toEqual(['ETwo'])
    expect(letters(roomAfter([...down, called('Three?', 'back')])).slice(3)).toEqual(['DThr', 'ETwo'])
  })

  test('beyond Z, and once it is over, nothing is put up', () => {
    const many = Array.from({ length: 30 }, (_, n) => called(`${n}?`, null))
    expect(boardHere(roomAfter(many)).at(-1)?.letter).toBe('Z')
    const over = roomAfter(on(STEPS.length * 4))
    expect(over.played.turn).toBeNull()
    expect(andThen(over, called('More?', null)).moments).toBe(over.moments)
  })
})

describe('hands', () => {
  test('count in the round that is open, and the second vote begins anew', () => {
    const first = roomAfter([...on(3), votes('A', 4), votes('B', 9)])
    expect(momentOf(first).hands).toEqual([{ A: 4, B: 9 }, {}])
    const again = roomAfter([...on(3), votes('A', 4), ...on(3), votes('A', 6)])
    expect(momentOf(again).hands).toEqual([{ A: 4 }, { A: 6 }])
  })
  test('for a letter that nothing has count nowhere', () => {
    expect(momentOf(roomAfter([...on(3), votes('Z', 4)])).hands).toEqual([{}, {}])
  })
  test('of a line that was taken down are gone', () => {
    const down = roomAfter([called('One?', null), ...on(3), votes('D', 4), { is: 'withdrawn', letter: 'D' }])
    expect(momentOf(down).hands).toEqual([{}, {}])
  })
})

describe('[B6] which reply the room says', () => {
  test.each([
    ['the first where nobody was counted', [], 'A', 'none'],
    ['the one with most', [votes('B', 3), votes('C', 7)], 'C', 'most'],
    ['of equals the first of the file', [votes('C', 7), votes('B', 7)], 'B', 'tie'],
    [
      'the one that was chosen, whatever the hands',
      [votes('C', 7), { is: 'chosen', letter: 'A' }],
      'A',
      'chosen',
    ],
  ] as const)('%s', (_, what, letter, by) => {
    expect(choice(roomAfter([...on(3), ...what]))).toEqual({ letter, by })
  })
  test('the last vote that was counted, and of equals there the one with more before', () => {
    const first = [...on(3), votes('A', 9), votes('C', 4)]
    expect(choice(roomAfter([...first, ...on(3), votes('A', 5), votes('B', 6)]))).toEqual({
      letter: 'B',
      by: 'most',
    })
    expect(choice(roomAfter([...first, ...on(3), votes('B', 5), votes('C', 5)]))).toEqual({
      letter: 'C',
      by: 'tie',
    })
    expect(choice(roomAfter([...first, ...on(3)]))?.letter).toBe('A')
  })
  test('a choice is taken back, and one of a letter that is not there is none', () => {
    const chosen = [...on(3), votes('C', 7), { is: 'chosen', letter: 'A' } as const]
    expect(choice(roomAfter([...chosen, { is: 'chosen', letter: null }]))?.letter).toBe('C')
    expect(choice(roomAfter([...chosen, { is: 'chosen', letter: 'Q' }]))?.letter).toBe('A')
  })
})

describe('[L3] the minority’s, and back', () => {
  const voted = [...on(3), votes('A', 9), votes('B', 2), votes('C', 5)]
  test('is the one with the fewest hands that has any; none where all agree', () => {
    expect(minority(roomAfter(voted))).toBe('B')
    expect(minority(roomAfter([...on(3), votes('A', 9)]))).toBeNull()
    expect(minority(roomAfter(on(3)))).toBeNull()
  })
  test('said, gone back from, and the room’s said after: both are kept, and the votes stand', () => {
    const first = roomAfter([...voted, ...on(4)])
    const other = andThen(first, { is: 'said', letter: 'B' })
    expect(other.played.steps[0]?.said.picked).toBe('back')
    const back = andThen(other, BACK)
    expect(place(back)).toEqual(place(first))
    expect(momentOf(back)).toEqual(momentOf(first))
    const on1 = andThen(back, ON)
    expect(on1.played.steps[0]?.said.picked).toBe('refuse')
    expect(on1.conversation.replies).toHaveLength(2)
    // The same once more makes no third branch.
    expect(andThen(andThen(on1, BACK), { is: 'said', letter: 'B' }).conversation.replies).toHaveLength(2)
  })
  test('any moment that was played is returned to, at the step that the room had come to', () => {
    const session = roomAfter([...on(9), { is: 'returned', to: null }])
    expect(place(session)).toEqual([null, 'both'])
    expect(place(andThen(session, { is: 'returned', to: 'r1' }))).toEqual(['r1', 'replies'])
    expect(place(andThen(session, { is: 'returned', to: 'r9' }))).toEqual([null, 'both'])
  })
})

describe('a line from the room', () => {
  test('[P0] is played as the written reply that it matches, and its words are kept', () => {
    const session = roomAfter([called('The figures, today?', 'back'), { is: 'said', letter: 'D' }])
    const [step] = session.played.steps
    expect(step?.played?.reply.id).toBe('back')
    expect(step?.said.typed?.words).toBe('The figures, today?')
  })
  test('[M4] that was not understood moves nothing', () => {
    const session = roomAfter([called('Hm?', null), { is: 'said', letter: 'D' }])
    expect(session.played.turn?.id).toBe('ask')
    expect(session.played.standing).toEqual(roomAfter([]).played.standing)
  })
  test('[L3] said again at the same moment is the same branch', () => {
    const said = { is: 'said', letter: 'D' } as const
    expect(roomAfter([called('Hm?', null), said, BACK, said]).conversation.replies).toHaveLength(1)
  })
  test('that was read for a turn which the room has left is not put up', () => {
    const left = roomAfter([{ is: 'said', letter: 'B' }, called('The figures, today?', 'back')])
    expect(boardHere(left)).toHaveLength(3)
  })
})

describe('jumping on the map', () => {
  test.each(shipped.map(one => [one.id, one] as const))(
    'reaches every turn, as a conversation: %s',
    (_, scenario) => {
      for (const id of Object.keys(scenario.turns)) {
        const session = roomAfter([{ is: 'skipped', to: id }], scenario)
        expect(session.played.turn?.id).toBe(id)
        expect(session.played.lost).toEqual([])
        expect(wallOf(scenario, session).line).not.toBe('')
      }
    },
  )
  test('goes on from where the room is, where that leads there, and from the start where it does not', () => {
    const from = roomAfter([
      { is: 'said', letter: 'A' },
      { is: 'skipped', to: 'when' },
    ])
    expect(from.played.steps.map(({ said }) => said.picked)).toEqual(['refuse', 'errors'])
    const over = roomAfter([...on(STEPS.length * 4), { is: 'skipped', to: 'cost' }])
    expect(over.played.turn?.id).toBe('cost')
    expect(over.played.steps).toHaveLength(1)
  })
  test('to nowhere changes nothing', () => {
    const before = roomAfter(on(3))
    expect({ ...andThen(before, { is: 'skipped', to: 'moon' }), n: 3 }).toEqual(before)
  })
})

describe('the wall’s own state', () => {
  test('what is shown is hidden again at the next step, either way', () => {
    const shown = roomAfter([...on(4), { is: 'shown', on: true }])
    expect([shown.shown, andThen(shown, ON).shown, andThen(shown, BACK).shown]).toEqual([true, false, false])
    expect(andThen(shown, { is: 'said', letter: 'B' }).shown).toBe(false)
  })
  test('the quiet timer forces nothing, and ends with its step', () => {
    const timed = roomAfter([...on(2), { is: 'timed', seconds: 120 }])
    expect(wallOf(SOUND, timed).timer).toMatchObject({ seconds: 120 })
    expect(andThen(timed, ON).timer).toBeNull()
    expect(andThen(timed, { is: 'timed', seconds: null }).timer).toBeNull()
    expect(andThen(timed, { is: 'blanked', on: true }).step).toBe('pairs')
  })
  test('black, size and theme stay from turn to turn', () => {
    const looked = roomAfter([
      { is: 'blanked', on: true },
      { is: 'looked', size: 2, theme: 'dark' },
      ...on(STEPS.length + 1),
    ])
    expect(wallOf(SOUND, looked)).toMatchObject({ blank: true, look: { size: 2, theme: 'dark' } })
  })
})
