import { mostAbout } from '../../debrief/suggestion.ts'
import type { Skill } from '../../scenario/scenario.ts'
import type { Summary } from '../../scenario/summary.ts'

interface Props {
  heading: string
  /** For where the shelf has nothing for these skills. */
  elsewhere: string
  skills: readonly Skill[]
  shelf: readonly Summary[]
  root: string
}

/** One scenario for each of these skills, each scenario once; where there is none, the way to the shelf. */
export function Practise({ heading, elsewhere, skills, shelf, root }: Props) {
  const found = [...new Set(skills.flatMap(skill => mostAbout(shelf, skill) ?? []))]
  return (
    <div className="practise">
      <h3>{heading}</h3>
      {found.map(({ id, opening, title, boss }) => (
        <a key={id} href={`${root}s/${id}/`}>
          <span className="speech">“{opening}”</span>{' '}
          <span className="small">
            {title} · {boss}
          </span>
        </a>
      ))}
      {found.length === 0 && <a href={`${root}#shelf`}>{elsewhere}</a>}
    </div>
  )
}
