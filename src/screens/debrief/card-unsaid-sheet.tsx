import type { Unsaid } from '../../debrief/own-card-unsaid.ts'
import { useWords } from '../stage/words.tsx'

/** What not to say, on paper: each with what to say in its place. */
export function UnsaidSheet({ unsaid }: { unsaid: readonly Unsaid[] }) {
  const { quoted, ofOwn } = useWords().card
  const { heading, brief, briefInstead } = ofOwn.unsaid
  return (
    <section className="rather">
      <p className="does">{heading}</p>
      {unsaid.map(one => (
        <dl key={one.words}>
          <dt>{brief[one.cost]}</dt>
          <dd className="speech" dir="auto">
            {quoted(one.words)}
          </dd>
          <dt>{briefInstead}</dt>
          <dd className="speech" dir="auto">
            {quoted(one.instead)}
          </dd>
        </dl>
      ))}
    </section>
  )
}
