import type { Stance } from '../../scenario/moves.ts'
import { FloorDrawing } from './floor-drawing.tsx'
import { type Moment, STRIP } from './floor-layout.ts'
import { StanceGlyph } from './stance.tsx'
import { classOf } from './standing.ts'
import { useWords } from './words.tsx'

type Way = 'push' | 'roll' | 'lead'

const step = (from: -1 | 0, to: -2 | 1, stance: Stance): Moment => ({
  before: { footing: from, heard: 0 },
  after: { footing: to, heard: 0 },
  stance,
})
const WAYS: readonly { way: Way; stance: Stance; moment: Moment }[] = [
  { way: 'push', stance: 'push-back', moment: step(0, -2, 'push-back') },
  { way: 'roll', stance: 'roll-over', moment: step(0, 1, 'roll-over') },
  { way: 'lead', stance: 'lead-forward', moment: step(-1, 1, 'lead-forward') },
]

/** Home's picture of the idea: pushing back, rolling over and leading forward, on one floor. */
export function ThreeWays() {
  const { home, stage } = useWords()
  const { threeWays } = home
  return (
    <section className="three" aria-label={threeWays.label}>
      {WAYS.map(({ way, stance, moment }) => (
        <figure key={way}>
          <div role="img" aria-label={threeWays[way].alt}>
            <FloorDrawing
              frame={STRIP}
              moment={moment}
              names={{ boss: threeWays.boss, you: stage.you }}
              still
            />
          </div>
          <figcaption>
            <h2 className={`stance ${classOf(stance)}`}>
              <StanceGlyph stance={stance} />
              {threeWays[way].name}
            </h2>
            <p>{threeWays[way].line}</p>
          </figcaption>
        </figure>
      ))}
    </section>
  )
}
