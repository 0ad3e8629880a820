import type { RefObject } from 'react'
import type { Happened } from '../../../conversation/room/happening.ts'
import type { Place } from '../../../debrief/map.ts'
import { useWords } from '../../stage/words.tsx'
import type { Jump } from './jump-to.ts'

interface Props {
  place: Place
  jump: Jump
  headingRef: RefObject<HTMLHeadingElement | null>
  onGo: (what: Happened) => void
  onStay: () => void
}

/** What going to a place means, said before it is done. */
export function JumpAsk({ place, jump, headingRef, onGo, onStay }: Props) {
  const { jump: words } = useWords().roomConsole
  return (
    <div className="sure">
      <h3 ref={headingRef} tabIndex={-1}>
        {place.outcome ? place.words : <span className="speech">“{place.words}”</span>}
      </h3>
      {jump.is === 'here' && <p>{words.isHere}</p>}
      {jump.is === 'ending' && <p>{words.isEnding}</p>}
      {jump.is === 'no-way' && <p>{words.noWay}</p>}
      {jump.is === 'skip' && (
        <>
          <p>{words.says(jump.says.length)}</p>
          <ol className="desk-says">
            {jump.says.map((said, i) => (
              <li key={i} className="speech">
                “{said}”
              </li>
            ))}
          </ol>
          {jump.fromStart && <p>{words.fromStart}</p>}
        </>
      )}
      <p className="do">
        {jump.is === 'back' && (
          <button type="button" className="btn go" onClick={() => onGo({ is: 'returned', to: jump.to })}>
            {words.goBack}
          </button>
        )}
        {jump.is === 'skip' && (
          <button type="button" className="btn go" onClick={() => onGo({ is: 'skipped', to: place.id })}>
            {words.goThere}
          </button>
        )}
        <button type="button" className="btn" onClick={onStay}>
          {words.cancel}
        </button>
      </p>
    </div>
  )
}
