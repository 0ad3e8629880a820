import { ACTS, SIDE_OF_ACT, SIDES } from '../../reply/acts.ts'
import { chanceOf, shuffled } from './chance.ts'

/** One reply to learn from. */
export interface Lesson {
  /** Places in the table of features. */
  features: Int32Array
  /** The same without the boss's line, for the replies that are read without one. */
  alone: Int32Array
  /** The share of labels that each act got; they add up to 1. */
  acts: Float32Array
}

/** The network: a row of numbers a feature, added up, bent once (ReLU), and weighed for each act. */
export interface Network {
  hidden: number
  /** Features × hidden. */
  rows: Float32Array
  bias: Float32Array
  /** Acts × hidden. */
  out: Float32Array
  outBias: Float32Array
}

export interface Course {
  seed: number
  epochs: number
  rate: number
  /** Of a feature to be left out of one lesson, 0 to 1. */
  forgetFeature: number
  /** Of a hidden unit to be left out of one lesson, 0 to 1. */
  forgetUnit: number
  /** Of the boss's line to be left out of one lesson, 0 to 1. */
  forgetBoss: number
  /** What rounds the rows to the few levels that are kept, or null while they may be any number. */
  round: Rounding | null
}

export interface Rounding {
  /** Levels on each side of zero. */
  levels: number
  /** The width of a level in standard deviations of its column. */
  width: number
}

const BATCH = 64
/** How loud a reply is, whatever its length: chosen by held-out voices. */
export const LOUDNESS = 3

export function loudness(features: number): number {
  return LOUDNESS / Math.sqrt(features + 1)
}

/** An untaught network. */
export function begin(features: number, hidden: number, seed: number): Network {
  const chance = chanceOf(seed)
  const normal = () => Math.sqrt(-2 * Math.log(1 - chance())) * Math.cos(2 * Math.PI * chance())
  const edge = 1 / Math.sqrt(hidden)
  return {
    hidden,
    rows: Float32Array.from({ length: features * hidden }, () => 0.05 * normal()),
    bias: new Float32Array(hidden),
    out: Float32Array.from({ length: ACTS.length * hidden }, () => edge * (2 * chance() - 1)),
    outBias: new Float32Array(ACTS.length),
  }
}

/** Teaches a network, in place. The same lessons and course give the same network. */
export function teach(network: Network, lessons: readonly Lesson[], course: Course): void {
  const { hidden } = network
  const chance = chanceOf(course.seed)
  const rows = new Adam(network.rows, hidden)
  const rest = [network.bias, network.out, network.outBias].map(values => new Adam(values, values.length))
  const [bias, out, outBias] = rest as [Adam, Adam, Adam]
  const steps = course.epochs * Math.ceil(lessons.length / BATCH)
  let used = course.round ? rounded(network, course.round) : network.rows
  const one = new Pass(network)
  let step = 0
  for (let epoch = 0; epoch < course.epochs; epoch++) {
    const order = shuffled(lessons, chance)
    for (let start = 0; start < order.length; start += BATCH) {
      const batch = order.slice(start, start + BATCH)
      for (const lesson of batch)
        one.learn(lesson, used, course, chance, rows, bias, out, outBias, 1 / batch.length)
      const rate = course.rate * cycle(step++ / steps)
      rows.step(rate)
      for (const each of rest) each.stepAll(rate)
      if (course.round) used = step % 20 === 0 ? rounded(network, course.round) : used
      else used = network.rows
    }
  }
}

/** One cycle of the rate: up for three tenths of the way, then down to nothing (Smith and Topin's schedule). */
function cycle(way: number): number {
  if (way < 0.3) return 0.04 + 0.96 * (0.5 - 0.5 * Math.cos((Math.PI * way) / 0.3))
  return 0.5 + 0.5 * Math.cos((Math.PI * (way - 0.3)) / 0.7)
}

/** The steps of a column's levels. */
export function widths(network: Network, round: Rounding): Float32Array {
  const { hidden, rows } = network
  const count = rows.length / hidden
  return Float32Array.from({ length: hidden }, (_, unit) => {
    let sum = 0
    let squares = 0
    for (let i = unit; i < rows.length; i += hidden) {
      const value = rows[i] ?? 0
      sum += value
      squares += value * value
    }
    return round.width * Math.sqrt(squares / count - (sum / count) ** 2)
  })
}

/** The rows as they are kept: each number the nearest of its column's few levels. */
export function rounded(network: Network, round: Rounding): Float32Array {
  const { hidden, rows } = network
  const width = widths(network, round)
  const out = new Float32Array(rows.length)
  for (let i = 0; i < rows.length; i++) {
    const step = width[i % hidden] ?? 1
    out[i] = step * Math.max(-round.levels, Math.min(round.levels, Math.round((rows[i] ?? 0) / step)))
  }
  return out
}

class Pass {
  private sum: Float32Array
  private kept: Float32Array
  private back: Float32Array
  private z = new Float32Array(ACTS.length)

  constructor(private network: Network) {
    this.sum = new Float32Array(network.hidden)
    this.kept = new Float32Array(network.hidden)
    this.back = new Float32Array(network.hidden)
  }

