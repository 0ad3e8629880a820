import { isOwnId } from '../../scenario/pattern/own-id.ts'
import { SKILLS } from '../../scenario/scenario.ts'
import type { Summary } from '../../scenario/summary.ts'
import { useWords } from '../stage/words.tsx'

interface Props {
  shelf: readonly Summary[]
  chosen: Summary
  onChoose: (id: string) => void
}

/** Which conversation is played, by skill as on the shelf, and what it is like. */
export function SetUpWhich({ shelf, chosen, onChoose }: Props) {
  const { room, stage } = useWords()
  const words = room.setUp
  const owns = shelf.filter(({ id }) => isOwnId(id))
  const groups = SKILLS.map(skill => ({
    name: words.skills[skill],
    all: shelf.filter(({ id, skills }) => !isOwnId(id) && skills[0] === skill),
  }))
  return (
    <div className="set-up-which">
      <label htmlFor="which">{words.which}</label>
      <select id="which" value={chosen.id} onChange={event => onChoose(event.target.value)}>
        {[...groups, { name: words.own, all: owns }]
          .filter(({ all }) => all.length > 0)
          .map(({ name, all }) => (
            <optgroup key={name} label={name}>
              {all.map(({ id, title, boss, minutes }) => (
                <option key={id} value={id}>
                  {words.option(title, boss, minutes ?? null)}
                </option>
              ))}
            </optgroup>
          ))}
      </select>
      <p className="speech">“{chosen.opening}”</p>
      <p className="small">
        {words.boss(chosen.boss, stage.temperaments[chosen.temperament].name)} ·{' '}
        {words.length(chosen.minutes ?? null)}
      </p>
      <p className="small">{chosen.teaches}</p>
    </div>
  )
}
