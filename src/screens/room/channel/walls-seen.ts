import type { WallKey } from '../keys.ts'

/** Milliseconds: a wall that is loaded again is back by then, and one that does not confirm in that time has gone. */
const RELOADING = 1500
const CONFIRMING = 4000

/** The walls that a console has heard of, told apart by load of the page. */
export interface WallsSeen {
  state(): 'none' | 'open' | 'gone'
  /** A wall says that it has taken in so many happenings. @param hello that it is there, whatever it said before. */
  has(wall: string, happenings: number, hello: boolean): void
  /** It says that it is closed, or loaded again. */
  left(wall: string): void
  /** So many happenings have been told: a wall that does not confirm them has crashed. */
  expect(happenings: number): void
  /** Those of these keys that were not taken in yet, once each. @param first their place among all that were pressed there. */
  fresh(wall: string, first: number, keys: readonly WallKey[]): readonly WallKey[]
  /** How many keys of it have been taken in. */
  taken(wall: string): number
  /** Ends what is timed. */
  stop(): void
}

/** @param changed called when `state` may have become another. */
export function wallsSeen(changed: () => void): WallsSeen {
  const walls = new Map<string, { has: number; left: boolean }>()
  /** Kept of closed ones too: what they pressed last may come late. */
  const taken = new Map<string, number>()
  const timers = new Set<ReturnType<typeof setTimeout>>()
  let seen = false
  let confirming = false

  function later(milliseconds: number, what: () => void): void {
    const timer = setTimeout(() => {
      timers.delete(timer)
      what()
    }, milliseconds)
    timers.add(timer)
  }
  function drop(those: (one: { has: number; left: boolean }) => boolean): void {
    for (const [wall, one] of walls) if (those(one)) walls.delete(wall)
    changed()
  }

  return {
    state: () => (walls.size > 0 ? 'open' : seen ? 'gone' : 'none'),
    has(wall, has, hello) {
      const before = walls.get(wall)
      // What was said before it left, and came late.
      if (before?.left && !hello) return
      walls.set(wall, { has: Math.max(has, before?.has ?? 0), left: false })
      seen = true
      changed()
    },
    left(wall) {
      const one = walls.get(wall)
      if (!one) return
      one.left = true
      later(RELOADING, () => drop(({ left }) => left))
    },
    expect(happenings) {
      if (confirming || walls.size === 0) return
      confirming = true
      later(CONFIRMING, () => {
        confirming = false
        drop(({ has }) => has < happenings)
      })
    },
    fresh(wall, first, keys) {
      // A wall sends all that it does not know to be taken in, so those before were: by another console.
      const before = Math.max(taken.get(wall) ?? 0, first)
      taken.set(wall, Math.max(before, first + keys.length))
      return keys.slice(before - first)
    },
    taken: wall => taken.get(wall) ?? 0,
    stop() {
      for (const timer of timers) clearTimeout(timer)
      timers.clear()
      confirming = false
    },
  }
}
