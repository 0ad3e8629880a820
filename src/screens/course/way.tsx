import { useWords } from '../stage/words.tsx'
import { type Choice, WAYS, wayOf } from './choice.ts'

/** How it goes in: one of the packages, or a line to paste. */
export function Way({ choice, onChange }: { choice: Choice; onChange: (choice: Choice) => void }) {
  const { way: words } = useWords().course
  const chosen = wayOf(choice)
  return (
    <section aria-labelledby="course-way-h">
      <h2 id="course-way-h">{words.heading}</h2>
      <fieldset className="course-ways">
        <legend className="sr">{words.heading}</legend>
        {WAYS.map(way => (
          <label key={way} className="choice">
            <input
              type="radio"
              name="way"
              checked={way === chosen}
              onChange={() => onChange({ ...choice, way: way === 'scorm12' ? '' : way })}
            />
            <span>
              <b>{words.ways[way].name}</b> <span className="small">{words.ways[way].about}</span>
            </span>
          </label>
        ))}
      </fieldset>
    </section>
  )
}
