import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { aBus, aConsole, aWall, goesBy, ROOM, SOUND } from './a-bus.ts'

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})

const ON = { is: 'on' } as const

describe('a wall that comes', () => {
  test('late gets all of it, and each thing that happens after', async () => {
    const { line } = aBus()
    const console = aConsole(line)
    for (let n = 0; n < 5; n++) console.happen(ON)
    expect(console.state().wall).toBe('none')
    const wall = aWall(line)
    await goesBy(50)
    expect(wall.state()).toMatchObject({ alone: false, scenario: SOUND })
    expect(wall.state().session).toEqual(console.state().session)
    expect(console.state().wall).toBe('open')
    console.happen(ON)
    await goesBy(50)
    expect(wall.state().session?.step).toBe('again')
  })
  test('before the console waits for it, and says so after a while', async () => {
    const { line } = aBus()
    const wall = aWall(line)
    await goesBy(1000)
    expect(wall.state().alone).toBe(false)
    await goesBy(1500)
    expect(wall.state().alone).toBe(true)
    const console = aConsole(line)
    await goesBy(50)
    expect(wall.state().alone).toBe(false)
    expect(wall.state().session).toEqual(console.state().session)
  })
  test('knows from the device what there was, though no console is there', async () => {
    const { line } = aBus()
    const console = aConsole(line)
    console.happen(ON)
    console.close()
    const wall = aWall(line, console.kept())
    await goesBy(5000)
    expect(wall.state()).toMatchObject({ alone: true, session: { n: 1, step: 'replies' } })
  })
  test('and goes is gone, and one that is loaded again is not', async () => {
    const { line } = aBus()
    const console = aConsole(line)
    const first = aWall(line)
    await goesBy(50)
    const states: string[] = []
    console.subscribe(() => states.push(console.state().wall))
    first.close()
    await goesBy(300)
    const second = aWall(line)
    await goesBy(5000)
    expect(states).toEqual([])
    second.close()
    await goesBy(5000)
    expect(states).toEqual(['gone'])
    aWall(line)
    await goesBy(50)
    expect(console.state().wall).toBe('open')
  })
  test('and goes is gone also where something that it said before comes after', async () => {
    const { line, said } = aBus()
    const console = aConsole(line)
    const wall = aWall(line)
    await goesBy(50)
    const has = said.find(message => Object(message).from === 'wall' && Object(message).is === 'has')
    wall.close()
    await goesBy(10)
    line(() => {}).send(has as never)
    await goesBy(5000)
    expect(console.state().wall).toBe('gone')
  })
  test('that crashes is gone once something happens that it does not confirm', async () => {
    const { line, turns } = aBus()
    const console = aConsole(line)
    aWall(line)
    await goesBy(50)
    turns({ lost: 100, twice: 0, delay: 1 })
    await goesBy(60_000)
    expect(console.state().wall).toBe('open')
    console.happen(ON)
    await goesBy(5000)
    expect(console.state().wall).toBe('gone')
  })
})

describe('a console that is opened again', () => {
  test('goes on from the device, and the wall with it', async () => {
    const { line } = aBus()
    const first = aConsole(line)
    const wall = aWall(line)
    await goesBy(50)
    for (let n = 0; n < 9; n++) first.happen(ON)
    await goesBy(50)
    first.close()
    await goesBy(800)
    const second = aConsole(line, first.kept())
    await goesBy(50)
    second.happen(ON)
    await goesBy(50)
    expect(second.state().session.n).toBe(10)
    expect(wall.state().session).toEqual(second.state().session)
  })
  test('[K2] takes from the wall what the device would not keep', async () => {
    const { line } = aBus()
    const first = aConsole(line, undefined, 'blocked')
    const wall = aWall(line)
    await goesBy(50)
    for (let n = 0; n < 9; n++) first.happen(ON)
    await goesBy(50)
    expect(first.state().kept).toBe('blocked')
    first.close()
    const second = aConsole(line, first.kept())
    expect(second.state().session.n).toBe(0)
    await goesBy(50)
    expect(second.state().session.n).toBe(9)
    expect(wall.state().session).toEqual(second.state().session)
  })
  test('does not do what was pressed on the wall while there was none', async () => {
    const { line } = aBus()
    const first = aConsole(line)
    const wall = aWall(line)
    await goesBy(50)
    first.close()
    await goesBy(5000)
    expect(wall.state().alone).toBe(false)
    for (let n = 0; n < 9; n++) wall.press('on')
    await goesBy(5000)
    expect(wall.state().alone).toBe(true)
    const second = aConsole(line, first.kept())
    await goesBy(2000)
    expect(second.state().session.n).toBe(0)
    wall.press('on')
    await goesBy(50)
    expect([second.state().session.n, wall.state().session?.n, wall.state().alone]).toEqual([1, 1, false])
  })
  test('does not do again what the one before it did and could not say so', async () => {
    const { line, turns } = aBus()
    const first = aConsole(line)
    const wall = aWall(line)
    await goesBy(50)
    wall.press('on')
    turns({ lost: 100, twice: 0, delay: 1 })
    await goesBy(10)
    expect(first.state().session.n).toBe(1)
    turns({ lost: 0, twice: 0, delay: 1 })
    const second = aConsole(line, first.kept())
    await goesBy(5000)
    expect([second.state().session.n, wall.state().session?.n]).toEqual([1, 1])
  })
  test('does what was pressed while it was being loaded', async () => {
    const { line } = aBus()
    const first = aConsole(line)
    const wall = aWall(line)
    await goesBy(50)
    first.close()
    await goesBy(50)
    wall.press('on')
    await goesBy(200)
    const second = aConsole(line, first.kept())
    await goesBy(1000)
    expect([second.state().session.n, wall.state().session?.n]).toEqual([1, 1])
  })
})

