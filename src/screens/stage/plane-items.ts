import { type Path, type ShownStance, type Standing, samePlace } from './standing.ts'

/** One play of a scenario on the plane. `first` is the way that was gone back from. */
export interface Branch extends Path {
  first?: boolean
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
