import { FloorDrawing } from './floor-drawing.tsx'
import { LOW, type Moment, NARROW, WIDE } from './floor-layout.ts'
import type { Path, ShownStance, Standing } from './standing.ts'
import { useWords } from './words.tsx'

interface ReadoutProps {
  name: string
  /** The name where there is little room. */
  short?: string
  before: string | null
  after: string
}

/** One scale in words, before → after. */
function Readout({ name, short, before, after }: ReadoutProps) {
  const { to } = useWords().stage
  return (
    <div>
      <dt>
        {short === undefined ? (
          name
        ) : (
          <>
            <span className="whole">{name}</span>
            <span className="short">{short}</span>
          </>
        )}
      </dt>{' '}
      <dd>
        {before !== null && before !== after && (
          <>
            {before} <span aria-hidden="true">→</span>
            <span className="sr">{to}</span>{' '}
          </>
        )}
        {after}
      </dd>
    </div>
  )
}

/**
 * How the two of you stand and what the last reply moved: a picture with one sentence as its text, and both scales in
 * words (B1). Which of the three drawings is seen is a matter of the room there is; `compact` asks for the low one.
 *
 * @param step says which step this is: when it changes, the step plays anew.
 */
export function Floor(props: {
  before: Standing | null
  after: Standing
  stance: ShownStance | null
  stand?: boolean
  bossName: string
  /** The way from the start to `before`. */
  trail?: Path
  step?: number | string
  compact?: boolean
}) {
  const { before, after, stance, stand = false, bossName, trail, step = '', compact = false } = props
  const { stage } = useWords()
  const moment: Moment = { before, after, stance, stand, trail }
  const names = { boss: bossName, you: stage.you }
  const label =
    before && stance
      ? stage.floor.moved(bossName, before, after, stance, stand)
      : stage.floor.start(bossName, after)
  const key = [step, before?.footing, before?.heard, after.footing, after.heard, stance, stand].join()
  return (
    <figure className={compact ? 'picture compact' : 'picture'}>
      <div className="drawings" role="img" aria-label={label} key={key}>
        {[WIDE, NARROW, LOW].map(frame => (
          <FloorDrawing key={frame.name} {...{ frame, moment, names }} />
        ))}
      </div>
      <figcaption>
        <dl className="readout">
          <Readout
            name={stage.footingOf(bossName)}
            short={stage.footing}
            before={before && stage.footings[before.footing]}
            after={stage.footings[after.footing]}
          />
          <Readout
            name={stage.yourPoint}
            before={before && stage.heards[before.heard]}
            after={stage.heards[after.heard]}
          />
        </dl>
      </figcaption>
    </figure>
  )
}
