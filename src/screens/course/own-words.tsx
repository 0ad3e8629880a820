import type { Ref } from 'react'
import { useWords } from '../stage/words.tsx'

interface Props {
  ref: Ref<HTMLInputElement>
  titles: readonly string[]
  agreed: boolean
  onAgree: (yes: boolean) => void
}

/** That what one wrote oneself goes along, for everybody to read who takes the course: said before, and agreed to (K3). */
export function OwnWords({ ref, titles, agreed, onAgree }: Props) {
  const { own: words } = useWords().course
  return (
    <section className="course-own" aria-labelledby="course-own-h">
      <h3 id="course-own-h">{words.heading}</h3>
      <p id="course-own-p">{words.text(titles)}</p>
      <label className="course-tick">
        <input
          ref={ref}
          type="checkbox"
          checked={agreed}
          aria-describedby="course-own-p"
          onChange={event => onAgree(event.target.checked)}
        />
        <span>{words.agree}</span>
      </label>
    </section>
  )
}
