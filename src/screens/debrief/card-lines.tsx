import { useEffect, useRef } from 'react'
import { useWords } from '../stage/words.tsx'
import { type DraftLine, isFull, moved, putBack, removed, reworded, there, withLine } from './card-draft.ts'
import type { Hand } from './card-hand.ts'
import { CardWords } from './card-words.tsx'

/** A part of a line that can have the focus. */
type Part = 'words' | 'up' | 'down' | 'back'

/** The lines on the card: each can be rewritten, moved up and down, and removed with a way back. */
export function CardLines({ on }: { on: Hand }) {
  const words = useWords().card
  const { draft, set, say } = on
  const list = useRef<HTMLOListElement>(null)
  const wanted = useRef<{ key: number; part: Part } | null>(null)
  const lines = there(draft)

  // What was pressed may have moved, or gone: the focus goes with the line.
  useEffect(() => {
    const { key, part } = wanted.current ?? {}
    wanted.current = null
    list.current?.querySelector<HTMLElement>(`[data-line="${key}"] [data-part="${part}"]`)?.focus()
  })
  const focusOn = (key: number, part: Part) => {
    wanted.current = { key, part }
  }
  const addOwn = () => {
    if (isFull(draft)) return say(on.full)
    focusOn(draft.next, 'words')
    set(now => withLine(now, { words: '', move: null }, null))
  }
  const move = (line: DraftLine, by: -1 | 1) => {
    const to = lines.indexOf(line) + by
    if (!lines[to]) return
    focusOn(line.key, by < 0 ? 'up' : 'down')
    set(now => moved(now, line.key, by))
    say(words.moved(to + 1, lines.length))
  }
  return (
    <>
      <ol className="lines" ref={list}>
        {draft.lines.map(line => (
          <li key={line.key} data-line={line.key} className={line.gone ? 'gone' : undefined}>
            {line.gone ? (
              <Gone
                full={isFull(draft)}
                onBack={() => {
                  focusOn(line.key, 'words')
                  set(now => putBack(now, line.key))
                }}
              />
            ) : (
              <Line
                {...{ line, on }}
                n={lines.indexOf(line) + 1}
                of={lines.length}
                onMove={by => move(line, by)}
                onRemove={() => {
                  focusOn(line.key, 'back')
                  set(now => removed(now, line.key))
                }}
              />
            )}
          </li>
        ))}
      </ol>
      <button type="button" className="btn own-line" aria-disabled={isFull(draft)} onClick={addOwn}>
        {words.own}
      </button>
    </>
  )
}

interface LineProps {
  line: DraftLine
  on: Hand
  /** Its place, from 1. */
  n: number
  of: number
  onMove: (by: -1 | 1) => void
  onRemove: () => void
}

function Line({ line, on, n, of, onMove, onRemove }: LineProps) {
  const { card: words, debrief } = useWords()
  const does = line.move && debrief.lines.moves[line.move]
  const which = <span className="sr">{words.ofLine(n)}</span>
  return (
    <>
      <CardWords
        label={words.line(n)}
        {...{ does }}
        value={line.words}
        onWrite={said => on.write(now => reworded(now, line.key, said))}
      />
      <p className="line-do">
        <button
          type="button"
          className="btn plain"
          data-part="up"
          aria-disabled={n === 1}
          onClick={() => onMove(-1)}
        >
          {/* one text: its name begins with what is seen */}
          <span>
            {words.up}
            {which}
          </span>
        </button>
        <button
          type="button"
          className="btn plain"
          data-part="down"
          aria-disabled={n === of}
          onClick={() => onMove(1)}
        >
          <span>
            {words.down}
            {which}
          </span>
        </button>
        <button type="button" className="btn plain" onClick={onRemove}>
          <span>
            {words.remove}
            {which}
          </span>
        </button>
      </p>
    </>
  )
}

function Gone({ full, onBack }: { full: boolean; onBack: () => void }) {
  const words = useWords().card
  return (
    <p>
      {words.gone}{' '}
      <button type="button" className="btn plain" data-part="back" aria-disabled={full} onClick={onBack}>
        <span>{words.putBack}</span>
      </button>
    </p>
  )
}
