import type { Footing } from '../../scenario/scenario.ts'
import { Chevrons } from './chevrons.tsx'
import { apart, toeOf, yourToe } from './couple-gap.ts'
import { bossAt, youIn } from './figure.ts'
import { FigureDrawn } from './figure-drawn.tsx'
import { poseAfter } from './floor-layout.ts'
import { tidy as t } from './limb.ts'
import { classOf, type ShownStance } from './standing.ts'

const WIDTH = 190
const FLOOR = 124

/** How the two stand after one reply, from the side: decoration beside a line that says it. */
export function Couple(props: { footing: Footing; stance: ShownStance; stand?: boolean }) {
  const { footing, stance, stand = false } = props
  const pose = poseAfter(stance, stand)
  const between = apart(footing, pose)
  const boss = (WIDTH - between) / 2
  const you = boss + between
  const from = boss + toeOf(footing) - 16.6 - 4
  return (
    <svg className="floor couple" viewBox={`0 0 ${WIDTH} ${FLOOR + 7}`} aria-hidden="true" focusable="false">
      {pose === 'lead-forward' && (
        <rect className="room" x={t(from)} y={FLOOR} width={t(you - yourToe(pose) - 4 - from)} height="5.5" />
      )}
      <path className="floorline" d={`M0 ${FLOOR}H${WIDTH}`} />
      <FigureDrawn figure={bossAt(footing)} x={boss} y={FLOOR} scale={1} className="boss" />
      <FigureDrawn
        figure={youIn(pose)}
        x={you}
        y={FLOOR}
        scale={1}
        mirrored
        className={`you ${stance === 'unclear' ? 'lead' : classOf(stance)}`}
      />
      <Chevrons scale={1} floor={FLOOR} {...{ footing, pose, stance, boss, you }} />
    </svg>
  )
}
