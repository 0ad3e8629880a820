import { useState } from 'react'
import type { Summary } from '../../scenario/summary.ts'
import { Practise } from '../stage/practise.tsx'
import { Question } from '../stage/question.tsx'
import { useWords } from '../stage/words.tsx'
import { useResult } from './asked.ts'
import { Check } from './check.tsx'
import { ASPECTS, EXTENTS, type Extents, skillsFor } from './through-people.ts'

interface Props {
  shelf: readonly Summary[]
  root: string
}

/** Are you managing through people yet: each answer gets one sentence, and there is no sum. */
export function People({ shelf, root }: Props) {
  const { people: words, ...shared } = useWords().checkYourself
  const [extents, setExtents] = useState<Extents>({})
  const answered = ASPECTS.flatMap(aspect => {
    const extent = extents[aspect]
    return extent === undefined ? [] : { aspect, extent }
  })
  const { state, changed, heading, ask, change } = useResult(answered.length > 0)
  const result = (
    <section className="result" aria-labelledby="people-result-h">
      <div>
        <h3 id="people-result-h" ref={heading} tabIndex={-1}>
          {words.result}
        </h3>
        <dl>
          {answered.map(({ aspect, extent }) => (
            <div key={aspect}>
              <dt>
                {words.questions[aspect].legend} <span className="small">{words.answers[extent]}</span>
              </dt>
              <dd>{words.questions[aspect][extent]}</dd>
            </div>
          ))}
        </dl>
      </div>
      <div>
        <p>{words.measured}</p>
        <Practise
          heading={shared.practise}
          elsewhere={shared.elsewhere}
          skills={skillsFor(extents)}
          {...{ shelf, root }}
        />
      </div>
    </section>
  )
  return (
    <Check id="people" heading={words.heading} lead={words.lead} {...{ state, changed, result }} onAsk={ask}>
      {ASPECTS.map(aspect => (
        <Question
          key={aspect}
          name={aspect}
          legend={words.questions[aspect].legend}
          choices={EXTENTS.map(value => ({ value, words: words.answers[value] }))}
          value={extents[aspect]}
          onAnswer={extent => {
            setExtents({ ...extents, [aspect]: extent })
            change()
          }}
        />
      ))}
    </Check>
  )
}
