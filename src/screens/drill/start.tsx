import { LEADS, type Tally } from '../../debrief/drill.ts'
import { drillables } from '../../library.ts'
import { reads } from '../../messages/en/reads.ts'
import type { Progress } from '../../progress/progress.ts'
import { HearBoss } from '../stage/aloud/hear-boss.tsx'
import { DoorPage } from '../stage/door.tsx'
import { useKept } from '../stage/kept.ts'
import { useWords } from '../stage/words.tsx'
import type { Known } from './look-back.ts'
import { Trouble } from './trouble.tsx'

interface Props {
  root: string
  keep: Progress
  known: Known
  tally: Tally
  /** The lines are on their way, or did not come. */
  is: 'start' | 'coming' | 'failed'
  onBegin: () => void
}

/** Before a round: what it is, what it asks for, what becomes of what is typed. */
export function Start({ root, keep, known, tally, is, onBegin }: Props) {
  const { drill } = useWords()
  const { settings } = useKept(keep)
  // Whoever comes to the button is about to press it.
  const prepare = () => void drillables().catch(() => {})
  return (
    <DoorPage words={drill} root={root} keep={keep} before={<Plan {...{ known, tally }} />}>
      <section className="drill-start" aria-label={drill.title}>
        <p className="do">
          <button
            type="button"
            className="btn go"
            aria-disabled={is === 'coming'}
            onClick={onBegin}
            onFocus={prepare}
            onPointerEnter={prepare}
          >
            {drill.begin}
          </button>
          <span role="status">
            {is === 'coming' && drill.coming}
            {is === 'failed' && drill.failed}
          </span>
        </p>
        {import.meta.env.VITE_LANGUAGE !== 'en' && <p>{reads.drill}</p>}
        <p className="private">{drill.private}</p>
        <Trouble keep={keep} root={root} />
        <HearBoss on={settings.hearBoss} onChange={on => keep.setSetting('hearBoss', on)} />
      </section>
    </DoorPage>
  )
}

/** What the next round asks for and why, and what came in earlier ones. */
function Plan({ known, tally }: { known: Known; tally: Tally }) {
  const { plan, asks } = useWords().drill
  const { skipped, recent } = known.habits
  const drilled = LEADS.flatMap(move => {
    const count = tally[move]
    return count && count.asked > 0 ? [{ move, ...count }] : []
  })
  return (
    <aside className="aside drill-plan" aria-labelledby="plan-h">
      <h2 id="plan-h">{plan.heading}</h2>
      {skipped.length > 0 ? (
        <>
          <p>{plan.skipped(recent)}</p>
          <ul>
            {skipped.map(move => (
              <li key={move}>
                <b>{asks[move].ask}</b>
              </li>
            ))}
          </ul>
        </>
      ) : (
        <p>{recent > 0 ? plan.known : plan.fresh}</p>
      )}
      {drilled.length > 0 && (
        <>
          <h3>{plan.soFar}</h3>
          <ul>
            {drilled.map(({ move, came, asked }) => (
              <li key={move}>
                <b>{asks[move].ask}</b> {plan.count(came, asked)}
              </li>
            ))}
          </ul>
        </>
      )}
    </aside>
  )
}
