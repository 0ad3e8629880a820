import type { Rule } from './strict-lms.ts'

export type Allowed = RegExp | ((value: string) => boolean)

/** @param wrong the error code of a value of another form. */
export function checked(access: Rule['access'], allowed: Allowed, wrong: number, initial?: string): Rule {
  return {
    access,
    check: value => ((typeof allowed === 'function' ? allowed(value) : allowed.test(value)) ? 0 : wrong),
    ...(initial === undefined ? {} : { initial }),
  }
}

/**
 * A field of an interaction that needs another one before it.
 * @param depends the error code where that is missing.
 */
export function after(field: 'id' | 'type', rule: Rule, depends: number): Rule {
  return {
    ...rule,
    check: (value, live, element) =>
      live.has(element.replace(/[^.]+$/, field)) ? (rule.check?.(value, live, element) ?? 0) : depends,
  }
}

export function read(initial?: string): Rule {
  return { access: 'read', ...(initial === undefined ? {} : { initial }) }
}

export function upTo(most: number): Allowed {
  return value => value.length <= most
}

/** Nothing that breaks a line, and no half of a surrogate pair. */
export function oneLineUpTo(most: number): (value: string) => boolean {
  return value => value.length <= most && !/[\p{Cc}\p{Surrogate}\u2028\u2029]/u.test(value)
}
