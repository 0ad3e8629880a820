import { BLEED } from './floor-plan.tsx'
import { tidy as t } from './limb.ts'
import { cellOf, NARROW_PLANE, type PlaneFrame, WIDE_PLANE } from './plane-frame.ts'
import { type Branch, shared } from './plane-items.ts'
import { type Badge, layOutPlane, type Mark } from './plane-layout.ts'
import { BOARDS, classOf, STATIONS } from './standing.ts'
import { useWords } from './words.tsx'

function MarkDrawn({ mark, hollow }: { mark: Mark; hollow: boolean }) {
  const className = `p-boss ${hollow ? 'hollow' : 'down'}`
  const k = Math.round(mark.scale * 100) / 100
  const print = (x: number, y: number, side: 1 | -1) => (
    <use
      href="#print-boss"
      className={className}
      transform={`translate(${t(x)} ${t(y)}) scale(${k} ${side * k})`}
    />
  )
  if (mark.kind === 'print') return print(mark.x, mark.y, mark.step % 2 ? -1 : 1)
  return (
    <>
      {print(mark.x - 5 * k, mark.y + 6.4 * k, 1)}
      {print(mark.x + 5 * k, mark.y - 6.4 * k, -1)}
    </>
  )
}

function BadgeDrawn({ badge, size }: { badge: Badge; size: number }) {
  const name = `st-${classOf(badge.stance)}`
  return (
    <>
      <use
        href={`#${name}`}
        className={name}
        x={t(badge.x - badge.size / 2)}
        y={t(badge.y - badge.size / 2)}
        width={t(badge.size)}
        height={t(badge.size)}
      />
      <text className="count" x={t(badge.text.x)} y={t(badge.text.y + size * 0.36)} textAnchor="middle">
        {badge.number}
      </text>
    </>
  )
}

function Ground({ frame, height }: { frame: PlaneFrame; height: number }) {
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

function PlaneDrawing({ frame, branches }: { frame: PlaneFrame; branches: readonly Branch[] }) {
  const { plane } = useWords().debrief
  const layout = layOutPlane(frame, branches)
  const order = [...branches.keys()].sort(
    (a, b) => Number(branches[b]?.first ?? false) - Number(branches[a]?.first ?? false),
  )
  const tag = (at: 'start' | 'end', first: boolean) => {
    if (at === 'start') return plane.start
    return first ? plane.firstTime : branches.length > 1 ? plane.again : plane.end
  }
  return (
    <svg
      className={`floor plane plane-${frame.name}`}
      viewBox={`0 0 ${frame.width} ${layout.height}`}
      aria-hidden="true"
      focusable="false"
    >
      <Ground frame={frame} height={layout.height} />
      {order.map(index => {
        const first = branches[index]?.first ?? false
        const of = <T extends { branch: number }>(all: readonly T[]) =>
          all.filter(one => one.branch === index)
        return (
          <g key={index} className={`branch ${first ? 'first' : 'again'}`}>
            {of(layout.curves).map(({ stance, from, bend, to }, i) => (
              <path
                key={i}
                className={`trail ${classOf(stance)}`}
                d={`M${t(from.x)} ${t(from.y)}Q${t(bend.x)} ${t(bend.y)} ${t(to.x)} ${t(to.y)}`}
              />
            ))}
            {of(layout.marks).map(mark => (
              <MarkDrawn key={mark.step} mark={mark} hollow={first} />
            ))}
            {of(layout.badges).map(badge => (
              <BadgeDrawn key={badge.number} badge={badge} size={frame.text} />
            ))}
            {of(layout.tags).map(({ at, box }) => (
              <text key={at} className="tag" x={t(box.x)} y={t(box.y + 5)} textAnchor="middle">
                {tag(at, first)}
              </text>
            ))}
          </g>
        )
      })}
    </svg>
  )
}

/**
 * The way that a conversation took over footing (left to right) and heard (bottom to top), with each reply's stance; the
 * way that was gone back from beside it, hollow. One sentence a reply is its text.
 *
 * @param branches the one in view, and any number that were gone back from (`first`); each from the start.
 */
export function Plane({ branches, bossName }: { branches: readonly Branch[]; bossName: string }) {
  const { plane } = useWords().debrief
  const main = branches.find(branch => !branch.first) ?? branches[0]
  const start = main?.steps[0]
  if (!main || !start) return null
  const replies = (branch: Branch, from: number) =>
    branch.stances.slice(from).map((stance, i) => {
      const [before, after] = [branch.steps[from + i], branch.steps[from + i + 1]]
      return before && after ? plane.reply(from + i + 1, stance, before, after) : ''
    })
  const others = branches.filter(branch => branch !== main)
  const sentences = [
    plane.opening(bossName, start),
    ...replies(main, 0),
    ...others.flatMap(branch => [plane.earlier, ...replies(branch, Math.max(0, shared(branch, main) - 1))]),
  ]
  return (
    <div className="plane-box" role="img" aria-label={sentences.filter(Boolean).join(' ')}>
      <PlaneDrawing frame={WIDE_PLANE} branches={branches} />
      <PlaneDrawing frame={NARROW_PLANE} branches={branches} />
    </div>
  )
}
