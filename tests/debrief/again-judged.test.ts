import { describe, expect, test } from 'vitest'
import { startingAt } from '../../src/conversation/standing.ts'
import { STRIDES } from '../../src/conversation/temperament.ts'
import { answeredAsWritten, answeredInWords, type Thrown } from '../../src/debrief/again-judged.ts'
import type { Reading } from '../../src/reply/reading.ts'
import type { Move } from '../../src/scenario/moves.ts'
import { TEMPERAMENTS, type Temperament } from '../../src/scenario/scenario.ts'
import { scenarioIn } from '../conversation/fakes.ts'

const scenario = scenarioIn('scenarios/customer-panel.yaml')
function thrown(temperament: Temperament, more: Partial<Thrown> = {}): Thrown {
  const turn = scenario.turns[scenario.start.turn]
  if (!turn) throw new Error('The scenario has no first turn.')
  const says = turn.lines[0]?.say ?? ''
  const once = { says, after: null, temperament, standing: startingAt(0) }
  return { scenario, turn, thrown: once, told: 'steady', ...more }
}
const reading = (move: Move | null): Reading => ({
  stance: move === null ? 'unclear' : move === 'refuse' ? 'push-back' : 'lead-forward',
  ...{ move, probability: 0.9, sure: true },
})
const written = (test: (move: Move, force: string | undefined) => boolean) => {
  const found = thrown('steady').turn.replies.find(({ move, force }) => test(move, force))
  if (!found) throw new Error('There is no such reply.')
  return found
}

describe('a reply to a thrown line', () => {
  test.each(TEMPERAMENTS)('[B6] a push moves the boss as far as one who is %s is moved', temperament => {
    const push = written(move => move === 'refuse' || move === 'contradict' || move === 'blame')
    const { moved, movedAsTold, played } = answeredAsWritten(thrown(temperament), push)
    expect(moved).toBe(-STRIDES[temperament][push.force ?? 'soft'])
    expect(movedAsTold).toBe(temperament === 'steady' ? null : -STRIDES.steady[push.force ?? 'soft'])
    expect(played?.weighed.stance).toBe('push-back')
  })

  test('[P0] typed words are played as the written reply that does the same, and keep their own reading', () => {
    const { typed, played } = answeredInWords(thrown('hurried'), 'No.', reading('refuse'))
    expect(played?.weighed.stance).toBe('push-back')
    expect(typed).toEqual({ words: 'No.', as: played?.reply.id, reading: reading('refuse') })
  })

  test('[M4] unclear words move nobody, and nothing is better than them', () => {
    const unclear = answeredInWords(thrown('thin-skinned'), '?!', reading(null))
    expect(unclear).toMatchObject({ played: null, moved: 0, movedAsTold: null, stronger: null })
  })

  test('a push and a roll-over have a stronger line', () => {
    const at = thrown('steady')
    for (const reply of at.turn.replies) {
      const { stronger, played } = answeredAsWritten(at, reply)
      if (played?.weighed.stance !== 'lead-forward') expect(stronger).not.toBeNull()
    }
  })

  test('[B5] a lead out of step has one of the turn that is in step', () => {
    const restate = written(move => move === 'restate')
    const bare = { ...restate, stronger: undefined }
    const at = thrown('steady')
    const again = { ...at, thrown: { ...at.thrown, standing: { ...startingAt(0), restated: -1 } } }
    const { stronger: _, ...reply } = bare
    const { stronger, moved, played } = answeredAsWritten(again, reply)
    expect(played?.weighed.misstep).toBe('same-restatement')
    expect(moved).toBe(0)
    expect(stronger).not.toBeNull()
    expect(stronger).not.toBe(reply.words)
  })

  test('at the end of the floor nobody goes further', () => {
    const at = thrown('thin-skinned')
    const back = { ...at, thrown: { ...at.thrown, standing: startingAt(-3) } }
    const push = written(move => move === 'refuse' || move === 'contradict' || move === 'blame')
    expect(answeredAsWritten(back, push).moved).toBe(0)
  })
})
