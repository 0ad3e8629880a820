import { TOE } from './figure.ts'
import type { Frame, Layout, Moment } from './floor-layout.ts'
import { tidy as t } from './limb.ts'
import { stride, YOUR_POSES } from './poses.ts'
import { bossPrints, yourPrints } from './prints.ts'
import { PrintsDrawn } from './prints-drawn.tsx'
import { BOARDS, classOf, STATIONS, samePlace } from './standing.ts'
import { useWords } from './words.tsx'

/** How far the boards run on beyond a frame, so that they fill whatever box the drawing is put in. */
export const BLEED = 1600

interface Props {
  frame: Frame
  layout: Layout
  moment: Moment
}

/** The floor from above: boards, the one that the two stand on, stations. */
export function Boards({ frame, layout, moment }: Props) {
  const left = -BLEED
  const width = frame.width + 2 * BLEED
  const rows = frame.boards === 4 ? BOARDS : frame.boards === 1 ? ([0] as const) : []
  const edges = [
    ...rows.map(h => layout.boardAt(h) - frame.board / 2),
    ...(rows.length ? [layout.boardsEnd] : []),
  ]
  const spikes = STATIONS.flatMap(f =>
    rows.map(h => {
      const x = layout.station(f)
      const y = layout.boardAt(h)
      return `M${t(x - 3.5)} ${t(y)}h7M${t(x)} ${t(y - 3.5)}v7`
    }),
  )
  const on = layout.boardAt(moment.after.heard) - frame.board / 2
  return (
    <g className="boards">
      <rect
        className="board"
        x={left}
        y={frame.elevation}
        width={width}
        height={layout.height + 40 - frame.elevation}
      />
      {frame.boards > 1 && (
        <rect className="board on" x={left} y={t(on)} width={width} height={frame.board} />
      )}
      <path className="seam" d={edges.map(y => `M${left} ${t(y)}h${width}`).join('')} />
      <path className="spike" d={spikes.join('')} />
    </g>
  )
}

/** The room that a lead leaves: from the boss's front heel to your toe, in both views. */
export function RoomMade({ frame, layout, moment }: Props) {
  const k = frame.scale
  const from = layout.boss + (stride(moment.after.footing) - 4.2) * k
  const to = layout.you - (YOUR_POSES['lead-forward'].front.x + TOE) * k
  const x = t(from - 5)
  const width = t(to - from)
  const y = layout.boardAt(moment.after.heard) - frame.board / 2 + 2.5
  return (
    <g className="room-made">
      {frame.boards > 0 && <rect className="room" x={x} y={t(y)} width={width} height={t(frame.board - 5)} />}
      <rect className="room" x={x} y={frame.elevation} width={width} height={t(5.5 * k)} />
    </g>
  )
}

/** The way that led here and where you stood a moment ago. */
export function Traces({ frame, layout, moment }: Props) {
  const { before, trail } = moment
  const path = trail?.steps ?? []
  const { was } = layout
  const at = { x: was.boss, y: layout.boardAt(before?.heard ?? 0) }
  return (
    <>
      {path.slice(1).map((to, i) => {
        const from = path[i]
        const stance = trail?.stances[i]
        if (!from || !stance || samePlace(from, to)) return null
        const [x1, x2] = [layout.station(from.footing), layout.station(to.footing)]
        const [y1, y2] = [layout.boardAt(from.heard), layout.boardAt(to.heard)]
        const bend = (x2 >= x1 ? -0.5 : 0.5) * frame.board
        const mid = `${t((x1 + x2) / 2)} ${t((y1 + y2) / 2 + bend)}`
        return (
          <path
            key={i}
            className={`trail ${classOf(stance)}`}
            d={`M${t(x1)} ${t(y1)}Q${mid} ${t(x2)} ${t(y2)}`}
          />
        )
      })}
      {before && (
        <g className="was">
          <PrintsDrawn prints={bossPrints(before.footing, at, frame.scale, true)} />
          {was.pose !== 'roll-over' && (
            <PrintsDrawn prints={yourPrints(was.pose, { x: was.you, y: at.y }, frame.scale, true)} />
          )}
        </g>
      )}
    </>
  )
}

/** The scales' words, in the wide drawing only. */
export function Axes({ frame, layout, moment }: Props) {
  const { stage } = useWords()
  const { after } = moment
  const on = (current: boolean) => (current ? 'axis on' : 'axis')
  const below = t(layout.boardsEnd + 20)
  return (
    <>
      <text className="axis" x="40" y={frame.elevation + 48}>
        {stage.yourPoint}
      </text>
      {BOARDS.map(h => (
        <text key={h} className={on(h === after.heard)} x="40" y={t(layout.boardAt(h) + 5)}>
          <tspan className="num">{h}</tspan>
          <tspan x="58">{stage.heards[h]}</tspan>
        </text>
      ))}
      <text className="axis" x="40" y={below}>
        {stage.footing}
      </text>
      {STATIONS.map(f => (
        <text
          key={f}
          className={on(f === after.footing)}
          x={t(layout.station(f))}
          y={below}
          textAnchor="middle"
        >
          {stage.signed(f)}
        </text>
      ))}
    </>
  )
}
