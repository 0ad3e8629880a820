import { describe, expect, test } from 'vitest'
import { inOrder } from '../../src/library/in-order.ts'
import { load, shelf } from '../../src/library.ts'
import { type Summary, summaryOf } from '../../src/scenario/summary.ts'
import { aScenario } from '../conversation/fakes.ts'

const on = (id: string, more: Partial<Summary> = {}): Summary => ({
  ...summaryOf(aScenario({ id })),
  ...more,
})

describe('the shelf', () => {
  test('goes by skill, then from what is easier to what is harder, then by name', () => {
    const all = [
      on('z', { skills: ['hold-the-line'] }),
      on('e', { skills: ['lead-forward', 'follow-well'] }),
      on('d', { temperament: 'thin-skinned' }),
      on('c', { temperament: 'hurried' }),
      on('b'),
      on('a'),
    ]
    expect(inOrder(all).map(({ id }) => id)).toEqual(['a', 'b', 'c', 'd', 'e', 'z'])
  })

  test('begins with the conversation that everybody should meet first', async () => {
    expect((await shelf())[0]?.id).toBe('customer-panel')
  })

  test('has every scenario that can be loaded, and names them where one is asked for that is not there', async () => {
    const ids = (await shelf()).map(({ id }) => id)
    for (const id of ids) expect((await load(id)).scenario?.id).toBe(id)
    await expect(load('nowhere')).rejects.toThrow(ids.toSorted().join(', '))
  })
})
