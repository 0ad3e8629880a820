import { stepsOf } from '../../../conversation/room/steps.ts'
import { Face } from '../../stage/face.tsx'
import { useWords } from '../../stage/words.tsx'
import type { Part } from './room.ts'

/** The boss's line in view, and where the run of this turn stands. */
export function Now({ scenario, room: { session } }: Part) {
  const { console: words } = useWords().roomConsole
  const { played, plan, step } = session
  return (
    <div className="desk-now">
      <div className="desk-line">
        <Face footing={played.standing.footing} className="s" />
        <blockquote aria-label={words.says(scenario.boss.name)}>
          <p className="speech">“{played.line}”</p>
        </blockquote>
      </div>
      <ol className="desk-run" aria-label={words.run}>
        {stepsOf(plan, played.turn === null).map(one => (
          <li key={one} aria-current={one === step ? 'step' : undefined}>
            {words.steps[one]}
          </li>
        ))}
      </ol>
    </div>
  )
}
