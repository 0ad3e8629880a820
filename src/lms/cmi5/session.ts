import type { Delivered, Refused } from '../channel.ts'
import type { Told } from '../told.ts'
import { answered } from './answered.ts'
import type { Cmi5Address } from './launch.ts'
import { type How, type Lrs, refusedBy } from './lrs.ts'
import { bytesOf, type Outgoing, outgoingTo, sendOne } from './outgoing.ts'
import type { Cmi5Place } from './place.ts'
import type { KeptSession } from './session-kept.ts'
import { type LaunchData, OWN, type OwnState, stateOf } from './state.ts'
import {
  completed,
  initialized,
  judged,
  progressed,
  type Speaker,
  type Statement,
  scored,
  terminated,
  VERBS,
} from './statements.ts'

const DONE: Delivered = { ok: true }
const OVER: Refused = { ok: false, why: 'ended', detail: 'The session was closed.', again: false }
/** Bytes that requests of a page that goes may carry in all. */
const RUSH = 64 * 1024
/** The end of the year 9999. */
const LAST_MOMENT = 253_402_300_799_999

export interface SessionOf {
  lrs: Lrs
  address: Cmi5Address
  data: LaunchData
  /** What stands there from earlier sessions. */
  own: OwnState
  /** As it was kept; changed and kept anew as verbs are delivered. */
  kept: KeptSession
  keep(kept: KeptSession): void
  place: Pick<Cmi5Place, 'now' | 'go' | 'languageOf'>
}

/**
 * One session: which statements are due, and when. `initialized` first, `terminated` last. A pass is said as soon as it is one, since
 * nothing can take it back and a course should not depend on how a window was closed; a fail only at the end, since a pass may
 * still come and the two never stand in one session. Every try in between is said as `scored`, which cmi5 allows as often as
 * one likes. A fail that no end was there to say is said at the end of the next session.
 */
export class Cmi5Session {
  private readonly speaker: Speaker
  private readonly outgoing: Outgoing
  private kept: KeptSession
  /** Our own document, as the course has it. */
  private stored: string
  private has: Pick<OwnState, 'completed' | 'passed' | 'failed'>
  private readonly due: Pick<OwnState, 'completed' | 'passed' | 'failed'>
  /** Ids of the interactions that are said or on their way. */
  private readonly said = new Set<string>()
  private progress = 0
  private score: number | null
  /** No statement is said to be before the one before it. */
  private last: number
  private flight: AbortController | null = null
  private ending: Statement | null = null
  private closed: Delivered | null = null

  constructor(private readonly of: SessionOf) {
    const { address, data, own, kept, lrs } = of
    this.kept = kept
    this.last = kept.startedAt
    this.has = { completed: own.completed, passed: own.passed, failed: own.failed }
    this.due = { ...this.has, failed: kept.verdict !== null }
    this.score = own.score
    this.stored = JSON.stringify(own)
    this.speaker = {
      ...{ actor: address.actor, registration: address.registration, activityId: address.activityId },
      ...{ contextTemplate: data.contextTemplate, masteryScore: data.masteryScore },
      // Made for one session, as its id is.
      session: address.fetchUrl,
    }
    this.outgoing = outgoingTo(lrs, one => this.delivered(one))
  }

  /** Says `initialized`, in every mode, unless this session did before a reload. */
  async begin(): Promise<Delivered> {
    if (this.kept.initialized) return DONE
    const sent = await sendOne(this.of.lrs, initialized(this.speaker, this.kept.startedAt))
    if (sent.ok) this.keep({ initialized: true })
    return sent
  }

  async tell(told: Told, leaving: boolean): Promise<Delivered> {
    // After an ending that may have been heard nothing more may be said.
    if (this.closed || this.ending) return OVER
    if (this.of.data.mode !== 'normal') return DONE
    this.take(told)
    if (leaving) return this.rush(told)
    // One that hangs is given up: its statements go again, by the same ids.
    this.flight?.abort()
    this.flight = new AbortController()
    return this.send(told, { signal: this.flight.signal })
  }

