import { createStore } from 'zustand/vanilla'
import type { Around } from './around.ts'
import type { Channel, Delivered, Launch, Opened, Refused } from './channel.ts'
import { emptyOutbox, type Telling } from './outbox.ts'
import { NO_ANSWER, patiently, pauseAfter } from './patient.ts'

export interface CourseState {
  /** `none`: there is no course, or none that answers; it can still come. Nothing waits for it. */
  is: 'opening' | 'here' | 'none'
  /** What the course said at the start; null until it is here. */
  launch: Launch | null
  /** Why there is none; null where one is here, or was not asked yet. */
  none: Refused | null
  /** What was told, or should have been, and is not with the course; null where all is. */
  unsaved: Unsaved | null
  /** The course is being told just now. */
  saving: boolean
}

export interface Unsaved {
  /** When the first of it was told, in milliseconds since 1970. */
  since: number
  /** What hinders it; null while nothing went wrong. After `ended` it cannot be saved in this session any more. */
  why: Refused['why'] | null
  /** For administrators. */
  detail: string
}

/** A course that is told what somebody does, whatever the way to it. Nothing here throws, and nobody has to wait for it. */
export interface Course {
  /** With `subscribe` for React's useSyncExternalStore: the same object until something changes. */
  get(): CourseState
  /** @returns how to stop. */
  subscribe(hear: () => void): () => void
  /** A reply was said. */
  replied(telling: Telling): void
  /** A conversation came to its end. Pauses after earlier failures begin anew. */
  finished(telling: Telling): void
  /**
   * The person goes, by a button: what waits is told, then the session is closed, once. What may still succeed later is not
   * given up: then the session stays open, goes on trying, and `leave` can be asked again.
   */
  leave(telling: Telling): Promise<Delivered>
  /** Hears of nothing and tells nothing any more. */
  stop(): void
}

const NONE: Refused = { ok: false, why: 'none', detail: 'no course', again: false }
const OVER: Refused = { ok: false, why: 'ended', detail: 'the session was closed', again: false }

/**
 * Opens a course. It is told one thing at a time, in order; what fails is tried again after 1 s, then twice as long each time up to
 * 60 s, at each new reply, and at once when the network or the page is back. The one exception is a page that goes: then the
 * newest is told on the spot, once for each time that the page is hidden, and where it does not come back the session is closed. In `browse` and `review` it is told nothing, and only
 * closed.
 */
