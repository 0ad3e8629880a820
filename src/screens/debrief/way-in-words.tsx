import { useState } from 'react'
import { Opener } from '../stage/opener.tsx'
import type { Branch } from '../stage/plane-items.ts'
import { inSentences } from '../stage/plane-words.ts'
import { useWords } from '../stage/words.tsx'

const LIST = 'way-words'

/** The picture as a list to read, for whoever reads more easily than they look. */
export function WayInWords({ branches, bossName }: { branches: readonly Branch[]; bossName: string }) {
  const { plane } = useWords().debrief
  const [open, setOpen] = useState(false)
  return (
    <div className="in-words">
      <Opener open={open} opens={LIST} onOpen={setOpen}>
        {plane.stepByStep.inWords}
      </Opener>
      <div id={LIST} hidden={!open}>
        {inSentences(branches, bossName, plane).map(({ name, replies }) => (
          <div key={name}>
            <p>{name}</p>
            <ul>
              {replies.map(sentence => (
                <li key={sentence}>{sentence}</li>
              ))}
            </ul>
          </div>
        ))}
      </div>
    </div>
  )
}
