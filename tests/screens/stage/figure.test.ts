import { describe, expect, it } from 'vitest'
import { apart, discsOf, toeOf, yourToe } from '../../../src/screens/stage/couple-gap.ts'
import { bossAt, type Figure, LEG, TORSO, youIn } from '../../../src/screens/stage/figure.ts'
import { distance } from '../../../src/screens/stage/limb.ts'
import { YOUR_POSES, type YourPose } from '../../../src/screens/stage/poses.ts'
import { STATIONS } from '../../../src/screens/stage/standing.ts'

const POSES = Object.keys(YOUR_POSES) as YourPose[]
const everybody: [string, Figure][] = [
  ...STATIONS.map((f): [string, Figure] => [`the boss at ${f}`, bossAt(f)]),
  ...POSES.map((pose): [string, Figure] => [`you, ${pose}`, youIn(pose)]),
]

describe.each(everybody)('%s', (_, figure) => {
  it('is drawn with finite numbers alone', () => {
    expect(figure.body + figure.arm).toMatch(/^[-MLAQZ\d. ]+$/)
    expect(figure.head.x).toBeGreaterThan(-60)
    expect(figure.head.x).toBeLessThan(60)
  })

  it('keeps the lengths of its limbs: nothing stretches', () => {
    for (const bone of figure.limbs.legs) expect(distance(bone.from, bone.to)).toBeCloseTo(LEG, 6)
    expect(distance(figure.limbs.torso.from, figure.limbs.torso.to)).toBeCloseTo(TORSO, 6)
  })

  it('stands on the floor, not in it, and within a figure’s height', () => {
    const ys = figure.shoes.flat().map(corner => corner.y)
    expect(Math.max(...ys)).toBeGreaterThan(-1)
    // a toe that points down touches it a little beneath the ankle's height
    expect(Math.max(...ys)).toBeLessThan(4)
    expect(figure.head.y).toBeGreaterThan(-100)
  })
})

describe('the boss', () => {
  it('[B1] leans further forward with every step of footing', () => {
    const heads = STATIONS.map(f => bossAt(f).head.x)
    expect(heads).toEqual([...heads].sort((a, b) => a - b))
    expect(new Set(heads).size).toBe(STATIONS.length)
  })
})

describe('the two together', () => {
  const pairs = STATIONS.flatMap(f => POSES.map(pose => [f, pose] as const))

  it.each(pairs)('boss at %i and you in %s never overlap', (f, pose) => {
    const between = apart(f, pose)
    const mine = discsOf(youIn(pose)).map(disc => ({ ...disc, x: between - disc.x }))
    const nearest = discsOf(bossAt(f)).map(his =>
      Math.min(...mine.map(disc => distance(his, disc) - his.radius - disc.radius)),
    )
    expect(Math.min(...nearest)).toBeGreaterThan(0)
  })

  it.each(STATIONS)('leading leaves most room and pushing least, with the boss at %i', f => {
    const gap = (pose: YourPose) => apart(f, pose) - toeOf(f) - yourToe(pose)
    expect(gap('lead-forward')).toBeCloseTo(44, 6)
    expect(gap('lead-forward')).toBeGreaterThan(gap('level'))
    expect(gap('push-back')).toBeLessThan(gap('lead-forward'))
  })
})
