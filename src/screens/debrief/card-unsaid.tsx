import { leavingOut, UNDECIDED } from '../../debrief/own-card.ts'
import type { Unsaid } from '../../debrief/own-card-unsaid.ts'
import { useWords } from '../stage/words.tsx'
import type { Hand } from './card-hand.ts'

/** What not to say, kindly (L2): words that came out while practising, each with what to say in its place. */
export function CardUnsaid({ on, unsaid }: { on: Hand; unsaid: readonly Unsaid[] }) {
  const { unsaid: words } = useWords().card.ofOwn
  if (unsaid.length === 0) return null
  return (
    <div className="unsaid">
      <h4>{words.heading}</h4>
      <p className="small">{words.lead}</p>
      <ul>
        {unsaid.map(one => (
          <One key={one.words} {...{ one, on }} />
        ))}
      </ul>
    </div>
  )
}

function One({ one, on }: { one: Unsaid; on: Hand }) {
  const { quoted, ofOwn } = useWords().card
  const { unsaid: words } = ofOwn
  const out = on.draft.own?.leftOut.includes(one.words) === true
  const leave = () =>
    on.set(draft => ({ ...draft, own: leavingOut(draft.own ?? UNDECIDED, one.words, !out) }))
  return (
    <li className={out ? 'gone' : undefined}>
      <p className="small">{out ? words.out : words.cost[one.cost]}</p>
      <p className="speech" dir="auto">
        {quoted(one.words)}
      </p>
      {!out && (
        <>
          <p className="small">{one.theirs ? words.insteadTheirs : words.instead}</p>
          <p className="speech instead" dir="auto">
            {quoted(one.instead)}
          </p>
        </>
      )}
      {/* the same button both ways, so that the focus stays on it */}
      <button type="button" className="btn plain" onClick={leave}>
        <span>
          {out ? ofOwn.putBack : ofOwn.leaveOut}
          <span className="sr">{words.of(one.words)}</span>
        </span>
      </button>
    </li>
  )
}
