import { tidy as t } from './limb.ts'
import { classOf, type ShownStance } from './standing.ts'
import { useWords } from './words.tsx'

const x = (point: number) => 160 + point * 64
const TALLEST = 145

/**
 * What each reply scored (P1), on a ruler from −2 to +2: the glyphs stacked, the mean beneath.
 *
 * @param points −2 … +2, one for each scored reply, and in the same order its stance.
 */
export function Ruler({ points, stances }: { points: readonly number[]; stances: readonly ShownStance[] }) {
  const { debrief, stage } = useWords()
  const { ruler } = debrief
  const stacks = [-2, -1, 0, 1, 2].map(point => ({
    point,
    stances: points.flatMap((one, i) => (one === point ? [stances[i] ?? 'unclear'] : [])),
  }))
  const most = Math.max(1, ...stacks.map(stack => stack.stances.length))
  const each = Math.min(29, TALLEST / most)
  const size = each - Math.min(3, each / 6)
  const line = 12 + most * each + 4
  const mean = points.length ? points.reduce((sum, one) => sum + one, 0) / points.length : 0
  const groups = stacks
    .filter(stack => stack.stances.length)
    .map(stack => ({ point: stack.point, count: stack.stances.length }))
  const nearLabel = [-2, 0, 2].some(point => Math.abs(mean - point) < 0.55)
  return (
    <svg
      className="ruler"
      viewBox={`0 0 320 ${t(line + 46)}`}
      role="img"
      aria-label={ruler.label(groups, Math.round(mean * 100) / 100)}
    >
      <path
        className="ruler-line"
        d={`M${x(-2)} ${t(line)}H${x(2)}${stacks.map(({ point }) => `M${x(point)} ${t(line - 6)}v12`).join('')}`}
      />
      {stacks.flatMap(({ point, stances: stack }) =>
        stack.map((stance, i) => {
          const name = `st-${classOf(stance)}`
          return (
            <use
              key={`${point} ${i}`}
              href={`#${name}`}
              className={name}
              x={t(x(point) - size / 2)}
              y={t(line - 12 - i * each - size)}
              width={t(size)}
              height={t(size)}
            />
          )
        }),
      )}
      {[-2, 0, 2].map(point => (
        <text key={point} x={x(point)} y={t(line + 24)} textAnchor="middle">
          {stage.signed(point)}
        </text>
      ))}
      {points.length > 0 && (
        <>
          <path
            className="ruler-mean"
            d={
              nearLabel ? `M${t(x(mean))} ${t(line + 3)}l5 8h-10z` : `M${t(x(mean))} ${t(line + 7)}l7 12h-14z`
            }
          />
          <text className="strong" x={t(x(mean))} y={t(line + 42)} textAnchor="middle">
            {ruler.mean}
          </text>
        </>
      )}
    </svg>
  )
}
