import type { Section } from './section.ts'

/** The whole scenario as a map: where one went, and what was never seen. */
export function ScenarioMap(_: Section) {
  return null
}
