import { fromOwnLink, toOwnLink } from '../../conversation/own-link.ts'
import { unpack } from '../../conversation/packed.ts'
import type { Own } from '../../scenario/pattern/own.ts'
import { isOwnId } from '../../scenario/pattern/own-id.ts'

/**
 * What the part behind `#` of the page of own conversations asks for. What comes after a conversation's own part
 * (`#own-…/debrief/…`) is the business of the screen that plays it.
 */
export type OwnAsked =
  /** Nothing: the list, or the form's start where there is none yet. `broken` where a link could not be read. */
  | { screen: 'list'; broken: boolean }
  | { screen: 'new' }
  | { screen: 'edit'; id: string }
  | { screen: 'play'; id: string }
  /** The hard lines of this one, or one of them: `turn` is as the address has it. `shared` where a link carries its words. */
  | { screen: 'again'; id: string; shared: Own | null; turn: string | null }
  /** One that a link carries; it need not be kept here. */
  | { screen: 'shared'; own: Own }

const LIST: OwnAsked = { screen: 'list', broken: false }
const NEW: OwnAsked = { screen: 'new' }

/**
 * Reads the part of an address from `#` on. Pure, and never throws.
 *
 * @param before what was asked for until now. A shared conversation's debrief links to its conversations as any other does,
 *   by their id; as long as it is open those lead to it.
 * @returns `before` itself where it stays.
 */
export function ownAsked(hash: string, before: OwnAsked = LIST): OwnAsked {
  const found = read(hash)
  const byId = found.screen === 'play' && /^#(play|debrief)\//.test(hash) ? found.id : null
  if (before.screen === 'shared' && byId === before.own.id) return before
  return same(found, before) ? before : found
}

function read(hash: string): OwnAsked {
  if (['', '#', '#list'].includes(hash)) return LIST
  if (hash === '#new') return NEW
  const [first = '', second = '', third = '', fourth = ''] = hash.slice(1).split('/')
  if (isOwnId(first)) return { screen: 'play', id: first }
  if (first === 'edit' && isOwnId(second)) return { screen: first, id: second }
  if (first === 'again') {
    const shared = second === 'shared' ? fromOwnLink(third) : null
    const [id, turn] = shared ? [shared.id, fourth] : [second, third]
    if (isOwnId(id)) return { screen: first, id, shared, turn: turn || null }
  }
  if (first === 'shared') {
    const own = fromOwnLink(second)
    if (own) return { screen: 'shared', own }
  }
  if (first === 'play' || first === 'debrief') {
    const id = scenarioOf(second)
    if (isOwnId(id)) return { screen: 'play', id }
  }
  return { screen: 'list', broken: true }
}

/** Which scenario a conversation's link is about. Whoever plays it reads the rest: the list does without all that. */
function scenarioOf(link: string): string {
  try {
    return String(Object(unpack(link))[2])
  } catch {
    return ''
  }
}

function same(one: OwnAsked, other: OwnAsked): boolean {
  return JSON.stringify(one) === JSON.stringify(other)
}

/** The part of the page's address that practises one of the person's own, what happens on it left out. */
export function withinOwn(id: string): string {
  return `#${id}`
}

/** The part of the page's address that plays one which need not be here: it carries the words (K3). */
export function withinShared(own: Own): string {
  return `#shared/${toOwnLink(own)}`
}

export const editHash = (id: string): string => `#edit/${id}`
