import { backTo } from '../../conversation/branch.ts'
import type { Conversation } from '../../conversation/record.ts'
import type { Step } from '../../conversation/replay.ts'
import { playHash } from '../stage/address.ts'
import { useWords } from '../stage/words.tsx'
import { saidIn } from './compare-cell.tsx'

interface Props {
  conversation: Conversation
  steps: readonly Step[]
  bossName: string
}

/**
 * Every moment of the branch in view, each with the way back to it (L3): the boss's line and what was said to it. What else
 * could be said is not told here.
 */
export function Moments({ conversation, steps, bossName }: Props) {
  const { compare, stage } = useWords()
  const { moments } = compare
  return (
    <ol className="moments">
      {steps.map((step, i) => (
        <li key={step.said.id}>
          <b className="num">{i + 1}</b>
          <p>
            <span className="who">{bossName}</span> <span className="speech">“{step.line}”</span>
          </p>
          <p>
            <span className="who">{stage.you}</span> <span className="speech">“{saidIn(step)}”</span>
          </p>
          <a className="btn" href={playHash(backTo(conversation, step.said.id))}>
            {/* one text, so that the name said aloud begins with the one that is seen */}
            <span>
              {moments.here}
              <span className="sr">{moments.at(i + 1)}</span>
            </span>
          </a>
        </li>
      ))}
    </ol>
  )
}
