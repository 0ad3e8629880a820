import { useEffect, useRef } from 'react'
import type { Answered, Thrown } from '../../debrief/again-judged.ts'
import { StanceMark } from '../stage/stance.tsx'
import { useWords } from '../stage/words.tsx'
import { AgainHeard } from './again-heard.tsx'

interface Props {
  at: Thrown
  answer: Answered
  /** The address of another line, and of the conversation. */
  other: string
  back: string
  onAgain: () => void
  /** Goes back to the box with the same words. */
  onReword: () => void
}

/** What a reply to a thrown line does, and the ways on. */
export function AgainResult({ at, answer, other, back, onAgain, onReword }: Props) {
  const { ownAgain, practice } = useWords()
  const { result: words } = ownAgain
  const { heading: done, likely } = practice.note
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    document.documentElement.scrollTop = 0
    heading.current?.focus({ preventScroll: true })
    heading.current?.scrollIntoView?.({ block: 'nearest' })
  }, [])
  const { played, typed } = answer
  const stance = played?.weighed.stance ?? 'unclear'
  const sure = stance === 'unclear' || (typed?.reading.sure ?? true)
  return (
    <article className="alone-result" aria-labelledby="result-h">
      <h2 id="result-h" ref={heading} tabIndex={-1}>
        <StanceMark stance={stance}>
          {stance === 'unclear' || sure ? done[stance] : likely[stance]}
        </StanceMark>
      </h2>
      {played ? (
        <AgainHeard {...{ at, answer, played }} />
      ) : (
        <>
          <p className="speech">“{typed?.words}”</p>
          <p>{words.unclear(at.scenario.boss.name)}</p>
          {at.turn.hint !== undefined && (
            <p>
              <b>{words.hint}</b> {at.turn.hint}
            </p>
          )}
        </>
      )}
      <p className="do">
        {!played && (
          <button type="button" className="btn go" onClick={onReword}>
            {words.reword}
          </button>
        )}
        <button type="button" className={played ? 'btn go' : 'btn'} onClick={onAgain}>
          {words.thatOne}
        </button>
        <a className="btn" href={other}>
          {ownAgain.other}
        </a>
        <a className="btn" href={back}>
          {words.back}
        </a>
      </p>
    </article>
  )
}
