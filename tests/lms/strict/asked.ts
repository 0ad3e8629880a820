import type { StrictLms } from './strict-lms.ts'

export type Row = [element: string, value: string, code: number]

/** Sets each in turn in one open session, and says the code that each came to. */
export function codes(lms: StrictLms, rows: Row[]): Row[] {
  const { initialize = () => '', ...calls } = byRole(lms)
  initialize('')
  return rows.map(([element, value]) => {
    const answer = calls.set?.(element, value)
    const code = Number(calls.lastError?.())
    if (answer !== String(code === 0)) throw new Error(`${element} was answered ${answer} with ${code}`)
    return [element, value, code]
  })
}

/** A fresh API by what its calls do, whatever the version calls them. */
export function byRole(lms: StrictLms): Record<string, (...given: string[]) => string> {
  const api = lms.launch()
  return Object.fromEntries(
    Object.entries(lms.edition.names).map(([role, name]) => [
      role,
      (...given: string[]) => api[name]?.(...given) ?? '',
    ]),
  )
}
