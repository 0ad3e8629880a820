import { useWords } from '../stage/words.tsx'
import type { Way } from './choice.ts'

/** What to do with a package or a line, in a few sentences. */
export function WhatToDo({ way }: { way: Way }) {
  const { what: words } = useWords().course
  return (
    <section className="course-what" aria-labelledby="course-what-h">
      <h3 id="course-what-h">{words.heading}</h3>
      <ul>
        {words.steps[way].map(step => (
          <li key={step}>{step}</li>
        ))}
      </ul>
      <p className="small">{words.admins}</p>
    </section>
  )
}
