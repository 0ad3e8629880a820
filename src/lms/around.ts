/** What a course needs of the world: the clock, and whether the page is there. Passed in, so that tests have their own. */
export interface Around {
  /** Milliseconds since 1970. */
  now(): number
  /** Calls back after so many milliseconds, unless what is returned was called first. */
  wait(ms: number, then: () => void): () => void
  /** Tells of the page from now on. @returns how to stop. */
  watch(hear: (what: Happens) => void): () => void
  /** So many milliseconds a course may take for one answer. */
  patience: number
}

/**
 * `away`: the page is hidden, or goes into the back-forward cache. `gone`: it goes and does not come back. `back`: it is there
 * again, also out of that cache. `online`: so is the network.
 */
export type Happens = 'away' | 'gone' | 'back' | 'online'

/** Long enough for a course on a slow line, short enough to begin without it. */
const PATIENCE = 10_000

/**
 * The browser's. A page that goes is told of twice, by visibilitychange and by pagehide, since neither is sure to come;
 * never by `unload`, which browsers give up and which forbids the back-forward cache.
 */
export function aroundPage(patience = PATIENCE): Around {
  return {
    now: () => Date.now(),
    wait(ms, then) {
      const timer = setTimeout(then, ms)
      return () => clearTimeout(timer)
    },
    watch(hear) {
      const shown = () => hear(document.visibilityState === 'hidden' ? 'away' : 'back')
      const leave = ({ persisted }: PageTransitionEvent) => hear(persisted ? 'away' : 'gone')
      const back = ({ persisted }: PageTransitionEvent) => {
        if (persisted) hear('back')
      }
      const online = () => hear('online')
      document.addEventListener('visibilitychange', shown)
      window.addEventListener('pagehide', leave)
      window.addEventListener('pageshow', back)
      window.addEventListener('online', online)
      return () => {
        document.removeEventListener('visibilitychange', shown)
        window.removeEventListener('pagehide', leave)
        window.removeEventListener('pageshow', back)
        window.removeEventListener('online', online)
      }
    },
    patience,
  }
}
