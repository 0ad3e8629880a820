/** What a browser says of keeping things; null where it says nothing. Nothing here throws or rejects. */
export interface Persistence {
  /** Whether it has promised not to clear away by itself what is kept. Asks nobody anything. */
  promised(): Promise<boolean | null>
  /** Asks for that promise. Some browsers ask the person, so only ever because a person asked for it. */
  ask(): Promise<boolean | null>
  /** How much this site may have in all, in bytes. */
  most(): Promise<number | null>
}

/** @param storage such as `() => navigator.storage`, which old browsers and insecure pages do not have. */
export function persistenceOf(storage: () => Partial<StorageManager> | undefined): Persistence {
  const answer = async (question: 'persisted' | 'persist') => {
    try {
      return (await storage()?.[question]?.()) ?? null
    } catch {
      return null
    }
  }
  return {
    promised: () => answer('persisted'),
    ask: () => answer('persist'),
    async most() {
      try {
        return (await storage()?.estimate?.())?.quota ?? null
      } catch {
        return null
      }
    },
  }
}
