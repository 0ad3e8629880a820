import { useId, useState } from 'react'
import { meantAs } from '../../conversation/label.ts'
import type { Meant, Typed } from '../../conversation/record.ts'
import { type Kind, MOVES, STANCES, stanceOf } from '../../scenario/moves.ts'
import { Opener } from '../stage/opener.tsx'
import { useWords } from '../stage/words.tsx'
import { Choice } from './choice.tsx'

interface Props {
  typed: Typed
  /** Of the scenario: it bends which moves belong to which stance (M5). */
  kind: Kind
  onMeant: (meant: Meant | null) => void
}

const CHOICES = [...STANCES, 'unclear'] as const

/** The person's own word beside the reading: a stance, and the move if they like. It changes no score. */
export function MeantAs({ typed, kind, onMeant }: Props) {
  const words = useWords().debrief.typed
  const meant = meantAs(typed)
  const [open, setOpen] = useState(meant !== null)
  const [told, tell] = useState<'kept' | 'takenBack' | null>(null)
  const body = useId()
  const say = (what: Meant | null) => {
    onMeant(what)
    tell(what ? 'kept' : 'takenBack')
  }
  const moves = MOVES.filter(move => stanceOf(move, kind, 0) === meant?.stance)
  return (
    <div className="meant">
      <Opener open={open} opens={body} onOpen={setOpen}>
        {words.meant.open}
      </Opener>
      <div id={body} hidden={!open}>
        <Choice
          legend={words.meant.legend}
          choices={CHOICES}
          wordsOf={words.meant.stances}
          chosen={meant?.stance}
          onChoose={stance => say({ stance, move: null })}
        />
        {meant && moves.length > 0 && (
          <Choice
            legend={words.meant.closer}
            choices={moves}
            wordsOf={words.moves}
            chosen={meant.move ?? undefined}
            onChoose={move => say({ ...meant, move })}
          />
        )}
        {/* The button stays, so that what was pressed does not vanish with the focus. */}
        <div className="meant-is">
          <button
            type="button"
            className="btn plain"
            aria-disabled={!meant}
            onClick={() => meant && say(null)}
          >
            <span>{words.meant.takeBack}</span>
          </button>
          <span role="status">{told && words.meant[told]}</span>
        </div>
        <p className="small">{words.meant.why}</p>
      </div>
    </div>
  )
}
