import { describe, expect, test } from 'vitest'
import { begin } from '../../../../src/conversation/branch.ts'
import { shownOrder } from '../../../../src/conversation/order.ts'
import { replay } from '../../../../src/conversation/replay.ts'
import { openProgress } from '../../../../src/progress/progress.ts'
import { carryOn } from '../../../../src/screens/practice/first-reply/carry-on.ts'
import type { Early } from '../../../../src/screens/practice/first-reply/early.ts'
import { scenarioIn } from '../../../conversation/fakes.ts'

const scenario = scenarioIn('scenarios/customer-panel.yaml')
const FIRST = { picked: 'say-back', at: 2000, took: 900 }
const SECOND = { picked: 'do-those-wait', at: 5000, took: 3000 }

function earlyWith(some: Partial<Early>): Early {
  return { since: 1000, said: [], answered: 0, temperament: null, pressed: [], ...some }
}

function keeper() {
  return openProgress(
    () => {
      throw new Error('There is no storage.')
    },
    () => 0,
  )
}

let n = 0
const fresh = () => begin(scenario, scenario.boss.temperament, `c${n++}`, 9000)

describe('[K1] what was done before the app was there', () => {
  test('is the conversation, with its times, and in the order in which the page showed it', async () => {
    const { shown, goOn } = (await carryOn(earlyWith({ said: [FIRST, SECOND], answered: 1 }), keeper()))(
      scenario,
    )
    const { conversation, hash, change } = goOn(fresh)
    expect(conversation.startedAt).toBe(1000)
    expect(conversation.replies).toMatchObject([
      { ...FIRST, turn: 'opening', after: null },
      { ...SECOND, turn: 'room' },
    ])
    expect(conversation.view).toBe(conversation.replies[1]?.id)
    expect(hash).toMatch(/^#play\//)
    // The second reply waited: its answer is read first.
    expect(change).toBe('said')
    const { turn } = replay(scenario, shown)
    const order = (id: string) => turn && shownOrder(id, turn).map(reply => reply.id)
    expect(order(conversation.id)).toEqual(order(shown.id))
  })

  test('what the page has answered in full moves nothing', async () => {
    const { goOn } = (await carryOn(earlyWith({ said: [FIRST], answered: 1 }), keeper()))(scenario)
    expect(goOn(fresh)).toMatchObject({ change: 'arrived', notice: null })
  })

  test('a boss who was chosen is kept as chosen, and nothing said leaves nothing in the address', async () => {
    const keep = keeper()
    const { goOn } = (await carryOn(earlyWith({ temperament: 'hurried' }), keep))(scenario)
    expect(goOn(fresh)).toMatchObject({ hash: '', change: 'arrived' })
    expect(keep.store.getState().settings.temperaments).toEqual({ [scenario.id]: 'hurried' })
  })

  test('a reply that the scenario has no more is left out', async () => {
    const gone = { ...FIRST, picked: 'long-gone' }
    const { goOn } = (await carryOn(earlyWith({ said: [gone] }), keeper()))(scenario)
    expect(goOn(fresh).conversation.replies).toEqual([])
  })
})
