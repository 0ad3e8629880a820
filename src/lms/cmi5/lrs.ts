import type { Refused } from '../channel.ts'
import type { Cmi5Address } from './launch.ts'

/** The browser's `fetch`, as far as it is needed. */
export type Fetch = (url: string, init: RequestInit) => Promise<Response>

export type Answer =
  | { ok: true; body: unknown }
  /** `missing`: 404. `conflict`: 409. `no`: what was sent is not taken, and never will be. `gone`: no such session any more. */
  | { ok: false; is: 'missing' | 'conflict' | 'no' | 'gone' | 'unreachable'; detail: string }

/** Requests to the course's LRS by one session's token. */
export interface Lrs {
  get(resource: string, query: Record<string, string>): Promise<Answer>
  put(resource: string, query: Record<string, string>, body: string, how?: How): Promise<Answer>
  post(resource: string, body: string, how?: How): Promise<Answer>
}

/** `leaving`: the request outlives the page. `signal`: gives it up. */
export interface How {
  leaving?: boolean
  signal?: AbortSignal
}

/** The version whose rules cmi5 is built on. */
const VERSION = '1.0.3'

export function lrsAt({ endpoint }: Pick<Cmi5Address, 'endpoint'>, token: string, fetch: Fetch): Lrs {
  const headers = { Authorization: `Basic ${token}`, 'X-Experience-API-Version': VERSION }
  const sends = { ...headers, 'Content-Type': 'application/json' }

  async function ask(resource: string, query: Record<string, string>, init: RequestInit): Promise<Answer> {
    const letters = new URLSearchParams(query).toString()
    try {
      const response = await fetch(`${endpoint}${resource}${letters ? `?${letters}` : ''}`, {
        credentials: 'omit',
        cache: 'no-store',
        ...init,
      })
      const text = await response.text()
      return response.ok ? { ok: true, body: readJson(text) } : failed(response.status, text)
    } catch (thrown) {
      return { ok: false, is: 'unreachable', detail: String(thrown) }
    }
  }

  const send = (method: string, body: string, { leaving = false, signal }: How = {}): RequestInit => ({
    ...{ method, headers: sends, body },
    ...(leaving ? { keepalive: true } : {}),
    ...(signal ? { signal } : {}),
  })

  return {
    get: (resource, query) => ask(resource, query, { method: 'GET', headers }),
    put: (resource, query, body, how) => ask(resource, query, send('PUT', body, how)),
    post: (resource, body, how) => ask(resource, {}, send('POST', body, how)),
  }
}

export function unreachable(detail: string): Refused {
  return { ok: false, why: 'unreachable', detail, again: true }
}

/** An answer that is no success, as everybody else says it. */
export function refusedBy({ is, detail }: Extract<Answer, { ok: false }>): Refused {
  if (is === 'gone') return { ok: false, why: 'ended', detail, again: false }
  return is === 'unreachable' ? unreachable(detail) : { ok: false, why: 'refused', detail, again: false }
}

function failed(status: number, text: string): Answer {
  const words = text.replaceAll(/\s+/g, ' ').trim().slice(0, 200)
  return { ok: false, is: kindOf(status), detail: `${status}${words ? ` ${words}` : ''}` }
}

/** A server in trouble, one that is too busy, or none of its own at that address may be there the next time. */
function kindOf(status: number): Extract<Answer, { ok: false }>['is'] {
  if (status === 401) return 'gone'
  if (status === 404) return 'missing'
  if (status === 409) return 'conflict'
  return [400, 403, 412, 413, 415, 422].includes(status) ? 'no' : 'unreachable'
}

function readJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}
