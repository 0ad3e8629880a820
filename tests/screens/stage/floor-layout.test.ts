import { describe, expect, it } from 'vitest'
import { discsOf } from '../../../src/screens/stage/couple-gap.ts'
import { bossAt, youIn } from '../../../src/screens/stage/figure.ts'
import {
  LOW,
  layOut,
  type Moment,
  NARROW,
  poseAfter,
  STRIP,
  WIDE,
} from '../../../src/screens/stage/floor-layout.ts'
import { BOARDS, type ShownStance, STATIONS } from '../../../src/screens/stage/standing.ts'

const STANCES: (ShownStance | null)[] = ['lead-forward', 'push-back', 'roll-over', 'unclear', null]
const moments: Moment[] = STATIONS.flatMap(footing =>
  BOARDS.flatMap(heard =>
    STANCES.flatMap(stance =>
      [false, true].map(stand => ({
        before: stance ? { footing, heard } : null,
        after: { footing, heard },
        stance,
        stand,
      })),
    ),
  ),
)

describe.each([WIDE, NARROW, LOW, STRIP])('the $name floor', frame => {
  it('holds both figures at every standing and stance', () => {
    for (const moment of moments) {
      const { boss, you, pose } = layOut(frame, moment)
      const k = frame.scale
      const his = discsOf(bossAt(moment.after.footing))
      const mine = discsOf(youIn(pose))
      const left = Math.min(...his.map(disc => boss + (disc.x - disc.radius) * k))
      const right = Math.max(...mine.map(disc => you - (disc.x - disc.radius) * k))
      const top = Math.min(...[...his, ...mine].map(disc => frame.elevation + (disc.y - disc.radius) * k))
      expect({ moment, inside: left > 0 && right < frame.width && top > 0 }).toEqual({ moment, inside: true })
    }
  })

  it('puts every board inside its height', () => {
    for (const moment of moments) {
      const { height, boardAt } = layOut(frame, moment)
      for (const h of BOARDS) {
        expect(boardAt(h)).toBeGreaterThan(frame.elevation)
        expect(boardAt(h) + (frame.boards ? frame.board / 2 : 0)).toBeLessThanOrEqual(height)
      }
    }
  })
})

describe('how you stand', () => {
  it('[M4] an unclear reply moves nobody', () => {
    expect(poseAfter('unclear')).toBe('level')
    expect(poseAfter('unclear', true)).toBe('level')
  })

  it('the last step of the ladder stands with feet together', () => {
    expect(poseAfter('lead-forward', true)).toBe('stand')
  })

  it('you come from where the reply before left you', () => {
    const moment: Moment = {
      before: { footing: -1, heard: 0 },
      after: { footing: 0, heard: 0 },
      stance: 'lead-forward',
      trail: {
        steps: [
          { footing: 0, heard: 0 },
          { footing: -1, heard: 0 },
        ],
        stances: ['push-back'],
      },
    }
    const pushed = layOut(WIDE, moment).was
    const level = layOut(WIDE, { ...moment, trail: undefined }).was
    expect(pushed.pose).toBe('push-back')
    expect(level.pose).toBe('level')
    expect(pushed.you).not.toBeCloseTo(level.you)
  })
})
