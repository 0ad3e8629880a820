/** Who may be told, as an address names it: the origin of the page that embeds it. */
export type NamedHost = { is: 'anybody' } | { is: 'named'; origin: string } | { is: 'wrong'; text: string }

/**
 * Reads `host` of an embed's address: `https://learn.example.org`, with or without a path behind.
 * A host that is named wrongly is nobody: such an embed tells nothing, rather than telling everybody.
 */
export function readHost(options: URLSearchParams): NamedHost {
  const named = options.get('host')
  if (named === null) return { is: 'anybody' }
  try {
    const { protocol, origin } = new URL(named)
    if (protocol === 'https:' || protocol === 'http:') return { is: 'named', origin }
  } catch {
    // Not an address: as wrong as the address of something that is no page.
  }
  return { is: 'wrong', text: named }
}
