import { useId } from 'react'
import type { Way } from '../../debrief/ways.ts'
import { useWords } from '../stage/words.tsx'
import { useNames } from './compare-ways.ts'
import type { Section } from './section.ts'

interface Props {
  section: Section
  ways: readonly Way[]
  one: Way
  other: Way
  onOne: (way: Way) => void
  onOther: (way: Way) => void
}

/** Which two ways stand side by side. A way is never set beside itself. */
export function CompareChoice({ section, ways, one, other, onOne, onOther }: Props) {
  const { compare } = useWords()
  return (
    <div className="choices">
      <Choice
        label={compare.one}
        ways={ways.filter(way => way !== other)}
        value={one}
        onChoice={onOne}
        {...{ section }}
      />
      <Choice
        label={compare.other}
        ways={ways.filter(way => way !== one)}
        value={other}
        onChoice={onOther}
        {...{ section }}
      />
    </div>
  )
}

function Choice(props: {
  label: string
  section: Section
  ways: readonly Way[]
  value: Way
  onChoice: (way: Way) => void
}) {
  const { label, section, ways, value, onChoice } = props
  const nameOf = useNames(section)
  const id = useId()
  return (
    <p>
      <label htmlFor={id}>{label}</label>
      <select
        id={id}
        value={value.letter}
        onChange={event => {
          const chosen = ways.find(way => way.letter === event.target.value)
          if (chosen) onChoice(chosen)
        }}
      >
        {ways.map(way => (
          <option key={way.letter} value={way.letter}>
            {nameOf(way)}
          </option>
        ))}
      </select>
    </p>
  )
}
