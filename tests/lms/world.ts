import type { Around, Happens } from '../../src/lms/around.ts'
import type { Launch, Refused } from '../../src/lms/channel.ts'
import { openCourse } from '../../src/lms/course.ts'
import { type Recorder, recorder } from '../../src/lms/recorder.ts'
import type { Told } from '../../src/lms/told.ts'

export const REFUSED: Refused = { ok: false, why: 'refused', detail: '391 no', again: true }
export const GONE: Refused = { ok: false, why: 'unreachable', detail: 'offline', again: true }

/** A told thing that can be told from others by its number. */
export function told(n: number, more: Partial<Told> = {}): Told {
  return {
    ...{ completion: 'incomplete', success: null, score: null, progress: 0, interactions: [] },
    resume: { text: String(n), shortened: false },
    sessionMs: n,
    ...more,
  }
}

/** A world whose clock only goes on when it is told to. */
export function aWorld() {
  let now = 0
  let alarms: { at: number; then: () => void }[] = []
  const hearers = new Set<(what: Happens) => void>()
  const around: Around = {
    now: () => now,
    wait(ms, then) {
      const alarm = { at: now + ms, then }
      alarms.push(alarm)
      return () => {
        alarms = alarms.filter(one => one !== alarm)
      }
    },
    watch(hear) {
      hearers.add(hear)
      return () => hearers.delete(hear)
    },
    patience: 5000,
  }
  return {
    around,
    hearers,
    happens(...all: Happens[]) {
      for (const what of all) for (const hear of hearers) hear(what)
    },
    async passes(ms: number) {
      const until = now + ms
      await settled()
      for (let next = first(); next && next.at <= until; next = first()) {
        now = next.at
        alarms = alarms.filter(one => one !== next)
        next.then()
        await settled()
      }
      now = until
    },
    alarms: () => alarms.length,
  }
  function first() {
    return alarms.toSorted((a, b) => a.at - b.at)[0]
  }
}

/** Everything that was promised and needs no clock has happened. */
export async function settled(): Promise<void> {
  await new Promise(resolve => setImmediate(resolve))
}

/** The numbers of what a recorder was told, in order. */
export function tells(channel: Recorder): number[] {
  return channel.calls.flatMap(call => (call.is === 'tell' ? [call.told.sessionMs] : []))
}

export async function opened(launch: Partial<Launch> = {}) {
  const world = aWorld()
  const channel = recorder(launch)
  const course = openCourse(channel, world.around)
  await settled()
  return { world, channel, course }
}
