import type { Section } from './section.ts'

/** Two branches side by side, and the ways back to every reply (L3). */
export function WhatIf(_: Section) {
  return null
}
