import { useEffect, useId, useRef, useState } from 'react'
import type { Typed } from '../../conversation/record.ts'
import type { Judged, Prompt } from '../../debrief/drill.ts'
import type { Answered } from '../../debrief/drill-round.ts'
import { WordsRead } from '../stage/alone/words-read.tsx'
import { heardIn } from '../stage/heard.ts'
import { Opener } from '../stage/opener.tsx'
import { StanceMark } from '../stage/stance.tsx'
import { useWords } from '../stage/words.tsx'

interface Props {
  prompt: Prompt
  answer: Answered
  judgement: Judged
  /** The last line of the round. */
  last: boolean
  onAgain: () => void
  onNext: () => void
}

/** What a reply does: its stance, the words that did it, what was heard, and whether it was what was asked for. */
export function Result({ prompt, answer, judgement, last, onAgain, onNext }: Props) {
  const { drill, practice } = useWords()
  const { result } = drill
  const { stance, came } = judgement
  const heading = useRef<HTMLHeadingElement>(null)
  const [shown, show] = useState(false)
  const example = useId()
  useEffect(() => {
    document.documentElement.scrollTop = 0
    heading.current?.focus({ preventScroll: true })
    heading.current?.scrollIntoView?.({ block: 'nearest' })
  }, [])
  const { heading: done, likely } = practice.note
  const { ask } = drill.asks[prompt.asked]
  const unclear = stance === 'unclear'
  const next = (
    <button key="next" type="button" className={unclear ? 'btn' : 'btn go'} onClick={onNext}>
      {last ? result.last : result.next}
    </button>
  )
  const again = (
    <button key="again" type="button" className={unclear ? 'btn go' : 'btn'} onClick={onAgain}>
      {result.again}
    </button>
  )
  return (
    <article className="alone-result" aria-labelledby="result-h">
      <h2 id="result-h" ref={heading} tabIndex={-1}>
        <StanceMark stance={stance}>
          {unclear || answer.reading.sure ? done[stance] : likely[stance]}
        </StanceMark>
      </h2>
      {unclear ? (
        <>
          <p className="speech">“{answer.words}”</p>
          <p>{result.unclear(prompt.scene.boss)}</p>
          {prompt.hint !== null && (
            <p>
              <b>{result.hint}</b> {prompt.hint}
            </p>
          )}
        </>
      ) : (
        <Heard {...{ prompt, answer }} asked={came === 'no' ? result.asked(ask) : result.came[came]} />
      )}
      <p className="do">
        {/* What is likelier to be wanted comes first. */}
        {unclear ? [again, next] : [next, again]}
        <Opener open={shown} opens={example} onOpen={show}>
          {result.show}
        </Opener>
      </p>
      <p id={example} className="alone-example" hidden={!shown}>
        {result.shown(ask)} <span className="speech">“{prompt.example}”</span>
      </p>
    </article>
  )
}

/** The person's own words with what did it marked, what each mark shows, what the boss heard, and what was asked for. */
function Heard({ prompt, answer, asked }: Pick<Props, 'prompt' | 'answer'> & { asked: string }) {
  const { typed } = useWords().drill
  const { words, reading } = answer
  const { kind, boss } = prompt.scene
  const { move } = reading
  if (!move) return null
  const said: Typed = { words, as: null, reading }
  // Nothing is played here, so there is no written reply that it could differ from.
  const heard = heardIn(said, { move, words }, boss, typed)
  return (
    <>
      <WordsRead {...{ said, move, kind }} words={typed} />
      <p>
        <b>{heard.join(' ')}</b> {asked}
      </p>
      {kind === 'over-the-line' && (move === 'concern' || move === 'support') && <p>{typed.goingAlong}</p>}
    </>
  )
}
