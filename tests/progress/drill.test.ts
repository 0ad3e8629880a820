import { expect, test } from 'vitest'
import { eraseEverything } from '../../src/progress/erase.ts'
import { exportFile } from '../../src/progress/export.ts'
import { DRILL_KEY } from '../../src/progress/keys.ts'
import { openProgress } from '../../src/progress/progress.ts'
import { NOON } from './conversations.ts'
import { blockedStorage, MemoryStorage } from './memory-storage.ts'

const open = (storage: Storage) =>
  openProgress(
    () => storage,
    () => NOON,
  )
const tallyIn = (storage: Storage) => open(storage).store.getState().drill

test('each line of the drill is counted by the move that it asked for, and stays', () => {
  const storage = new MemoryStorage()
  const progress = open(storage)
  progress.countDrill('restate', true)
  progress.countDrill('restate', false)
  progress.countDrill('concern', false)
  const tally = { restate: { asked: 2, came: 1 }, concern: { asked: 1, came: 0 } }
  expect(progress.store.getState().drill).toEqual(tally)
  expect(tallyIn(storage)).toEqual(tally)
  expect(JSON.parse(exportFile(progress).text).drill).toEqual(tally)
})

test('[K1] two tabs that count at once lose nothing', () => {
  const storage = new MemoryStorage()
  const [one, other] = [open(storage), open(storage)]
  one.countDrill('offer', true)
  other.countDrill('offer', true)
  one.countDrill('offer', false)
  expect(tallyIn(storage)).toEqual({ offer: { asked: 3, came: 2 } })
})

test('[K2] blocked storage stops nothing: it is counted until the page is left', () => {
  const progress = open(blockedStorage())
  progress.countDrill('offer', true)
  expect(progress.store.getState()).toMatchObject({
    drill: { offer: { asked: 1, came: 1 } },
    trouble: { kind: 'blocked' },
  })
})

test('[K2] a full storage is told of, and the count is written once there is room', () => {
  const storage = new MemoryStorage()
  const progress = open(storage)
  storage.quota = 5
  progress.countDrill('offer', true)
  expect(progress.store.getState().trouble?.kind).toBe('full')
  storage.quota = Number.POSITIVE_INFINITY
  progress.refresh()
  expect(progress.store.getState().trouble).toBeNull()
  expect(tallyIn(storage)).toEqual({ offer: { asked: 1, came: 1 } })
})

test.each(['{', '[]', '{"format":9}'])('[K2] a stored tally that cannot be read is preserved: %s', text => {
  const storage = new MemoryStorage()
  storage.setItem(DRILL_KEY, text)
  const progress = open(storage)
  expect(progress.store.getState()).toMatchObject({ drill: {}, trouble: { kind: 'unreadable' } })
  progress.countDrill('offer', true)
  expect(progress.store.getState().drill).toEqual({ offer: { asked: 1, came: 1 } })
  expect(JSON.parse(exportFile(progress).text).unreadable.map((one: { text: string }) => one.text)).toEqual([
    text,
  ])
})

test('what is no count is left out, and the rest stays', () => {
  const storage = new MemoryStorage()
  const moves = {
    restate: { asked: 2, came: 1 },
    offer: { asked: 1, came: 2 },
    concern: { asked: -1, came: 0 },
    purpose: 'often',
    redirect: null,
  }
  storage.setItem(DRILL_KEY, JSON.stringify({ format: 1, moves }))
  expect(tallyIn(storage)).toEqual({ restate: { asked: 2, came: 1 } })
  storage.setItem(DRILL_KEY, JSON.stringify({ format: 1, moves: 'none' }))
  expect(tallyIn(storage)).toEqual({})
})

test('[K3] forgetting everything forgets the tally', async () => {
  const storage = new MemoryStorage()
  const progress = open(storage)
  progress.countDrill('offer', true)
  await eraseEverything(progress, undefined)
  expect(progress.store.getState().drill).toEqual({})
  expect(storage.getItem(DRILL_KEY)).toBeNull()
})

test('whether the boss is heard is a setting, off at first', () => {
  const storage = new MemoryStorage()
  expect(open(storage).store.getState().settings.hearBoss).toBe(false)
  open(storage).setSetting('hearBoss', true)
  expect(open(storage).store.getState().settings.hearBoss).toBe(true)
})
