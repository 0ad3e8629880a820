import type { RefObject } from 'react'
import type { Skill } from '../../scenario/scenario.ts'
import type { Summary } from '../../scenario/summary.ts'
import { Practise } from '../stage/practise.tsx'
import { useWords } from '../stage/words.tsx'
import type { Reason, Verdict } from './verdict.ts'

/** What each way practises. Waiting well is bringing it unasked once the moment is there. */
const SKILL: Record<Verdict, Skill> = {
  follow: 'follow-well',
  lead: 'lead-forward',
  hold: 'hold-the-line',
  wait: 'push-up-pull-down',
}

interface Props {
  verdict: Verdict
  because: readonly Reason[]
  heading: RefObject<HTMLHeadingElement | null>
  shelf: readonly Summary[]
  root: string
}

/** Where the answers lead, why, how it is done, and a scenario to practise it in. */
export function Result({ verdict, because, heading, shelf, root }: Props) {
  const { result, reasons, verdicts } = useWords().worthIt
  const words = verdicts[verdict]
  return (
    <section className="result" aria-labelledby="result-h">
      <div>
        <h2 id="result-h" ref={heading} tabIndex={-1}>
          {words.heading}
        </h2>
        <p className="says">{words.text}</p>
        <Listed heading={result.because} items={because.map(reason => reasons[reason])} />
        <div className="sounds">
          <h3>{result.sounds}</h3>
          <p className="speech">“{words.line}”</p>
        </div>
      </div>
      <div>
        <Listed heading={words.steps.heading} items={words.steps.items} ordered={verdict !== 'wait'} />
        {'whom' in words && <Listed heading={words.whom.heading} items={words.whom.items} />}
        {'caution' in words && <p className="small">{words.caution}</p>}
        <Practise
          heading={result.practise}
          elsewhere={result.elsewhere}
          skills={[SKILL[verdict]]}
          {...{ shelf, root }}
        />
      </div>
    </section>
  )
}

function Listed(props: { heading: string; items: readonly string[]; ordered?: boolean }) {
  const { heading, items, ordered = false } = props
  const List = ordered ? 'ol' : 'ul'
  return (
    <div>
      <h3>{heading}</h3>
      <List>
        {items.map(item => (
          <li key={item}>{item}</li>
        ))}
      </List>
    </div>
  )
}
