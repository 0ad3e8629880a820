import type { Delivered, Refused } from '../channel.ts'
import { type Answer, type How, type Lrs, refusedBy } from './lrs.ts'
import type { Statement } from './statements.ts'

/** So many statements go at once: enough to catch up with a long time offline, few enough for any server. */
const MOST = 50

/**
 * Statements on their way to the LRS, in order; each stays until the LRS has it, or will never have it. They are posted, one alone
 * too: so all go to one address, for which a browser asks another origin's leave once. A page that closes has no time to ask.
 */
export interface Outgoing {
  add(statement: Statement): void
  /** Sends what waits. Stops where trying again may help; what is refused for good goes, and the first of these is answered. */
  flush(how?: How): Promise<Delivered>
  /**
   * For a page that goes: starts one request with the oldest that fit, before anything is waited for.
   * @param room bytes of UTF-8.
   */
  rush(room: number): Promise<Delivered>
}

/** @param delivered hears of each that the LRS has. */
export function outgoingTo(lrs: Lrs, delivered: (statement: Statement) => void): Outgoing {
  let waiting: Statement[] = []

  function done(statements: readonly Statement[], had = true): void {
    const still = waiting.filter(one => !statements.includes(one))
    const news = statements.filter(one => waiting.includes(one))
    waiting = still
    if (had) for (const one of news) delivered(one)
  }

  async function oneByOne(batch: readonly Statement[], how: How): Promise<Delivered> {
    let first: Delivered = { ok: true }
    for (const one of batch) {
      const answer = await sendOne(lrs, one, how)
      if (!answer.ok && (answer.again || answer.why === 'ended')) return answer
      done([one], answer.ok)
      if (first.ok) first = answer
    }
    return first
  }

  return {
    add(statement) {
      waiting.push(statement)
    },
    async flush(how = {}) {
      let first: Delivered = { ok: true }
      while (waiting.length > 0) {
        const batch = waiting.slice(0, MOST)
        const answer = await lrs.post('statements', JSON.stringify(batch), how)
        if (answer.ok) {
          done(batch)
          continue
        }
        const refused = passing(answer)
        if (refused) return refused
        // Together they are taken or refused: which one it is shows alone.
        const alone = await oneByOne(batch, how)
        if (!alone.ok && (alone.again || alone.why === 'ended')) return alone
        if (first.ok) first = alone
      }
      return first
    },
    async rush(room) {
      const batch: Statement[] = []
      let left = room - 2
      for (const one of waiting) {
        left -= bytesOf(JSON.stringify(one)) + 1
        if (left < 0) break
        batch.push(one)
      }
      if (batch.length === 0) return waiting.length === 0 ? { ok: true } : TOO_MUCH
      const answer = await lrs.post('statements', JSON.stringify(batch), { leaving: true })
      if (!answer.ok) return passing(answer) ?? { ...refusedBy(answer), again: true }
      done(batch)
      return waiting.length === 0 ? { ok: true } : TOO_MUCH
    },
  }
}

const TOO_MUCH: Refused = {
  ok: false,
  why: 'unreachable',
  detail: 'More waits than a page that goes can send.',
  again: true,
}

/** One statement by its id: an LRS that has it says so, and that is as good as taking it. */
export async function sendOne(lrs: Lrs, one: Statement, how: How = {}): Promise<Delivered> {
  const answer = await lrs.put('statements', { statementId: one.id }, JSON.stringify(one), how)
  if (answer.ok || answer.is === 'conflict') return { ok: true }
  return passing(answer) ?? refusedBy(answer)
}

/** What may be otherwise the next time, or never again in this session; null where it is the statement that is refused. */
function passing(answer: Answer): Refused | null {
  if (answer.ok || answer.is === 'no' || answer.is === 'conflict') return null
  // No such resource: of the server, and nothing against the statement.
  return answer.is === 'missing'
    ? { ok: false, why: 'unreachable', detail: answer.detail, again: true }
    : refusedBy(answer)
}

export function bytesOf(text: string): number {
  return new TextEncoder().encode(text).length
}
