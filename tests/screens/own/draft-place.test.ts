import { describe, expect, it } from 'vitest'
import { draftsOf } from '../../../src/progress/own-drafts.ts'
import { openProgress } from '../../../src/progress/progress.ts'
import { BLANK, type Draft, written } from '../../../src/screens/own/draft.ts'
import { draftPlaceIn, FRESH } from '../../../src/screens/own/draft-place.ts'
import { blockedStorage, MemoryStorage } from '../../progress/memory-storage.ts'

const ROBIN = written(BLANK, 'boss', 'Robin')
const KIM = written(BLANK, 'boss', 'Kim')

/** Tabs of one device. */
function tabsOver(storage: Storage) {
  let now = 1000
  return () =>
    openProgress(
      () => storage,
      () => now++,
    )
}
const place = (keep: ReturnType<ReturnType<typeof tabsOver>>, wanted: string | null = null) =>
  draftPlaceIn(keep, 'new', wanted, new Map<string, Draft>())

describe('where a draft is kept', () => {
  it('it is there for whoever comes next, and gone when it is finished', () => {
    const open = tabsOver(new MemoryStorage())
    const first = place(open())
    expect(first.begun).toBeNull()
    expect(first.write(ROBIN)).toBe('kept')
    expect(place(open()).begun).toEqual(ROBIN)
    first.forget()
    expect(place(open()).begun).toBeNull()
  })

  it('[K2] two tabs never write over each other’s: the second goes on by itself, and both are there', () => {
    const open = tabsOver(new MemoryStorage())
    const [one, other] = [place(open()), place(open())]
    expect(one.write(ROBIN)).toBe('kept')
    expect(other.write(KIM)).toBe('moved')
    expect(other.write(written(KIM, 'role', 'head of sales'))).toBe('kept')
    expect(one.write(written(ROBIN, 'role', 'chef'))).toBe('kept')
    expect(draftsOf(open()).map(({ value }) => (value as unknown as Draft).fillings)).toEqual([
      { boss: 'Robin', role: 'chef' },
      { boss: 'Kim', role: 'head of sales' },
    ])
    expect(place(open(), other.id()).begun?.fillings.boss).toBe('Kim')
    expect(place(open(), 'new~gone00').begun?.fillings.boss).toBe('Robin')
    other.forget()
    expect(draftsOf(open())).toHaveLength(1)
  })

  it('two that go on with the same one part at the first letter of the second', () => {
    const open = tabsOver(new MemoryStorage())
    place(open()).write(ROBIN)
    const [one, other] = [place(open()), place(open())]
    expect(one.write(written(ROBIN, 'role', 'chef'))).toBe('kept')
    expect(other.write(written(ROBIN, 'role', 'cook'))).toBe('moved')
    other.forget()
    expect(place(open()).begun?.fillings.role).toBe('chef')
  })

  it('what was erased elsewhere is not kept again', () => {
    const storage = new MemoryStorage()
    const open = tabsOver(storage)
    const one = place(open())
    one.write(ROBIN)
    expect(one.isGone()).toBe(false)
    storage.clear()
    expect(one.isGone()).toBe(true)
    expect(one.write(KIM)).toBe('gone')
    expect(storage.length).toBe(0)
    const again = place(open(), FRESH)
    expect(again.begun).toBeNull()
    expect(again.write(KIM)).toBe('kept')
  })

  it('[K2] where the device keeps nothing, or has no room, the page has it and says so', () => {
    const here = new Map<string, Draft>()
    const blocked = draftPlaceIn(tabsOver(blockedStorage())(), 'new', null, here)
    expect(blocked.write(ROBIN)).toBe('blocked')
    expect(blocked.isBegun()).toBe(true)
    expect(draftPlaceIn(tabsOver(blockedStorage())(), 'new', null, here).begun).toEqual(ROBIN)
    blocked.forget()
    expect(here.size).toBe(0)
    const storage = new MemoryStorage()
    const full = place(tabsOver(storage)())
    storage.quota = 0
    expect(full.write(ROBIN)).toBe('full')
    storage.quota = 10_000
    expect(full.write(ROBIN)).toBe('kept')
  })

  it('[K2] writes beside what it cannot read', () => {
    const storage = new MemoryStorage()
    storage.setItem('front-foot/1/own-draft/new', '{"broken')
    const one = place(tabsOver(storage)())
    expect(one.begun).toBeNull()
    expect(one.write(ROBIN)).toBe('moved')
    expect(storage.getItem('front-foot/1/own-draft/new')).toBe('{"broken')
  })
})
