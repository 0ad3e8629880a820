import type { Section } from './section.ts'

/** Which reply turned it: asked before it is told (L4). */
export function AskedFirst(_: Section) {
  return null
}
