/** What records by an id need: an id may be `constructor` or `__proto__`, and is an entry like any other. */
type Entries<Value> = Readonly<Record<string, Value>>

/** The record's own entry, if there is one. */
export function own<Value>(all: Entries<Value>, id: string): Value | undefined {
  return Object.hasOwn(all, id) ? all[id] : undefined
}

/** The record with this as its newest entry. */
export function withEntry<Value>(all: Entries<Value>, id: string, value: Value): Entries<Value> {
  return Object.fromEntries([...Object.entries(withoutEntry(all, id)), [id, value]])
}

export function withoutEntry<Value>(all: Entries<Value>, id: string): Entries<Value> {
  return Object.fromEntries(Object.entries(all).filter(([one]) => one !== id))
}

/** A record from anything, entry by entry: what `read` gives nothing for is left out. */
export function entriesIn<Value>(
  value: unknown,
  read: (one: unknown) => Value | null | undefined,
): Entries<Value> {
  const found = Object.entries(Object(value)).map(([id, one]) => [id, read(one)] as const)
  return Object.fromEntries(found.filter((entry): entry is [string, Value] => entry[1] != null))
}