export function openCourse(channel: Channel, around: Around): Course {
  const outbox = emptyOutbox()
  const store = createStore<CourseState>(() => ({
    is: 'opening',
    launch: null,
    none: null,
    unsaved: null,
    saving: false,
  }))
  /** Why the last try failed; null once one succeeded. */
  let refused: Refused | null = null
  let failures = 0
  /** Tells on their way. */
  let flying = 0
  let cancelPause = () => {}
  let hidden = false
  /** A page that went told the newest while something older was on its way, which may have come after it. */
  let overtaken = false
  let asking = false
  /** The session cannot go on, or was closed. */
  let over = false
  let closing: Promise<Delivered> | null = null
  let flights: Promise<unknown> = Promise.resolve()
  let opening = open()

  const unwatch = around.watch(what => {
    if (what === 'away') return away()
    if (what === 'gone') return gone()
    if (what === 'back') {
      hidden = false
      if (overtaken) outbox.again(around.now())
      overtaken = false
    }
    if (refused?.again === false) return
    failures = 0
    retry()
  })

  /** Shows what is so now; says nothing where that was so before. */
  function show(more: Partial<CourseState> = {}): void {
    const before = store.getState()
    const since = writes(more.launch) ? outbox.since() : null
    const { why = null, detail = '' } = refused ?? {}
    const same =
      before.unsaved?.since === since && before.unsaved.why === why && before.unsaved.detail === detail
    const unsaved = since === null ? null : same ? before.unsaved : { since, why, detail }
    const now = { ...before, ...more, unsaved, saving: flying > 0 }
    if (more.is || now.unsaved !== before.unsaved || now.saving !== before.saving) store.setState(now)
  }

  /** Until the course is here it is not known to refuse writing. */
  function writes(launch = store.getState().launch): boolean {
    return (launch?.mode ?? 'normal') === 'normal'
  }

  async function open(): Promise<void> {
    asking = true
    const answer = await patiently<Opened>(around, () => channel.open(), opened)
    // One that may still answer is not asked twice.
    if (answer === NO_ANSWER) fail(answer, { is: 'none', none: answer })
    else opened(answer)
  }

  function opened(answer: Opened): void {
    asking = false
    if (over) return
    if (!answer.ok) {
      fail(answer, { is: 'none', none: answer })
      pause(answer)
      return
    }
    refused = null
    failures = 0
    show({ is: 'here', launch: answer.launch, none: null })
    next()
  }

  function fail(answer: Refused, more: Partial<CourseState> = {}): void {
    refused = answer
    failures++
    if (answer.why === 'ended') over = true
    show(more)
  }

  function pause({ again }: Refused): void {
    cancelPause()
    if (again && !over) cancelPause = around.wait(pauseAfter(failures), retry)
  }

  function retry(): void {
    cancelPause()
    if (store.getState().launch) next()
    else if (!asking && !over) opening = open()
  }

  /** Tells the newest, unless it is told already, or something is being told. */
  function next(): void {
    if (flying === 0 && !closing && outbox.since() !== null) void tell(false)
  }

  function tell(leaving: boolean): Promise<Delivered> {
    const flight = tellNow(leaving)
    flights = Promise.all([flights, flight])
    return flight
  }

  /** Tells the newest now. @param leaving the page may be gone in a moment. */
  async function tellNow(leaving: boolean): Promise<Delivered> {
    const { launch } = store.getState()
    const told = launch && writes() && !over ? outbox.newest(launch) : null
    if (!told) return { ok: true }
    cancelPause()
    const number = outbox.number()
    flying++
    show()
    const answer = await patiently<Delivered>(
      around,
      () => channel.tell(told, leaving),
      late => {
        if (late.ok) delivered(number)
      },
    )
    flying--
    if (answer.ok) delivered(number)
    else undelivered(number, answer)
    return answer
  }

  function delivered(number: number): void {
    outbox.delivered(number)
    if (!over) refused = null
    failures = 0
    show()
    next()
  }

  function undelivered(number: number, answer: Refused): void {
    // Told again as the page went, and with the course before: nothing is amiss.
    if (outbox.since() === null && answer.why !== 'ended') {
      show()
      return
    }
    fail(answer)
    // What was said meanwhile was not refused yet.
    if (outbox.number() > number && !answer.again && !over) next()
    else pause(answer)
  }

  function away(): void {
    if (hidden) return
    hidden = true
    overtaken ||= flying > 0
    void tell(true)
  }

  /** The last word of a page that does not come back: some courses count the time of a session that was closed alone. */
  function gone(): void {
    away()
    const { launch } = store.getState()
    const told = launch && outbox.newest(launch)
    if (!told || over || closing || channel.outlivesPage) return
    over = true
    // Whatever can be done is done before this returns; nobody is there to hear the rest.
    void channel.close(told)
  }

  function replied(telling: Telling): void {
    outbox.put(telling, around.now())
    show()
    next()
  }

  async function close(telling: Telling): Promise<Delivered> {
    await opening
    await flights
    outbox.put(telling, around.now())
    show()
    const { launch } = store.getState()
    const told = launch && outbox.newest(launch)
    if (!told) return refused ?? NONE
    if (over) return refused ?? OVER
    const last = await tell(false)
    if (!last.ok && last.again) return last
    over = true
    const answer = await patiently<Delivered>(
      around,
      () => channel.close(told),
      () => {},
    )
    over = answer.ok || !answer.again
    if (over) refused ??= OVER
    // What the course would not take is not saved because the session was closed.
    return last.ok ? answer : last
  }

  return {
    get: store.getState,
    subscribe: store.subscribe,
    replied,
    finished(telling) {
      failures = 0
      replied(telling)
    },
    leave(telling) {
      closing ??= close(telling).then(answer => {
        if (!answer.ok && answer.again) closing = null
        return answer
      })
      return closing
    },
    stop() {
      unwatch()
      cancelPause()
      over = true
    },
  }
}
