import type { Played } from '../../conversation/replay.ts'
import type { Debrief } from '../../debrief/debrief.ts'
import { Ruler } from '../stage/ruler.tsx'
import { useWords } from '../stage/words.tsx'

interface Props {
  back: Debrief
  played: Played
  bossName: string
}

/** The two halves of the score in words (P2). Never their sum: the total goes to courses. */
export function Halves({ back, played, bossName }: Props) {
  const { debrief } = useWords()
  return (
    <div className="halves">
      <Tone back={back} unclear={played.steps.length - back.marks.length} />
      <Heard back={back} played={played} />
      <p className="agreed">{debrief.agreed(bossName)}</p>
    </div>
  )
}

function Tone({ back, unclear }: { back: Debrief; unclear: number }) {
  const { tone } = useWords().debrief
  const { marks, score, tally } = back
  return (
    <section className="half" aria-labelledby="tone-h">
      <h2 id="tone-h">{tone.heading}</h2>
      {marks.length > 0 && (
        <>
          <Of50 points={score.tone} />
          <Ruler points={marks.map(mark => mark.points)} stances={marks.map(mark => mark.stance)} />
        </>
      )}
      <p>
        {tone.tally(tally)} {unclear > 0 && tone.unclear(unclear)}
      </p>
      {marks.length > 0 && <p className="small">{tone.ruler}</p>}
    </section>
  )
}

function Heard({ back, played }: Omit<Props, 'bossName'>) {
  const { debrief, stage } = useWords()
  const { heard } = debrief
  return (
    <section className="half" aria-labelledby="heard-h">
      <h2 id="heard-h">{heard.heading}</h2>
      {back.most > 0 && <Of50 points={back.score.heard} />}
      <ul className="points">
        {back.points.map(({ id, words, fate }) => (
          <li key={id} className={fate}>
            <svg viewBox="-14 -6 28 12" aria-hidden="true" focusable="false">
              <use href="#print-you" className={`p-you ${PRINTS[fate]}`} />
            </svg>
            <span>{words}</span> <span className="fate">{heard.fates[fate]}</span>
          </li>
        ))}
      </ul>
      <p>{heard.reached(played.standing.heard, back.most, stage.heards)}</p>
      {back.points.some(({ fate }) => fate === 'unheard') && <p className="small">{heard.unheard}</p>}
    </section>
  )
}

/** Solid bears weight, outlined is free, dashed is where nobody stands. */
const PRINTS = { heard: 'down', unheard: 'free', 'not-said': 'ghost' }

/** @param points 0 to 50, shown as a whole number. */
function Of50({ points }: { points: number }) {
  const { of } = useWords().debrief
  return (
    <p className="figure num">
      {Math.round(points)} <span>{of}</span>
    </p>
  )
}
