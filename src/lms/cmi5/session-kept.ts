/** What has to outlive a reload: the token is given once, and no verb may be said twice in a session. */
export interface KeptSession {
  token: string
  /** Milliseconds since 1970. */
  startedAt: number
  initialized: boolean
  /** The verdict of this session that is with the course. */
  verdict: 'passed' | 'failed' | null
  terminated: boolean
}

/** A browser's sessionStorage, as far as it is needed; null where there is none. */
export type SessionStore = Pick<Storage, 'getItem' | 'setItem'> | null

/**
 * A session goes by its fetch address, which is made for it alone. In a sandboxed frame, or where storage is
 * blocked, reading throws: then nothing is kept.
 */
const keyOf = (fetchUrl: string) => `front-foot.cmi5.${fetchUrl}`

/** @returns null where nothing is kept, or something else is. */
export function readKept(store: SessionStore, fetchUrl: string): KeptSession | null {
  try {
    const kept: Partial<Record<keyof KeptSession, unknown>> | null = JSON.parse(
      store?.getItem(keyOf(fetchUrl)) ?? 'null',
    )
    if (typeof kept?.token !== 'string' || typeof kept.startedAt !== 'number') return null
    const { token, startedAt, initialized, verdict, terminated } = kept
    return {
      token,
      startedAt,
      initialized: initialized === true,
      verdict: verdict === 'passed' || verdict === 'failed' ? verdict : null,
      terminated: terminated === true,
    }
  } catch {
    return null
  }
}

/** Keeps it where that is possible; elsewhere a reload finds the token spent, and says so. */
export function keep(store: SessionStore, fetchUrl: string, kept: KeptSession): void {
  try {
    store?.setItem(keyOf(fetchUrl), JSON.stringify(kept))
  } catch {
    // Full or blocked: this session goes on without it.
  }
}

/** The page's own, or null where even naming it throws. */
export function sessionStoreOf(window: { readonly sessionStorage: Storage }): SessionStore {
  try {
    return window.sessionStorage
  } catch {
    return null
  }
}
