import type { Refused } from '../channel.ts'
import { isObject } from './json.ts'
import { type Fetch, unreachable } from './lrs.ts'

/**
 * Asks for the session's token, which is given once: whoever asks twice gets none. Errors come with status 200 and a code
 * (cmi5, section 8.2.3).
 */
export async function askForToken(
  fetchUrl: string,
  fetch: Fetch,
): Promise<{ ok: true; token: string } | Refused> {
  let answer: unknown
  let status: number
  try {
    const response = await fetch(fetchUrl, { method: 'POST', credentials: 'omit', cache: 'no-store' })
    status = response.status
    answer = await response.json().catch(() => null)
  } catch (thrown) {
    return unreachable(`No token: ${thrown}`)
  }
  const said = isObject(answer) ? answer : {}
  const token = said['auth-token']
  if (typeof token === 'string' && token !== '') return { ok: true, token: token.replace(/^Basic\s+/i, '') }
  const code = said['error-code']
  if (code === undefined)
    return status >= 500 ? unreachable(`No token: status ${status}`) : refused(`No token: status ${status}`)
  const detail = `No token: error ${code}${said['error-text'] ? `, ${said['error-text']}` : ''}`
  switch (String(code)) {
    case '1':
      return {
        ok: false,
        why: 'ended',
        detail: `${detail}. It is given once: launch it from the course again.`,
        again: false,
      }
    case '3':
      return { ...refused(detail), again: true }
    default:
      return refused(detail)
  }
}

function refused(detail: string): Refused {
  return { ok: false, why: 'refused', detail, again: false }
}
