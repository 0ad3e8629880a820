import type { Around } from '../../../src/lms/around.ts'
import type { Came, Neighbour, Page } from '../../../src/lms/messages/host-line.ts'
import type { Interaction, Told } from '../../../src/lms/told.ts'

export const HOST = 'https://learn.example.org'

export interface Post {
  message: unknown
  target: string
}

/** A window that writes down what it is sent. */
export class FakeWindow implements Neighbour {
  readonly posts: Post[] = []
  gone = false
  postMessage(message: unknown, target: string) {
    if (this.gone) throw new Error('the window is gone')
    this.posts.push({ message: structuredClone(message), target })
  }
  /** The types of what came, in order. */
  get types() {
    return this.posts.map(({ message }) => (message as { type: string }).type)
  }
}

/** A page in a window, with what it is sent by others. */
export class FakePage extends FakeWindow implements Page {
  readonly listeners = new Set<(event: Came) => void>()
  parent: Neighbour | null
  constructor(parent?: Neighbour) {
    super()
    this.parent = parent ?? this
  }
  addEventListener(_: 'message', listener: (event: Came) => void) {
    this.listeners.add(listener)
  }
  removeEventListener(_: 'message', listener: (event: Came) => void) {
    this.listeners.delete(listener)
  }
  come(data: unknown, { origin = HOST, source = this.parent as unknown } = {}) {
    for (const listener of [...this.listeners]) listener({ data, origin, source })
  }
}

/** A clock that goes when it is told to. */
export function fakeClock() {
  let now = 0
  const waiting = new Set<{ at: number; then: () => void }>()
  const around: Pick<Around, 'wait' | 'patience'> = {
    patience: 10_000,
    wait(ms, then) {
      const one = { at: now + ms, then }
      waiting.add(one)
      return () => waiting.delete(one)
    },
  }
  return {
    around,
    /** So many that wait still. */
    get waiting() {
      return waiting.size
    },
    async pass(ms: number) {
      now += ms
      for (const one of [...waiting])
        if (one.at <= now) {
          waiting.delete(one)
          one.then()
        }
      await settled()
    },
  }
}

export async function settled() {
  for (let n = 0; n < 10; n++) await Promise.resolve()
}

export function interaction(changes: Partial<Interaction> = {}): Interaction {
  return {
    id: 'customer-panel.k3x.1',
    scenario: 'customer-panel',
    line: 'I need it on Thursday.',
    words: 'Which of the two should wait?',
    choices: [{ id: 'which', words: 'Which of the two should wait?' }],
    picked: 'which',
    typed: false,
    stance: 'lead-forward',
    move: 'trade-off',
    points: 2,
    at: 1_800_000_000_000,
    took: 4_000,
    ...changes,
  }
}

export function told(changes: Partial<Told> = {}): Told {
  return {
    completion: 'incomplete',
    success: null,
    score: null,
    progress: 0.25,
    resume: { text: 'kept-1', shortened: false },
    interactions: [],
    sessionMs: 9_000,
    ...changes,
  }
}
