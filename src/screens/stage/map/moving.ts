import type { KeyboardEvent } from 'react'
import { closer, type Framed, panned, type View, whole } from './view.ts'

/** What can be done to a view by one press of a key or a button. */
export const ACTS = ['closer', 'further', 'whole', 'left', 'right', 'up', 'down'] as const
export type Act = (typeof ACTS)[number]

const ONE_CLOSER = 1.25
/** Of the frame. */
const ONE_PAN = 0.2

export function acted(act: Act, view: View, framed: Framed): View {
  const { width, height } = framed.frame
  switch (act) {
    case 'closer':
      return closer(view, framed, ONE_CLOSER)
    case 'further':
      return closer(view, framed, 1 / ONE_CLOSER)
    case 'whole':
      return whole(framed)
    case 'left':
      return panned(view, framed, { x: -width * ONE_PAN, y: 0 })
    case 'right':
      return panned(view, framed, { x: width * ONE_PAN, y: 0 })
    case 'up':
      return panned(view, framed, { x: 0, y: -height * ONE_PAN })
    case 'down':
      return panned(view, framed, { x: 0, y: height * ONE_PAN })
  }
}

/** `=` is the key of + on many keyboards, without Shift. */
const KEYS: Readonly<Record<string, Act>> = {
  '+': 'closer',
  '=': 'closer',
  '-': 'further',
  '−': 'further',
  '0': 'whole',
  ArrowLeft: 'left',
  ArrowRight: 'right',
  ArrowUp: 'up',
  ArrowDown: 'down',
}

/** What a key does while the map has the focus; null for all others, and with Ctrl and the like, which are the browser's. */
export function actOf({
  key,
  ctrlKey,
  metaKey,
  altKey,
}: Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey'>): Act | null {
  if (ctrlKey || metaKey || altKey) return null
  return Object.hasOwn(KEYS, key) ? (KEYS[key] ?? null) : null
}
