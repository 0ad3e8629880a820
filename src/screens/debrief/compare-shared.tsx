import { useState } from 'react'
import type { Step } from '../../conversation/replay.ts'
import { Opener } from '../stage/opener.tsx'
import { useWords } from '../stage/words.tsx'
import { saidIn } from './compare-cell.tsx'

const SHARED = 'shared-replies'

/** What both ways begin with, put away until somebody wants it. */
export function CompareShared({ steps, bossName }: { steps: readonly Step[]; bossName: string }) {
  const { compare, stage } = useWords()
  const [open, setOpen] = useState(false)
  return (
    <div className="same">
      <Opener open={open} opens={SHARED} onOpen={setOpen}>
        {compare.shared.open(steps.length)}
      </Opener>
      <ol id={SHARED} hidden={!open}>
        {steps.map(step => (
          <li key={step.said.id}>
            <p>
              <span className="who">{bossName}</span> <span className="speech">“{step.line}”</span>
            </p>
            <p>
              <span className="who">{stage.you}</span> <span className="speech">“{saidIn(step)}”</span>
            </p>
          </li>
        ))}
      </ol>
    </div>
  )
}
