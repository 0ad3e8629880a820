import type { Footing } from '../../scenario/scenario.ts'
import { bossAt, youIn } from './figure.ts'
import { fitted, widthOf } from './fitted.ts'
import { tidy as t } from './limb.ts'
import type { YourPose } from './poses.ts'
import { classOf, type ShownStance } from './standing.ts'

/**
 * Over the heads: what each of the two adds to the stance's glyph, boss ›, you ›, ‹ or –, and their names. Without a
 * stance the names alone.
 */
export function Chevrons(props: {
  footing: Footing
  pose: YourPose
  stance: ShownStance | null
  /** The middles of the two, the floor's line, units to a hundredth of a figure. */
  boss: number
  you: number
  floor: number
  scale: number
  names?: { boss: string; you: string; size: number }
  /** Where the drawing ends: a name that would cross it stands before its mark instead of behind it. */
  end?: number
}) {
  const { footing, pose, stance, boss, you, floor, scale, names, end = Infinity } = props
  const marked = stance !== null && stance !== 'unclear'
  const yours = marked ? classOf(stance) : 'lead'
  const y = floor - 113 * scale
  const c = 5.5 * scale
  const overBoss = boss + bossAt(footing).head.x * scale
  const overYou = you - youIn(pose).head.x * scale + (pose === 'roll-over' ? 4 * scale : 0)
  const right = (x: number) => `M${t(x - c / 2)} ${t(y - c)}l${t(c)} ${t(c)}l${t(-c)} ${t(c)}`
  const left = (x: number) => `M${t(x + c / 2)} ${t(y - c)}l${t(-c)} ${t(c)}l${t(c)} ${t(c)}`
  const flat = `M${t(overYou - c * 1.1)} ${t(y + c)}h${t(c * 2.2)}`
  const yourMark = yours === 'push' ? left(overYou) : yours === 'roll' ? flat : right(overYou)
  // without marks the names stand over the heads; a long one keeps to its own half
  const middle = (overBoss + overYou) / 2
  const bossEnd = marked
    ? overBoss - 12 * scale
    : Math.min(overBoss + widthOf(names?.boss ?? '', names?.size ?? 0) / 2, middle - 6)
  const yourStart = marked
    ? overYou + 12 * scale
    : Math.max(overYou - widthOf(names?.you ?? '', names?.size ?? 0) / 2, middle + 6)
  const crosses = marked && yourStart + widthOf(names?.you ?? '', names?.size ?? 0) > end - 8
  return (
    <>
      {marked && <path className="chevron boss" d={right(overBoss)} />}
      {marked && <path className={`chevron ${yours}`} d={yourMark} />}
      {names && (
        <>
          <text className="name boss" x={t(bossEnd)} y={t(y + 6)} textAnchor="end">
            {fitted(names.boss, bossEnd - 8, names.size)}
          </text>
          <text
            className={`name ${yours}`}
            x={t(crosses ? overYou - 12 * scale : yourStart)}
            y={t(y + 6)}
            textAnchor={crosses ? 'end' : 'start'}
          >
            {names.you}
          </text>
        </>
      )}
    </>
  )
}
