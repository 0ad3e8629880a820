import { backTo } from '../../conversation/branch.ts'
import type { Conversation } from '../../conversation/record.ts'
import type { Step } from '../../conversation/replay.ts'
import { type Kind, type Move, stanceOf } from '../../scenario/moves.ts'
import { playHash } from '../stage/address.ts'
import { Cues } from '../stage/cues.tsx'
import { evidenceOf } from '../stage/heard.ts'
import { MarkedPieces } from '../stage/marked-words.tsx'
import { markPassages, markSpans, type Piece } from '../stage/passages.ts'
import type { ShownStance } from '../stage/standing.ts'
import { throwHash } from '../stage/throw-hash.ts'
import { useWords } from '../stage/words.tsx'
import { Moved } from './moved.tsx'
import { Reason } from './reason.tsx'

interface Props {
  step: Step
  /** Which reply of the branch it is, from 1. */
  number: number
  conversation: Conversation
  bossName: string
  /** Of the scenario: it bends what its moves amount to (M5). */
  kind: Kind
  /** The scenario's part of the address: one's own have one, and their boss's lines can be thrown again. */
  within: string
}

/** One exchange: what the boss said, what your line moved, your words with their reason, and the way back there (L3). */
export function Line({ step, number, conversation, bossName, kind, within }: Props) {
  const { debrief, throwAgain } = useWords()
  const { lines, typed } = debrief
  const { said, line, played } = step
  const stance = played?.weighed.stance ?? 'unclear'
  const { pieces, shows, stanceOfMark } = spoken(step, kind, typed.shows)
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
          <MarkedPieces pieces={pieces} stanceOf={stanceOfMark} />
        </p>
        <Cues shows={shows} />
        <Reason step={step} bossName={bossName} />
        <p className="do">
          <a className="btn" href={playHash(backTo(conversation, said.id))}>
            {/* one text, so that the name said aloud begins with the one that is seen */}
            <span>
              {lines.tryAgain}
              <span className="sr">{lines.tryAgainAt(number)}</span>
            </span>
          </a>
          {within && played && stance !== 'lead-forward' && (
            <a className="btn" href={throwHash(within, step.turn.id)}>
              <span>
                {throwAgain.thatOne}
                <span className="sr">{lines.tryAgainAt(number)}</span>
              </span>
            </a>
          )}
        </p>
      </div>
    </li>
  )
}

/** Which try at this moment it was, from 1: the replies beside it are other branches. */
function tryOf(conversation: Conversation, { said }: Step): number {
  const here = conversation.replies.filter(one => one.after === said.after)
  return here.findIndex(one => one.id === said.id) + 1
}

interface Spoken {
  pieces: readonly Piece[]
  /** What each marked passage shows. */
  shows: readonly string[]
  stanceOfMark: (nth: number) => ShownStance
}

/** The words as they were said, with the passages that caused their reading: one's own where they were typed (P0). */
function spoken({ said, played, before }: Step, kind: Kind, inWords: Record<Move, string>): Spoken {
  const stance = played?.weighed.stance ?? 'unclear'
  if (!said.typed) {
    const { words = '', because = [] } = played?.reply ?? {}
    return {
      pieces: markPassages(words, because),
      shows: because.map(({ shows }) => shows),
      stanceOfMark: () => stance,
    }
  }
  // What was not understood shows nothing.
  const evidence = played ? evidenceOf(said.typed) : []
  return {
    pieces: markSpans(said.typed.words, evidence),
    shows: evidence.map(({ shows }) => inWords[shows]),
    stanceOfMark: nth => {
      const move = evidence[nth]?.shows
      return move ? stanceOf(move, kind, before.raised) : stance
    },
  }
}
