import { afterEach, beforeEach, type MockInstance, vi } from 'vitest'
import { typing } from '../../src/screens/practice/late-parts.ts'
import { sayTyped } from '../../src/screens/practice/say-typed.ts'
import { type Once, once } from '../../src/screens/stage/later.tsx'
import { reader } from '../../src/screens/stage/reader.ts'

/**
 * Has something else read typed words in each test of a file, wherever they are typed: what the reader makes of them is no
 * affair of a screen. It comes when it is first wanted, as the reader does.
 */
export function readsInstead(read: Awaited<ReturnType<typeof reader.load>>): void {
  let spies: MockInstance[] = []
  const stand = <Thing>(place: Once<Thing>, thing: Thing) => {
    const late = once(async () => thing)
    return [
      vi.spyOn(place, 'load').mockImplementation(late.load),
      vi.spyOn(place, 'here').mockImplementation(late.here),
    ]
  }
  beforeEach(() => {
    spies = [...stand(reader, read), ...stand(typing, { read, sayTyped })] as MockInstance[]
  })
  afterEach(() => {
    for (const spy of spies) spy.mockRestore()
  })
}
