import type { CSSProperties, ReactNode } from 'react'
import { Chevrons } from './chevrons.tsx'
import { bossAt, youIn } from './figure.ts'
import { FigureDrawn } from './figure-drawn.tsx'
import { Arrows } from './floor-arrows.tsx'
import { type Frame, type Layout, layOut, type Moment } from './floor-layout.ts'
import { Axes, BLEED, Boards, RoomMade, Traces } from './floor-plan.tsx'
import { tidy as t } from './limb.ts'
import { stride, YOUR_POSES } from './poses.ts'
import { bossPrints, yourPrints } from './prints.ts'
import { PrintsDrawn } from './prints-drawn.tsx'
import { classOf } from './standing.ts'

/**
 * A group that starts where it stood before. Only a real step gets a style: the first turn is drawn into the page's
 * HTML, where the CSP allows none.
 */
function Mover({ className, by, children }: { className: string; by: number; children: ReactNode }) {
  if (Math.abs(by) < 0.5) return <g className={className}>{children}</g>
  return (
    <g className={className} style={{ '--from': `${t(by)}px` } as CSSProperties}>
      {children}
    </g>
  )
}

/** Dotted lines that tie the foot with the weight to its print. */
function drops(frame: Frame, layout: Layout, moment: Moment): string {
  const { footing, heard } = moment.after
  const pose = YOUR_POSES[layout.pose]
  const bossFoot = footing === 0 ? 0 : Math.sign(footing) * (stride(footing) + 4)
  const yourFoot = layout.pose === 'lead-forward' ? -pose.back.x - 4 : -pose.front.x - 4
  const from = frame.elevation + 2
  const to = t(layout.boardAt(heard) - 12 * frame.scale)
  return [layout.boss + bossFoot * frame.scale, layout.you + yourFoot * frame.scale]
    .map(x => `M${t(x)} ${from}V${to}`)
    .join('')
}

/**
 * One drawing of a moment. Hidden from those who cannot see it: what is around it says the same in words.
 * A `still` one shows the step as done, without motion.
 */
export function FloorDrawing(props: {
  frame: Frame
  moment: Moment
  names: { boss: string; you: string }
  still?: boolean
}) {
  const { frame, moment, names, still = false } = props
  const { before, after, stance } = moment
  const layout = layOut(frame, moment)
  const { pose, boss, you, was } = layout
  const k = frame.scale
  const floor = frame.elevation
  const plan = frame.boards > 0
  const board = layout.boardAt(after.heard)
  const aside = pose === 'roll-over'
  const edge = layout.boardsEnd + (frame.boards === 1 ? 1 : -frame.board * 0.1)
  const steps = pose === 'lead-forward' || pose === 'push-back'
  const yours = stance ? classOf(stance) : 'lead'
  const parts = { frame, layout, moment }
  const size = frame.labels ? 17 : 20
  return (
    <svg
      className={`floor floor-${frame.name}${before && !still ? ' plays' : ''}`}
      viewBox={`0 0 ${frame.width} ${t(layout.height)}`}
      preserveAspectRatio={`${frame.labels ? 'xMinYMax' : 'xMidYMax'} meet`}
      aria-hidden="true"
      focusable="false"
    >
      <Boards {...parts} />
      {pose === 'lead-forward' && <RoomMade {...parts} />}
      <path className="floorline" d={`M${-BLEED} ${floor}H${frame.width + BLEED}`} />
      {plan && <Traces {...parts} />}
      {plan && steps && <path className="drop" d={drops(frame, layout, moment)} />}
      {before && stance && <Arrows {...parts} stance={stance} bossName={names.boss} />}
      {plan && aside && before && (
        <path
          className="shove"
          d={`M${t(was.you - 4 * k)} ${t(board + 8 * k)}Q${t(you + 16 * k)} ${t(edge - 2)} ${t(you + 22 * k)} ${t(edge - 2)}`}
        />
      )}
      <Mover className="moves-boss" by={still ? 0 : was.boss - boss}>
        {plan && (
          <g className={pose === 'lead-forward' ? 'in-room' : undefined}>
            <PrintsDrawn prints={bossPrints(after.footing, { x: boss, y: board }, k)} />
          </g>
        )}
        <FigureDrawn figure={bossAt(after.footing)} x={boss} y={floor} scale={k} className="boss" />
      </Mover>
      <Mover className="moves-you" by={still ? 0 : was.you - you}>
        {plan && (
          <g className={yours}>
            <PrintsDrawn
              prints={yourPrints(pose, aside ? { x: you + 12 * k, y: edge } : { x: you, y: board }, k)}
            />
          </g>
        )}
        <FigureDrawn
          figure={youIn(pose)}
          x={aside ? you + 4 * k : you}
          y={floor}
          scale={k}
          mirrored
          className={`you ${yours}`}
        />
      </Mover>
      <Chevrons
        footing={after.footing}
        names={{ ...names, size }}
        end={frame.width}
        floor={floor}
        scale={k}
        {...{ pose, stance, boss, you }}
      />
      {frame.labels && <Axes {...parts} />}
    </svg>
  )
}
