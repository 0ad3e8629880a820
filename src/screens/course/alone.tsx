import { useEffect, useState } from 'react'
import { useWords } from '../stage/words.tsx'

/** In the one file: that this needs the hosted app, where that may be, and what does the same. */
export function Alone() {
  const { alone: words } = useWords().course
  const [beside, find] = useState<string | null>(null)
  useEffect(() => {
    if (/^https?:$/.test(location.protocol)) find(new URL('course/', location.href).href)
  }, [])
  return (
    <div className="course">
      <section aria-labelledby="course-alone-h" className="course-floor">
        <h2 id="course-alone-h">{words.heading}</h2>
        <div>
          <p>{words.text}</p>
          {beside === null ? (
            <p>{words.elsewhere}</p>
          ) : (
            <p>
              {words.beside} <a href={beside}>{words.open}</a>
            </p>
          )}
          <p className="small">{words.terminal}</p>
        </div>
      </section>
    </div>
  )
}
