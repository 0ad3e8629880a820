import { expect, test } from 'vitest'
import { circleIn } from '../../../src/commands/build/no-circles.ts'

const bundle = (imports: Record<string, string[]>) =>
  Object.fromEntries(
    Object.entries(imports).map(([name, all]) => [name, { type: 'chunk', imports: all }] as const),
  )

test('chunks that stand on each other, over however many, are named in their order', () => {
  expect(circleIn(bundle({ app: ['floor'], floor: ['app'] }))).toEqual(['app', 'floor', 'app'])
  expect(circleIn(bundle({ app: ['page'], page: ['words', 'floor'], words: [], floor: ['page'] }))).toEqual([
    'page',
    'floor',
    'page',
  ])
})

test('two that stand on the same one are no circle, nor is what is not in the build', () => {
  expect(circleIn(bundle({ app: ['a', 'b', 'elsewhere'], a: ['floor'], b: ['floor'], floor: [] }))).toBeNull()
  expect(circleIn({ 'index.html': { type: 'asset' } })).toBeNull()
})
