import { widthOf } from './fitted.ts'
import type { Frame, Layout, Moment } from './floor-layout.ts'
import { tidy as t } from './limb.ts'
import { classOf, type ShownStance } from './standing.ts'
import { useWords } from './words.tsx'

const SIZE = 15.5
/** Shorter than this nobody has moved. */
const LEAST = 6

function Arrow({ from, to, y, className }: { from: number; to: number; y: number; className: string }) {
  if (Math.abs(to - from) < LEAST) return null
  const head = to > from ? 7 : -7
  const d =
    `M${t(from)} ${t(y - 5)}v10M${t(from)} ${t(y)}H${t(to)}` +
    `M${t(to - head)} ${t(y - 4.5)}L${t(to)} ${t(y)}L${t(to - head)} ${t(y + 4.5)}`
  return <path className={`arrow ${className}`} d={d} />
}

interface Label {
  text: string
  /** Its left end. */
  x: number
  width: number
}

/** Puts a label so that it ends (moving right) or begins (moving left) at an arrow's head. */
function labelAt(text: string, from: number, to: number): Label {
  const width = widthOf(text, SIZE)
  return { text, width, x: to >= from ? to - width : to }
}

/** Moves two labels apart until a gap is between them, and both into the frame. */
function spread(left: Label, right: Label, frame: Frame): void {
  const overlap = left.x + left.width + 14 - right.x
  if (overlap > 0) {
    left.x -= overlap / 2
    right.x += overlap / 2
  }
  const tooFar = right.x + right.width - (frame.width - 8)
  if (tooFar > 0) right.x -= tooFar
  left.x = Math.max(8, Math.min(left.x, right.x - 14 - left.width))
}

/** Between the two views: who moved, how far, and in the wide drawing in words. */
export function Arrows(props: {
  frame: Frame
  layout: Layout
  moment: Moment
  stance: ShownStance
  bossName: string
}) {
  const { frame, layout, moment, stance, bossName } = props
  const { moves } = useWords().stage
  const { boss, you, was, pose } = layout
  const yours = classOf(stance)
  const steps = moment.after.footing - (moment.before ?? moment.after).footing
  const youStep = pose === 'lead-forward' || pose === 'push-back'
  const top = frame.elevation
  const [yBoss, yYou] = frame.labels
    ? [top + 39, top + 50]
    : [top + frame.strip * 0.56, top + frame.strip * 0.8]

  // rolling over moves no boss along the scale (B4): the arrow says that the way is open
  const bossTo = pose === 'roll-over' && steps === 0 ? boss + frame.station * 0.7 : boss

  const labels: { className: string; label: Label }[] = []
  if (frame.labels) {
    const bossMoves =
      steps < 0 ? moves.bossBack : pose === 'roll-over' ? moves.bossWalksOn : moves.bossForward
    const yourMove = {
      'lead-forward': moves.youLead,
      'push-back': moves.youPush,
      'roll-over': moves.youRoll,
      stand: moves.youStand,
      level: '',
    }[pose]
    const his = labelAt(bossTo === was.boss ? '' : bossMoves(bossName), was.boss, bossTo)
    const youMoved = youStep && Math.abs(you - was.you) >= LEAST
    const mine = youMoved
      ? labelAt(yourMove, was.you, you)
      : labelAt(youStep ? '' : yourMove, you + 1, you - widthOf(yourMove, SIZE) / 2)
    if (his.text && mine.text) spread(his, mine, frame)
    if (his.text) labels.push({ className: 'boss', label: his })
    if (mine.text) labels.push({ className: yours, label: mine })
  }
  return (
    <>
      <Arrow from={was.boss} to={bossTo} y={yBoss} className="boss" />
      {youStep && <Arrow from={was.you} to={you} y={yYou} className={yours} />}
      {labels.map(({ className, label }) => (
        <text key={className} className={`moved ${className}`} x={t(label.x)} y={top + 29}>
          {label.text}
        </text>
      ))}
    </>
  )
}
