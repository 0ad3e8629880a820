import { describe, expect, test } from 'vitest'
import { inAllShapes, keepHeight, readFit, type Sized } from '../../../src/lms/messages/height.ts'

/** A frame around content, as a host that sizes it makes it. */
class Around implements Sized {
  readonly told: number[] = []
  width = 700
  height = 150
  watching = false
  #changed = () => {}
  constructor(
    public need: (width: number, height: number) => number,
    /** Whether the host takes up what it is told. */
    public follows = true,
  ) {}
  content = () => this.need(this.width, this.height)
  frame = () => ({ width: this.width, height: this.height })
  watch(changed: () => void) {
    this.watching = true
    this.#changed = changed
    return () => {
      this.watching = false
    }
  }
  /** What is painted until nothing changes any more. @returns frames painted. */
  settle(most = 50): number {
    for (let n = 0; n < most; n++) {
      const before = this.told.length
      if (this.watching) this.#changed()
      const height = this.told.at(-1)
      const same = !this.follows || height === undefined || this.height === height
      if (this.follows && height !== undefined) this.height = height
      if (before === this.told.length && same) return n
    }
    return most
  }
  say = (message: object) => {
    if ('frontFoot' in message && 'height' in message) this.told.push(Number(message.height))
  }
}

test('is said at once, grows and shrinks, and is whole', () => {
  const page = new Around(() => 480.2)
  keepHeight(page, 'content', page.say)
  expect(page.told).toEqual([481])
  for (const height of [640, 640.4, 300, 900, 480.2]) {
    page.need = () => height
    page.settle()
  }
  expect(page.told).toEqual([481, 640, 641, 300, 900, 481])
})

test('nothing is said where nothing changed by a pixel', () => {
  const page = new Around(() => 480.2)
  keepHeight(page, 'content', page.say)
  page.settle()
  page.need = () => 480.9
  page.settle()
  expect(page.told).toEqual([481])
})

test('a narrower frame is higher', () => {
  const page = new Around(width => 336_000 / width)
  keepHeight(page, 'content', page.say)
  page.settle()
  page.width = 320
  page.settle()
  expect(page.told).toEqual([480, 1050])
})

describe('no feedback', () => {
  test.each([
    ['content that is always higher than its frame', (_: number, height: number) => height + 10],
    ['content that flips as its frame does', (_: number, height: number) => (height > 500 ? 400 : 600)],
    ['content that shrinks with its frame', (_: number, height: number) => height * 0.9],
  ])('%s comes to rest', (_, need) => {
    const page = new Around(need)
    keepHeight(page, 'content', page.say)
    expect(page.settle()).toBeLessThan(10)
    expect(page.told.length).toBeLessThan(5)
  })

  test('and is followed again once it changes by itself', () => {
    const page = new Around((_, height) => height + 10)
    keepHeight(page, 'content', page.say)
    page.settle()
    page.need = () => 900
    page.settle()
    page.settle()
    expect(page.told.at(-1)).toBe(900)
  })

  test('a conversation of many changes is followed to its end', () => {
    const page = new Around(() => 400)
    keepHeight(page, 'content', page.say)
    for (let n = 1; n <= 30; n++) {
      page.need = () => 400 + n * 50
      page.settle()
      expect(page.told.at(-1)).toBe(400 + n * 50)
    }
  })

  test('content that changes just as the host changes the frame is followed, however often that happens', () => {
    const page = new Around(() => 400)
    keepHeight(page, 'content', page.say)
    page.settle()
    for (const height of [500, 600, 700, 800]) {
      page.height += 7
      page.need = () => height
      page.settle()
      expect(page.told.at(-1)).toBe(height)
    }
  })

  test('a host that does not take it up is still told of each change', () => {
    const page = new Around(() => 400, false)
    keepHeight(page, 'content', page.say)
    for (const height of [500, 600, 700, 650]) {
      page.need = () => height
      page.settle()
    }
    expect(page.told).toEqual([400, 500, 600, 700, 650])
  })
})

test('fitting a fixed frame it says nothing, and watches nothing', () => {
  const page = new Around(() => 480)
  keepHeight(page, 'frame', page.say)()
  expect(page.told).toEqual([])
  expect(page.watching).toBe(false)
})

test('stops', () => {
  const page = new Around(() => 480)
  keepHeight(page, 'content', page.say)()
  expect(page.watching).toBe(false)
})

test('is said in the shapes of Canvas, Open edX and H5P as well', () => {
  expect(inAllShapes(640)).toEqual([
    { frontFoot: 1, type: 'height', height: 640 },
    { subject: 'lti.frameResize', height: 640 },
    { type: 'plugin.resize', payload: { height: 640 } },
    { context: 'h5p', action: 'resize', scrollHeight: 640, height: 640 },
  ])
})

test.each([
  ['fit=frame', 'frame'],
  ['fit=content', 'content'],
  ['fit=', 'content'],
  ['', 'content'],
])('"%s" fits the %s', (options, fit) => {
  expect(readFit(new URLSearchParams(options))).toBe(fit)
})
