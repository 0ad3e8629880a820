import { useEffect, useRef } from 'react'
import type { Turning } from '../../debrief/turning.ts'
import { useWords } from '../stage/words.tsx'
import type { Asking } from './asked.ts'
import { Exchange } from './exchange.tsx'
import type { Section } from './section.ts'
import { Answer } from './turning-told.tsx'
import './asked-first.css'

/** Where the question is on the page, to skip to. */
export const QUESTION = 'turned'

/**
 * Which reply turned it: asked before it is told (L4), on one's own lines beside the boss's. Once told, the same lines
 * carry the flags, and the focus is at the answer.
 */
export function AskedFirst({ asked, ...section }: Section & { asked: Asking }) {
  return asked.turning && <Turned {...{ asked, section }} turning={asked.turning} />
}

function Turned({ asked, section, turning }: { asked: Asking; section: Section; turning: Turning }) {
  const words = useWords().turning
  const { scenario, played } = section
  const { told, guess, answer } = asked
  const answerAt = useRef<HTMLDivElement>(null)
  const answeredHere = useRef(false)

  // What was pressed is no button any more.
  useEffect(() => {
    if (told && answeredHere.current) answerAt.current?.focus()
    answeredHere.current = false
  }, [told])
  const choose = (reply: string | null) => {
    answeredHere.current = true
    answer(reply)
  }

  return (
    <section className="turned" id={QUESTION} aria-labelledby="turned-h" tabIndex={-1}>
      <div className="ask">
        <h2 id="turned-h">{played.outcome ? words.heading : words.soFar}</h2>
        {told ? (
          <Answer {...{ turning, guess }} at={answerAt} boss={scenario.boss.name} />
        ) : (
          <p>{words.ask}</p>
        )}
      </div>
      <ol className="exchanges">
        {played.steps.map((step, i) => (
          <Exchange
            key={step.said.id}
            {...{ step, told }}
            number={i + 1}
            bossName={scenario.boss.name}
            guessed={guess === step.said.id}
            turnedIt={turning.point.id === step.said.id}
            onChoose={() => choose(step.said.id)}
          />
        ))}
      </ol>
      {!told && (
        <p className="see">
          <button type="button" className="btn plain" onClick={() => choose(null)}>
            <span>{words.see}</span>
          </button>
        </p>
      )}
    </section>
  )
}
