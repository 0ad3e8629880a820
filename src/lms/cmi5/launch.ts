/** What an LMS puts into the address that it launches (cmi5, section 8.1). */
export interface Cmi5Address {
  /** The LRS, with a slash at its end. */
  endpoint: string
  /** Where the token is asked for, once. */
  fetchUrl: string
  /** The learner as the LMS wrote it: requests that ask for an agent carry these very letters. */
  agent: string
  /** The same, read. */
  actor: object
  registration: string
  activityId: string
}

const NAMES = ['endpoint', 'fetch', 'actor', 'registration', 'activityId'] as const

/**
 * Reads a launch from an address's query, whatever the order and whatever else is in it.
 *
 * @returns null where this is no cmi5 launch at all; a sentence for administrators where it is one that cannot be used.
 */
export function readAddress(query: URLSearchParams): Cmi5Address | { problem: string } | null {
  const given = (name: (typeof NAMES)[number]) => query.get(name)?.trim() ?? ''
  if (given('endpoint') === '' || given('fetch') === '') return null
  const missing = NAMES.filter(name => given(name) === '')
  if (missing.length > 0) return { problem: `The launch address has no ${missing.join(', no ')}.` }
  const endpoint = webAddress(given('endpoint'))
  const fetchUrl = webAddress(given('fetch'))
  if (!endpoint || !fetchUrl)
    return { problem: 'The launch address’s endpoint or fetch is no http or https address.' }
  const agent = query.get('actor') ?? ''
  const actor = readActor(agent)
  if (!actor) return { problem: 'The launch address’s actor is no JSON object.' }
  const [registration, activityId] = [given('registration'), given('activityId')]
  return { endpoint: endpoint.replace(/\/*$/, '/'), fetchUrl, agent, actor, registration, activityId }
}

/** An http or https address as it was given, or null for anything else. */
export function webAddress(text: string): string | null {
  try {
    return ['http:', 'https:'].includes(new URL(text).protocol) ? text : null
  } catch {
    return null
  }
}

function readActor(text: string): object | null {
  try {
    const actor: unknown = JSON.parse(text)
    return typeof actor === 'object' && actor !== null && !Array.isArray(actor) ? actor : null
  } catch {
    return null
  }
}
