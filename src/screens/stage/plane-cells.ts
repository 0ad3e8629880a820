import { type Box, leastOf } from './boxes.ts'
import { cellOf, type PlaneFrame } from './plane-frame.ts'
import { type Branch, drawingOrder, type Item, itemsOf } from './plane-items.ts'
import { BOARDS, STATIONS, type Standing, samePlace } from './standing.ts'

/** An item laid out: the box that is its own, within its cell. */
export interface PlacedItem extends Item {
  box: Box
}

/** How many columns and rows make the largest room for n items half again as wide as high. */
function grid(n: number, width: number, height: number): { columns: number; rows: number } {
  let best = { columns: 1, rows: n }
  let most = 0
  for (let columns = 1; columns <= n; columns++) {
    const rows = Math.ceil(n / columns)
    const room = Math.min(width / columns / 1.5, height / rows)
    if (room > most) {
      most = room
      best = { columns, rows }
    }
  }
  return best
}

/** How much of a cell its items take up, so that a few stay near their station and leave the seams to the replies. */
function share(n: number): number {
  return n <= 2 ? 0.72 : n <= 4 ? 0.86 : 1
}

/** The boxes into which n items divide a cell, to and fro from its upper left. */
function slots(cell: Box, n: number): Box[] {
  const inner = { width: cell.width * share(n), height: cell.height * share(n) }
  const { columns, rows } = grid(n, inner.width, inner.height)
  const width = inner.width / columns
  const height = inner.height / rows
  return Array.from({ length: n }, (_, i) => {
    const row = Math.floor(i / columns)
    const inRow = row === rows - 1 ? n - row * columns : columns
    const along = i % columns
    const column = (row % 2 ? inRow - 1 - along : along) + (columns - inRow) / 2
    return {
      x: cell.x - inner.width / 2 + (column + 0.5) * width,
      y: cell.y - inner.height / 2 + (row + 0.5) * height,
      width,
      height,
    }
  })
}

/** Where in its cell an item had best lie: near the cells that it was reached from and left for, arcs counted in. */
function pull({ steps }: Branch, { step, place, kind }: Item): { x: number; y: number } {
  const toward = (other: Standing | undefined, arrives: boolean) => {
    if (!other || samePlace(other, place)) return { x: 0, y: 0 }
    const across = other.footing - place.footing
    const forward = arrives ? across <= 0 : across >= 0
    return { x: Math.sign(across), y: Math.sign(place.heard - other.heard) + (forward ? -0.7 : 0.7) }
  }
  const from = toward(steps[step - 1], true)
  const to = kind === 'still' ? { x: 0, y: 0 } : toward(steps[step + 1], false)
  return { x: from.x + to.x, y: from.y + to.y }
}

/** Which slot each of a few items takes, so that trails cross as little as they can; many stay in their order. */
function arrange(pulls: readonly { x: number; y: number }[], boxes: readonly Box[], cell: Box): Box[] {
  if (pulls.length > 5) return [...boxes]
  const orders = permutations(boxes)
  return leastOf(orders, order =>
    order.reduce((sum, box, i) => {
      const pulled = pulls[i] ?? { x: 0, y: 0 }
      const [x, y] = [(box.x - cell.x) / cell.width, (box.y - cell.y) / cell.height]
      const next = order[i + 1]
      const step = next ? Math.hypot(next.x - box.x, next.y - box.y) / cell.height : 0
      return sum - pulled.x * x - pulled.y * y + step * 0.1
    }, 0),
  )
}

function permutations<T>(all: readonly T[]): T[][] {
  if (all.length <= 1) return [[...all]]
  return all.flatMap((one, i) =>
    permutations([...all.slice(0, i), ...all.slice(i + 1)]).map(rest => [one, ...rest]),
  )
}

/**
 * Everything that lies in cells. Several visits to a cell share it out among them; none leaves its cell and no two
 * overlap.
 */
export function placeItems(frame: PlaneFrame, branches: readonly Branch[]): PlacedItem[] {
  const items = drawingOrder(branches).flatMap(({ branch, index, from }) =>
    itemsOf(branch, index, from).map(item => ({ item, pulled: pull(branch, item) })),
  )
  const placed: PlacedItem[] = []
  for (const footing of STATIONS) {
    for (const heard of BOARDS) {
      const here = items.filter(({ item }) => samePlace(item.place, { footing, heard }))
      if (!here.length) continue
      const cell = cellOf(frame, { footing, heard })
      const boxes = arrange(
        here.map(({ pulled }) => pulled),
        slots(cell, here.length),
        cell,
      )
      here.forEach(({ item }, i) => {
        const box = boxes[i]
        if (box) placed.push({ ...item, box })
      })
    }
  }
  return placed
}
