import { type Ref, useLayoutEffect, useRef } from 'react'
import type { Played, Step } from '../../conversation/replay.ts'
import { Face } from '../stage/face.tsx'
import { useWords } from '../stage/words.tsx'
import { AtOnce, type Live } from './ahead.tsx'

interface Props {
  name: string
  /** The moment that is shown, and how it was played. */
  at: { moment: string; played: Played; live: Live }
  /** Whether the coaching on a reply, and so what the boss thinks of it, may be seen now. */
  isCoached: (step: Step) => boolean
  /** Takes the focus where there is no coaching to read. */
  focusRef: Ref<HTMLQuoteElement>
}

/** Lines get smaller type as they get longer, so that the replies stay in reach. */
function lengthOf(line: string): 'short' | 'middling' | 'long' {
  const words = line.split(/\s+/).length
  return words <= 12 ? 'short' : words <= 20 ? 'middling' : 'long'
}

const quoted = (line: string) => `“${line}”`

/** The boss: face, words, and the thought that a reply left. */
export function BossSays({ name, at, isCoached, focusRef }: Props) {
  const { practice } = useWords()
  const words = useRef<HTMLParagraphElement>(null)
  // The words themselves need no drawing. What is drawn next says the same.
  const { live } = at
  useLayoutEffect(() => {
    return live.actor.subscribe(() => {
      const text = words.current?.firstChild
      if (text && live.ahead) text.nodeValue = quoted(live.ahead.played.line)
    }).unsubscribe
  }, [live])
  return (
    <div className="says">
      <Face footing={at.played.standing.footing} className="s" />
      <AtOnce {...at}>
        {({ line, steps }, ahead) => {
          const last = steps.at(-1)
          const thought = last && isCoached(last) && last.played?.reply.thinks
          return (
            <>
              {/* Named for the boss alone: the log says the line, and saying it twice would be noise. */}
              <blockquote
                className="line-block"
                ref={focusRef}
                tabIndex={-1}
                aria-label={practice.says(name)}
              >
                <p className="who small" aria-hidden="true">
                  {name}
                </p>
                <p className={`line speech ${lengthOf(line)}`} ref={words} data-ahead={ahead || undefined}>
                  {quoted(line)}
                </p>
              </blockquote>
              {thought && (
                <p className="thinks thought">
                  <span className="sr">{practice.thinks(name)}</span>
                  {thought}
                </p>
              )}
            </>
          )
        }}
      </AtOnce>
    </div>
  )
}
