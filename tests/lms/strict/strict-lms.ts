/** What one element of a data model allows. */
export interface Rule {
  access: 'read' | 'write' | 'both' | 'keyword'
  /** 0, or the error code of a value that is not allowed. */
  check?: (value: string, live: ReadonlyMap<string, string>, element: string) => number
  /** Its value before anything was written; without one, reading it is an error where the edition says so. */
  initial?: string
}

/** One of the two editions as the standards and the table of lms-facts.md have it. */
export interface Edition {
  names: {
    initialize: string
    terminate: string
    get: string
    set: string
    commit: string
    lastError: string
    errorString: string
    diagnostic: string
  }
  /** By element, with `n` for an index. */
  rules: Readonly<Record<string, Rule>>
  codes: {
    unknown: number
    readOnly: number
    keyword: number
    writeOnly: number
    gap: number
    noValue: number
    commit: number
    again: number
    closed: { get: number; set: number; commit: number; terminate: number }
    over: { get: number; set: number; commit: number; terminate: number; initialize: number }
  }
  /** What a course does with what it holds when a session ends: Moodle's ways, where they are traps. */
  atEnd: (live: Map<string, string>) => void
  /** What a later session finds of what was kept. */
  atStart: (kept: ReadonlyMap<string, string>) => Map<string, string>
}

export interface Call {
  call: string
  element: string
  value: string
  answer: string
  code: number
}

export type Api = Record<string, (...given: string[]) => string>

/** What beacons of a leaving page may carry in all, in bytes. */
const BEACONS = 65_536

/**
 * A course that lets nothing through that the data model forbids. `launch` gives a fresh API, as a reload or a new visit would; what
 * was not committed by the one before is gone.
 */
export class StrictLms {
  /** What survives: every element as the last commit left it. */
  kept = new Map<string, string>()
  readonly calls: Call[] = []
  /** So many of the next commits fail. */
  failing = 0
  /** The next commits travel as beacons: past 64 KiB they are lost, and say that they were not. */
  leaving = false
  /** Every call throws: the frame with the API has gone. */
  gone = false
  ended = 0

  constructor(
    readonly edition: Edition,
    private readonly set: Readonly<Record<string, string>> = {},
  ) {}

  /** Calls that were answered with an error. */
  get refusals(): Call[] {
    return this.calls.filter(({ code }) => code !== 0)
  }

  get sets(): Call[] {
    return this.calls.filter(({ call }) => call === this.edition.names.set)
  }

  launch(): Api {
    const { names, codes, rules } = this.edition
    let live = new Map<string, string>()
    let state: 'closed' | 'open' | 'over' = 'closed'
    let code = 0
    let sent = 0

    const said = (call: string, element: string, value: string, answer: string, error: number) => {
      code = error
      this.calls.push({ call, element, value, answer, code })
      return answer
    }
    const yes = (call: string, error = 0, element = '', value = '') =>
      said(call, element, value, error === 0 ? 'true' : 'false', error)

    const store = (): number => {
      if (this.failing > 0) {
        this.failing--
        return codes.commit
      }
      let bytes = 0
      try {
        for (const [element, value] of live)
          if (this.kept.get(element) !== value)
            bytes += encodeURIComponent(element).length + encodeURIComponent(value).length
      } catch {
        return codes.commit
      }
      sent += this.leaving ? bytes : 0
      if (!this.leaving || sent <= BEACONS) this.kept = new Map(live)
      return 0
    }

    return this.reachable({
      [names.initialize]: given => {
        if (given !== '') return yes(names.initialize, 201)
        if (state !== 'closed')
          return yes(names.initialize, state === 'open' ? codes.again : codes.over.initialize)
        state = 'open'
        live = this.edition.atStart(this.kept)
        for (const [element, value] of Object.entries(this.set)) live.set(element, value)
        return yes(names.initialize)
      },
      [names.terminate]: given => {
        if (given !== '') return yes(names.terminate, 201)
        if (state !== 'open')
          return yes(names.terminate, (state === 'closed' ? codes.closed : codes.over).terminate)
        this.edition.atEnd(live)
        const error = store()
        state = 'over'
        this.ended++
        return yes(names.terminate, error)
      },
      [names.commit]: given => {
        if (given !== '') return yes(names.commit, 201)
        if (state !== 'open')
          return yes(names.commit, (state === 'closed' ? codes.closed : codes.over).commit)
        return yes(names.commit, store())
      },
      [names.get]: (element = '') => {
        const answer = (value: string, error: number) => said(names.get, element, '', value, error)
        if (state !== 'open') return answer('', (state === 'closed' ? codes.closed : codes.over).get)
        const rule = rules[ruleOf(element)]
        if (!rule) return answer('', codes.unknown)
        if (element.endsWith('._count')) return answer(String(countIn(live, element.slice(0, -7))), 0)
        if (rule.access === 'write') return answer('', codes.writeOnly)
        const value = live.get(element) ?? rule.initial
        return value === undefined ? answer('', codes.noValue) : answer(value, 0)
      },
      [names.set]: (element = '', value = '') => {
        if (typeof value !== 'string') throw new Error(`${element} was given ${typeof value}`)
        const answer = (error: number) => yes(names.set, error, element, value)
        if (state !== 'open') return answer((state === 'closed' ? codes.closed : codes.over).set)
        const rule = rules[ruleOf(element)]
        if (!rule) return answer(codes.unknown)
        if (rule.access === 'read') return answer(codes.readOnly)
        if (rule.access === 'keyword') return answer(codes.keyword)
        const [, list, index] = /^(.+?)\.(\d+)\./.exec(element) ?? []
        if (list !== undefined && Number(index) > countIn(live, list)) return answer(codes.gap)
        const error = rule.check?.(value, live, element) ?? 0
        if (error === 0) live.set(element, value)
        return answer(error)
      },
      [names.lastError]: () => String(code),
      [names.errorString]: asked => `Error ${asked} in words`,
      [names.diagnostic]: asked => `More about ${asked}`,
    })
  }

  /** Nothing of it is done once the frame has gone. */
  private reachable(api: Api): Api {
    const guarded = Object.entries(api).map(([name, call]) => [
      name,
      (...given: string[]) => {
        if (this.gone) throw new Error('the frame is gone')
        return call(...given)
      },
    ])
    return Object.fromEntries(guarded)
  }
}

const ruleOf = (element: string) => element.replace(/\.\d+(?=\.)/g, '.n')

/** How many entries a list has: one more than its highest index. */
function countIn(live: ReadonlyMap<string, string>, list: string): number {
  let count = 0
  for (const element of live.keys()) {
    if (!element.startsWith(`${list}.`)) continue
    const index = Number(/^\d+/.exec(element.slice(list.length + 1))?.[0])
    if (index >= count) count = index + 1
  }
  return count
}
