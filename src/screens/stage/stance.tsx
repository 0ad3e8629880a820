import type { ReactNode } from 'react'
import { classOf, type ShownStance } from './standing.ts'
import { useWords } from './words.tsx'

/** A stance's glyph alone. Only beside its word: it is hidden from those who cannot see it. */
export function StanceGlyph({ stance }: { stance: ShownStance }) {
  const name = `st-${classOf(stance)}`
  return (
    <svg className={`glyph ${name}`} aria-hidden="true" focusable="false">
      <use href={`#${name}`} />
    </svg>
  )
}

/** Glyph and word together, always both. Without words of its own it says the stance's name. */
export function StanceMark({ stance, children }: { stance: ShownStance; children?: ReactNode }) {
  const { stances } = useWords().stage
  return (
    <span className={`stance ${classOf(stance)}`}>
      <StanceGlyph stance={stance} />
      <span>{children ?? stances[stance]}</span>
    </span>
  )
}
