import { useId, useMemo, useState } from 'react'
import type { CardLine } from '../../debrief/card.ts'
import { earlierOffers, offersOf } from '../../debrief/card-offers.ts'
import { Opener } from '../stage/opener.tsx'
import { useWords } from '../stage/words.tsx'
import { isFull, lineFrom, removed, there, withLine } from './card-draft.ts'
import type { Hand } from './card-hand.ts'
import type { Section } from './section.ts'

interface Props {
  section: Section
  on: Hand
  /** Words that stand on the card in another place, and so are not offered. */
  taken?: readonly string[]
}

/** Lines to choose: those of the branch in view that led in step, and on asking those of other tries. One press each. */
export function CardOffers({ section, on, taken = [] }: Props) {
  const words = useWords().card
  const { played } = section
  const { are, lines } = useMemo(() => offersOf(played), [played])
  const reply = are === 'led' ? words.reply : words.replyInstead
  const free = lines.filter(line => !taken.includes(line.words) || lineFrom(on.draft, line.words))
  const none = lines.length > 0 ? words.ofOwn.allTaken : words.nothing
  return (
    <>
      {free.length > 0 ? <h3>{words[are]}</h3> : <p>{none}</p>}
      <ul className="offers">
        {free.map(line => (
          <Offer key={line.words} {...{ line, on }} place={reply(line.reply)} />
        ))}
      </ul>
      <Earlier {...{ section, on, taken }} offered={lines} />
      {isFull(on.draft) && <p className="small">{on.full}</p>}
    </>
  )
}

/** Looked for only when it is asked for: it plays the other tries again. */
function Earlier({ section, on, taken = [], offered }: Props & { offered: readonly CardLine[] }) {
  const words = useWords().card
  const { scenario, conversation, keep } = section
  const [found, find] = useState<CardLine[] | null>(null)
  const [open, setOpen] = useState(false)
  const id = useId()
  const others =
    conversation.replies.length > section.played.steps.length || keep.conversationsOf(scenario.id).length > 1
  if (!others) return null
  const free = found?.filter(line => !taken.includes(line.words) || lineFrom(on.draft, line.words))
  const look = (wanted: boolean) => {
    if (wanted && !found)
      find(earlierOffers(scenario, conversation, keep.conversationsOf(scenario.id), offered))
    setOpen(wanted)
  }
  return (
    <div className="earlier">
      <Opener open={open} opens={id} onOpen={look}>
        {words.earlier}
      </Opener>
      <div id={id} hidden={!open}>
        {free?.length === 0 && <p className="small">{words.noEarlier}</p>}
        <ul className="offers">
          {free?.map(line => (
            <Offer key={line.words} {...{ line, on }} place={null} />
          ))}
        </ul>
      </div>
    </div>
  )
}

function Offer({ line, on, place }: { line: CardLine; on: Hand; place: string | null }) {
  const { card: words, debrief } = useWords()
  const { draft, set, say } = on
  const chosen = lineFrom(draft, line.words)
  const full = !chosen && isFull(draft)
  const choose = () => {
    if (full) return say(on.full)
    set(now => (chosen ? removed(now, chosen.key) : withLine(now, line)))
    say(chosen ? words.takenOff : words.chosen(there(draft).length + 1))
  }
  return (
    <li>
      <label className="offer">
        <input type="checkbox" checked={chosen !== undefined} aria-disabled={full} onChange={choose} />
        <span>
          <span className="speech" dir="auto">
            {words.quoted(line.words)}
          </span>
          <span className="small">
            {[place, line.move && debrief.lines.moves[line.move]].filter(Boolean).join(', ')}
          </span>
        </span>
      </label>
    </li>
  )
}
