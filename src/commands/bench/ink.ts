import type { Story } from './story.ts'

/** A story in ink: a knot for each turn, its three choices kept however often they were taken. */
export function inkOf({ start, turns, endings }: Story): string {
  const knots = turns.map(({ id, line, choices }) =>
    [`== ${id}`, line, ...choices.map(choice => `+ [${choice.words}] -> ${knot(choice.go)}`)].join('\n'),
  )
  const ends = endings.map(({ id, line }) => `== ${knot(id)}\n${line}\n-> END`)
  return [`-> ${start}`, ...knots, ...ends].join('\n')
}

/** Ink's names have no hyphens. */
function knot(id: string): string {
  return id.replaceAll('-', '_')
}
