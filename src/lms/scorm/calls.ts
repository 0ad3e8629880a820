import type { Refused } from '../channel.ts'
import { read } from './find-api.ts'
import { oneLine, within } from './formats.ts'

/** A version's names for the same eight calls. */
export interface Names {
  initialize: string
  terminate: string
  get: string
  set: string
  commit: string
  lastError: string
  errorString: string
  diagnostic: string
}

export type Got = { ok: true; value: string } | Fault

/** A call that did not do what was asked. */
export interface Fault {
  ok: false
  /** The course's own code; −1 where it gave none. */
  code: number
  /** The course is no longer there, or threw. */
  gone: boolean
  /** The call, the code and the course's words for it. */
  detail: string
}

/** A course's API, called so that nothing throws and every answer is looked at together with its error code. */
export interface Calls {
  initialize(): Got
  terminate(): Got
  commit(): Got
  get(element: string): Got
  set(element: string, value: string): Got
}

const MOST_WORDS = 200

/**
 * @param api as it was found; its calls are made as its own methods.
 * @param names of its version.
 */
export function callsOf(api: object, names: Names): Calls {
  const raw = (name: string, ...given: string[]): unknown => {
    const method = read(api, name)
    if (typeof method !== 'function') throw new Error(`no ${name}`)
    return Reflect.apply(method, api, given)
  }

  const words = (name: string, code: number): string => {
    try {
      const said = raw(name, String(code))
      return typeof said === 'string' ? within(oneLine(said), MOST_WORDS) : ''
    } catch {
      return ''
    }
  }

  const fault = (call: string, code: number): Fault => {
    const said = words(names.errorString, code)
    const more = words(names.diagnostic, code)
    const both = [said, more].filter((one, at, all) => one && one !== String(code) && all.indexOf(one) === at)
    return { ok: false, code, gone: false, detail: `${call}: ${[code, ...both].join(' · ')}` }
  }

  const guarded = (call: string, run: () => Got): Got => {
    try {
      return run()
    } catch (error) {
      const said = error instanceof Error ? error.message : String(error)
      return { ok: false, code: -1, gone: true, detail: `${call}: ${within(oneLine(said), MOST_WORDS)}` }
    }
  }

  /** Done only where the answer says so and the error code does not say otherwise. */
  const done = (call: string, name: string, ...given: string[]): Got =>
    guarded(call, () => {
      const answer = raw(name, ...given)
      const code = codeOf(raw(names.lastError))
      if (String(answer) === 'true' && code === 0) return { ok: true, value: '' }
      return fault(call, code || -1)
    })

  return {
    initialize: () => done(names.initialize, names.initialize, ''),
    terminate: () => done(names.terminate, names.terminate, ''),
    commit: () => done(names.commit, names.commit, ''),
    set: (element, value) => done(`${names.set} ${element}`, names.set, element, value),
    get: element =>
      guarded(`${names.get} ${element}`, () => {
        const value = raw(names.get, element)
        const code = codeOf(raw(names.lastError))
        if (code !== 0) return fault(`${names.get} ${element}`, code)
        return { ok: true, value: value === null || value === undefined ? '' : String(value) }
      }),
  }
}

/** 0 for every way in which courses say that nothing went wrong: `"0"`, 0, an empty text, nothing at all. */
function codeOf(said: unknown): number {
  const code = Number.parseInt(String(said ?? ''), 10)
  return Number.isNaN(code) ? 0 : code
}

/**
 * A fault as the port tells it. A general failure, a commit that was refused and a course out of reach are worth another try; a
 * value that was refused would be refused again.
 *
 * @param over the codes with which this version says that the session is not open, or no longer.
 * @param passing the codes that say nothing about the value.
 */
export function refusedBy(fault: Fault, over: readonly number[], passing: readonly number[]): Refused {
  if (fault.gone) return { ok: false, why: 'unreachable', detail: fault.detail, again: true }
  if (over.includes(fault.code)) return { ok: false, why: 'ended', detail: fault.detail, again: false }
  return { ok: false, why: 'refused', detail: fault.detail, again: passing.includes(fault.code) }
}
