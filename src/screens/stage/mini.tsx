import { tidy as t } from './limb.ts'
import { BOARDS, STATIONS, type Standing } from './standing.ts'

const x = (footing: number) => 52 + footing * 14
const y = (heard: number) => 49 - heard * 14

/** A shelf row's small floor: where the boss starts (outlined), or the way of the last play and where it ended. */
export function MiniFloor(props: { path: readonly Standing[] } | { start: number }) {
  const path = 'path' in props ? props.path : []
  const end = path.at(-1) ?? { footing: 'start' in props ? props.start : 0, heard: 0 }
  const spikes = STATIONS.flatMap(f => BOARDS.map(h => `M${x(f) - 2} ${y(h)}h4M${x(f)} ${y(h) - 2}v4`))
  const trail = path.map(({ footing, heard }) => `${x(footing)} ${y(heard)}`)
  return (
    <svg className="mini" viewBox="0 0 104 56" aria-hidden="true" focusable="false">
      <path className="spike" d={spikes.join('')} />
      {trail.length > 1 && <path className="trail" d={`M${trail.join('L')}`} />}
      <use
        href="#print-boss"
        className={`p-boss ${path.length ? 'down' : 'free'}`}
        transform={`translate(${t(x(end.footing))} ${t(y(end.heard))}) scale(.62)`}
      />
    </svg>
  )
}
