import { useEffect, useState } from 'react'
import type { Persistence } from '../../progress/persistence.ts'
import type { Progress } from '../../progress/progress.ts'
import { useKept } from '../stage/kept.ts'
import { useWords } from '../stage/words.tsx'
import { NOWHERE, surroundings } from './surroundings.ts'

/** How long it lasts: what clears it away, as far as it can be known here and in general, and the browser's promise (K2). */
export function Lasting({ keep, persistence }: { keep: Progress; persistence: Persistence }) {
  const words = useWords().kept.lasting
  const { trouble } = useKept(keep)
  const [around, setAround] = useState(NOWHERE)
  // Known in the browser alone: the HTML that the build draws is for everybody.
  useEffect(() => setAround(surroundings(window)), [])
  const here = [
    (trouble?.kind === 'blocked' || trouble?.kind === 'full') && words[trouble.kind],
    around.framed && words.framed,
    around.safari && words.safari,
  ].filter(line => typeof line === 'string')
  const general = [
    words.private,
    !around.safari && words.generalSafari,
    !around.framed && words.generalFramed,
    words.clearing,
  ].filter(line => line !== false)
  return (
    <section aria-labelledby="lasting-h">
      <h2 id="lasting-h">{words.heading}</h2>
      <p>{words.lead}</p>
      <div className="lasting">
        {here.length > 0 && (
          <div className="lasting-here">
            <h3>{words.here}</h3>
            <List lines={here} />
          </div>
        )}
        <div>
          <h3>{words.general}</h3>
          <List lines={general} />
        </div>
      </div>
      <BrowsersPromise persistence={persistence} />
    </section>
  )
}

function List({ lines }: { lines: readonly string[] }) {
  return (
    <ul>
      {lines.map(line => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  )
}

type Answer = { promised: boolean | null; most: number | null }

/** The browser's promise: what it said on coming here, and again when somebody has it asked. */
function BrowsersPromise({ persistence }: { persistence: Persistence }) {
  const words = useWords().kept.lasting
  const [answer, setAnswer] = useState<Answer | null>(null)
  useEffect(() => {
    let gone = false
    void persistence.promised().then(promised => {
      if (promised && !gone) setAnswer({ promised, most: null })
    })
    return () => {
      gone = true
    }
  }, [persistence])
  const ask = async () => {
    const [promised, most] = [await persistence.ask(), await persistence.most()]
    setAnswer({ promised, most })
  }
  return (
    <>
      {!answer?.promised && <p>{words.askText}</p>}
      <p className="do">
        {!answer?.promised && (
          <button type="button" className="btn" onClick={ask}>
            {words.ask}
          </button>
        )}
        <span role="status">
          {answer && (
            <>
              {answer.promised
                ? words.promised
                : answer.promised === false
                  ? words.notPromised
                  : words.cannot}
              {answer.most !== null && ` ${words.allows(answer.most)}`}
            </>
          )}
        </span>
      </p>
    </>
  )
}
