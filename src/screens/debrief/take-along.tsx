import type { Section } from './section.ts'

/** Words to take along into the real conversation (L5). */
export function TakeAlong(_: Section) {
  return null
}
