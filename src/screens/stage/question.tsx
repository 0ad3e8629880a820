import { useId } from 'react'

interface Props<Value extends string> {
  /** Unique on its page. */
  name: string
  legend: string
  choices: readonly { value: Value; words: string }[]
  value: Value | undefined
  /** Why it cannot be left open, where somebody tried. */
  problem?: string | undefined
  onAnswer: (value: Value) => void
}

/** One question with its answers, of which one can be chosen and changed. */
export function Question<Value extends string>(props: Props<Value>) {
  const { name, legend, choices, value, problem, onAnswer } = props
  const id = useId()
  return (
    <fieldset className="question" aria-describedby={problem === undefined ? undefined : id}>
      <legend>{legend}</legend>
      <div className="choices">
        {problem !== undefined && (
          <p id={id} className="problem">
            {problem}
          </p>
        )}
        {choices.map(choice => (
          <label key={choice.value} className="choice">
            <input
              type="radio"
              name={name}
              value={choice.value}
              checked={choice.value === value}
              onChange={() => onAnswer(choice.value)}
            />
            <span>{choice.words}</span>
          </label>
        ))}
      </div>
    </fieldset>
  )
}

/** Puts the focus on the first answer of a question. */
export function focusQuestion(form: HTMLFormElement | null, name: string): void {
  const answers = [...(form?.querySelectorAll<HTMLInputElement>('input[type="radio"]') ?? [])]
  answers.find(answer => answer.name === name)?.focus()
}
