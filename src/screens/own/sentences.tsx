import { isGap } from '../../scenario/pattern/gaps.ts'
import { Late, once } from '../stage/later.tsx'
import { useWords } from '../stage/words.tsx'
import { Choice } from './choice.tsx'
import { dayIn } from './day.ts'
import { type Draft, isTold, toGo } from './draft.ts'
import { Field } from './field.tsx'
import { isRequired, STEPS, type Step } from './steps.ts'
import { said, sentenceOf } from './told.ts'

const wish = once(async () => (await import('./wish.tsx')).Wish)

interface Props {
  draft: Draft
  trying: string | null
  onTry: (example: string | null) => void
  onWrite: (step: Step, words: string) => void
  /** Chosen at a sentence that goes on by itself. */
  onChoose: (step: Step, value: string) => void
  onNext: () => void
  onBack: () => void
  /** Opens a sentence that was told or skipped. */
  onOpen: (step: Step) => void
}

/** The sentences in order: those that are told, one below the other as they would be read, and among them the one that is asked. */
export function Sentences({ draft, onChoose, onOpen, onWrite, ...at }: Props) {
  const { own } = useWords()
  const shown = STEPS.filter(step => step === draft.at || isTold(draft, step) || draft.skipped.includes(step))
  return (
    <ol className="own-sentences" aria-label={own.form.heading}>
      {shown.map(step => (
        <li key={step}>
          <Tread done={step !== draft.at && isTold(draft, step)} />
          {step !== draft.at ? (
            <Closed step={step} draft={draft} onOpen={() => onOpen(step)} />
          ) : step === 'pattern' || step === 'pressure' ? (
            <>
              <Choice step={step} draft={draft} onChoose={value => onChoose(step, value)} />
              <ChoiceFoot draft={draft} step={step} onBack={at.onBack} />
            </>
          ) : (
            <Field
              {...{ step, draft }}
              trying={at.trying}
              onTry={at.onTry}
              onWrite={words => onWrite(step, words)}
              onNext={at.onNext}
              onBack={at.onBack}
            />
          )}
        </li>
      ))}
    </ol>
  )
}

function ChoiceFoot({ draft, step, onBack }: { draft: Draft; step: Step; onBack: () => void }) {
  const { form: words } = useWords().own
  const { needed, optional } = toGo(draft)
  return (
    <p className="do">
      {step !== STEPS[0] && (
        <button type="button" className="btn" onClick={onBack}>
          {words.back}
        </button>
      )}
      <span className="small">{words.toGo(needed, optional)}</span>
    </p>
  )
}

/** A sentence that is told, or was skipped: pressed, it opens. */
function Closed({ step, draft, onOpen }: { step: Step; draft: Draft; onOpen: () => void }) {
  const { own, language } = useWords()
  const sentence = sentenceOf(step, draft, own, day => dayIn(day, language))
  const told = isTold(draft, step)
  const missing = !told && isRequired(step) ? own.form.untold : own.form.skipped
  return (
    <div>
      <button type="button" className={told ? 'own-closed' : 'own-closed skipped'} onClick={onOpen}>
        <span className="speech">{said(sentence)}</span>
        {!told && <span className="small"> {missing}</span>}
        <span className="sr"> {own.form.changeIt}</span>
      </button>
      {isGap(step) && <Late part={wish} props={{ gap: step, draft }} />}
    </div>
  )
}

/** A print down the margin, filled where its sentence is finished. */
function Tread({ done }: { done: boolean }) {
  return (
    <svg className="own-tread" viewBox="-10 -15 20 30" aria-hidden="true" focusable="false">
      <use href="#print-you" className={done ? 'p-you down' : 'p-you free'} transform="rotate(90)" />
    </svg>
  )
}