  async close(told: Told): Promise<Delivered> {
    if (this.closed) return this.closed
    this.flight?.abort()
    let last: Delivered = DONE
    if (this.of.data.mode === 'normal') {
      if (!this.ending) {
        this.take(told)
        this.judge(told)
      }
      last = await this.send(told, {})
      if (!last.ok && (last.again || last.why === 'ended')) return last
    }
    this.ending ??= terminated(this.speaker, this.at(this.of.place.now()), told.sessionMs)
    const ended = await sendOne(this.of.lrs, this.ending)
    if (!ended.ok && ended.again) return ended
    this.closed = DONE
    this.keep({ terminated: true })
    const { returnUrl } = this.of.data
    if (ended.ok && returnUrl) this.of.place.go(returnUrl)
    return last.ok ? ended : last
  }

  /** Puts everything in line that is due and was not said. */
  private take(told: Told): void {
    const { now, languageOf } = this.of.place
    for (const one of told.interactions.filter(({ id }) => !this.said.has(id))) {
      this.said.add(one.id)
      this.outgoing.add(answered(this.speaker, one, languageOf(one.scenario), this.at(one.at)))
    }
    const done = told.completion === 'completed'
    if (told.progress > this.progress && !done && !this.has.completed)
      this.outgoing.add(progressed(this.speaker, told.progress, this.at(now())))
    this.progress = Math.max(this.progress, told.progress)
    if (told.score !== null && told.score !== this.score)
      this.outgoing.add(scored(this.speaker, told.score, this.at(now())))
    this.score = told.score ?? this.score
    if (done && !this.due.completed) {
      this.due.completed = true
      this.outgoing.add(completed(this.speaker, this.at(now()), told.sessionMs))
    }
    if (told.success === 'passed' && !this.due.passed && !this.due.failed) {
      this.due.passed = true
      this.outgoing.add(judged(this.speaker, 'passed', told.score, this.at(now()), told.sessionMs))
    }
  }

  /** The fail, where one is due: of a try in this session, or of one that no end was there to say. */
  private judge(told: Told): void {
    const news = told.interactions.length > 0 || !this.has.failed
    if (told.success !== 'failed' || this.due.passed || this.due.failed || !news) return
    this.due.failed = true
    this.outgoing.add(
      judged(this.speaker, 'failed', told.score, this.at(this.of.place.now()), told.sessionMs),
    )
  }

  /** Statements, then what a later session goes on from: so it never goes on past a reply that was not told. */
  private async send(told: Told, how: How): Promise<Delivered> {
    const sent = await this.outgoing.flush(how)
    if (!sent.ok && (sent.again || sent.why === 'ended')) return sent
    const stored = await this.store(told, how)
    return stored.ok ? sent : stored
  }

  /** Both at once: there is no later. */
  private async rush(told: Told): Promise<Delivered> {
    const bytes = bytesOf(this.document(told))
    const fits = bytes <= RUSH
    const [sent, stored] = await Promise.all([
      this.outgoing.rush(fits ? RUSH - bytes : RUSH),
      fits ? this.store(told, { leaving: true }) : DONE,
    ])
    return sent.ok ? stored : sent
  }

  private async store(told: Told, how: How): Promise<Delivered> {
    const document = this.document(told)
    if (document === this.stored) return DONE
    const { lrs, address } = this.of
    const answer = await lrs.put('activities/state', stateOf(address, OWN), document, how)
    if (!answer.ok) return refusedBy(answer)
    this.stored = document
    return DONE
  }

  private document(told: Told): string {
    const { own } = this.of
    // What is there stays, where there is nothing to put in its place.
    const state: OwnState = {
      resume: told.resume.text || own.resume,
      ...this.has,
      score: told.score ?? own.score,
    }
    return JSON.stringify(state)
  }

  private delivered({ verb }: Statement): void {
    if (verb.id === VERBS.completed) this.has = { ...this.has, completed: true }
    if (verb.id === VERBS.passed) this.has = { ...this.has, passed: true }
    if (verb.id === VERBS.failed) this.has = { ...this.has, failed: true }
    if (verb.id === VERBS.passed || verb.id === VERBS.failed)
      this.keep({ verdict: verb.id === VERBS.passed ? 'passed' : 'failed' })
  }

  private keep(more: Partial<KeptSession>): void {
    this.kept = { ...this.kept, ...more }
    this.of.keep(this.kept)
  }

  /** A moment as it is said: clocks are set back, and statements are put in order by it. */
  private at(wanted: number): number {
    if (wanted > this.last) this.last = Math.min(Math.round(wanted), LAST_MOMENT)
    return this.last
  }
}
