import { useRef } from 'react'
import type { Progress } from '../../progress/progress.ts'
import { isOwnId } from '../../scenario/pattern/own-id.ts'
import type { Summary } from '../../scenario/summary.ts'
import { useWholeShelf } from '../stage/whole-shelf.ts'
import { useWords } from '../stage/words.tsx'
import { idsOf, optionsOf, wayOf } from './choice.ts'
import { How } from './how.tsx'
import { LineToPaste } from './line-to-paste.tsx'
import { PackageToMake } from './package-to-make.tsx'
import { useChoice } from './use-choice.ts'
import { Way } from './way.tsx'
import { Which } from './which.tsx'

interface Props {
  shelf: readonly Summary[]
  root: string
  keep: Progress
}

/** All that is chosen, from top to bottom, and on the floor line what it comes to. */
export function SetUp({ shelf, root, keep }: Props) {
  const { course: words } = useWords()
  const whole = useWholeShelf(shelf, keep)
  const { choice, lost, change } = useChoice(shelf, keep)
  const place = useRef<HTMLDivElement>(null)
  const chosen = idsOf(choice).flatMap(id => whole.find(one => one.id === id) ?? [])
  const { options, wrong } = optionsOf(
    choice,
    chosen.map(({ id }) => id),
  )
  const owns = chosen.filter(({ id }) => isOwnId(id))

  /** Leads to what is missing or wrong. @returns what to say of it; null where nothing is. */
  function missing(): string | null {
    const amiss =
      chosen.length === 0 ? 'input[type=checkbox]' : wrong.length > 0 ? '[aria-invalid=true]' : null
    if (amiss === null) return null
    place.current?.querySelector<HTMLElement>(amiss)?.focus()
    return chosen.length === 0 ? words.make.chooseFirst : words.make.mendFirst
  }
  return (
    <div className="course" ref={place}>
      {lost > 0 && <p className="course-lost">{words.lost(lost)}</p>}
      <Which {...{ whole, chosen, choice }} onChange={change} />
      <How {...{ chosen, choice, wrong }} onChange={change} />
      <Way {...{ choice }} onChange={change} />
      {wayOf(choice) === 'line' ? (
        <LineToPaste
          {...{ chosen, owns, choice, options, root }}
          sound={wrong.length === 0}
          onChange={change}
        />
      ) : (
        <PackageToMake {...{ owns, choice, options, missing, root, keep }} />
      )}
    </div>
  )
}
