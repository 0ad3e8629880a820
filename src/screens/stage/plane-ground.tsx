import { BLEED } from './floor-plan.tsx'
import { tidy as t } from './limb.ts'
import { cellOf, type PlaneFrame } from './plane-frame.ts'
import { BOARDS, STATIONS } from './standing.ts'
import { useWords } from './words.tsx'

/** The floor that ways are drawn on, with its two scales. */
export function PlaneGround({ frame, height }: { frame: PlaneFrame; height: number }) {
  const { stage, debrief } = useWords()
  const { width, height: tall } = frame.cell
  const bottom = frame.top + 4 * tall
  const across = frame.width + 2 * BLEED
  const middle = STATIONS.map(footing => cellOf(frame, { footing, heard: 0 }).x)
  const rows = BOARDS.map(heard => cellOf(frame, { footing: 0, heard }).y)
  const below = bottom + (frame.labels ? 22 : 18)
  return (
    <>
      <g className="boards">
        <rect className="board" x={-BLEED} y={-400} width={across} height={t(height + 800)} />
        <path
          className="seam"
          d={[0, 1, 2, 3, 4].map(i => `M${-BLEED} ${frame.top + i * tall}h${across}`).join('')}
        />
        <path
          className="spike"
          d={rows.flatMap(y => middle.map(x => `M${t(x - 4)} ${t(y)}h8M${t(x)} ${t(y - 4)}v8`)).join('')}
        />
      </g>
      {BOARDS.map((heard, i) => (
        <text
          key={heard}
          className="axis"
          x={frame.labels ? 40 : 12}
          y={t((rows[i] ?? 0) + 5)}
          textAnchor={frame.labels ? 'start' : 'middle'}
        >
          <tspan className="num">{heard}</tspan>
          {frame.labels && <tspan x="58">{stage.heards[heard]}</tspan>}
        </text>
      ))}
      {frame.labels && (
        <text className="axis" x="40" y={below}>
          {stage.footing}
        </text>
      )}
      {STATIONS.map((footing, i) => (
        <text
          key={footing}
          className="axis"
          x={t((middle[i] ?? 0) + (frame.labels && footing === 3 ? -width * 0.08 : 0))}
          y={below}
          textAnchor="middle"
        >
          {frame.labels ? debrief.plane.stations[footing] : stage.signed(footing)}
        </text>
      ))}
    </>
  )
}
