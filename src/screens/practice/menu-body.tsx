import type { Step } from '../../conversation/replay.ts'
import { ANSWERING, COACHING, type Settings } from '../../progress/kept.ts'
import { HearChoice } from '../stage/aloud/hear-choice.tsx'
import { useWords } from '../stage/words.tsx'
import { Choice } from './choice.tsx'
import { wordsOf } from './log.tsx'

interface Props {
  bossName: string
  steps: Step[]
  settings: Settings
  home: string
  close: () => void
  onSetting: <Name extends 'coaching' | 'answer' | 'singleKeys' | 'hearBoss'>(
    name: Name,
    value: Settings[Name],
  ) => void
  /** Before the reply of this id. */
  onBackTo: (said: string) => void
  onStartOver: () => void
}

/** What the menu holds: when the coaching comes, how one answers, the keys, what was said, and going back to any of it (L3). */
export function MenuBody(props: Props) {
  const { bossName, steps, settings, home, close, onSetting, onBackTo, onStartOver } = props
  const { practice, nowAndThen } = useWords()
  const words = nowAndThen.menu
  const then = (act: () => void) => () => {
    close()
    act()
  }
  return (
    <>
      <Choice
        legend={words.coaching}
        choices={COACHING}
        chosen={settings.coaching}
        wordsOf={words.coachingChoice}
        onChoose={when => onSetting('coaching', when)}
      />
      <Choice
        legend={words.answer}
        choices={ANSWERING}
        chosen={settings.answer}
        wordsOf={words.answerChoice}
        onChoose={first => onSetting('answer', first)}
      />
      <fieldset className="coaching">
        <legend>{words.keys}</legend>
        <label>
          <input
            type="checkbox"
            checked={settings.singleKeys}
            onChange={event => onSetting('singleKeys', event.target.checked)}
          />
          <span>{words.keysOn}</span>
        </label>
      </fieldset>
      <HearChoice on={settings.hearBoss} onChange={on => onSetting('hearBoss', on)} />
      <h3>{words.soFar}</h3>
      {steps.length === 0 ? (
        <p className="small">{words.nothingYet}</p>
      ) : (
        <ol className="so-far">
          {steps.map((step, i) => (
            <li key={step.said.id}>
              <p>
                <span className="small">{bossName}</span> <span className="speech">“{step.line}”</span>
              </p>
              <p>
                <span className="small">{words.you}</span> <span className="speech">“{wordsOf(step)}”</span>
              </p>
              <button
                type="button"
                className="btn plain"
                aria-label={words.goBackTo(i + 1)}
                onClick={then(() => onBackTo(step.said.id))}
              >
                <span>{words.goBackHere}</span>
              </button>
            </li>
          ))}
        </ol>
      )}
      {steps.length > 0 && <p className="small">{words.branches}</p>}
      <div className="do">
        <button type="button" className="btn" onClick={then(onStartOver)}>
          {words.startOver}
        </button>
        <a className="btn" href={home}>
          {practice.leave}
        </a>
      </div>
    </>
  )
}
