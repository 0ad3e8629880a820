import type { Way } from '../../debrief/ways.ts'
import { useWords } from '../stage/words.tsx'
import { useNames } from './compare-ways.ts'
import type { Section } from './section.ts'

/** More lines than these, beside the one in view, and nobody can follow any. */
export const MOST_OVER = 4

interface Props {
  section: Section
  ways: readonly Way[]
  /** Those that are laid over, in the order in which they are drawn. */
  over: readonly Way[]
  onLay: (over: readonly Way[]) => void
}

/** Which other ways are drawn with the one in view: branches of this conversation (L3), and earlier conversations. */
export function WayOverlays({ section, ways, over, onLay }: Props) {
  const { overlay } = useWords().debrief.plane.stepByStep
  const nameOf = useNames(section)
  const full = over.length >= MOST_OVER
  const lay = (way: Way, on: boolean) => onLay(ways.filter(one => (one === way ? on : over.includes(one))))
  return (
    <fieldset className="overlays">
      <legend>{overlay.legend}</legend>
      {ways.map(way => {
        const on = over.includes(way)
        return (
          <label key={way.letter}>
            <input
              type="checkbox"
              checked={on}
              disabled={full && !on}
              onChange={event => lay(way, event.target.checked)}
            />
            <svg viewBox="-15 -7 30 14" aria-hidden="true" focusable="false">
              <g className={on ? `first nth-${over.indexOf(way) + 1}` : 'first'}>
                <use href="#print-boss" className={`p-boss ${on ? 'hollow' : 'ghost'}`} />
              </g>
            </svg>
            <span>{nameOf(way)}</span>
          </label>
        )
      })}
      <p className="small">{overlay.most(MOST_OVER)}</p>
    </fieldset>
  )
}
