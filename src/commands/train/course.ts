import { ACTS, type Act, SIDES, sideOf } from '../../reply/acts.ts'
import { bestOf, decide } from '../../reply/decide.ts'
import { featuresOf } from '../../reply/features.ts'
import { hashOf } from '../../reply/hash.ts'
import { type Honesty, type Weights, WORD_BITS } from '../../reply/network.ts'
import { tokensOf } from '../../reply/tokens.ts'
import { honestyOf } from './calibrate.ts'
import { ask, begin, type Course, type Lesson, type Network, type Rounding, rounded, teach } from './learn.ts'
import { type Answer, type Figures, figuresOf, sharesOf } from './measure.ts'
import { packed } from './pack.ts'
import type { Sample } from './text.ts'

/** A word is known that so many voices use: fewer, and it is somebody's trade. */
const VOICES = 5
/** … and that is as common as this, or says at least so much of the stance (G², three degrees of freedom). */
const COMMON_WORDS = 500
const TELLING = 12
/** A feature is learnt that so many replies show. */
const REPLIES = 2
/** The big network, which only says which features matter. */
const BIG = 32
/** The one that is kept: so many features and hidden units fit into the bytes that the reader may have. */
const FEATURES = 5300
const HIDDEN = 32
/** How far a feature's worth rises with how often it is met, beside how much it says. */
const COMMON = 0.8
const ROUND: Rounding = { levels: 1, width: 1.4 }
/** Parts that the voices are dealt into, so that each is read once by a network that was taught without it. */
const PARTS = 5

const FIRST: Course = {
  seed: 1,
  epochs: 10,
  rate: 3e-3,
  forgetFeature: 0.3,
  forgetUnit: 0.3,
  forgetBoss: 0.15,
  round: null,
}
const SECOND: Course = { ...FIRST, seed: 2, epochs: 12, forgetFeature: 0.25, forgetUnit: 0.2 }
const THIRD: Course = { ...SECOND, seed: 3, epochs: 6, rate: 1.5e-3, round: ROUND }

interface Taught {
  network: Network
  keys: number[]
  words: number[]
}

/** Teaches the reader, and measures the same course on voices that it did not see. Deterministic. */
export function weightsFrom(
  samples: readonly Sample[],
  say: (line: string) => void,
): { weights: Weights; figures: Figures } {
  const voices = [...new Set(samples.map(sample => sample.voice))].sort()
  say(`${samples.length} replies in ${voices.length} voices`)
  const logits = new Map<string, Float32Array>()
  for (let part = 0; part < PARTS; part++) {
    const isOut = (sample: Sample) => voices.indexOf(sample.voice) % PARTS === part
    const taught = teachWith(samples.filter(sample => !isOut(sample)))
    const noticed = noticer(taught)
    for (const sample of samples.filter(isOut)) logits.set(sample.id, noticed(sample))
    say(`part ${part + 1} of ${PARTS} read`)
  }
  const logitsOf = ({ id }: Sample) => logits.get(id) ?? new Float32Array(ACTS.length)
  const plain = samples.filter(isPlain)
  const honest = honestyOf(
    plain.map(sample => ({ logits: logitsOf(sample), side: SIDES.indexOf(sideOf(sample.meant)) })),
  )
  const figures = figuresOf(
    plain.map(sample => ({
      ...sample,
      labels: [{ hand: 'writer', act: sample.meant, sure: true }, ...sample.labels],
    })),
    sample => answerOf(logitsOf(sample), honest),
  )
  const { network, keys, words } = teachWith(samples)
  return { weights: packed(network, ROUND, keys, words, honest), figures }
}

/** The writer and a reader agree on the stance, and the reader was sure: there the reader can be right or wrong. */
function isPlain(sample: Sample): boolean {
  const [label] = sample.labels
  return !!label?.sure && sideOf(label.act) === sideOf(sample.meant)
}

/** Which words are known, which features matter, and then the network that is kept. */
function teachWith(samples: readonly Sample[]): Taught {
  const words = wordsOf(samples)
  const known = knower(words)
  const noticed = samples.map(sample => keysOf(sample, known))
  const counts = new Map<number, number>()
  for (const { features } of noticed) for (const key of features) counts.set(key, (counts.get(key) ?? 0) + 1)
  const all = [...counts].filter(([, count]) => count >= REPLIES).map(([key]) => key)
  const big = begin(all.length, BIG, FIRST.seed)
  teach(big, lessonsOf(samples, noticed, all), FIRST)
  const keys = all
    .map((key, at) => ({ key, worth: (counts.get(key) ?? 0) ** COMMON * square(big, at) }))
    .sort((a, b) => b.worth - a.worth || a.key - b.key)
    .slice(0, FEATURES)
    .map(({ key }) => key)
  const network = begin(keys.length, HIDDEN, SECOND.seed)
  const lessons = lessonsOf(samples, noticed, keys)
  teach(network, lessons, SECOND)
  teach(network, lessons, THIRD)
  return { network, keys, words }
}

