import { useId, useState } from 'react'
import type { OwnLine } from '../../debrief/own-card-lines.ts'
import { Opener } from '../stage/opener.tsx'
import { useWords } from '../stage/words.tsx'

interface Props {
  /** The person's lines for this step. */
  lines: readonly OwnLine[]
  /** The one that stands there now. */
  said: string
  onSwap: (line: string) => void
}

/** The other lines for a step, on asking: one press puts one of them in. Words that were rewritten stay among them. */
export function CardSwap({ lines, said, onSwap }: Props) {
  const { quoted, ofOwn } = useWords().card
  const [open, setOpen] = useState(false)
  const [rewritten, keep] = useState<readonly string[]>([])
  const id = useId()
  const all = new Set([...lines.map(({ words }) => words), ...rewritten])
  const others = [...all].filter(words => words !== said)
  if (others.length === 0) return null
  return (
    <>
      <Opener open={open} opens={id} onOpen={setOpen}>
        {ofOwn.others(others.length)}
      </Opener>
      <div id={id} hidden={!open} className="swap">
        <ul className="offers">
          {others.map(words => (
            <li key={words}>
              <button
                type="button"
                className="offer"
                onClick={() => {
                  if (said !== '' && !all.has(said)) keep([...rewritten, said])
                  setOpen(false)
                  onSwap(words)
                }}
              >
                <span className="speech" dir="auto">
                  {quoted(words)}
                </span>
              </button>
            </li>
          ))}
        </ul>
      </div>
    </>
  )
}
