import { useId } from 'react'

interface Props<Value extends string> {
  legend: string
  choices: readonly Value[]
  /** Undefined where nothing is chosen yet. */
  chosen: Value | undefined
  wordsOf: Readonly<Record<Value, string>>
  onChoose: (value: Value) => void
}

/** One of several, under a question. */
export function Choice<Value extends string>({ legend, choices, chosen, wordsOf, onChoose }: Props<Value>) {
  const name = useId()
  return (
    <fieldset className="coaching">
      <legend>{legend}</legend>
      {choices.map(one => (
        <label key={one}>
          <input type="radio" name={name} checked={one === chosen} onChange={() => onChoose(one)} />
          <span>{wordsOf[one]}</span>
        </label>
      ))}
    </fieldset>
  )
}
