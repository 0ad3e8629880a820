import { useMemo } from 'react'
import { tidy as t } from './limb.ts'
import { NARROW_PLANE, type PlaneFrame, WIDE_PLANE } from './plane-frame.ts'
import { PlaneGround } from './plane-ground.tsx'
import type { Branch } from './plane-items.ts'
import { type Badge, layOutPlane, type Mark } from './plane-layout.ts'
import { inSentences } from './plane-words.ts'
import { classOf } from './standing.ts'
import { useWords } from './words.tsx'

interface Props {
  /** The one in view, and any number of others (`first`); each from the start. */
  branches: readonly Branch[]
  bossName: string
  /** The reply of the one in view that stands out, from 1: what comes after it is dim. Null shows all alike. */
  at?: number | null
}

/**
 * The way that a conversation took over footing (left to right) and heard (bottom to top), with each reply's stance; other
 * ways beside it, hollow. One sentence a reply is its text.
 */
export function Plane({ branches, bossName, at = null }: Props) {
  const { plane } = useWords().debrief
  const sentences = inSentences(branches, bossName, plane)
  if (!sentences.length) return null
  const text = sentences.flatMap(way => [way.name, ...way.replies]).filter(Boolean)
  return (
    <div className="plane-box" role="img" aria-label={text.join(' ')}>
      <PlaneDrawing frame={WIDE_PLANE} branches={branches} at={at} />
      <PlaneDrawing frame={NARROW_PLANE} branches={branches} at={at} />
    </div>
  )
}

interface DrawingProps {
  frame: PlaneFrame
  branches: readonly Branch[]
  at: number | null
}

function PlaneDrawing({ frame, branches, at }: DrawingProps) {
  const layout = useMemo(() => layOutPlane(frame, branches), [frame, branches])
  const order = [...branches.keys()].sort(
    (a, b) => Number(branches[b]?.first ?? false) - Number(branches[a]?.first ?? false),
  )
  const others = order.filter(index => branches[index]?.first)
  return (
    <svg
      className={`floor plane plane-${frame.name}`}
      viewBox={`0 0 ${frame.width} ${layout.height}`}
      aria-hidden="true"
      focusable="false"
    >
      <PlaneGround frame={frame} height={layout.height} />
      {order.map(index => {
        const first = branches[index]?.first ?? false
        const of = <T extends { branch: number }>(all: readonly T[]) =>
          all.filter(one => one.branch === index)
        const when = (number: number) => (first ? '' : whenOf(number, at))
        return (
          <g key={index} className={`branch ${first ? `first nth-${others.indexOf(index) + 1}` : 'again'}`}>
            {of(layout.curves).map(({ number, stance, from, bend, to }, i) => (
              <path
                key={i}
                className={`trail ${classOf(stance)}${when(number)}`}
                d={`M${t(from.x)} ${t(from.y)}Q${t(bend.x)} ${t(bend.y)} ${t(to.x)} ${t(to.y)}`}
              />
            ))}
            {of(layout.marks).map(mark => (
              <MarkDrawn key={mark.step} mark={mark} hollow={first} when={when(mark.step)} />
            ))}
            {of(layout.badges).map(badge => (
              <BadgeDrawn key={badge.number} badge={badge} size={frame.text} when={when(badge.number)} />
            ))}
            {of(layout.tags).map(tag => (
              <text key={tag.at} className="tag" x={t(tag.box.x)} y={t(tag.box.y + 5)} textAnchor="middle">
                <TagWords at={tag.at} branch={branches[index]} alone={branches.length === 1} />
              </text>
            ))}
          </g>
        )
      })}
    </svg>
  )
}

/** The class of what belongs to a reply while another, or this one, stands out. */
function whenOf(number: number, at: number | null): string {
  if (at === null || number < at) return ''
  return number === at ? ' now' : ' later'
}

function TagWords(props: { at: 'start' | 'end'; branch: Branch | undefined; alone: boolean }) {
  const { plane } = useWords().debrief
  const { at, branch, alone } = props
  if (at === 'start') return plane.start
  if (alone) return plane.end
  if (branch?.letter) return plane.endOf(branch.letter)
  return branch?.first ? plane.firstTime : plane.again
}

function MarkDrawn({ mark, hollow, when }: { mark: Mark; hollow: boolean; when: string }) {
  const className = `p-boss ${hollow ? 'hollow' : 'down'}${when}`
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

function BadgeDrawn({ badge, size, when }: { badge: Badge; size: number; when: string }) {
  const name = `st-${classOf(badge.stance)}`
  return (
    <g className={`badge${when}`}>
      {when === ' now' && (
        <circle className="ring" cx={t(badge.x)} cy={t(badge.y)} r={t(badge.size / 2 + 4.5)} />
      )}
      <use
        href={`#${name}`}
        className={name}
        x={t(badge.x - badge.size / 2)}
        y={t(badge.y - badge.size / 2)}
        width={t(badge.size)}
        height={t(badge.size)}
      />
      <text className="count" x={t(badge.text.x)} y={t(badge.text.y + size * 0.36)} textAnchor="middle">
        {badge.label}
      </text>
    </g>
  )
}
