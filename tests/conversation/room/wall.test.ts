import { describe, expect, test } from 'vitest'
import type { Happened } from '../../../src/conversation/room/happening.ts'
import { boardHere } from '../../../src/conversation/room/session.ts'
import { hasCome, STEPS } from '../../../src/conversation/room/steps.ts'
import { wallOf } from '../../../src/conversation/room/wall.ts'
import type { Scenario } from '../../../src/scenario/scenario.ts'
import { shipped } from '../../debrief/many.ts'
import { andThen, called, ON, on, roomAfter, SOUND } from './a-room.ts'

/** A number of hands that nothing else on a wall is. */
const HANDS = 7331
const AGAIN = 7332
const votes = (letter: string, n: number): Happened => ({ is: 'hands', letter, n })

/** All that the facilitator alone may read, of the whole scenario. */
function secrets(scenario: Scenario): string[] {
  const turns = Object.values(scenario.turns)
  const replies = turns.flatMap(turn => turn.replies)
  const words = [
    ...turns.flatMap(({ hint, notes }) => [hint, notes]),
    ...replies.flatMap(({ thinks, why, stronger, because }) => [
      thinks,
      why,
      stronger,
      ...because.map(one => one.shows),
    ]),
    scenario.boss.reasons,
  ].flatMap(text => text ?? [])
  // What is also said aloud, word for word, is no secret.
  const said = JSON.stringify([
    replies.map(one => one.words),
    turns.map(({ lines, discuss }) => [lines, discuss]),
  ])
  return words.filter(text => text.length > 12 && !said.includes(text))
}

describe.each(shipped.map(one => [one.id, one] as const))('the wall of %s', (_, scenario) => {
  const hidden = secrets(scenario)
  const stances = ['lead-forward', 'push-back', 'roll-over', 'unclear']
  // As they would stand in JSON.
  const kept = [...hidden, ...stances].map(one => JSON.stringify(one).slice(1, -1))

  test('has nothing of the console at any step of any turn, before it is shown', () => {
    expect(hidden.length).toBeGreaterThan(20)
    for (const turn of Object.keys(scenario.turns)) {
      let session = roomAfter(
        [{ is: 'skipped', to: turn }, called('What would that cost you?', null)],
        scenario,
      )
      for (const step of STEPS) {
        expect(session.step).toBe(step)
        session = andThen(session, votes('A', hasCome(step, 'again') ? AGAIN : HANDS), scenario)
        const wall = wallOf(scenario, session)
        const text = JSON.stringify(wall)
        expect(kept.filter(one => text.includes(one))).toEqual([])
        expect(text.includes(String(HANDS))).toBe(hasCome(step, 'bars'))
        expect(text.includes(String(AGAIN))).toBe(hasCome(step, 'both'))
        expect(wall.replies).toHaveLength(hasCome(step, 'replies') ? boardHere(session).length : 0)
        expect(wall.question).toBe(step === 'discuss' ? (scenario.turns[turn]?.discuss ?? null) : null)
        expect(wall.choice).toBe(step === 'both' ? 'A' : null)
        expect(wall.path).toEqual([])
        session = andThen(session, ON, scenario)
      }
    }
  })
})

describe('what is shown when the facilitator shows it', () => {
  const shown: Happened = { is: 'shown', on: true }
  test('the stance of each reply, only once the bars are open, and no reason', () => {
    const closed = wallOf(SOUND, roomAfter([...on(3), shown]))
    expect(closed.replies.map(({ stance }) => stance)).toEqual([null, null, null])
    const open = wallOf(SOUND, roomAfter([...on(4), shown]))
    expect(open.replies.map(({ stance }) => stance)).toEqual(['push-back', 'lead-forward', 'roll-over'])
    expect(open.said).toBeNull()
  })
  test('what was said, with its stance and why, at the line that answers it', () => {
    const session = roomAfter([...on(STEPS.length), shown])
    const wall = wallOf(SOUND, session)
    expect(wall.said).toMatchObject({ stance: 'push-back', why: 'It meets the request head on.' })
    expect(wall.stance).toBe('push-back')
    const later = wallOf(SOUND, andThen(session, ON))
    expect([later.said, later.stance]).toEqual([null, null])
  })
  test('[M4] a line that was not understood has no reason', () => {
    const wall = wallOf(SOUND, roomAfter([called('Hm?', null), { is: 'said', letter: 'D' }, shown]))
    expect(wall.said).toEqual({ words: 'Hm?', stance: 'unclear', why: '' })
  })
  test('the path, once it is over and looked back on', () => {
    const over = roomAfter(on(STEPS.length * 4))
    expect(wallOf(SOUND, over)).toMatchObject({ step: 'ending', path: [], said: null, stance: null })
    expect(wallOf(SOUND, over).ending?.title).toBe('The summary goes first.')
    expect(wallOf(SOUND, andThen(over, ON)).path.map(({ stance }) => stance)).toEqual([
      'push-back',
      'lead-forward',
      'roll-over',
      'lead-forward',
    ])
  })
})

describe('a vote that nobody counted', () => {
  test('is no vote: the wall has no figures for it', () => {
    const session = roomAfter([...on(4)])
    expect(wallOf(SOUND, session).replies.map(({ hands }) => hands)).toEqual([
      [null, null],
      [null, null],
      [null, null],
    ])
  })
  test('and where one hand was counted, the others stand at none', () => {
    const session = roomAfter([...on(3), votes('B', 1), ON])
    expect(wallOf(SOUND, session).replies.map(({ hands }) => hands[0])).toEqual([0, 1, 0])
  })
})
