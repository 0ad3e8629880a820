import { LARGEST, SMALLEST, WALL_THEMES } from '../../../conversation/room/happening.ts'
import { useWords } from '../../stage/words.tsx'
import { happensBy } from '../pressed.ts'
import { Act } from './act.tsx'
import type { Part } from './room.ts'

interface Props extends Part {
  singles: boolean
  /** To the wall in this window. */
  onSingle: () => void
}

/** How the wall looks: the size of its text beyond what fits, bright or dark, and in which window. */
export function Look({ room: { session, happen }, singles, onSingle }: Props) {
  const { wall: words } = useWords().roomConsole
  const { look } = session
  const press = (key: 'larger' | 'smaller') => () => {
    const what = happensBy(key, session)
    if (what) happen(what)
  }
  return (
    <section aria-labelledby="look-h">
      <h2 id="look-h">{words.look}</h2>
      <p className="do">
        <Act keyed={singles ? '−' : null} can={look.size > SMALLEST} onAct={press('smaller')}>
          {words.smaller}
        </Act>
        <Act keyed={singles ? '+' : null} can={look.size < LARGEST} onAct={press('larger')}>
          {words.larger}
        </Act>
        <span role="status">{words.size(look.size)}</span>
      </p>
      <fieldset className="desk-choice">
        <legend>{words.theme}</legend>
        {WALL_THEMES.map(theme => (
          <label key={theme}>
            <input
              type="radio"
              name="wall-theme"
              checked={look.theme === theme}
              onChange={() => happen({ is: 'looked', ...look, theme })}
            />
            <span>{words.themes[theme]}</span>
          </label>
        ))}
      </fieldset>
      <button type="button" className="btn" onClick={onSingle}>
        {words.single}
      </button>
    </section>
  )
}
