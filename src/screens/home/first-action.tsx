import type { Summary } from '../../scenario/summary.ts'
import { useWords } from '../stage/words.tsx'
import type { LastTimes } from './last-times.ts'

interface Props {
  shelf: readonly Summary[]
  root: string
  times: LastTimes
}

/** The one thing to do first: go on where one stopped, else the next that was not played yet, else play again. */
export function FirstAction({ shelf, root, times }: Props) {
  const { home } = useWords()
  const open = latest(
    shelf.filter(({ id }) => times.get(id)?.state === 'unfinished'),
    times,
  )
  const next = shelf.find(({ id }) => !times.has(id))
  const again = latest(shelf, times)
  const [scenario, says, hash] = open
    ? ([open, home.carryOn, ''] as const)
    : next
      ? ([next, home.begin, ''] as const)
      : ([again, home.again, '#new'] as const)
  if (!scenario) return null
  return (
    <a className="btn go" href={`${root}s/${scenario.id}/${hash}`}>
      {says(scenario.boss)}
    </a>
  )
}

/** The scenario that was played last. */
export function latest(shelf: readonly Summary[], times: LastTimes): Summary | undefined {
  const when = ({ id }: Summary) => times.get(id)?.at ?? 0
  return shelf.toSorted((a, b) => when(b) - when(a))[0]
}
