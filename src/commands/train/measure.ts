import { ACTS, type Act, SIDES, type Side, sideOf } from '../../reply/acts.ts'
import type { Sample } from './text.ts'

/** What a reader said of one reply. */
export interface Answer {
  stance: Side
  act: Act
  sure: boolean
}

/** How well a reader reads, by replies whose labels both were sure of. Shares are 0 to 1. */
export interface Figures {
  replies: number
  /** Of those, the ones that it reads as their stance. */
  right: number
  /** The mean over the four sides of the harmonic mean of precision and recall. */
  macroF1: number
  /** Pushes and roll-overs that it praises as leading. */
  praised: number
  /** Leads that it takes for a push or a roll-over. */
  scolded: number
  /** Of what is no reply, what it finds. */
  unclearFound: number
  /** Of real replies, what it calls unclear. */
  calledUnclear: number
  /** How often it is sure, and how often it is right then. */
  sure: number
  rightWhenSure: number
  /** The move right, where the stance is. */
  moveRight: number
  /** Rows: what it is; columns: what it is read as; both in the order of `SIDES`. */
  confusion: number[][]
}

/** The stance on which both labels of a reply agree and of which both were sure, or null. */
export function agreedOn(sample: Sample): Side | null {
  const [one, other] = sample.labels
  if (!one || !other || !one.sure || !other.sure) return null
  const side = sideOf(one.act)
  return side === sideOf(other.act) ? side : null
}

export function figuresOf(samples: readonly Sample[], read: (sample: Sample) => Answer): Figures {
  const confusion = SIDES.map(() => SIDES.map(() => 0))
  let sure = 0
  let sureAndRight = 0
  let moves = 0
  let movesRight = 0
  let replies = 0
  for (const sample of samples) {
    const side = agreedOn(sample)
    if (!side) continue
    replies++
    const answer = read(sample)
    const row = confusion[SIDES.indexOf(side)] as number[]
    const column = SIDES.indexOf(answer.stance)
    row[column] = (row[column] as number) + 1
    if (answer.sure) sure++
    if (answer.stance !== side) continue
    if (answer.sure) sureAndRight++
    if (side === 'unclear') continue
    moves++
    // Either label's move will do: on it the labels themselves differ more than on the stance.
    if (sample.labels.some(label => label.act === answer.act)) movesRight++
  }
  const at = (side: Side, as: Side) => confusion[SIDES.indexOf(side)]?.[SIDES.indexOf(as)] ?? 0
  const all = (side: Side) => (confusion[SIDES.indexOf(side)] ?? []).reduce((sum, n) => sum + n, 0)
  const real = all('lead-forward') + all('push-back') + all('roll-over')
  const poor = all('push-back') + all('roll-over')
  return {
    replies,
    right: share(
      SIDES.reduce((sum, side) => sum + at(side, side), 0),
      replies,
    ),
    macroF1: SIDES.reduce((sum, side) => sum + f1(confusion, SIDES.indexOf(side)), 0) / SIDES.length,
    praised: share(at('push-back', 'lead-forward') + at('roll-over', 'lead-forward'), poor),
    scolded: share(at('lead-forward', 'push-back') + at('lead-forward', 'roll-over'), all('lead-forward')),
    unclearFound: share(at('unclear', 'unclear'), all('unclear')),
    calledUnclear: share(
      real - SIDES.slice(0, 3).reduce((sum, side) => sum + realAs(confusion, side), 0),
      real,
    ),
    sure: share(sure, replies),
    rightWhenSure: share(sureAndRight, sure),
    moveRight: share(movesRight, moves),
    confusion,
  }
}

/** Of real replies, those read as this side. */
function realAs(confusion: number[][], as: Side): number {
  return confusion.slice(0, 3).reduce((sum, row) => sum + (row[SIDES.indexOf(as)] ?? 0), 0)
}

function f1(confusion: number[][], side: number): number {
  const hit = confusion[side]?.[side] ?? 0
  const meant = (confusion[side] ?? []).reduce((sum, n) => sum + n, 0)
  const said = confusion.reduce((sum, row) => sum + (row[side] ?? 0), 0)
  return share(2 * hit, meant + said)
}

function share(part: number, whole: number): number {
  return whole === 0 ? 0 : part / whole
}

/** How far two hands agree, on the stance and on the move; kappa is what chance would not have given (Cohen 1960). */
export function agreement(samples: readonly Sample[]): {
  labels: number
  stance: number
  kappa: number
  move: number
  bothSure: number
} {
  const pairs = samples.flatMap(({ labels: [one, other] }) => (one && other ? [[one, other] as const] : []))
  const same = pairs.filter(([one, other]) => sideOf(one.act) === sideOf(other.act)).length
  const byChance = SIDES.reduce((sum, side) => {
    const by = (place: 0 | 1) =>
      share(pairs.filter(pair => sideOf(pair[place].act) === side).length, pairs.length)
    return sum + by(0) * by(1)
  }, 0)
  const stance = share(same, pairs.length)
  return {
    labels: pairs.length,
    stance,
    kappa: (stance - byChance) / (1 - byChance),
    move: share(pairs.filter(([one, other]) => one.act === other.act).length, pairs.length),
    bothSure: share(pairs.filter(([one, other]) => one.sure && other.sure).length, pairs.length),
  }
}

/** The figures as lines for people. */
export function told(name: string, figures: Figures): string {
  const percent = (value: number) => `${(100 * value).toFixed(1)} %`
  const rows = SIDES.map(
    (side, i) =>
      `  ${side.padEnd(13)}${(figures.confusion[i] ?? []).map(n => String(n).padStart(7)).join('')}`,
  )
  return [
    `${name}: ${figures.replies} replies`,
    `  stance right ${percent(figures.right)}, macro-F1 ${figures.macroF1.toFixed(3)}, move right given the stance ${percent(figures.moveRight)}`,
    `  praised as leading though it is not ${percent(figures.praised)}, a lead scolded ${percent(figures.scolded)}`,
    `  unclear found ${percent(figures.unclearFound)}, real replies called unclear ${percent(figures.calledUnclear)}`,
    `  sure ${percent(figures.sure)}, and right then ${percent(figures.rightWhenSure)}`,
    `  ${'is \\ read as'.padEnd(13)}${SIDES.map(side => side.slice(0, 6).padStart(7)).join('')}`,
    ...rows,
  ].join('\n')
}

/** Which act most labels name, the writer's among them; for those who teach. */
export function sharesOf(sample: Sample): Float32Array {
  const acts = new Float32Array(ACTS.length)
  const votes = [sample.meant, ...sample.labels.map(label => label.act)]
  for (const vote of votes) acts[ACTS.indexOf(vote)] = (acts[ACTS.indexOf(vote)] as number) + 1 / votes.length
  return acts
}
