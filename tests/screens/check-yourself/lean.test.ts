import { describe, expect, test } from 'vitest'
import { DIRECTIONS, leanOf, MOMENTS, NEXT_SKILL, nameOf } from '../../../src/screens/check-yourself/lean.ts'
import { ASPECTS, skillsFor } from '../../../src/screens/check-yourself/through-people.ts'

describe('which way a direction leans', () => {
  test.each([
    [undefined, undefined, null],
    ['push', undefined, 'push'],
    [undefined, 'pull', 'pull'],
    ['even', undefined, 'balanced'],
    ['push', 'push', 'push'],
    ['push', 'even', 'push'],
    ['even', 'pull', 'pull'],
    ['pull', 'pull', 'pull'],
    ['push', 'pull', 'balanced'],
    ['even', 'even', 'balanced'],
  ] as const)('%s and %s: %s', (first, second, lean) => {
    for (const direction of DIRECTIONS) {
      const [one, other] = MOMENTS[direction]
      const placed = {
        ...(first && { [nameOf(direction, one)]: first }),
        ...(second && { [nameOf(direction, other)]: second }),
      }
      expect(leanOf(placed, direction)).toBe(lean)
    }
  })

  test('each direction is judged by its own moments', () => {
    expect(leanOf({ 'boss news': 'push' }, 'team')).toBeNull()
  })

  test('where a boss has to pull, bringing things unasked is practised', () => {
    expect(NEXT_SKILL.boss.pull).toBe('push-up-pull-down')
    expect(NEXT_SKILL.team.push).toBe('pull-first-then-push')
  })
})

describe('what practises managing through people', () => {
  test('each skill once, for what is not there yet', () => {
    expect(skillsFor({ approval: 'not-yet', challenged: 'partly' })).toEqual(['manage-through-people'])
    expect(skillsFor({ unsure: 'partly', approval: 'not-yet' })).toEqual([
      'manage-through-people',
      'pull-first-then-push',
    ])
  })

  test('there is always one', () => {
    expect(skillsFor(Object.fromEntries(ASPECTS.map(aspect => [aspect, 'yes'])))).toHaveLength(1)
  })
})
