import type { Wall } from '../../../conversation/room/wall.ts'

/** How it ended: what happens now, and what becomes of it. */
export function Ending({ ending }: { ending: NonNullable<Wall['ending']> }) {
  return (
    <section className="wall-ending">
      <h2>{ending.title}</h2>
      <p>{ending.text}</p>
    </section>
  )
}
