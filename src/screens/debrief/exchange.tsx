import type { Step } from '../../conversation/replay.ts'
import { StanceGlyph } from '../stage/stance.tsx'
import { useWords } from '../stage/words.tsx'

interface Props {
  step: Step
  /** Which reply of the branch it is, from 1. */
  number: number
  bossName: string
  /** Before that a line that counts can be chosen; after it, it carries its flags. */
  told: boolean
  guessed: boolean
  turnedIt: boolean
  onChoose: () => void
}

/** The boss's line and the reply to it, as they were said; nothing of what came of it until it is told. */
export function Exchange({ step, number, bossName, told, guessed, turnedIt, onChoose }: Props) {
  const words = useWords().turning
  const { said, line, played } = step
  const reply = (
    <>
      <b className="num">
        <span className="sr">{words.reply(number)}</span>
        <span aria-hidden="true">{number}</span>
      </b>
      <span className="speech">“{said.typed?.words ?? played?.reply.words}”</span>
    </>
  )
  return (
    <li>
      <p className="theirs">
        <span className="who">{bossName}</span>
        <span className="speech">“{line}”</span>
      </p>
      {!told && played ? (
        <button type="button" className="pick" onClick={onChoose}>
          {reply}
        </button>
      ) : (
        <p className={['pick', 'still', guessed && 'guessed', turnedIt && 'was'].filter(Boolean).join(' ')}>
          {reply}
          <span className="flags">
            {!played && <span>{words.notClear}</span>}
            {guessed && <span className="flag">{words.guess}</span>}
            {turnedIt && played && (
              <span className="flag">
                <StanceGlyph stance={played.weighed.stance} />
                {words.point}
              </span>
            )}
          </span>
        </p>
      )}
    </li>
  )
}
