import { type ReactNode, useEffect, useState } from 'react'
import { type Inventory, inventoryOf, roomOf, sessionsIn } from '../../progress/inventory.ts'
import type { Progress } from '../../progress/progress.ts'
import { useKept } from '../stage/kept.ts'
import { useWords } from '../stage/words.tsx'
import { spokenDay, spokenMoment } from './dates.ts'

/** What is kept, how much room it takes, where it is, since when, and when it was last saved. */
export function Facts({ keep, drafts }: { keep: Progress; drafts: number }) {
  const { kept, language } = useWords()
  const words = kept.facts
  const all = useKept(keep)
  const { memo, trouble } = all
  const [room, setRoom] = useState<number | null>(null)
  const [sessions, setSessions] = useState(0)
  const inventory = inventoryOf(all, drafts, sessions)
  useEffect(() => {
    void drafts
    const measure = () => {
      setRoom(roomOf(keep))
      setSessions(sessionsIn(keep))
    }
    measure()
    return keep.store.subscribe(measure)
  }, [keep, drafts])
  return (
    <aside className="aside kept-facts" aria-labelledby="facts-h">
      <h2 id="facts-h">{words.heading}</h2>
      <dl>
        <Fact name={words.kept}>
          <WhatThereIs inventory={inventory} />
        </Fact>
        {room !== null && room > 0 && <Fact name={words.room}>{words.takes(room)}</Fact>}
        <Fact name={words.where}>{trouble?.kind === 'blocked' ? words.inMemory : words.here}</Fact>
        {memo.since !== null && <Fact name={words.since}>{spokenDay(memo.since, language)}</Fact>}
        <Fact name={words.savedAt}>
          {memo.savedAt === null ? words.never : spokenMoment(memo.savedAt, language)}
          {inventory.newer > 0 && <p>{words.newer(inventory.newer)}</p>}
        </Fact>
      </dl>
    </aside>
  )
}

/** What there is of each kind, as a list; a sentence where there is nothing. */
export function WhatThereIs({ inventory }: { inventory: Inventory }) {
  const words = useWords().kept.facts
  const { conversations, scenarios, own, drafts, sessions, cards, drilled, settings, unreadable } = inventory
  const lines = [
    conversations > 0 && words.conversations(conversations, scenarios),
    own > 0 && words.own(own),
    drafts > 0 && words.drafts(drafts),
    sessions > 0 && words.sessions(sessions),
    cards > 0 && words.cards(cards),
    drilled > 0 && words.drill(drilled),
    settings && words.settings,
    unreadable > 0 && words.unreadable(unreadable),
  ].filter(line => line !== false)
  if (lines.length === 0) return words.nothing
  return (
    <ul>
      {lines.map(line => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  )
}

function Fact({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  )
}
