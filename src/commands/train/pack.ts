import { DIGITS, LAST, type Weights } from '../../reply/network.ts'
import { LOUDNESS, type Network, type Rounding, widths } from './learn.ts'

/** A taught network as `weights.ts` holds it. */
export function packed(
  network: Network,
  round: Rounding,
  keys: readonly number[],
  words: readonly number[],
  honest: Weights['honest'],
): Weights {
  const { hidden } = network
  const scale = widths(network, round)
  const order = keys.map((_, at) => at).sort((a, b) => (keys[a] ?? 0) - (keys[b] ?? 0))
  const trits = order.flatMap(at =>
    Array.from({ length: hidden }, (_, u) => {
      const value = Math.round((network.rows[at * hidden + u] ?? 0) / (scale[u] ?? 1))
      return Math.max(-1, Math.min(1, value))
    }),
  )
  return {
    hidden,
    words: numbers([...words].sort((a, b) => a - b)),
    keys: numbers(order.map(at => keys[at] ?? 0)),
    rows: fours(trits),
    scale: short(scale),
    bias: short(network.bias),
    out: short(network.out),
    outBias: short(network.outBias),
    loudness: LOUDNESS,
    honest,
  }
}

function short(values: Float32Array): number[] {
  return Array.from(values, value => Number(value.toPrecision(3)))
}

/** The differences of rising numbers, in the digits that `Network` reads. */
function numbers(rising: readonly number[]): string {
  let before = 0
  return rising
    .map(number => {
      const text = digitsOf(number - before)
      before = number
      return text
    })
    .join('')
}

function digitsOf(number: number): string {
  const base = DIGITS.length - LAST
  let text = DIGITS.charAt(number % LAST)
  for (let rest = Math.floor(number / LAST); rest > 0; rest = Math.floor((rest - 1) / base))
    text = DIGITS.charAt(LAST + ((rest - 1) % base)) + text
  return text
}

function fours(trits: readonly number[]): string {
  let text = ''
  for (let i = 0; i < trits.length; i += 4) {
    let value = 0
    for (let j = 3; j >= 0; j--) value = value * 3 + ((trits[i + j] ?? 0) + 1)
    text += DIGITS.charAt(value)
  }
  return text
}
