/**
 * Where things lie in the browser's storage. The version is in the key, so that a later one which cannot live beside
 * this one starts on keys of its own. Each conversation has its own key and there is no index: two tabs never
 * write over each other's, and a list can never disagree with what it lists.
 */
export const OURS = 'front-foot/'
/** JSON with `.theme`, which a script in the page's head reads before anything is drawn. */
export const SETTINGS_KEY = 'front-foot/1/settings'
export const DRILL_KEY = 'front-foot/1/drill'
export const CARDS_KEY = 'front-foot/1/cards'
export const MEMO_KEY = 'front-foot/1/memo'

/** Written and taken away again at once: so other tabs hear that everything is erased, also what they alone have. */
export const ERASED_KEY = 'front-foot/erased'

const HERE = 'front-foot/1/'
/** What the keys of conversations begin with, and those of a person's own. */
export const CONVERSATION = 'front-foot/1/conversation/'
export const OWN = 'front-foot/1/own/'
const UNREADABLE = 'front-foot/1/unreadable/'

/** The key of a conversation. */
export function keyOf(conversation: string): string {
  return CONVERSATION + conversation
}

/** The key of a conversation of a person's own. */
export function keyOfOwn(own: string): string {
  return OWN + own
}

/** The nth place, from 1, to which an unreadable text under this key can be moved. */
export function placeAside(key: string, nth: number): string {
  const place = UNREADABLE + key.slice(HERE.length)
  return nth === 1 ? place : `${place}~${nth}`
}

/** Whether an unreadable text was moved to this key. */
export function isAside(key: string): boolean {
  return key.startsWith(UNREADABLE)
}
