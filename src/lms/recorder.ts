import type { Channel, Delivered, Launch, Refused } from './channel.ts'
import type { Told } from './told.ts'

/** What was asked of a recorder, as it came. */
export type Call =
  | { is: 'open' }
  | { is: 'tell'; told: Told; leaving: boolean; answer: Delivered | null }
  | { is: 'close'; told: Told; answer: Delivered | null }

/** A course that is none: it records everything, and refuses or keeps waiting on demand. For tests and to look at. */
export interface Recorder extends Channel {
  readonly name: 'recorder'
  /** Everything so far, oldest first; an answer that is still waited for is null. */
  readonly calls: readonly Call[]
  /** What a course would show now: the newest that it accepted, or null. */
  readonly told: Told | null
  /** The most tells that were ever on their way at once, those of a page that goes not counted. */
  readonly atOnce: number
  /** From now on everything is answered so; null: accepted. */
  refuse(how: Refused | null): void
  /** From now on nothing is answered, until `release`. */
  hold(): void
  /** Answers what waits, in order, and from now on at once. */
  release(): void
  /** What a launch after this one says: the resume data and the verdict that were accepted. */
  relaunch(more?: Partial<Launch>): Recorder
}

const LAUNCH: Launch = {
  resume: null,
  mode: 'normal',
  passMark: null,
  language: null,
  before: { completed: false, passed: false, score: null },
  room: null,
}

/**
 * A fresh recorder.
 *
 * @param more what it says at the start, where that is not a first launch without limits.
 * @param hear called after each call and each answer.
 */
export function recorder(more: Partial<Launch> = {}, hear: () => void = () => {}): Recorder {
  const launch = { ...LAUNCH, ...more }
  const calls: Call[] = []
  let told: Told | null = null
  let refusal: Refused | null = null
  let held: (() => void)[] | null = null
  let flying = 0
  let atOnce = 0
  let closed = false

  function answered(): Promise<void> {
    return held ? new Promise(resolve => held?.push(resolve)) : Promise.resolve()
  }

  async function take(call: Exclude<Call, { is: 'open' }>): Promise<Delivered> {
    calls.push(call)
    hear()
    await answered()
    const answer: Delivered = refusal ?? { ok: true }
    call.answer = answer
    if (answer.ok) told = call.told
    hear()
    return answer
  }

  return {
    name: 'recorder',
    calls,
    get told() {
      return told
    },
    get atOnce() {
      return atOnce
    },
    async open() {
      calls.push({ is: 'open' })
      hear()
      await answered()
      return refusal ?? { ok: true, launch }
    },
    async tell(now, leaving) {
      if (leaving) return take({ is: 'tell', told: now, leaving, answer: null })
      atOnce = Math.max(atOnce, ++flying)
      const answer = await take({ is: 'tell', told: now, leaving, answer: null })
      flying--
      return answer
    },
    async close(now) {
      if (closed) return { ok: true }
      const answer = await take({ is: 'close', told: now, answer: null })
      closed ||= answer.ok
      return answer
    },
    refuse(how) {
      refusal = how
    },
    hold() {
      held ??= []
    },
    release() {
      const waiting = held ?? []
      held = null
      for (const go of waiting) go()
    },
    relaunch: others =>
      recorder(
        { ...launch, resume: told?.resume.text || launch.resume, before: standing(told, launch), ...others },
        hear,
      ),
  }
}

function standing(told: Told | null, { before }: Launch): Launch['before'] {
  if (!told) return before
  return {
    completed: told.completion === 'completed',
    passed: told.success === 'passed',
    score: told.score,
  }
}
