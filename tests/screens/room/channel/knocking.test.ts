import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import type { OpenLine } from '../../../../src/screens/room/channel/line.ts'
import type { Message } from '../../../../src/screens/room/channel/message.ts'
import { aConsole, aWall, goesBy } from './a-bus.ts'

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})

const ON = { is: 'on' } as const

/** Two windows as from file:// in Firefox: a console hears the wall, and speaks to it only once it has heard it. */
function openerAlone(): { console: OpenLine; wall: OpenLine } {
  let toConsole: ((value: unknown) => void) | null = null
  let toWall: ((value: unknown) => void) | null = null
  const post = (end: () => ((value: unknown) => void) | null, message: Message) =>
    setTimeout(() => end()?.(JSON.parse(JSON.stringify(message))), 1)
  return {
    console(hear) {
      let known = false
      const here = (value: unknown) => {
        known = true
        hear(value)
      }
      toConsole = here
      return {
        send: message => void (known && post(() => toWall, message)),
        close: () => {
          if (toConsole === here) toConsole = null
        },
      }
    },
    wall(hear) {
      toWall = hear
      return {
        knocks: true,
        send: message => void post(() => toConsole, message),
        close: () => (toWall = null),
      }
    },
  }
}

test('a console that is loaded again finds its wall, which knocks, and what it did before that arrives too', async () => {
  const { console: desk, wall: projector } = openerAlone()
  const first = aConsole(desk)
  const wall = aWall(projector)
  await goesBy(50)
  first.happen(ON)
  await goesBy(50)
  expect(wall.state().session?.n).toBe(1)
  first.close()
  const second = aConsole(desk, first.kept())
  second.happen(ON)
  expect(second.state().wall).toBe('none')
  await goesBy(1500)
  expect(second.state().wall).toBe('open')
  expect(wall.state().session).toEqual(second.state().session)
  second.happen(ON)
  await goesBy(50)
  expect(wall.state().session?.n).toBe(3)
})

test('a wall that is closed knocks no more', async () => {
  const { wall: projector } = openerAlone()
  const wall = aWall(projector)
  await goesBy(3000)
  wall.close()
  // Its good-bye is still on its way.
  await goesBy(50)
  expect(vi.getTimerCount()).toBe(0)
})
