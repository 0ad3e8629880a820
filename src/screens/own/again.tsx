import { useEffect, useMemo, useState } from 'react'
import { HARDEST, type HardLine, hardLines } from '../../debrief/again-lines.ts'
import { looksAt } from '../../debrief/looked.ts'
import { ownAgain } from '../../messages/en/own-again.ts'
import type { Progress } from '../../progress/progress.ts'
import type { Own } from '../../scenario/pattern/own.ts'
import type { Scenario } from '../../scenario/scenario.ts'
import { throwHash } from '../stage/throw-hash.ts'
import { useWords, WordsProvider } from '../stage/words.tsx'
import { AgainFrame } from './again-frame.tsx'
import { AgainLine } from './again-line.tsx'
import { withinOwn, withinShared } from './asked.ts'
import { NotHere } from './not-here.tsx'
import { useScenario } from './scenario.ts'
import '../stage/alone/alone.css'
import './again.css'

interface Props {
  own: Own
  /** Whether a link carries its words. */
  shared: boolean
  /** Whether it is on the device: then what was practised of it says which lines are hard. */
  known: boolean
  /** The line that the address asks for. */
  turn: string | null
  root: string
  keep: Progress
}

const WORDS = { ownAgain }

/**
 * The hard lines of a conversation of one's own, thrown one at a time: again and again, in other words and with the boss in
 * another temper. It has no end, and nothing of it is kept.
 */
export function Again(props: Props) {
  const { scenario, failed, again } = useScenario(props.own)
  if (failed) return <NotHere root={props.root} keep={props.keep} onAgain={again} />
  return (
    <WordsProvider messages={WORDS}>{scenario && <Lines {...props} scenario={scenario} />}</WordsProvider>
  )
}

function Lines({ own, shared, known, turn, root, keep, scenario }: Props & { scenario: Scenario }) {
  const { pageTitle } = useWords().ownAgain
  const title = pageTitle(scenario.title)
  useEffect(() => {
    document.title = title
  }, [title])
  const lines = useMemo(
    () => hardLines(scenario, known ? looksAt(scenario, keep.conversationsOf(scenario.id)) : []),
    [scenario, keep, known],
  )
  /** How often each line was thrown again since the page was opened. */
  const [thrown, setThrown] = useState<Readonly<Record<string, number>>>({})
  const line = lines.find(one => one.turn.id === turn) ?? lines[0]
  if (!line) return null
  const { id } = line.turn
  const within = shared ? withinShared(own) : withinOwn(own.id)
  const times = thrown[id] ?? 0
  return (
    <AgainFrame {...{ root, keep, scenario }}>
      <AgainLine
        // Each throw begins with an empty box.
        key={`${id} ${times}`}
        {...{ scenario, line, times, keep }}
        told={own.temperament}
        other={throwHash(within, otherThan(line, lines).turn.id)}
        back={within}
        onAgain={() => setThrown({ ...thrown, [id]: times + 1 })}
      />
    </AgainFrame>
  )
}

/** The next of the hard ones; after the last, and after one that is none, the first. */
function otherThan(line: HardLine, lines: readonly HardLine[]): HardLine {
  const hardest = lines.slice(0, HARDEST)
  return hardest[(hardest.indexOf(line) + 1) % hardest.length] ?? line
}
