import { useEffect, useRef, useState } from 'react'
import { type Looked, saidLast } from '../../debrief/habits.ts'
import { debriefHash } from '../stage/address.ts'
import { pageOf } from '../stage/page-of.ts'
import { useWords } from '../stage/words.tsx'
import type { Dates } from './dates.ts'

/** So many are listed at first, and so many more each time: a thousand would be slow to draw and slower to read. */
const AT_FIRST = 10
const MORE = 50

/** Every conversation that is kept, the latest first, each with the way to its debrief. */
export function KeptList({ looked, root, dates }: { looked: readonly Looked[]; root: string; dates: Dates }) {
  const { list } = useWords().myPractice
  const [shown, show] = useState(AT_FIRST)
  const items = useRef<HTMLUListElement>(null)
  // The button goes on, or away: one reads on at the first that is new.
  useEffect(() => {
    if (shown > AT_FIRST)
      items.current?.children[shown - MORE]?.querySelector('a')?.focus({ preventScroll: true })
  }, [shown])
  const left = looked.length - shown
  return (
    <section className="my-list" aria-labelledby="list-h">
      <h2 id="list-h">{list.heading}</h2>
      <ul ref={items}>
        {looked.slice(0, shown).map(one => (
          <Item key={one.conversation.id} {...{ one, root, dates }} />
        ))}
      </ul>
      {left > 0 && (
        <p className="do no-print">
          <button type="button" className="btn" onClick={() => show(shown + MORE)}>
            {list.more(Math.min(MORE, left))}
          </button>
          <span className="small">{list.shown(shown, looked.length)}</span>
        </p>
      )}
    </section>
  )
}

function Item({
  one: { scenario, conversation, view },
  root,
  dates,
}: {
  one: Looked
  root: string
  dates: Dates
}) {
  const { myPractice, stage } = useWords()
  const { list } = myPractice
  const { played } = dates
  const boss = list.boss(scenario.boss.name, stage.temperaments[conversation.temperament].name)
  return (
    <li className="my-kept">
      <a href={pageOf(root, scenario.id, debriefHash(conversation))}>
        <b>{scenario.title}</b> <span className="small">{played(saidLast(conversation))}</span>{' '}
        <span className="small">
          {boss} · {view.outcome ? stage.outcomes[view.outcome.kind] : list.open}
        </span>
      </a>
    </li>
  )
}
