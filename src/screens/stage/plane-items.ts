import { type Path, type ShownStance, type Standing, samePlace } from './standing.ts'

/** One play of a scenario on the plane. */
export interface Branch extends Path {
  /** Not the one in view: drawn hollow, behind it. */
  first?: boolean
  /** What it is called beside others, such as "B": it stands at its end, and behind its numbers where several are hollow. */
  letter?: string
}

/** What stands beside a reply's glyph: its number, and whose it is where several ways are drawn hollow. */
export function labelOf(branches: readonly Branch[], index: number, number: number): string {
  const { first = false, letter = '' } = branches[index] ?? {}
  const several = branches.filter(branch => branch.first).length > 1
  return first && several ? `${number}${letter}` : String(number)
}

/** Something that lies in a cell: where the boss came to stand, or a reply that moved nobody. */
export interface Item {
  kind: 'print' | 'pair' | 'still'
  branch: number
  /** Which of the branch's steps it is; a still one stands for the reply before that step. */
  step: number
  place: Standing
  stance: ShownStance | null
}

/** How many steps from the start two ways share. */
export function shared(a: Path, b: Path): number {
  let n = 0
  for (; n < Math.min(a.steps.length, b.steps.length); n++) {
    const [one, other] = [a.steps[n], b.steps[n]]
    if (!one || !other || !samePlace(one, other)) break
    if (n > 0 && a.stances[n - 1] !== b.stances[n - 1]) break
  }
  return n
}

/** A branch in the order of drawing, and the one drawn before it whose beginning it shares. */
export interface Drawn {
  branch: Branch
  index: number
  /** By index; null for the first. */
  host: number | null
  /** How many steps from the start its host draws for it. */
  from: number
}

/** In what order branches are drawn, the one in view first, so that what several share is drawn once. */
export function drawingOrder(branches: readonly Branch[]): Drawn[] {
  const inOrder = branches
    .map((branch, index) => ({ branch, index }))
    .sort((a, b) => Number(a.branch.first ?? false) - Number(b.branch.first ?? false))
  return inOrder.map((one, i) => {
    const [host] = inOrder
      .slice(0, i)
      .map(({ branch, index }) => ({ host: index, from: shared(one.branch, branch) }))
      .sort((a, b) => b.from - a.from)
    return { ...one, host: host?.host ?? null, from: host?.from ?? 0 }
  })
}

/** What a branch puts into cells, in the order of its replies; `from` leaves out the steps that another one draws. */
export function itemsOf(branch: Branch, index: number, from: number): Item[] {
  const { steps, stances } = branch
  const last = steps.length - 1
  const items: Item[] = []
  let stay: Item | null = null
  steps.forEach((place, step) => {
    const before = steps[step - 1]
    const moved = !before || !samePlace(before, place)
    const item: Item = {
      kind: moved ? 'print' : 'still',
      branch: index,
      step,
      place,
      stance: stances[step - 1] ?? null,
    }
    if (moved) stay = step >= from ? item : null
    if (moved && step === 0) item.kind = 'pair'
    if (step >= from) items.push(item)
    if (step === last) {
      if (stay) stay.kind = 'pair'
      // it ends where another branch's print stands: it needs one of its own
      else if (step >= from) items.push({ ...item, kind: 'pair' })
    }
  })
  return items
}
