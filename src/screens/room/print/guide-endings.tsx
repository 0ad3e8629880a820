import type { Guide, GuideEnding } from '../../../debrief/guide.ts'
import type { Scenario } from '../../../scenario/scenario.ts'
import { useWords } from '../../stage/words.tsx'
import { fromWords } from './from-words.ts'

/** Every ending, with what leads to it. */
export function GuideEndings({ scenario, guide }: { scenario: Scenario; guide: Guide }) {
  const { endings: words } = useWords().roomPrint.guide
  return (
    <section className="paper-endings" aria-labelledby="endings-h">
      <header>
        <h2 id="endings-h">{words.heading}</h2>
        <p>{words.lead}</p>
      </header>
      {guide.endings.map(one => (
        <Ending key={one.n} one={one} boss={scenario.boss.name} />
      ))}
    </section>
  )
}

function Ending({ one, boss }: { one: GuideEnding; boss: string }) {
  const { roomPrint, stage } = useWords()
  const { endings: words, turns } = roomPrint.guide
  const { n, outcome, from } = one
  return (
    <article className="paper-ending" aria-labelledby={`ending-${n}`}>
      <h3 id={`ending-${n}`}>
        {words.ending(n)} <span>({stage.outcomes[outcome.kind]})</span>
      </h3>
      <div>
        <p>
          <b>{outcome.title}</b> {outcome.text}
        </p>
        <p>
          {words.says(boss)}: <span className="speech">{roomPrint.quoted(outcome.boss)}</span>
        </p>
        {outcome.won !== undefined && (
          <p>
            {words.won}: {outcome.won}
          </p>
        )}
        {outcome.cost !== undefined && (
          <p>
            {words.cost}: {outcome.cost}
          </p>
        )}
        <p className="paper-after">{turns.after(fromWords(from))}</p>
      </div>
    </article>
  )
}
