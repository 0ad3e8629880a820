import { roomFile } from '../../../conversation/room/file.ts'
import { saveAsFile } from '../../stage/save-as-file.ts'
import { useWords } from '../../stage/words.tsx'
import { guideHash, handoutOfHash } from '../asked.ts'
import type { Part } from './room.ts'

/** What holds for the whole session: which steps are taken, the file of it, and what is printed. */
export function SessionPart({ scenario, room, kept }: Part & { kept: boolean }) {
  const { session: words } = useWords().roomConsole
  const { record, session, happen } = room
  const { plan } = session
  const steps = ['pairs', 'again'] as const
  return (
    <section aria-labelledby="session-h">
      <h2 id="session-h">{words.heading}</h2>
      <p className="desk-choice">
        {steps.map(step => (
          <label key={step}>
            <input
              type="checkbox"
              checked={plan[step]}
              onChange={event => happen({ is: 'planned', ...plan, [step]: event.target.checked })}
            />
            <span>{words[step]}</span>
          </label>
        ))}
      </p>
      {!kept && <p>{words.notKept}</p>}
      <p className="do">
        <button type="button" className="btn" onClick={() => saveAsFile(roomFile(scenario, record, session))}>
          {words.save}
        </button>
        <a className="btn" href={handoutOfHash(record.id)}>
          {words.handout}
        </a>
        <a className="btn" href={guideHash(scenario.id)}>
          {words.guide}
        </a>
      </p>
    </section>
  )
}
