/*
 * Readers of what somebody else sent. They look at own data properties that they know by name, and at nothing else: no getter
 * runs, nothing is listed, so that neither size nor depth nor a circle costs anything.
 */

/** The value as a `T`, or undefined where it is none. */
export type Reader<T> = (value: unknown) => T | undefined

/** A string of at most so many UTF-16 units. */
export function text(longest: number): Reader<string> {
  return value => (typeof value === 'string' && value.length <= longest ? value : undefined)
}

/** A number from `least` to `most`, both included; never NaN. */
export function number(least: number, most: number): Reader<number> {
  return value => (typeof value === 'number' && value >= least && value <= most ? value : undefined)
}

/** One of these, as it is. */
export function one<const T>(...of: readonly T[]): Reader<T> {
  return value => of.find(each => each === value)
}

/** Also null, which stands for what is absent too. */
export function orNull<T>(reader: Reader<T>): Reader<T | null> {
  return value => (value === undefined || value === null ? null : reader(value))
}

/** At most so many; one that cannot be read spoils all. */
export function list<T>(reader: Reader<T>, most: number): Reader<T[]> {
  return value => {
    if (!Array.isArray(value) || value.length > most) return undefined
    const found: T[] = []
    for (let n = 0; n < value.length; n++) {
      const each = reader(own(value, n))
      if (each === undefined) return undefined
      found.push(each)
    }
    return found
  }
}

/** An object with these fields; others are left behind. */
export function fields<T extends object>(readers: { readonly [K in keyof T]-?: Reader<T[K]> }): Reader<T> {
  return value => {
    if (typeof value !== 'object' || value === null) return undefined
    const found: Partial<T> = {}
    for (const name in readers) {
      const each = readers[name](own(value, name))
      if (each === undefined) return undefined
      found[name] = each
    }
    return found as T
  }
}

/** By its `type`, of version 1. Never throws: what lies behind a proxy may. */
export function typed<T>(readers: ReadonlyMap<string, Reader<T>>): (value: unknown) => T | null {
  return value => {
    try {
      if (typeof value !== 'object' || value === null || own(value, 'frontFoot') !== 1) return null
      const type = own(value, 'type')
      return (typeof type === 'string' && readers.get(type)?.(value)) || null
    } catch {
      return null
    }
  }
}

function own(value: object, name: PropertyKey): unknown {
  return Object.getOwnPropertyDescriptor(value, name)?.value
}
