import { describe, expect, test } from 'vitest'
import { idInOrderOf, MODEL_ID, shownOrder } from '../../src/conversation/order.ts'
import { turnOf } from '../../src/scenario/scenario.ts'
import { scenarioIn } from './fakes.ts'

const opening = turnOf(scenarioIn('scenarios/customer-panel.yaml'), 'opening')
if (!opening) throw new Error('The customer panel has no opening.')
const order = (id: string, turn = opening) => shownOrder(id, turn).map(reply => reply.id)

describe('[P5] the order in which a turn’s replies are shown', () => {
  test('has every reply once', () => {
    for (let n = 0; n < 200; n++)
      expect(order(`c${n}`).sort()).toEqual(opening.replies.map(reply => reply.id).sort())
  })
  test('[B6] is the same for the same conversation', () => {
    expect(order('c1')).toEqual(order('c1'))
  })
  test('differs from conversation to conversation and from turn to turn', () => {
    const orders = new Set(Array.from({ length: 200 }, (_, n) => order(`c${n}`).join()))
    expect(orders.size).toBe(24)
    const turns = new Set(
      Array.from({ length: 200 }, (_, n) => order('c1', { ...opening, id: `t${n}` }).join()),
    )
    expect(turns.size).toBe(24)
  })
  test('puts each reply in each place about equally often', () => {
    const counts = opening.replies.map(() => 0)
    for (let n = 0; n < 2000; n++) {
      const at = order(`conversation-${n}`).indexOf(opening.replies[0]?.id ?? '')
      counts[at] = (counts[at] ?? 0) + 1
    }
    for (const count of counts) expect(Math.abs(count - 500)).toBeLessThan(100)
  })
  test('leaves the file’s own order as it was', () => {
    const before = opening.replies.map(reply => reply.id)
    order('c5')
    expect(opening.replies.map(reply => reply.id)).toEqual(before)
  })
})

describe('an id for a page that was drawn before anybody came', () => {
  test('shows the order that the page shows', () => {
    let n = 0
    const id = idInOrderOf(MODEL_ID, opening, () => `c${n++}`)
    expect(order(id)).toEqual(order(MODEL_ID))
    expect(n).toBeLessThan(500)
  })
  test('is given up where none fits, and some id comes back all the same', () => {
    const other = Array.from({ length: 50 }, (_, n) => `c${n}`).find(
      id => order(id).join() !== order(MODEL_ID).join(),
    )
    expect(idInOrderOf(MODEL_ID, opening, () => other ?? '')).toBe(other)
  })
})
