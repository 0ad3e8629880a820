import { ACTS, SIDE_OF_ACT } from './acts.ts'
import type { Network, Thought } from './network.ts'
import type { Features } from './noticed.ts'
import type { Evidence } from './reading.ts'
import type { Token } from './tokens.ts'

interface Case {
  network: Network
  tokens: readonly Token[]
  features: Features
  thought: Thought
  /** The probability of each act. */
  acts: Float32Array
  /** The acts to be shown: the reading's, and the second one's where it is not sure. */
  shown: readonly number[]
}

/** How many passages are marked for one reading. */
const MOST = 3
/** A passage as strong as this part of the strongest is marked too. */
const WORTH = 0.35
/** No passage is shorter than so many words if the clause has more to show. */
const SHORTEST = 3
/** A clause of at most so many words is marked whole: a part of it could not be read by itself. */
const WHOLE = 5

/**
 * The passages that make the reading what it is: every feature's share in it is laid on the words that gave it, and the
 * runs of words that speak for the act more than against it are marked, strongest first, inside one clause each.
 */
export function evidenceOf(one: Case): Evidence[] {
  const taken = one.tokens.map(() => false)
  const passages = one.shown.flatMap((act, place) => {
    if (ACTS[act] === 'unclear') return []
    const rival = one.shown[1 - place]
    const scores = scoresFor(one, act, rival)
    return passagesIn(one, scores, taken, place === 0 ? MOST : 1).map(([from, to]) =>
      spanOf(one, act, from, to),
    )
  })
  return apart(passages.sort((a, b) => a.start - b.start))
}

/** Both halves of a contraction have its letters: where two passages share one, the first keeps it. */
function apart(passages: readonly Evidence[]): Evidence[] {
  let end = 0
  return passages.flatMap(passage => {
    const start = Math.max(passage.start, end)
    if (start >= passage.end) return []
    end = passage.end
    return [{ ...passage, start }]
  })
}

/** What each token adds to this act, over what it adds to the acts of other sides (or to its rival). */
function scoresFor(
  { network, features, thought, acts, tokens }: Case,
  act: number,
  rival: number | undefined,
): Float32Array {
  const side = SIDE_OF_ACT[act]
  const others = acts.map((share, other) => (SIDE_OF_ACT[other] === side ? 0 : share + 0.02))
  if (rival !== undefined) others[rival] = (others[rival] as number) + 0.5
  const sum = others.reduce((total, share) => total + share, 0)
  const parts = network.why(
    features.keys,
    thought,
    act,
    others.map(share => share / sum),
  )
  const scores = new Float32Array(tokens.length)
  thought.used.forEach((feature, i) => {
    const from = features.from[feature] as number
    const to = features.to[feature] as number
    if (from < 0) return
    for (let at = from; at <= to; at++)
      scores[at] = (scores[at] as number) + (parts[i] as number) / (to - from + 1)
  })
  return scores
}

/** The best runs of words, each within a clause, none over another. */
function passagesIn(
  { tokens }: Case,
  scores: Float32Array,
  taken: boolean[],
  most: number,
): [number, number][] {
  const runs: { from: number; to: number; worth: number }[] = []
  let from = 0
  for (let at = 0; at <= tokens.length; at++) {
    if (at < tokens.length && !isBreak(tokens[at]?.word ?? '')) continue
    const run = bestRun(scores, taken, from, at - 1)
    if (run) runs.push(run)
    from = at + 1
  }
  runs.sort((a, b) => b.worth - a.worth)
  const strongest = runs[0]?.worth ?? 0
  const chosen = runs.filter(run => run.worth >= WORTH * strongest).slice(0, most)
  for (const run of chosen) taken.fill(true, run.from, run.to + 1)
  return chosen.map(run => [run.from, run.to])
}

/** The run with the greatest sum, weak words between strong ones forgiven, grown to what can be read by itself. */
function bestRun(scores: Float32Array, taken: readonly boolean[], first: number, last: number) {
  let best: { from: number; to: number; worth: number } | null = null
  let sum = 0
  let from = first
  for (let at = first; at <= last; at++) {
    if (taken[at]) {
      sum = 0
      from = at + 1
      continue
    }
    sum += scores[at] as number
    if (sum <= 0) {
      sum = 0
      from = at + 1
    } else if (!best || sum > best.worth) best = { from, to: at, worth: sum }
  }
  if (!best) return null
  let { from: start, to: end } = best
  const free = (at: number) => at >= first && at <= last && !taken[at]
  if (last - first + 1 <= WHOLE) {
    while (free(start - 1)) start--
    while (free(end + 1)) end++
  }
  while (end - start + 1 < SHORTEST && (free(end + 1) || free(start - 1))) {
    if (free(end + 1)) end++
    else start--
  }
  return { from: start, to: end, worth: best.worth }
}

function isBreak(word: string): boolean {
  return /^[.,?!;:…—()"]$/.test(word)
}

/** The passage as it stands in the text, with the question mark that belongs to it. */
function spanOf(one: Case, act: number, from: number, to: number): Evidence {
  const start = one.tokens[from]?.start ?? 0
  const next = one.tokens[to + 1]
  const withMark = next && /^[?!]$/.test(next.word)
  const end = (withMark ? next : one.tokens[to])?.end ?? start
  return { start, end, shows: (ACTS[act] ?? 'vague') as Evidence['shows'] }
}
