import { describe, expect, test } from 'vitest'
import { begin } from '../../../../src/conversation/branch.ts'
import { shownOrder } from '../../../../src/conversation/order.ts'
import type { Conversation } from '../../../../src/conversation/record.ts'
import { replay } from '../../../../src/conversation/replay.ts'
import { keyOf } from '../../../../src/progress/keys.ts'
import { openProgress } from '../../../../src/progress/progress.ts'
import { carryOn } from '../../../../src/screens/practice/first-reply/carry-on.ts'
import type { Early } from '../../../../src/screens/practice/first-reply/early.ts'
import { scenarioIn } from '../../../conversation/fakes.ts'
import { MemoryStorage } from '../../../progress/memory-storage.ts'

const scenario = scenarioIn('scenarios/customer-panel.yaml')
const FIRST = { id: 'r1', after: null, turn: 'opening', picked: 'say-back', at: 2000, took: 900 }
const SECOND = { id: 'r2', after: 'r1', turn: 'room', picked: 'do-those-wait', at: 5000, took: 3000 }

function earlyWith({ answered = 0, ...some }: Partial<Conversation> & { answered?: number }): Early {
  const begun = begin(scenario, scenario.boss.temperament, 'early-1000', 1000)
  return { kept: { ...begun, view: some.replies?.at(-1)?.id ?? null, ...some }, answered, pressed: [] }
}

function keeper(storage?: Storage) {
  return openProgress(
    () => {
      if (!storage) throw new Error('There is no storage.')
      return storage
    },
    () => 0,
  )
}

let n = 0
const fresh = () => begin(scenario, scenario.boss.temperament, `c${n++}`, 9000)

describe('[K1] what was done before the app was there', () => {
  test('is the conversation, with its times, and in the order in which the page showed it', async () => {
    const { shown, goOn } = (await carryOn(earlyWith({ replies: [FIRST, SECOND], answered: 1 }), keeper()))(
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
    const { goOn } = (await carryOn(earlyWith({ replies: [FIRST], answered: 1 }), keeper()))(scenario)
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
    const { goOn } = (await carryOn(earlyWith({ replies: [gone] }), keeper()))(scenario)
    expect(goOn(fresh).conversation.replies).toEqual([])
  })
})

describe('[K1] what the page kept on the device until the app was there', () => {
  /** As the page leaves it: after the app has looked, or before. */
  function left({ kept }: Early) {
    const storage = new MemoryStorage()
    storage.setItem(keyOf(kept.id), JSON.stringify(kept))
    return storage
  }
  const idsIn = (storage: Storage) => Object.keys(keeper(storage).store.getState().conversations)

  test('is a conversation that the app finds at the next visit', () => {
    const early = earlyWith({ replies: [FIRST] })
    expect(keeper(left(early)).latestOf(scenario.id)).toEqual(early.kept)
  })

  test('goes once the app goes on with it, so that there is one of it', async () => {
    const early = earlyWith({ replies: [FIRST], answered: 1 })
    const storage = left(early)
    const { goOn } = (await carryOn(early, keeper(storage)))(scenario)
    const { conversation } = goOn(fresh)
    expect(idsIn(storage)).toEqual([conversation.id])
  })

  test('also where the page wrote it after the app had looked', async () => {
    const early = earlyWith({ replies: [FIRST], answered: 1 })
    const storage = new MemoryStorage()
    const keep = keeper(storage)
    storage.setItem(keyOf(early.kept.id), JSON.stringify(early.kept))
    const { conversation } = (await carryOn(early, keep))(scenario).goOn(fresh)
    expect(idsIn(storage)).toEqual([conversation.id])
  })

  test('stays where another tab went on with it', async () => {
    const early = earlyWith({ replies: [FIRST], answered: 1 })
    const storage = left(earlyWith({ replies: [FIRST, SECOND] }))
    const { conversation } = (await carryOn(early, keeper(storage)))(scenario).goOn(fresh)
    expect(idsIn(storage).sort()).toEqual([conversation.id, early.kept.id].sort())
  })
})
