import { type Box, leastOf, outside, overlap } from './boxes.ts'
import { widthOf } from './fitted.ts'
import type { Point } from './limb.ts'
import { type PlacedItem, placeItems } from './plane-cells.ts'
import type { PlaneFrame } from './plane-frame.ts'
import { type Branch, drawingOrder, labelOf } from './plane-items.ts'
import { labelBox, move } from './plane-moves.ts'
import { type ShownStance, samePlace } from './standing.ts'

/** A boss's print or pair of prints, so many times its 27 long. */
export interface Mark extends Point {
  kind: 'print' | 'pair'
  branch: number
  step: number
  scale: number
}

/** A reply's glyph with its number. */
export interface Badge extends Point {
  branch: number
  /** Of the reply, from 1. */
  number: number
  label: string
  stance: ShownStance
  size: number
  text: Point
}

export interface Curve {
  branch: number
  /** Of the reply that it draws, from 1. */
  number: number
  stance: ShownStance
  from: Point
  bend: Point
  to: Point
}

export interface Tag {
  branch: number
  at: 'start' | 'end'
  box: Box
}

/** Everything that is drawn on the plane, each thing where it is. */
export interface PlaneLayout {
  height: number
  items: PlacedItem[]
  marks: Mark[]
  badges: Badge[]
  curves: Curve[]
  tags: Tag[]
}

const PAIR = { width: 37, height: 24 }
const PRINT = { width: 28, height: 12 }

function markOf(item: PlacedItem, most: number): Mark {
  const size = item.kind === 'pair' ? PAIR : PRINT
  const scale = Math.min(most, (item.box.width - 2) / size.width, (item.box.height - 2) / size.height)
  return {
    kind: item.kind === 'pair' ? 'pair' : 'print',
    branch: item.branch,
    step: item.step,
    x: item.box.x,
    y: item.box.y,
    scale,
  }
}

function boxOfMark({ kind, x, y, scale }: Mark): Box {
  const size = kind === 'pair' ? PAIR : PRINT
  return { x, y, width: size.width * scale, height: size.height * scale }
}

/** A reply that moved nobody: glyph and number side by side, in the box that is theirs. */
function stillBadge(item: PlacedItem, label: string, frame: PlaneFrame): Badge {
  const digits = widthOf(label, frame.text)
  const room = item.box.width - digits - 4
  const size = Math.max(8, Math.min(frame.glyph, room, item.box.height - 2))
  const whole = size + 2 + digits
  const x = item.box.x - whole / 2 + size / 2
  return {
    branch: item.branch,
    number: item.step,
    label,
    stance: item.stance ?? 'unclear',
    x,
    y: item.box.y,
    size,
    text: { x: x + size / 2 + 2 + digits / 2, y: item.box.y },
  }
}

/** Puts start and end beside their pairs, where nothing else is. */
function placeTags(all: readonly Mark[], boxes: Box[], frameBox: Box, branches: number): Tag[] {
  return all
    .filter(mark => mark.kind === 'pair')
    .map(mark => {
      const at = mark.step === 0 ? 'start' : 'end'
      const width = at === 'start' ? 38 : branches > 1 ? 70 : 34
      const own = boxOfMark(mark)
      const aside = own.width / 2 + width / 2 + 5
      const below = own.height / 2 + 10
      const candidates = [
        { x: mark.x + aside, y: mark.y },
        { x: mark.x - aside, y: mark.y },
        { x: mark.x, y: mark.y + below },
        { x: mark.x, y: mark.y - below },
        { x: mark.x + aside, y: mark.y + below },
        { x: mark.x - aside, y: mark.y + below },
        { x: mark.x + aside, y: mark.y - below },
        { x: mark.x - aside, y: mark.y - below },
      ].map(point => ({ ...point, width, height: 14 }))
      const box = leastOf(candidates, candidate =>
        boxes.reduce((sum, other) => sum + overlap(candidate, other), outside(candidate, frameBox) * 3),
      )
      boxes.push(box)
      return { branch: mark.branch, at, box }
    })
}

/** Lays out the debrief's plane for any number of branches. Pure: the same ways, the same drawing. */
export function layOutPlane(frame: PlaneFrame, branches: readonly Branch[]): PlaneLayout {
  const items = placeItems(frame, branches)
  const bottom = frame.top + 4 * frame.cell.height
  // the wide drawing's scale of heard stands at the left
  const left = frame.labels ? 138 : 2
  const right = frame.width - 2
  const bounds: Box = { x: (left + right) / 2, y: bottom / 2, width: right - left, height: bottom }
  const marks = items.filter(item => item.kind !== 'still').map(item => markOf(item, frame.print))
  const still = items
    .filter(item => item.kind === 'still')
    .map(item => stillBadge(item, labelOf(branches, item.branch, item.step), frame))
  const badges = [...still]
  const taken: Box[] = [
    ...marks.map(boxOfMark),
    ...still.flatMap(badge => [
      { x: badge.x, y: badge.y, width: badge.size, height: badge.size },
      labelBox(badge.label, badge.text, frame.text),
    ]),
  ]

  const curves: Curve[] = []
  const order = drawingOrder(branches)
  const anchor = (branch: number, step: number): Point | undefined => {
    const own =
      still.find(b => b.branch === branch && b.number === step) ??
      marks.find(m => m.branch === branch && m.step === step)
    const host = own ? null : (order.find(one => one.index === branch)?.host ?? null)
    return own ?? (host === null ? undefined : anchor(host, step))
  }
  for (const { branch, index } of order) {
    const own = items.filter(item => item.branch === index)
    if (!own.length) continue
    const first = Math.min(...own.map(item => item.step))
    for (let step = Math.max(1, first); step < branch.steps.length; step++) {
      const stance = branch.stances[step - 1] ?? 'unclear'
      const [a, b] = [branch.steps[step - 1], branch.steps[step]]
      const from = anchor(index, step - 1)
      const to = anchor(index, step)
      if (!from || !to || !a || !b) continue
      if (samePlace(a, b)) {
        curves.push({
          branch: index,
          number: step,
          stance,
          from,
          to,
          bend: { x: (from.x + to.x) / 2, y: (from.y + to.y) / 2 },
        })
        continue
      }
      const label = labelOf(branches, index, step)
      const { bend, badge, text } = move(frame, from, to, label, taken, bounds)
      curves.push({ branch: index, number: step, stance, from, bend, to })
      badges.push({ branch: index, number: step, label, stance, ...badge, size: frame.glyph, text })
      taken.push(
        { ...badge, width: frame.glyph + 2, height: frame.glyph + 2 },
        labelBox(label, text, frame.text),
      )
    }
    // a branch that ended without moving has a pair of its own beside its last reply
    const pair = marks.find(
      m => m.branch === index && m.step === branch.steps.length - 1 && m.kind === 'pair',
    )
    const last = still.find(b => b.branch === index && b.number === pair?.step)
    if (pair && last) {
      const bend = { x: (last.x + pair.x) / 2, y: (last.y + pair.y) / 2 }
      curves.push({ branch: index, number: last.number, stance: last.stance, from: last, to: pair, bend })
    }
  }
  return {
    height: bottom + frame.axis,
    items,
    marks,
    badges,
    curves,
    tags: placeTags(marks, taken, bounds, branches.length),
  }
}
