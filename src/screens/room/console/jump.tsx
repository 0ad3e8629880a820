import { useState } from 'react'
import { Late, once } from '../../stage/later.tsx'
import { useWords } from '../../stage/words.tsx'
import type { Part } from './room.ts'

const MAP = once(async () => {
  try {
    return (await import('./jump-map.tsx')).JumpMap
  } catch {
    return Missing
  }
})

/** The map to jump on, fetched when it is opened: it is laid out with a library of its own. */
export function Jump(part: Part) {
  const { jump: words } = useWords().roomConsole
  const [open, setOpen] = useState(false)
  return (
    <section aria-labelledby="jump-h">
      <h2 id="jump-h">{words.heading}</h2>
      {open ? (
        <Late part={MAP} props={part} instead={<p>{words.coming}</p>} />
      ) : (
        <button type="button" className="btn" onClick={() => setOpen(true)}>
          {words.open}
        </button>
      )}
    </section>
  )
}

function Missing(_: Part) {
  return <p>{useWords().roomConsole.jump.missing}</p>
}
