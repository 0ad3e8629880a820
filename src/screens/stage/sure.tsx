import { type ReactNode, useEffect, useRef, useState } from 'react'
import './sure.css'

interface Props {
  words: {
    /** The first step. */
    ask: string
    /** Its name for those who hear one button after another, where its words alone do not say which. */
    about?: string
    /** Over the second, and its two answers. */
    heading: string
    sure: string
    not: string
  }
  /** What is said, and offered, between the two. */
  children?: ReactNode
  onSure: () => void
}

/** Something that cannot be undone: one press opens the question, and a second one elsewhere answers it. */
export function Sure({ words, children, onSure }: Props) {
  const [asking, setAsking] = useState(false)
  const first = useRef<HTMLButtonElement>(null)
  const question = useRef<HTMLHeadingElement>(null)
  // Nothing moves on arriving.
  const pressed = useRef(false)
  useEffect(() => {
    if (pressed.current) (asking ? question : first).current?.focus()
  }, [asking])
  const turn = (to: boolean) => {
    pressed.current = true
    setAsking(to)
  }
  if (!asking)
    return (
      <p className="do">
        <button ref={first} type="button" className="btn" aria-label={words.about} onClick={() => turn(true)}>
          {words.ask}
        </button>
      </p>
    )
  return (
    <div className="sure">
      <h3 ref={question} tabIndex={-1}>
        {words.heading}
      </h3>
      {children}
      <p className="do">
        <button type="button" className="btn go" onClick={() => turn(false)}>
          {words.not}
        </button>
        <button type="button" className="btn" onClick={onSure}>
          {words.sure}
        </button>
      </p>
    </div>
  )
}
