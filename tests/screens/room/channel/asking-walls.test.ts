import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { askWalls } from '../../../../src/screens/room/channel/asking-walls.ts'
import type { OpenLine } from '../../../../src/screens/room/channel/line.ts'
import { aBus, aConsole, aWall, goesBy, ROOM } from './a-bus.ts'

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})

test('[K2] a session that no device has is had from the wall that is open', async () => {
  const { line } = aBus()
  const console = aConsole(line)
  aWall(line)
  await goesBy(50)
  console.happen({ is: 'on' })
  await goesBy(50)
  console.close()
  const found = vi.fn()
  askWalls(ROOM, 'askaskaska', line, found)
  await goesBy(60_000)
  expect(found.mock.calls).toEqual([[console.kept()]])
})

test('nobody answers: that is said once, after a while', async () => {
  const found = vi.fn()
  askWalls(ROOM, 'askaskaska', aBus().line, found)
  await goesBy(500)
  expect(found).not.toHaveBeenCalled()
  await goesBy(60_000)
  expect(found.mock.calls).toEqual([[null]])
})

test('and then nothing more is asked: its line is closed', async () => {
  const { line } = aBus()
  const sent = vi.fn()
  const found = vi.fn(() => sent.mockClear())
  const counted: OpenLine = hear => {
    const { send, close } = line(hear)
    return {
      close,
      send(message) {
        sent(message)
        send(message)
      },
    }
  }
  askWalls(ROOM, 'askaskaska', counted, found)
  await goesBy(60_000)
  expect(found).toHaveBeenCalledOnce()
  expect(sent).not.toHaveBeenCalled()
})

test('whoever stops asking hears nothing', async () => {
  const { line } = aBus()
  const found = vi.fn()
  askWalls(ROOM, 'askaskaska', line, found)()
  await goesBy(60_000)
  expect(found).not.toHaveBeenCalled()
})