describe('two consoles of one session', () => {
  test('the one in which something was done last writes, and both and the wall agree', async () => {
    const { line } = aBus()
    const one = aConsole(line)
    await goesBy(50)
    const other = aConsole(line, one.kept())
    const wall = aWall(line)
    await goesBy(50)
    for (const key of ['on', 'on', 'blank'] as const) wall.press(key)
    await goesBy(50)
    one.happen({ is: 'blanked', on: false })
    await goesBy(50)
    wall.press('on')
    await goesBy(50)
    other.happen(ON)
    await goesBy(50)
    other.close()
    await goesBy(50)
    wall.press('on')
    await goesBy(50)
    const n = [one, wall].map(side => side.state().session?.n)
    expect(n).toEqual([7, 7])
    expect(wall.state().session).toEqual(one.state().session)
    expect(other.state().session.n).toBe(6)
  })
})

describe('keys pressed in the wall', () => {
  test.each([1, 2, 3, 4, 5])(
    '200 at once arrive in order, none lost, none twice, whatever comes twice or late (%s)',
    async seed => {
      const { line, turns } = aBus(seed)
      const console = aConsole(line)
      const wall = aWall(line)
      await goesBy(50)
      turns({ lost: 0, twice: 60, delay: 120 })
      const keys = Array.from({ length: 50 }, () => ['blank', 'larger', 'on', 'smaller'] as const).flat()
      for (const key of keys) wall.press(key)
      await goesBy(5000)
      const did = console
        .state()
        .record.happenings.map(one =>
          one.is === 'looked' ? one.size : one.is === 'blanked' ? one.on : one.is,
        )
      const expected = Array.from({ length: 50 }, (_, n) => [n % 2 === 0, 1, 'on', 0]).flat()
      expect(did).toEqual(expected)
    },
  )

  test.each(Array.from({ length: 20 }, (_, n) => n + 10))(
    'where a fifth of everything is lost both agree in the end, and no key is done twice (%s)',
    async seed => {
      const { line, turns } = aBus(seed, { lost: 20, twice: 30, delay: 200 })
      const console = aConsole(line)
      const wall = aWall(line)
      let pressed = 0
      for (let n = 0; n < 40; n++) {
        if (n % 4 === 0) console.happen({ is: 'hands', letter: 'A', n })
        else {
          wall.press('blank')
          pressed++
        }
        await goesBy(n % 7 === 0 ? 900 : 10)
      }
      await goesBy(60_000)
      turns({ lost: 0, twice: 0, delay: 5 })
      console.happen(ON)
      await goesBy(1000)
      const { session, record } = console.state()
      expect(wall.state().session).toEqual(session)
      const blanked = record.happenings.filter(({ is }) => is === 'blanked')
      expect(blanked.length).toBeLessThanOrEqual(pressed)
      // Two in a row that say the same would be one key done twice.
      const values = blanked.map(one => (one.is === 'blanked' ? one.on : null))
      expect(values).toEqual(values.map((_, n) => n % 2 === 0))
    },
  )
})

describe('what is not ours', () => {
  test('changes nothing on either side', async () => {
    const { line } = aBus()
    const console = aConsole(line)
    const wall = aWall(line)
    const stranger = line(() => {})
    await goesBy(50)
    const before = [console.state(), wall.state()]
    const about = { kind: 'front-foot/room', room: ROOM }
    for (const message of [
      null,
      'on',
      { ...about, from: 'wall', wall: 'x', is: 'keys', first: 0, keys: ['on'] },
      { ...about, from: 'wall', wall: 'aaaaaaaaaa', is: 'keys', first: 0, keys: ['constructor'] },
      { ...about, from: 'wall', wall: 'aaaaaaaaaa', is: 'keys', first: -1, keys: ['on'] },
      { ...about, room: 'zzzzzzzzzz', from: 'wall', wall: 'aaaaaaaaaa', is: 'keys', first: 0, keys: ['on'] },
      { ...about, from: 'console', console: 'aaaaaaaaaa', is: 'whole', record: {} },
      { ...about, from: 'console', console: 'aaaaaaaaaa', is: 'more', first: 0, happenings: [{ is: 'off' }] },
    ])
      stranger.send(message as never)
    await goesBy(5000)
    expect([console.state(), wall.state()]).toEqual(before)
  })
})
