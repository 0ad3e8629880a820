import { afterEach, describe, expect, test, vi } from 'vitest'
import { type Here, lineOf } from '../../../../src/screens/room/channel/line.ts'
import type { Message } from '../../../../src/screens/room/channel/message.ts'
import { ROOM } from './a-bus.ts'

const HELLO: Message = {
  kind: 'front-foot/room',
  room: ROOM,
  from: 'wall',
  wall: 'aaaaaaaaaa',
  is: 'hello',
  has: 0,
}

afterEach(() => {
  vi.unstubAllGlobals()
})

/** As much of a window as the line sees, with what was posted to it. */
function aWindow(address: string, opener: unknown = null) {
  const posted: [unknown, string][] = []
  const events = new EventTarget()
  const here = {
    addEventListener: events.addEventListener.bind(events),
    removeEventListener: events.removeEventListener.bind(events),
    location: new URL(address),
    opener,
    postMessage: (message: unknown, target: string) => posted.push([message, target]),
  }
  const comes = (data: unknown, origin: string, source: unknown) =>
    events.dispatchEvent(Object.assign(new Event('message'), { data, origin, source }))
  return { here: here as unknown as Here, posted, comes }
}

/** Without BroadcastChannel, as Firefox is from file://. */
function opened(one: ReturnType<typeof aWindow>, side: 'console' | 'wall') {
  vi.stubGlobal('BroadcastChannel', undefined)
  const heard: unknown[] = []
  return { line: lineOf(ROOM, side, one.here)(value => heard.push(value)), heard }
}

describe('from file://', () => {
  const FILE = 'file:///media/stick/front-foot.html'
  test('a wall speaks to the window that opened it, and that one to the wall once it has spoken', () => {
    const desk = aWindow(FILE)
    const projector = aWindow(FILE, desk.here)
    const wall = opened(projector, 'wall')
    wall.line.send(HELLO)
    expect(desk.posted).toEqual([[HELLO, '*']])
    const console = opened(desk, 'console')
    console.line.send(HELLO)
    expect(projector.posted).toEqual([])
    desk.comes('hello', 'null', projector.here)
    expect(console.heard).toEqual(['hello'])
    console.line.send(HELLO)
    expect(projector.posted).toEqual([[HELLO, '*']])
  })
  test('[K3] nobody else is heard: no stranger’s file, no page of a site, even where it opened this one', () => {
    const desk = aWindow(FILE)
    const stranger = aWindow(FILE)
    const { heard, line } = opened(desk, 'console')
    desk.comes('x', 'null', stranger.here)
    desk.comes('x', 'null', null)
    const site = aWindow('https://else.where/', desk.here)
    desk.comes('x', 'https://else.where', site.here)
    line.send(HELLO)
    expect([heard, stranger.posted, site.posted]).toEqual([[], [], []])
  })
})

describe('from a site', () => {
  const SITE = 'https://front.foot/room/'
  test('[K3] only its own origin is heard and spoken to', () => {
    const desk = aWindow(SITE)
    const projector = aWindow(SITE, desk.here)
    const console = opened(desk, 'console')
    desk.comes('x', 'https://else.where', projector.here)
    desk.comes('x', 'null', projector.here)
    expect(console.heard).toEqual([])
    desk.comes('hello', 'https://front.foot', projector.here)
    console.line.send(HELLO)
    expect([console.heard, projector.posted]).toEqual([['hello'], [[HELLO, 'https://front.foot']]])
  })
  test('a console speaks to nobody who opened it', () => {
    const site = aWindow('https://else.where/')
    const { line } = opened(aWindow(SITE, site.here), 'console')
    line.send(HELLO)
    expect(site.posted).toEqual([])
  })
  test('a window that has gone is spoken to no more, and nothing throws', () => {
    const gone = {
      postMessage: vi.fn(() => {
        throw new Error('gone')
      }),
    }
    const { line } = opened(aWindow(SITE, gone), 'wall')
    line.send(HELLO)
    line.send(HELLO)
    expect(gone.postMessage).toHaveBeenCalledTimes(1)
  })
  test('once closed it hears nothing', () => {
    const desk = aWindow(SITE)
    const { line, heard } = opened(desk, 'console')
    line.close()
    desk.comes('x', 'https://front.foot', null)
    expect(heard).toEqual([])
  })
})

test('over BroadcastChannel two lines of one session hear each other, and of another nothing', async () => {
  const heard: string[] = []
  const end = (room: string, name: string) =>
    lineOf(room, 'console', aWindow('https://front.foot/').here)(() => heard.push(name))
  const lines = [end(ROOM, 'one'), end(ROOM, 'two'), end('zzzzzzzzzz', 'other')]
  lines[0]?.send(HELLO)
  await vi.waitFor(() => expect(heard).toEqual(['two']))
  for (const line of lines) line.close()
})