function square(network: Network, at: number): number {
  let sum = 0
  for (let u = 0; u < network.hidden; u++) sum += (network.rows[at * network.hidden + u] ?? 0) ** 2
  return sum
}

/**
 * The words that enough voices use and that are common or say something of the stance, but no names: swapping a person, a
 * place or a task for another must change nothing.
 */
function wordsOf(samples: readonly Sample[]): number[] {
  const uses = new Map<string, { voices: Set<string>; sides: number[] }>()
  const all = SIDES.map(() => 0)
  for (const sample of samples) {
    const side = SIDES.indexOf(sideOf(sample.meant))
    all[side] = (all[side] ?? 0) + 1
    for (const word of new Set(tokensOf(sample.words).map(token => token.word))) {
      const use = uses.get(word) ?? { voices: new Set(), sides: SIDES.map(() => 0) }
      uses.set(word, use)
      use.voices.add(sample.voice)
      use.sides[side] = (use.sides[side] ?? 0) + 1
    }
  }
  const names = namesIn(samples)
  const total = (sides: readonly number[]) => sides.reduce((sum, count) => sum + count, 0)
  const known = [...uses]
    .filter(([word, use]) => use.voices.size >= VOICES && !names.has(word))
    .sort((a, b) => total(b[1].sides) - total(a[1].sides))
    .filter(([, use], place) => place < COMMON_WORDS || telling(use.sides, all) >= TELLING)
  return [...new Set(known.map(([word]) => hashOf(word) >>> (32 - WORD_BITS)))]
}

/** How far the stances of a word's replies are from those of all: G², the likelihood ratio. */
function telling(sides: readonly number[], all: readonly number[]): number {
  const sum = sides.reduce((a, b) => a + b, 0)
  const whole = all.reduce((a, b) => a + b, 0)
  return sides.reduce((g, count, side) => {
    const expected = (sum * (all[side] ?? 0)) / whole
    return count > 0 ? g + 2 * count * Math.log(count / expected) : g
  }, 0)
}

/** Words that mostly have a capital where no sentence begins. */
function namesIn(samples: readonly Sample[]): Set<string> {
  const counts = new Map<string, { capital: number; all: number }>()
  for (const { words } of samples)
    for (const [, raw = ''] of words.matchAll(/[\p{Ll},] (\p{L}[\p{Ll}]+)(?!['’])/gu)) {
      const word = raw.toLowerCase()
      const count = counts.get(word) ?? { capital: 0, all: 0 }
      counts.set(word, { capital: count.capital + (raw === word ? 0 : 1), all: count.all + 1 })
    }
  const kept = new Set(['monday', 'january', 'march', 'ok'])
  return new Set(
    [...counts]
      .filter(([word, { capital, all }]) => capital > all / 2 && !kept.has(word))
      .map(([word]) => word),
  )
}

function knower(words: readonly number[]): (hash: number) => boolean {
  const known = new Set(words)
  return hash => known.has(hash >>> (32 - WORD_BITS))
}

interface Noticed {
  features: number[]
  alone: number[]
}

function keysOf(sample: Sample, known: (hash: number) => boolean): Noticed {
  const tokens = tokensOf(sample.words)
  return {
    features: featuresOf(tokens, tokensOf(sample.boss), known).keys,
    alone: featuresOf(tokens, [], known).keys,
  }
}

function lessonsOf(
  samples: readonly Sample[],
  noticed: readonly Noticed[],
  keys: readonly number[],
): Lesson[] {
  const place = new Map(keys.map((key, at) => [key, at]))
  const places = (some: readonly number[]) => Int32Array.from(some.flatMap(key => place.get(key) ?? []))
  return samples.map((sample, i) => ({
    features: places(noticed[i]?.features ?? []),
    alone: places(noticed[i]?.alone ?? []),
    acts: sharesOf(sample),
  }))
}

/** Reads with a network that was just taught, rounded as it will be kept. */
function noticer({ network, keys, words }: Taught): (sample: Sample) => Float32Array {
  const known = knower(words)
  const used = rounded(network, ROUND)
  const place = new Map(keys.map((key, at) => [key, at]))
  return sample => {
    const features = featuresOf(tokensOf(sample.words), tokensOf(sample.boss), known).keys
    return ask(network, Int32Array.from(features.flatMap(key => place.get(key) ?? [])), used)
  }
}

function answerOf(logits: Float32Array, honest: Honesty): Answer {
  const { acts, first, sure } = decide(logits, honest)
  return { stance: SIDES[first] ?? 'unclear', act: ACTS[bestOf(acts, first)] as Act, sure }
}
