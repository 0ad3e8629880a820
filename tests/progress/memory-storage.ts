/**
 * A browser's storage in memory: it keeps strings, and counts keys and values against a quota in UTF-16 units, as browsers do.
 * A write that does not fit changes nothing and throws QuotaExceededError.
 */
export class MemoryStorage implements Storage {
  [name: string]: unknown
  readonly texts = new Map<string, string>()
  quota = Number.POSITIVE_INFINITY

  get length(): number {
    return this.texts.size
  }
  key(index: number): string | null {
    return [...this.texts.keys()][index] ?? null
  }
  getItem(key: string): string | null {
    return this.texts.get(key) ?? null
  }
  setItem(key: string, text: string): void {
    const before = this.texts.get(key)
    const freed = before === undefined ? 0 : key.length + before.length
    if (this.used() - freed + key.length + text.length > this.quota)
      throw new DOMException(`Setting the value of '${key}' exceeded the quota.`, 'QuotaExceededError')
    this.texts.set(key, text)
  }
  removeItem(key: string): void {
    this.texts.delete(key)
  }
  clear(): void {
    this.texts.clear()
  }
  used(): number {
    return [...this.texts].reduce((sum, [key, text]) => sum + key.length + text.length, 0)
  }
}

/** Storage that is there, and throws at every call and every look at its length. */
export function blockedStorage(): Storage {
  const refuse = () => {
    throw new DOMException('Access is denied for this document.', 'SecurityError')
  }
  return new Proxy(new MemoryStorage(), { get: refuse, set: refuse, has: refuse, ownKeys: refuse })
}
