import { type Card, MOST_LEFT_OUT, type OwnPart, withoutDoubles } from './card.ts'

/**
 * What somebody wrote (`mine`, from `base`) on a card that another tab may have written on since (`theirs`, from the same
 * `base`): what only one of them changed holds as they changed it, of what both changed mine holds. Lines are told apart by
 * their words; those that only they added come after mine.
 */
export function mergeCards(base: Card, mine: Card, theirs: Card): Card {
  const half = (name: keyof Card['plan']) =>
    mine.plan[name] === base.plan[name] ? theirs.plan[name] : mine.plan[name]
  return {
    lines: mergeLines(base.lines, mine.lines, theirs.lines),
    plan: { ifBoss: half('ifBoss'), thenI: half('thenI') },
    day: mine.day === base.day ? theirs.day : mine.day,
    changedAt: Math.max(mine.changedAt, theirs.changedAt),
    ...mergedPart(base.own, mine.own, theirs.own),
  }
}

/**
 * One card of two copies: every line of both, the later copy's first; its plan and day unless it has none. Of a step the later
 * copy's decision holds; what either left out stays out.
 */
export function uniteCards(mine: Card, theirs: Card): Card {
  const [late, early] = theirs.changedAt > mine.changedAt ? [theirs, mine] : [mine, theirs]
  return {
    lines: withoutDoubles([...late.lines, ...early.lines]),
    plan: late.plan.ifBoss || late.plan.thenI ? late.plan : early.plan,
    day: late.day ?? early.day,
    changedAt: late.changedAt,
    ...unitedPart(late.own, early.own),
  }
}

/** Whether two cards say the same, whenever that was. */
export function saySame(one: Card, other: Card): boolean {
  return alike(
    [one.lines, one.plan, one.day, one.own ?? null],
    [other.lines, other.plan, other.day, other.own ?? null],
  )
}

const NONE: OwnPart = { steps: [], leftOut: [] }

function mergedPart(base = NONE, mine = NONE, theirs = NONE): Pick<Card, 'own'> {
  const { leftOut } = mine
  const stay = leftOut.filter(words => theirs.leftOut.includes(words) || !base.leftOut.includes(words))
  const added = theirs.leftOut.filter(words => !leftOut.includes(words) && !base.leftOut.includes(words))
  const mineIsNew = (rung: number) => (mine.steps[rung] ?? null) !== (base.steps[rung] ?? null)
  return partOf(rung => (mineIsNew(rung) ? mine : theirs).steps[rung], [...stay, ...added])
}

function unitedPart(late = NONE, early = NONE): Pick<Card, 'own'> {
  return partOf(rung => late.steps[rung] ?? early.steps[rung], [...late.leftOut, ...early.leftOut])
}

/** Nothing where nothing was decided. */
function partOf(
  step: (rung: number) => string | null | undefined,
  leftOut: readonly string[],
): Pick<Card, 'own'> {
  const steps = [0, 1, 2, 3].map(rung => step(rung) ?? null)
  const once = [...new Set(leftOut)].slice(0, MOST_LEFT_OUT)
  return once.length > 0 || steps.some(words => words !== null) ? { own: { steps, leftOut: once } } : {}
}

function mergeLines(base: Card['lines'], mine: Card['lines'], theirs: Card['lines']): Card['lines'] {
  if (alike(mine, base)) return theirs
  if (alike(theirs, base)) return mine
  const has = (lines: Card['lines'], words: string) => lines.some(line => line.words === words)
  const stay = mine.filter(({ words }) => has(theirs, words) || !has(base, words))
  const added = theirs.filter(({ words }) => !has(mine, words) && !has(base, words))
  return withoutDoubles([...stay, ...added])
}

function alike(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other)
}
