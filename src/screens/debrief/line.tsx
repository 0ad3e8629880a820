import { backTo } from '../../conversation/branch.ts'
import type { Conversation } from '../../conversation/record.ts'
import type { Step } from '../../conversation/replay.ts'
import type { Cue } from '../../scenario/scenario.ts'
import { playHash } from '../stage/address.ts'
import { MarkedWords } from '../stage/marked-words.tsx'
import { letterOf } from '../stage/passages.ts'
import { useWords } from '../stage/words.tsx'
import { Moved } from './moved.tsx'
import { Reason } from './reason.tsx'

interface Props {
  step: Step
  /** Which reply of the branch it is, from 1. */
  number: number
  conversation: Conversation
  bossName: string
}

/** One exchange: what the boss said, what your line moved, your words with their reason, and the way back there (L3). */
export function Line({ step, number, conversation, bossName }: Props) {
  const { lines } = useWords().debrief
  const { said, line, played } = step
  const stance = played?.weighed.stance ?? 'unclear'
  const { words, cues } = spoken(step)
  return (
    <li>
      <div className="theirs">
        <p className="who">{bossName}</p>
        <p className="speech">“{line}”</p>
      </div>
      <Moved step={step} stance={stance} bossName={bossName} />
      <div className="yours">
        <h3 className="who">{lines.you(number, tryOf(conversation, step))}</h3>
        <p>
          <MarkedWords words={words} cues={cues} stance={stance} />
        </p>
        {cues.length > 0 && (
          <ul className="cues small">
            {cues.map(({ shows }, n) => (
              <li key={n}>
                <b>{letterOf(n)}</b> {shows}
              </li>
            ))}
          </ul>
        )}
        <Reason step={step} bossName={bossName} />
        <a className="btn" href={playHash(backTo(conversation, said.id))}>
          {/* one text, so that the name said aloud begins with the one that is seen */}
          <span>
            {lines.tryAgain}
            <span className="sr">{lines.tryAgainAt(number)}</span>
          </span>
        </a>
      </div>
    </li>
  )
}

/** Which try at this moment it was, from 1: the replies beside it are other branches. */
function tryOf(conversation: Conversation, { said }: Step): number {
  const here = conversation.replies.filter(one => one.after === said.after)
  return here.findIndex(one => one.id === said.id) + 1
}

/** The words as they were said, with the passages that caused their reading: one's own where they were typed (P0). */
function spoken({ said, played }: Step): { words: string; cues: readonly Cue[] } {
  if (!said.typed) return { words: played?.reply.words ?? '', cues: played?.reply.because ?? [] }
  const { words, reading } = said.typed
  const cues = (reading.evidence ?? []).map(({ start, end, shows }) => ({
    words: words.slice(start, end),
    shows,
  }))
  return { words, cues }
}
