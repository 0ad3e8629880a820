import { useId, useState } from 'react'
import { againHash } from '../stage/again.ts'
import { Opener } from '../stage/opener.tsx'
import { pageOf } from '../stage/page-of.ts'
import { useWords } from '../stage/words.tsx'
import type { Dates } from './dates.ts'
import type { Ahead } from './proposed.ts'

type Proposed = Ahead['proposals'][number]

/** So many are offered at first: a long list of things to do is no offer. */
const AT_FIRST = 3

/** What to practise next, when, why and how: offers, the soonest first. */
export function Next(props: { proposals: readonly Proposed[]; root: string; dates: Dates }) {
  const { proposals, root, dates } = props
  const { next } = useWords().myPractice
  const [open, setOpen] = useState(false)
  const others = useId()
  const [soon, rest] = [proposals.slice(0, AT_FIRST), proposals.slice(AT_FIRST)]
  return (
    <section className="my-next" aria-labelledby="next-h">
      <h2 id="next-h">{next.heading}</h2>
      {proposals.length === 0 ? (
        <p>{next.none}</p>
      ) : (
        <>
          <ol>
            {soon.map((one, place) => (
              <Offer key={one.scenario} {...{ one, root, dates }} first={place === 0} />
            ))}
          </ol>
          {rest.length > 0 && (
            <>
              <Opener open={open} opens={others} onOpen={setOpen}>
                {next.more(rest.length)}
              </Opener>
              <ol id={others} hidden={!open}>
                {rest.map(one => (
                  <Offer key={one.scenario} {...{ one, root, dates }} first={false} />
                ))}
              </ol>
            </>
          )}
          <p className="small">{next.free}</p>
        </>
      )}
    </section>
  )
}

function Offer({ one, root, dates, first }: { one: Proposed; root: string; dates: Dates; first: boolean }) {
  const { myPractice, stage } = useWords()
  const { next } = myPractice
  const { until, long } = dates
  const { boss, id, title } = one.summary
  const days = until(one.on)
  const temperament = stage.temperaments[one.temperament].name
  const change = one.change === 'boss' ? next.change.boss(boss, temperament) : next.change[one.change]
  const eve = one.eve !== null && one.eve !== one.on ? next.andEve(long(one.eve)) : null
  return (
    <li className={first ? 'my-offer first' : 'my-offer'}>
      <h3>
        <span className="my-when">{days === 0 ? next.today : days === 1 ? next.tomorrow : long(one.on)}</span>{' '}
        {title}
      </h3>
      <p>
        <Why one={one} dates={dates} /> {one.last && change} {eve}
      </p>
      <p className="do">
        <a className={first && days === 0 ? 'btn go' : 'btn'} href={pageOf(root, id, againHash(one))}>
          {days === 0 ? next.practise(boss) : next.early(boss)}
        </a>
      </p>
    </li>
  )
}

function Why({ one: { why, last, real }, dates }: { one: Proposed; dates: Dates }) {
  const { myPractice, stage } = useWords()
  const { until, long } = dates
  const words = myPractice.next.why
  if (real !== null && (why === 'first' || why === 'eve' || why === 'before')) {
    const days = until(real)
    return words[why](days === 1 ? myPractice.real.inDays(days) : myPractice.real.on(long(real)))
  }
  if (!last) return null
  const kind = stage.outcomes[last.kind]
  return why === 'mistakes'
    ? words.mistakes(kind, last.mistakes)
    : words[why === 'poor' ? 'poor' : 'well'](kind)
}
