import { useEffect, useRef } from 'react'
import { type Answered, outcomeOf } from '../../debrief/drill-round.ts'
import type { Progress } from '../../progress/progress.ts'
import { Bar } from '../stage/bar.tsx'
import { Copy } from '../stage/copy.tsx'
import { Foot } from '../stage/foot.tsx'
import { useKept } from '../stage/kept.ts'
import { StanceMark } from '../stage/stance.tsx'
import { Symbols } from '../stage/symbols.tsx'
import { useWords } from '../stage/words.tsx'
import { Trouble } from './trouble.tsx'

interface Props {
  root: string
  keep: Progress
  answered: readonly Answered[]
  onAgain: () => void
}

/** The end of a round: which moves came, and the best lines to take along (L5). */
export function End({ root, keep, answered, onAgain }: Props) {
  const { drill } = useWords()
  const { settings } = useKept(keep)
  const words = drill.end
  const round = outcomeOf(answered)
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    document.documentElement.scrollTop = 0
    heading.current?.focus({ preventScroll: true })
  }, [])
  return (
    <>
      <Symbols />
      <Bar home={root} navLabel={drill.nav} nav={<a href={`${root}#shelf`}>{drill.shelf}</a>} />
      <main className="door drill-end">
        <section className="door-open">
          <div>
            <h1 ref={heading} tabIndex={-1}>
              {words.heading}
            </h1>
            <p className="lead">
              {round.answered === 0 ? words.nothing : words.led(round.led, round.answered)}
            </p>
          </div>
          {round.came.length > 0 && (
            <section className="aside drill-came" aria-labelledby="came-h">
              <h2 id="came-h">{words.came}</h2>
              <ul>
                {round.came.map(({ move, times }) => (
                  <li key={move}>
                    <StanceMark stance="lead-forward">{drill.asks[move].ask}</StanceMark>{' '}
                    <span className="small">{words.times(times)}</span>
                  </li>
                ))}
              </ul>
            </section>
          )}
        </section>
        <div className="drill-rest">
          {round.best.length > 0 && (
            <section className="drill-best" aria-labelledby="best-h">
              <h2 id="best-h">{words.best(round.best.length)}</h2>
              <ul className="take-along">
                {round.best.map(({ prompt, words: said }) => (
                  <li key={prompt.id}>
                    <p className="speech">“{said}”</p>
                    <p className="small">{words.to(prompt.scene.boss, prompt.says)}</p>
                  </li>
                ))}
              </ul>
              <p className="do">
                <Copy text={() => round.best.map(({ words: said }) => said).join('\n')} words={words}>
                  {words.copy(round.best.length)}
                </Copy>
              </p>
            </section>
          )}
          <section className="drill-next">
            <p className="do">
              <button type="button" className="btn go" onClick={onAgain}>
                {words.again}
              </button>
              <a className="btn" href={`${root}#shelf`}>
                {drill.shelf}
              </a>
            </p>
            <p className="small">{words.gone}</p>
            <Trouble keep={keep} root={root} />
          </section>
        </div>
      </main>
      <Foot root={root} theme={settings.theme} onTheme={theme => keep.setSetting('theme', theme)} />
    </>
  )
}
