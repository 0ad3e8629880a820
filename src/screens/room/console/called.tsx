import { type KeyboardEvent, useEffect, useRef, useState } from 'react'
import { nextLetter } from '../../../conversation/room/board.ts'
import { boardHere } from '../../../conversation/room/session.ts'
import { reads } from '../../../messages/en/reads.ts'
import { readsIn } from '../../../reply/languages.ts'
import { heardIn } from '../../stage/heard.ts'
import { reader, useTyped } from '../../stage/reader.ts'
import { StanceMark } from '../../stage/stance.tsx'
import { useWords } from '../../stage/words.tsx'
import { type Called, readCalled } from './read-called.ts'
import type { Part } from './room.ts'

/** Longer ones cannot be read from the last row. */
const LONGEST = 300

type Told = 'empty' | { up: string } | { read: Called }

/** A line that somebody called out: typed, read, shown with what it does, and put up as the next letter. */
export function CalledLine({ scenario, room: { session, happen } }: Part) {
  const { roomConsole: room, debrief } = useWords()
  const words = room.called
  const { conversation } = session
  const moment = `${conversation.view} ${session.played.turn?.id}`
  const { take, is } = useTyped(reader, moment)
  const field = useRef<HTMLTextAreaElement>(null)
  const up = useRef<HTMLButtonElement>(null)
  const [told, tell] = useState<{ moment: string; what: Told } | null>(null)
  const what = told?.moment === moment ? told.what : null
  const called = typeof what === 'object' && what !== null && 'read' in what ? what.read : null
  const letter = nextLetter(boardHere(session))
  const over = session.played.turn === null
  useEffect(() => {
    if (called) up.current?.focus()
  }, [called])

  const readIt = () => {
    const line = field.current?.value.replace(/\s+/g, ' ').trim() ?? ''
    if (line === '') {
      tell({ moment, what: 'empty' })
      field.current?.focus()
      return
    }
    void take(read => {
      const found = readCalled(scenario, session, line, read)
      if (found) tell({ moment, what: { read: found } })
    })
  }
  const putUp = () => {
    if (!called || letter === null) return
    happen({ is: 'called', typed: called.typed })
    if (field.current) field.current.value = ''
    tell({ moment, what: { up: letter } })
    up.current?.blur()
  }
  const press = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing || event.keyCode === 229) return
    if (event.key === 'Enter' && !event.shiftKey) {
      event.preventDefault()
      if (!event.repeat) readIt()
    } else if (event.key === 'Escape') field.current?.blur()
  }
  if (over)
    return (
      <section aria-labelledby="called-h">
        <h2 id="called-h">{words.heading}</h2>
        <p className="small">{words.over}</p>
      </section>
    )
  if (import.meta.env.VITE_LANGUAGE !== 'en' && !readsIn(scenario.language))
    return (
      <section aria-labelledby="called-h">
        <h2 id="called-h">{words.heading}</h2>
        <p className="small">{reads.unreadInRoom}</p>
      </section>
    )
  return (
    <section aria-labelledby="called-h" className="desk-called">
      <h2 id="called-h">
        <label htmlFor="called">{words.heading}</label>
      </h2>
      <div className="desk-called-row">
        <textarea
          id="called"
          ref={field}
          className="field"
          rows={2}
          maxLength={LONGEST}
          aria-describedby="called-says"
          aria-invalid={what === 'empty'}
          onFocus={() => void reader.load().catch(() => {})}
          onInput={() => tell(null)}
          onKeyDown={press}
        />
        <button type="button" className="btn" onClick={readIt}>
          {words.read}
        </button>
      </div>
      <div id="called-says" role="status">
        {is && <p>{is === 'waiting' ? words.waiting : words.failed}</p>}
        {what === 'empty' && <p>{words.empty}</p>}
        {called && <Read {...{ called }} boss={scenario.boss.name} words={words} told={debrief.typed} />}
        {typeof what === 'object' && what && 'up' in what && <p>{words.wasUp(what.up)}</p>}
      </div>
      {called && (
        <p className="do">
          <button ref={up} type="button" className="btn go" aria-disabled={letter === null} onClick={putUp}>
            {letter === null ? words.full : words.up(letter)}
          </button>
        </p>
      )}
    </section>
  )
}

interface ReadProps {
  called: Called
  boss: string
  words: ReturnType<typeof useWords>['roomConsole']['called']
  told: ReturnType<typeof useWords>['debrief']['typed']
}

/** The stance that it would have, how sure that is, and what was heard in it. */
function Read({ called: { typed, as, stance }, boss, words, told }: ReadProps) {
  if (!as)
    return (
      <>
        <p>
          <StanceMark stance="unclear" />
        </p>
        <p className="small">{words.unclear}</p>
      </>
    )
  return (
    <>
      <p className="desk-does">
        <StanceMark stance={stance} />
        <span className="small">{typed.reading.sure ? words.sure : words.unsure}</span>
      </p>
      {heardIn(typed, as, boss, told).map(sentence => (
        <p key={sentence} className="small">
          {sentence}
        </p>
      ))}
    </>
  )
}
