import { type RefObject, useId } from 'react'
import type { Step } from '../../conversation/replay.ts'
import { COACHING, type Settings } from '../../progress/kept.ts'
import { useWords } from '../stage/words.tsx'
import { wordsOf } from './log.tsx'

interface Props {
  dialog: RefObject<HTMLDialogElement | null>
  bossName: string
  steps: Step[]
  settings: Settings
  home: string
  onSetting: <Name extends 'coaching' | 'singleKeys'>(name: Name, value: Settings[Name]) => void
  /** Before the reply of this id. */
  onBackTo: (said: string) => void
  onStartOver: () => void
}

/** What is needed now and then: when the coaching comes, the keys, what was said, and going back to any of it (L3). */
export function Menu(props: Props) {
  const { dialog, bossName, steps, settings, home, onSetting, onBackTo, onStartOver } = props
  const { practice } = useWords()
  const words = practice.menu
  const title = useId()
  const close = () => dialog.current?.close()
  const then = (act: () => void) => () => {
    close()
    act()
  }
  return (
    <dialog className="menu" ref={dialog} aria-labelledby={title}>
      <div className="menu-head">
        <h2 id={title}>{words.title}</h2>
        <button type="button" className="btn" onClick={close}>
          {words.close}
        </button>
      </div>
      <fieldset className="coaching">
        <legend>{words.coaching}</legend>
        {COACHING.map(when => (
          <label key={when}>
            <input
              type="radio"
              name="coaching"
              checked={settings.coaching === when}
              onChange={() => onSetting('coaching', when)}
            />
            <span>{words.coachingChoice[when]}</span>
          </label>
        ))}
      </fieldset>
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
    </dialog>
  )
}