  learn(
    lesson: Lesson,
    used: Float32Array,
    course: Course,
    chance: () => number,
    rows: Adam,
    bias: Adam,
    out: Adam,
    outBias: Adam,
    share: number,
  ) {
    const { hidden } = this.network
    const all = chance() < course.forgetBoss ? lesson.alone : lesson.features
    const features = all.filter(() => chance() >= course.forgetFeature)
    const loud = loudness(all.length) / (1 - course.forgetFeature)
    const { sum, kept, back, z } = this
    sum.set(this.network.bias)
    for (const feature of features) {
      const at = feature * hidden
      for (let u = 0; u < hidden; u++) sum[u] = (sum[u] as number) + loud * (used[at + u] as number)
    }
    for (let u = 0; u < hidden; u++)
      kept[u] = (sum[u] as number) > 0 && chance() >= course.forgetUnit ? 1 / (1 - course.forgetUnit) : 0
    weigh(this.network, sum, kept, z)
    softmax(z)
    const slope = slopeOf(z, lesson.acts)
    back.fill(0)
    for (let act = 0; act < ACTS.length; act++) {
      const g = (slope[act] as number) * share
      outBias.grad[act] = (outBias.grad[act] as number) + g
      const at = act * hidden
      for (let u = 0; u < hidden; u++) {
        const k = kept[u] as number
        if (k === 0) continue
        out.grad[at + u] = (out.grad[at + u] as number) + g * k * (sum[u] as number)
        back[u] = (back[u] as number) + g * k * (this.network.out[at + u] as number)
      }
    }
    for (let u = 0; u < hidden; u++) bias.grad[u] = (bias.grad[u] as number) + (back[u] as number)
    for (const feature of features) {
      rows.touch(feature)
      const at = feature * hidden
      for (let u = 0; u < hidden; u++)
        rows.grad[at + u] = (rows.grad[at + u] as number) + loud * (back[u] as number)
    }
  }
}

function weigh(network: Network, sum: Float32Array, kept: Float32Array, z: Float32Array) {
  const { hidden, out, outBias } = network
  for (let act = 0; act < z.length; act++) {
    let value = outBias[act] as number
    const at = act * hidden
    for (let u = 0; u < hidden; u++)
      value += (out[at + u] as number) * (sum[u] as number) * (kept[u] as number)
    z[act] = value
  }
}

function softmax(z: Float32Array) {
  let most = -Infinity
  for (const value of z) most = Math.max(most, value)
  let sum = 0
  for (let i = 0; i < z.length; i++) {
    z[i] = Math.exp((z[i] as number) - most)
    sum += z[i] as number
  }
  for (let i = 0; i < z.length; i++) z[i] = (z[i] as number) / sum
}

/** The slope of two losses added: on the act, and on its side, which is what counts most. */
function slopeOf(p: Float32Array, acts: Float32Array): Float32Array {
  const got = new Float32Array(SIDES.length)
  const wanted = new Float32Array(SIDES.length)
  for (let act = 0; act < p.length; act++) {
    const side = SIDE_OF_ACT[act] as number
    got[side] = (got[side] as number) + (p[act] as number)
    wanted[side] = (wanted[side] as number) + (acts[act] as number)
  }
  return p.map((value, act) => {
    const side = SIDE_OF_ACT[act] as number
    return (
      value -
      (acts[act] as number) +
      value * (1 - (wanted[side] as number) / Math.max(1e-6, got[side] as number))
    )
  })
}

/** Adam's moments for one table of numbers; of a big one only the rows that a batch touched take a step. */
class Adam {
  grad: Float32Array
  private mean: Float32Array
  private square: Float32Array
  private touched: number[] = []
  private isTouched: Uint8Array
  private steps = 0

  constructor(
    private values: Float32Array,
    private width: number,
  ) {
    this.grad = new Float32Array(values.length)
    this.mean = new Float32Array(values.length)
    this.square = new Float32Array(values.length)
    this.isTouched = new Uint8Array(values.length / width)
  }

  touch(row: number) {
    if (this.isTouched[row]) return
    this.isTouched[row] = 1
    this.touched.push(row)
  }

  stepAll(rate: number) {
    this.touch(0)
    this.step(rate)
  }

  step(rate: number) {
    this.steps++
    const first = 1 - 0.9 ** this.steps
    const second = 1 - 0.999 ** this.steps
    const { values, grad, mean, square } = this
    for (const row of this.touched) {
      this.isTouched[row] = 0
      const end = (row + 1) * this.width
      for (let i = row * this.width; i < end; i++) {
        const g = grad[i] as number
        const m = 0.9 * (mean[i] as number) + 0.1 * g
        const v = 0.999 * (square[i] as number) + 0.001 * g * g
        mean[i] = m
        square[i] = v
        values[i] = (values[i] as number) - (rate * (m / first)) / (Math.sqrt(v / second) + 1e-8)
        grad[i] = 0
      }
    }
    this.touched.length = 0
  }
}

/** What a network makes of features: the logit of each act. */
export function ask(network: Network, features: Int32Array, used: Float32Array = network.rows): Float32Array {
  const { hidden } = network
  const sum = Float32Array.from(network.bias)
  const loud = loudness(features.length)
  for (const feature of features)
    for (let u = 0; u < hidden; u++)
      sum[u] = (sum[u] as number) + loud * (used[feature * hidden + u] as number)
  const kept = sum.map(value => (value > 0 ? 1 : 0))
  const z = new Float32Array(ACTS.length)
  weigh(network, sum, kept, z)
  return z
}
