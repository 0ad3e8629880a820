import type { Said } from '../conversation/record.ts'

/** Formats hold more, or less; this is within the smallest after a prefix of their own. */
const LONGEST = 200

/**
 * The id of a reply for a course: scenario, conversation, reply and the moment, of [A-Za-z0-9._-], at most 200 characters.
 *
 * The moment is in it because a later session may have lost other branches to a course's limit (K1), and then counts
 * its replies from where it is: two different replies can be the conversation's fourth.
 */
export function interactionId(scenario: string, conversation: string, said: Pick<Said, 'id' | 'at'>): string {
  const moment = Math.round(said.at).toString(36)
  const id = [scenario, conversation, said.id, moment].join('.').replaceAll(/[^\w.-]/g, '-')
  return id.length <= LONGEST ? id : `${id.slice(0, LONGEST - 9)}.${hash(id)}`
}

/** FNV-1a over UTF-16 units, as eight hexadecimal digits. */
function hash(text: string): string {
  let h = 0x811c9dc5
  for (let i = 0; i < text.length; i++) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193)
  return (h >>> 0).toString(16).padStart(8, '0')
}
