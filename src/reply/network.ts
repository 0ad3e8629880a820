import { ACTS } from './acts.ts'
import { KEY_BITS } from './noticed.ts'

/** A trained network as it is written down: see `packed` in commands/train for how, and `weights.ts` for the one in use. */
export interface Weights {
  /** Numbers a feature. */
  hidden: number
  /** The known words' numbers, of `WORD_BITS` bits, by their differences. */
  words: string
  /** The features' keys, by their differences. */
  keys: string
  /** The features' rows: −1, 0 or 1 for each hidden unit, four to a character. */
  rows: string
  /** What a 1 of each hidden unit is worth. */
  scale: number[]
  bias: number[]
  /** Acts × hidden. */
  out: number[]
  outBias: number[]
  /** How loud a reply is, whatever its length. */
  loudness: number
  /** What makes its probabilities honest. */
  honest: Honesty
}

/** Calibration, by replies of voices that the network was not taught with. */
export interface Honesty {
  /** What the logits are multiplied by, 0 to 1. */
  cool: number
  /** Added to the log-probability of each of `SIDES`. */
  sides: number[]
  /** From which probability each of `SIDES` is sure. */
  sure: number[]
}

export const WORD_BITS = 18

/** Printable characters that need no escape in a string of our sources, in order: the digits of what is packed. */
export const DIGITS = Array.from({ length: 94 }, (_, i) => String.fromCharCode(33 + i))
  .filter(digit => !'\'"`\\$'.includes(digit))
  .join('')
const VALUE = new Uint8Array(128)
for (let i = 0; i < DIGITS.length; i++) VALUE[DIGITS.charCodeAt(i)] = i
/** Digits under this end a number; the rest say that more comes. */
export const LAST = 60

/** The network, unpacked and ready to be asked. */
export class Network {
  readonly hidden: number
  readonly honest: Honesty
  private known = new Uint8Array(1 << WORD_BITS)
  private place = new Int16Array(1 << KEY_BITS)
  private rows: Int8Array
  private scale: Float32Array
  private bias: Float32Array
  private out: Float32Array
  private outBias: Float32Array
  private loudness: number

  constructor(weights: Weights) {
    this.hidden = weights.hidden
    this.honest = weights.honest
    for (const word of numbersIn(weights.words)) this.known[word] = 1
    numbersIn(weights.keys).forEach((key, at) => {
      this.place[key] = at + 1
    })
    this.rows = tritsIn(weights.rows)
    this.scale = Float32Array.from(weights.scale)
    this.bias = Float32Array.from(weights.bias)
    this.out = Float32Array.from(weights.out)
    this.outBias = Float32Array.from(weights.outBias)
    this.loudness = weights.loudness
  }

  /** Whether a word, by its hash, is one that the reader was taught. A wrong yes once in a hundred unknown words. */
  knows(hash: number): boolean {
    return this.known[hash >>> (32 - WORD_BITS)] === 1
  }

  /** Asks what the features amount to. @returns its thoughts, which `why` needs again. */
  ask(keys: readonly number[]): Thought {
    const { hidden, rows } = this
    const used: number[] = []
    const sums = new Int32Array(hidden)
    keys.forEach((key, i) => {
      const at = (this.place[key] ?? 0) - 1
      if (at < 0) return
      used.push(i)
      const start = at * hidden
      for (let u = 0; u < hidden; u++) sums[u] = (sums[u] as number) + (rows[start + u] as number)
    })
    const loud = this.loudness / Math.sqrt(used.length + 1)
    const units = new Float32Array(hidden)
    for (let u = 0; u < hidden; u++)
      units[u] = Math.max(
        0,
        (this.bias[u] as number) + loud * (this.scale[u] as number) * (sums[u] as number),
      )
    const logits = new Float32Array(ACTS.length)
    for (let act = 0; act < logits.length; act++) {
      let value = this.outBias[act] as number
      for (let u = 0; u < hidden; u++) value += (this.out[act * hidden + u] as number) * (units[u] as number)
      logits[act] = value
    }
    return { used, loud, units, logits }
  }

  /**
   * How much each used feature spoke for one act rather than for what the others average to.
   * @returns one number for each of `thought.used`; they add up to the distance between the logits, bias aside.
   */
  why(keys: readonly number[], thought: Thought, act: number, others: ArrayLike<number>): Float32Array {
    const { hidden, rows, out } = this
    const pull = new Float32Array(hidden)
    for (let u = 0; u < hidden; u++) {
      if ((thought.units[u] as number) <= 0) continue
      let average = 0
      for (let a = 0; a < ACTS.length; a++) average += (others[a] as number) * (out[a * hidden + u] as number)
      pull[u] = ((out[act * hidden + u] as number) - average) * (this.scale[u] as number) * thought.loud
    }
    return Float32Array.from(thought.used, i => {
      const start = ((this.place[keys[i] ?? 0] ?? 0) - 1) * hidden
      let sum = 0
      for (let u = 0; u < hidden; u++) sum += (pull[u] as number) * (rows[start + u] as number)
      return sum
    })
  }
}

export interface Thought {
  /** The places, among the features asked about, of those that the network knows. */
  used: number[]
  loud: number
  units: Float32Array
  /** One for each of `ACTS`. */
  logits: Float32Array
}

/** Rising numbers from their differences: digits of base 60, the last one under `LAST`, those before it above. */
function numbersIn(text: string): number[] {
  const numbers: number[] = []
  let sum = 0
  let high = 0
  for (let i = 0; i < text.length; i++) {
    const digit = VALUE[text.charCodeAt(i)] as number
    if (digit >= LAST) {
      high = high * (DIGITS.length - LAST) + digit - LAST + 1
      continue
    }
    sum += high * LAST + digit
    high = 0
    numbers.push(sum)
  }
  return numbers
}

function tritsIn(text: string): Int8Array {
  const trits = new Int8Array(text.length * 4)
  for (let i = 0; i < text.length; i++) {
    let value = VALUE[text.charCodeAt(i)] as number
    for (let j = 0; j < 4; j++) {
      trits[i * 4 + j] = (value % 3) - 1
      value = Math.floor(value / 3)
    }
  }
  return trits
}
