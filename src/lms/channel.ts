import type { Told } from './told.ts'

/**
 * The way to one course: messages, SCORM 1.2, SCORM 2004, cmi5, or a recorder in tests. Everything else (what is told, when, in
 * which order, what is tried again) is the same for all and lies in course.ts. Nothing here throws.
 */
export interface Channel {
  readonly name: 'messages' | 'scorm12' | 'scorm2004' | 'cmi5' | 'recorder'
  /** The same page loaded again goes on with the same session: so a page that goes is no end of it, and is not closed. */
  readonly outlivesPage?: true
  /** Finds the course and asks what it knows. Once, and again only where it was refused with `again`. */
  open(): Promise<Opened>
  /**
   * Tells it and has it committed. What was told before is told again where the format allows that; interactions that were
   * delivered are not. One at a time, save the one that leaves, which waits for no other. Never in `browse` and `review`.
   * @param leaving the page may be gone in a moment: whatever can be done without waiting is done before the first await.
   */
  tell(told: Told, leaving: boolean): Promise<Delivered>
  /**
   * The last word of this session, after the last `tell`, in every mode; once it went well a second call does nothing.
   * @param told as it stands then.
   */
  close(told: Told): Promise<Delivered>
}

export type Opened = { ok: true; launch: Launch } | Refused

export type Delivered = { ok: true } | Refused

/** The course, or what leads to it, did not do what was asked. */
export interface Refused {
  ok: false
  /** `none`: no course was found. `refused`: it said no. `unreachable`: no answer. `ended`: this session cannot go on. */
  why: 'none' | 'refused' | 'unreachable' | 'ended'
  /** For administrators: the error code and words that the course gave. */
  detail: string
  /** Whether trying again may help. */
  again: boolean
}

/** What a course says at the start. */
export interface Launch {
  /** What was kept by an earlier session, or null. */
  resume: string | null
  /** In `browse` and `review` nothing is written. */
  mode: 'normal' | 'browse' | 'review'
  /** 0 to 100 where the course sets one, which goes before the package's own. */
  passMark: number | null
  /** BCP 47, where the course says. */
  language: string | null
  /** What stands there already: a relaunch never downgrades it. */
  before: { completed: boolean; passed: boolean; score: number | null }
  /** So many characters of resume data fit; null where there is no limit. */
  room: number | null
}
