import { useState } from 'react'
import type { Conversation } from '../../conversation/record.ts'
import { own } from '../../progress/entries.ts'
import { eraseConversation } from '../../progress/erase.ts'
import type { Guess } from '../../progress/memo.ts'
import type { Progress } from '../../progress/progress.ts'
import { lastMoment } from '../../progress/unite.ts'
import type { Summary } from '../../scenario/summary.ts'
import { useKept } from '../stage/kept.ts'
import { Late, once } from '../stage/later.tsx'
import { useWholeShelf } from '../stage/whole-shelf.ts'
import { useWords } from '../stage/words.tsx'

/** So many rows at a time: a thousand would be slow to draw, and nobody reads them. */
const AT_A_TIME = 20

/** What draws a row makes links, which takes the code of conversations: it comes when a list is opened. */
const row = once(async () => (await import('./row.tsx')).Row)

/** An erased conversation, which can be brought back until the page is left. */
export interface Gone {
  conversation: Conversation
  guess: Guess | undefined
}

interface Props {
  shelf: readonly Summary[]
  root: string
  keep: Progress
}

/** Every conversation, by scenario, the latest first: to look back on, or to erase by itself. */
export function OneByOne({ shelf: shipped, root, keep }: Props) {
  const shelf = useWholeShelf(shipped, keep)
  const { kept } = useWords()
  const words = kept.one
  const { conversations, memo } = useKept(keep)
  const [gone, setGone] = useState<ReadonlyMap<string, Gone>>(new Map())
  const [refused, setRefused] = useState(false)
  const byScenario = groups(conversations, gone)
  const titles = new Map(shelf.map(({ id, title }) => [id, title]))
  // In the order of the shelf; what is no longer on it comes last.
  const places = shelf.map(({ id }) => id)
  const rank = (id: string) => (places.includes(id) ? places.indexOf(id) : places.length)
  const scenarios = [...byScenario.keys()].sort((a, b) => rank(a) - rank(b))

  const erase = (conversation: Conversation) => {
    const { id } = conversation
    const guess = own(memo.guesses, id)
    setRefused(!eraseConversation(keep, id))
    setGone(new Map([...gone, [id, { conversation, guess }]]))
  }
  const bringBack = ({ conversation, guess }: Gone) => {
    keep.keepConversation(conversation)
    if (guess) keep.keepGuess(conversation.id, guess)
    setGone(new Map([...gone].filter(([id]) => id !== conversation.id)))
  }

  return (
    <section aria-labelledby="one-h">
      <h2 id="one-h">{words.heading}</h2>
      <p>{scenarios.length > 0 ? words.lead : words.none}</p>
      <p role="status">{refused && words.notGone}</p>
      {scenarios.map(scenario => (
        <OfScenario
          key={scenario}
          title={titles.get(scenario) ?? words.unknown(scenario)}
          root={titles.has(scenario) ? root : null}
          conversations={byScenario.get(scenario) ?? []}
          gone={gone}
          onErase={erase}
          onBringBack={bringBack}
        />
      ))}
    </section>
  )
}

function OfScenario(props: {
  title: string
  /** The site's root; null where the scenario is not here any more. */
  root: string | null
  conversations: readonly Conversation[]
  gone: ReadonlyMap<string, Gone>
  onErase: (conversation: Conversation) => void
  onBringBack: (gone: Gone) => void
}) {
  const { title, root, conversations, gone, onErase, onBringBack } = props
  const words = useWords().kept.one
  const [open, setOpen] = useState(false)
  const [most, setMost] = useState(AT_A_TIME)
  const left = conversations.length - most
  return (
    <details className="of-scenario" onToggle={event => setOpen(event.currentTarget.open)}>
      <summary>
        <b>{title}</b> <span>{words.count(conversations.length)}</span>
      </summary>
      {open && (
        <ul>
          {conversations.slice(0, most).map(conversation => (
            <Late
              key={conversation.id}
              part={row}
              props={{ conversation, root, onErase, onBringBack, gone: gone.get(conversation.id) }}
            />
          ))}
        </ul>
      )}
      {open && left > 0 && (
        <button type="button" className="btn" onClick={() => setMost(most + AT_A_TIME)}>
          {words.more(Math.min(left, AT_A_TIME))}
        </button>
      )}
    </details>
  )
}

/** By scenario, the latest first; those that were erased stay in their places until the page is left. */
function groups(
  kept: Readonly<Record<string, Conversation>>,
  gone: ReadonlyMap<string, Gone>,
): Map<string, Conversation[]> {
  const all = new Map(Object.entries(kept))
  for (const [id, { conversation }] of gone) if (!all.has(id)) all.set(id, conversation)
  const found = new Map<string, Conversation[]>()
  for (const one of [...all.values()].sort((a, b) => lastMoment(b) - lastMoment(a))) {
    const others = found.get(one.scenario)
    if (others) others.push(one)
    else found.set(one.scenario, [one])
  }
  return found
}
