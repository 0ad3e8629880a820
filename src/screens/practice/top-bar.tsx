import type { Standing } from '../../conversation/standing.ts'
import type { Settings } from '../../progress/kept.ts'
import type { Scenario, Temperament } from '../../scenario/scenario.ts'
import { Bar } from '../stage/bar.tsx'
import { Ladder } from '../stage/ladder.tsx'
import { useWords } from '../stage/words.tsx'

interface Props {
  scenario: Scenario
  temperament: Temperament
  step: Standing['step']
  settings: Settings
  root: string
  canGoBack: boolean
  onBack: () => void
  onMenu: () => void
}

/** What this is, how far up the ladder it came, one reply back, and the rest behind *More*. */
export function TopBar({ scenario, temperament, step, settings, root, canGoBack, onBack, onMenu }: Props) {
  const { practice, stage } = useWords()
  return (
    <Bar
      home={root}
      heading
      title={scenario.title}
      about={practice.withBoss(scenario.boss.name, stage.temperaments[temperament].name)}
      ladder={<Ladder step={step} />}
      navLabel={practice.nav}
      nav={
        <>
          {/* Stays where it is at the start too, only without effect: a button that vanishes takes the focus along. */}
          <button type="button" className="btn plain" aria-disabled={!canGoBack} onClick={onBack}>
            {settings.singleKeys && (
              <span className="key" aria-hidden="true">
                Z
              </span>
            )}
            <span>{practice.back}</span>
          </button>
          <button type="button" className="btn plain coaching-is" onClick={onMenu}>
            <span>{practice.coachingIs[settings.coaching]}</span>
          </button>
          <button type="button" className="btn plain more" onClick={onMenu}>
            <span>{practice.more}</span>
          </button>
          <a className="leave" href={root}>
            {practice.leave}
          </a>
        </>
      }
    />
  )
}
