import { useEffect, useRef, useState } from 'react'
import { type Found, isLeftOut, stepWords, UNDECIDED, withStep } from '../../debrief/own-card.ts'
import type { Rung } from '../../debrief/own-card-lines.ts'
import { useWords } from '../stage/words.tsx'
import type { Draft } from './card-draft.ts'
import type { Hand } from './card-hand.ts'
import { CardSwap } from './card-swap.tsx'
import { CardWords } from './card-words.tsx'

interface Props {
  rung: Rung
  on: Hand
  found: Found
}

/**
 * One step: its line can be rewritten, swapped for another that the person said, and left out with a way back. Where there is
 * none a written one is offered.
 */
export function CardStep({ rung, on, found }: Props) {
  const { card, stage } = useWords()
  const { ofOwn: words } = card
  const place = useRef<HTMLLIElement>(null)
  const wanted = useRef<'words' | 'back' | null>(null)
  // An emptied field stays for as long as somebody may still be writing in it.
  const [writing, setWriting] = useState(false)
  const [before, setBefore] = useState<string | null>(null)
  const part = on.draft.own ?? UNDECIDED
  const said = stepWords(part, found, rung)
  const name = stage.ladder[rung] ?? ''
  const which = <span className="sr">{words.ofStep(rung + 1, name)}</span>

  useEffect(() => {
    const to = wanted.current
    wanted.current = null
    if (to) place.current?.querySelector<HTMLElement>(`[data-part="${to}"]`)?.focus()
  })
  const decide = (to: string | null) => (draft: Draft) => ({
    ...draft,
    own: withStep(draft.own ?? UNDECIDED, rung, to),
  })
  const leaveOut = () => {
    setBefore(part.steps[rung] || null)
    setWriting(false)
    wanted.current = 'back'
    on.set(decide(''))
  }
  const putBack = () => {
    setWriting(true)
    wanted.current = 'words'
    on.set(decide(before))
  }
  const take = (line: string) => {
    wanted.current = 'words'
    on.set(decide(line))
  }

  if (isLeftOut(part, rung) && !writing)
    return (
      <li className="gone" ref={place}>
        <p>
          {words.leftOut(rung + 1, name)}{' '}
          <button type="button" className="btn plain" data-part="back" onClick={putBack}>
            {/* one text: its name begins with what is seen */}
            <span>
              {words.putBack}
              {which}
            </span>
          </button>
        </p>
      </li>
    )
  const written = found.written[rung] ?? null
  return (
    <li ref={place}>
      <CardWords
        label={words.step(rung + 1, name)}
        does={words.does[rung] ?? null}
        value={said}
        onWrite={to => {
          setWriting(true)
          on.write(decide(to))
        }}
      />
      {said !== '' && said === written && <p className="small">{words.written}</p>}
      {said === '' && written && (
        <div className="offered">
          <p className="small">{words.none}</p>
          <p className="speech" dir="auto">
            {card.quoted(written)}
          </p>
          <button
            type="button"
            className="btn"
            onClick={() => {
              take(written)
              on.say(words.taken(name))
            }}
          >
            {words.take}
            {which}
          </button>
        </div>
      )}
      <div className="line-do">
        <button type="button" className="btn plain" onClick={leaveOut}>
          <span>
            {words.leaveOut}
            {which}
          </span>
        </button>
        <CardSwap
          lines={found.lines[rung] ?? []}
          said={said}
          onSwap={line => {
            take(line)
            on.say(words.swapped(name))
          }}
        />
      </div>
    </li>
  )
}
