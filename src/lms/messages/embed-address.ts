/** What the address of an embed asks for besides the course's options: who may be told (`host`), and how it sits (`fit`). */
export const SITTING = ['host', 'fit'] as const

/** `#/` and the scenarios with commas between, then `?` and the options. */
const FORM = /^#\/([^?#]*)(?:\?([^#]*))?/

/**
 * The options behind `#` in the address of an embed: `#/customer-panel?pass=70` is the same as `scenario=customer-panel&pass=70`.
 * They stand there, and not before it, so that no server has to know them. What is before it (`location.search`) holds
 * where it says nothing.
 */
export function optionsIn(hash: string, search = ''): URLSearchParams {
  const [, scenarios = '', options = ''] = FORM.exec(hash) ?? []
  const found = new URLSearchParams(options)
  const ids = decoded(scenarios)
  if (ids !== '' && !found.has('scenario')) found.set('scenario', ids)
  const before = new Set(found.keys())
  for (const [name, value] of new URLSearchParams(search)) if (!before.has(name)) found.append(name, value)
  return found
}

/**
 * The address of an embed with these options in place of those that it had by the same name.
 *
 * @param src where the embed is, perhaps with options already.
 * @param base what `src` is relative to.
 * @returns null where that is no address of a page.
 */
export function embedAddress(
  src: string,
  base: string,
  options: Readonly<Record<string, string>>,
): URL | null {
  try {
    const url = new URL(src, base)
    if (!/^(?:https?|file):$/.test(url.protocol)) return null
    const { scenario, ...others } = { ...Object.fromEntries(optionsIn(url.hash)), ...options }
    const ids = encodeURIComponent(scenario ?? '').replaceAll('%2C', ',')
    const rest = `${new URLSearchParams(others)}`
    url.hash = rest === '' ? `/${ids}` : `/${ids}?${rest}`
    return url
  } catch {
    return null
  }
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
