import type { ReactNode } from 'react'
import type { Scenario } from '../../../scenario/scenario.ts'
import { useWords } from '../../stage/words.tsx'

/** The plan for looking back with the room, and questions that fit this scenario's kind and skills. */
export function GuideDebrief({ scenario }: { scenario: Scenario }) {
  const { debrief: words } = useWords().roomPrint.guide
  const { kind, skills, you } = scenario
  const boss = scenario.boss.name
  const { guess, path, reasons, points, ladder, own } = words.steps
  const questions = [...words.kinds[kind], ...skills.map(skill => words.skills[skill])]
  return (
    <section className="paper-looking-back" aria-labelledby="back-h">
      <header>
        <h2 id="back-h">{words.heading}</h2>
        <p>{words.lead}</p>
      </header>
      <ol>
        <Step {...guess} />
        <Step {...path} />
        <Step heading={reasons.heading} text={reasons.text(boss)} />
        <Step {...points}>
          <ul className="paper-listed">
            {Object.entries(you.points).map(([id, point]) => (
              <li key={id}>{point}</li>
            ))}
          </ul>
        </Step>
        <li>
          <h3>{words.questions}</h3>
          <ul className="paper-listed">
            {questions.map(question => (
              <li key={question(boss)}>{question(boss)}</li>
            ))}
          </ul>
        </li>
        <Step {...ladder} />
        <Step {...own} />
      </ol>
    </section>
  )
}

function Step({ heading, text, children }: { heading: string; text: string; children?: ReactNode }) {
  return (
    <li>
      <h3>{heading}</h3>
      <p>{text}</p>
      {children}
    </li>
  )
}
