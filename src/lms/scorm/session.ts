import type { Channel, Delivered, Launch, Opened, Refused } from '../channel.ts'
import type { Told } from '../told.ts'
import { type Calls, callsOf, type Fault, refusedBy } from './calls.ts'
import { awaitApi } from './find-api.ts'
import { type Model, numberAt, valueAt, type Writing } from './model.ts'

const DONE: Delivered = { ok: true }

/** A session with a SCORM course: how it begins, what is written at every reply, and how it ends, once. */
export function scormChannel(model: Model, within: unknown, wait: (ms: number) => Promise<void>): Channel {
  let session: Session | null = null
  return {
    name: model.name,

    async open(): Promise<Opened> {
      const api = await awaitApi(within, model.api, wait)
      if (!api) return missing(model)
      const begun = begin(model, callsOf(api, model.names))
      if (!begun.ok) return begun
      session = begun.session
      return { ok: true, launch: session.launch }
    },

    // Without one await: whatever is done is done before the page can be gone.
    async tell(told, leaving): Promise<Delivered> {
      return session ? session.tell(told, leaving) : missing(model)
    },

    async close(told): Promise<Delivered> {
      return session ? session.close(told) : missing(model)
    },
  }
}

function missing({ api }: Model): Refused {
  return { ok: false, why: 'none', detail: `No ${api} in any window above.`, again: false }
}

/** Opens the session, or goes on with one that is open: the page may have been loaded again under the same course. */
function begin(model: Model, calls: Calls): { ok: true; session: Session } | Refused {
  const opened = calls.initialize()
  const status = calls.get(model.status)
  if (!opened.ok && (!status.ok || opened.gone)) return undone(model, opened)
  const resume = calls.get(model.resume.element)
  // To go on without what may be there would overwrite it.
  for (const got of [status, resume]) {
    const lost = !got.ok && (got.gone || model.over.includes(got.code) || model.passing.includes(got.code))
    if (lost) return undone(model, got)
  }
  const launch: Launch = {
    ...model.launch(calls),
    resume: resume.ok && resume.value !== '' ? resume.value : null,
    room: model.resume.room,
  }
  const session = new Session(model, calls, launch)
  session.begin()
  return { ok: true, session }
}

/** A start, a commit or an end that failed: always worth another try, unless the session is over. */
function undone(model: Model, fault: Fault): Refused {
  const refused = refusedBy(fault, model.over, model.passing)
  return { ...refused, again: refused.why !== 'ended' }
}

class Session {
  /** Ids of the interactions that the course holds, or has refused for good. */
  private readonly held = new Set<string>()
  private next = 0
  private keepsInteractions = true
  /** What the last commit that went through held, as one text. */
  private committed = ''
  private closed: Delivered | null = null

  constructor(
    private readonly model: Model,
    private readonly calls: Calls,
    readonly launch: Launch,
  ) {}

  /** Nothing that was finished before is made unfinished. What goes wrong here is told again with the first reply. */
  begin(): void {
    const { model, calls, launch } = this
    // An earlier session's interactions stay: the index goes on where it ended.
    const count = numberAt(calls, 'cmi.interactions._count')
    this.next = Math.max(0, Math.floor(count ?? 0))
    // 1.2 lets a course do without them: it is told none then, and has refused none.
    this.keepsInteractions =
      model.without === null || count !== null || valueAt(calls, 'cmi.interactions._children') !== null
    if (launch.mode !== 'normal') return
    this.write(launch.before.completed ? model.begun.slice(1) : model.begun)
    calls.commit()
  }

  /** Everything as it stands, then a commit: the next moment may be too late for it. */
  tell(told: Told, leaving: boolean): Delivered {
    if (this.closed) return OVER
    if (this.launch.mode !== 'normal') return DONE
    const all = asOneText(told)
    // Beacons of a leaving page share 64 KiB: what is there already is not sent again.
    if (leaving && all === this.committed) return DONE
    const written = this.writeAll(told)
    if (!written.ok && written.why === 'ended') return written
    const done = this.calls.commit()
    if (!done.ok) return undone(this.model, done)
    if (written.ok) this.committed = all
    return written
  }

  /** Writes what no commit had, and ends the session, once; ending commits. An ending that failed can be asked for again. */
  close(told: Told): Delivered {
    if (this.closed) return this.closed
    const written = this.launch.mode === 'normal' ? this.writeLast(told) : DONE
    const done = this.calls.terminate()
    if (!done.ok) return undone(this.model, done)
    this.closed = written
    return written
  }

  private writeLast(told: Told): Delivered {
    if (asOneText(told) !== this.committed) return this.writeAll(told)
    return this.write(this.model.ending(told))
  }

  private writeAll(told: Told): Delivered {
    const { room } = this.model.resume
    const standing = [...this.model.standing(told, this.launch.before), ...this.model.ending(told)]
    const fits = told.resume.text.length <= room
    // What is there stays, where there is nothing to put in its place.
    const replaces = fits && told.resume.text !== ''
    const written = this.write(
      replaces ? standing : standing.filter(([element]) => element !== this.model.resume.element),
    )
    if (!written.ok && written.why !== 'refused') return written
    const interactions = this.writeInteractions(told)
    if (!fits) return tooLong(told.resume.text.length, room)
    return written.ok ? interactions : written
  }

  /** Those that the course does not hold yet, in order and without a gap. */
  private writeInteractions(told: Told): Delivered {
    let first: Delivered = DONE
    for (const one of this.keepsInteractions ? told.interactions : []) {
      if (this.held.has(one.id)) continue
      const [id, ...rest] = this.model.interaction(one, this.next)
      const named = this.write(id ? [id] : [])
      const written = named.ok ? this.write(rest) : named
      // Worth another try: at the same place, with the next telling.
      if (!written.ok && (written.again || written.why !== 'refused')) return written
      this.held.add(one.id)
      if (named.ok) this.next++
      if (first.ok) first = written
    }
    return first
  }

  /** Goes on after a value that is refused, so that one does not take the others with it, but not in a session that is over. */
  private write(writing: Writing): Delivered {
    let first: Delivered = DONE
    for (const [element, value] of writing) {
      const done = this.calls.set(element, value)
      if (done.ok || this.doesWithout(element, done)) continue
      const refused = refusedBy(done, this.model.over, this.model.passing)
      if (refused.why !== 'refused') return refused
      if (first.ok) first = refused
    }
    return first
  }

  private doesWithout(element: string, { code }: Fault): boolean {
    const { without } = this.model
    return without?.elements.includes(element) === true && without.codes.includes(code)
  }
}

const OVER: Refused = { ok: false, why: 'ended', detail: 'The session was closed.', again: false }

function tooLong(length: number, room: number): Refused {
  const detail = `The resume data has ${length} characters, ${room} fit.`
  return { ok: false, why: 'refused', detail, again: false }
}

/** All that a telling brings but the time that passes. */
function asOneText({ completion, success, score, progress, resume, interactions }: Told): string {
  return JSON.stringify([completion, success, score, progress, resume.text, interactions.length])
}
