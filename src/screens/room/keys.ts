/** What a key means in either window. The wall knows no more than these: it sends them on to the console. */
export type WallKey = 'on' | 'back' | 'up' | 'down' | 'blank' | 'larger' | 'smaller'

/** What it means on the console, and over the wall where both share a window. */
export type ConsoleKey =
  | WallKey
  /** The room's reply at once, the minority's, what it did on the wall, back before the last reply. */
  | 'say'
  | 'minority'
  | 'show'
  | 'return'
  /** A hand more for a reply, or one fewer. */
  | { letter: string; by: 1 | -1 }

type Pressed = Pick<KeyboardEvent, 'key' | 'shiftKey' | 'ctrlKey' | 'altKey' | 'metaKey' | 'repeat'> &
  Partial<Pick<KeyboardEvent, 'isComposing' | 'defaultPrevented' | 'target'>>

interface Where {
  /** Whether single characters mean something (WCAG 2.1.4). What a clicker sends besides the full stop means it always. */
  singles?: boolean
  /** The letters on the board, which come before anything else that their keys mean. */
  letters?: readonly string[]
}

/** Clickers send the first of each, presenters' habits are the rest. */
const EVERYWHERE: Readonly<Record<string, WallKey>> = {
  PageDown: 'on',
  ArrowRight: 'on',
  ' ': 'on',
  PageUp: 'back',
  ArrowLeft: 'back',
  ArrowUp: 'up',
  ArrowDown: 'down',
}
const CHARACTERS: Readonly<Record<string, WallKey>> = {
  '.': 'blank',
  '+': 'larger',
  '=': 'larger',
  '-': 'smaller',
  '−': 'smaller',
}
const ON_WALL: Readonly<Record<string, WallKey>> = { Enter: 'on', b: 'blank', B: 'blank' }
const ON_CONSOLE: Readonly<Record<string, ConsoleKey>> = { s: 'show', m: 'minority', z: 'return' }

/**
 * What a key that was pressed means here: one table for both windows. Silent in fields, in an open dialog, with Ctrl, Alt or
 * Meta, while it is held down, and where something else has used it up; Space and Enter are a focused button's own.
 *
 * @param where `single` is the wall with the console folded away: the console's keys, since the hands are counted there too.
 * @returns null where it means nothing.
 */
export function keyMeans(event: Pressed, where: 'wall', given?: Where): WallKey | null
export function keyMeans(event: Pressed, where: 'console' | 'single', given?: Where): ConsoleKey | null
export function keyMeans(event: Pressed, where: 'wall' | 'console' | 'single', given: Where = {}) {
  const { key, shiftKey } = event
  const { singles = true, letters = [] } = given
  if (event.ctrlKey || event.altKey || event.metaKey || event.repeat) return null
  if (event.isComposing || event.defaultPrevented || isBusy(event.target ?? null, key)) return null
  const found = EVERYWHERE[key]
  if (found) return found
  if (key === 'Enter') return where === 'wall' ? 'on' : 'say'
  if (!singles) return null
  const character = CHARACTERS[key]
  if (character) return character
  if (where === 'wall') return ON_WALL[key] ?? null
  const letter = key.toUpperCase()
  if (letters.includes(letter)) return { letter, by: shiftKey ? -1 : 1 }
  return ON_CONSOLE[key.toLowerCase()] ?? null
}

/** Whether a key belongs to what has the focus. */
function isBusy(target: EventTarget | null, key: string): boolean {
  if (typeof document === 'undefined' || !(target instanceof HTMLElement)) return false
  if (document.querySelector('dialog[open]')) return true
  if (target.isContentEditable || target.closest('input:not([type="checkbox"]), textarea, select'))
    return true
  const pressed = target.closest('button, a[href], summary, input, [role="button"]')
  return pressed !== null && (key === ' ' || key === 'Enter')
}
