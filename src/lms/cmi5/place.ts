import type { Fetch } from './lrs.ts'
import type { SessionStore } from './session-kept.ts'

/** Where a cmi5 unit finds itself; passed in, so that tests have their own. */
export interface Cmi5Place {
  /** The address's query: `location.search`. */
  search: string
  fetch: Fetch
  /** See `sessionStoreOf`. Without one a reload ends the session, since its token is given once. */
  store: SessionStore
  /** Milliseconds since 1970. */
  now(): number
  /** Leaves the page for where the LMS wants the learner back, once the session is over. */
  go(url: string): void
  /** The language of a scenario's texts, as a BCP 47 tag. */
  languageOf(scenario: string): string
}
