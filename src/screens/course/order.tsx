import { useEffect, useRef, useState } from 'react'
import type { Summary } from '../../scenario/summary.ts'
import { useWords } from '../stage/words.tsx'
import { type Choice, moved } from './choice.ts'

interface Props {
  chosen: readonly Summary[]
  choice: Choice
  onChange: (choice: Choice) => void
}

/** The order in which they are offered, changed a place at a time. Where each came to is said. */
export function Order({ chosen, choice, onChange }: Props) {
  const { order: words } = useWords().course
  const [said, say] = useState('')
  const pressed = useRef<HTMLButtonElement>(null)
  // What is moved in the document loses the focus.
  useEffect(() => {
    if (chosen.length > 0) pressed.current?.focus()
    pressed.current = null
  }, [chosen])

  const move = (button: HTMLButtonElement, { id, title }: Summary, place: number, by: number) => {
    const to = place + by
    if (to < 1 || to > chosen.length) return
    pressed.current = button
    say(words.now(title, to, chosen.length))
    onChange(moved(choice, id, by))
  }
  return (
    <section className="course-order" aria-labelledby="course-order-h">
      <h3 id="course-order-h">{words.heading}</h3>
      <ol>
        {chosen.map((one, n) => (
          <li key={one.id}>
            <span dir="auto">{one.title}</span>
            {([-1, 1] as const).map(by => {
              const act = by < 0 ? words.up : words.down
              const stuck = by < 0 ? n === 0 : n === chosen.length - 1
              return (
                <button
                  key={by}
                  type="button"
                  className="btn"
                  aria-label={words.of(act, one.title)}
                  // It keeps the focus where it has come to the end of its way.
                  aria-disabled={stuck}
                  onClick={event => move(event.currentTarget, one, n + 1, by)}
                >
                  {act}
                </button>
              )
            })}
          </li>
        ))}
      </ol>
      <p role="status" className="sr">
        {said}
      </p>
    </section>
  )
}
