import type { Seen } from './answers.ts'
import type { Compared, Pair } from './compared.ts'

/** The shares, in %, that issue and tests ask for: of each scenario with answers, and of all of them together. */
export const LEAST = { each: 85, all: 92 } as const

/** How far labels and files agree. Shares are 0 to 100, and null where there is nothing to share out. */
export interface Agreement {
  labelled: number
  stance: number | null
  /** Of the labels that give a move. */
  move: number | null
  unsure: number
}

export function agreementOf(pairs: readonly Pair[]): Agreement {
  const moved = pairs.filter(pair => pair.label.move !== '')
  return {
    labelled: pairs.length,
    stance: share(pairs, pair => !differs(pair)),
    move: share(moved, pair => pair.label.move === pair.reply.move),
    unsure: pairs.filter(pair => pair.label.sure === 0).length,
  }
}

/** Whether the stance seen is another than the file's. */
export function differs({ label, stances }: Pair): boolean {
  return !stances.some(stance => stance === label.stance)
}

/** What stands against a set of answers: each scenario below its bound, and all together below theirs, in sentences. */
export function tooLow(all: readonly Compared[]): string[] {
  const below = (name: string, pairs: readonly Pair[], least: number) => {
    const { stance } = agreementOf(pairs)
    return stance !== null && stance < least ? [`${name}: ${stance.toFixed(1)} %, below ${least} %.`] : []
  }
  return [
    ...scenariosOf(all).flatMap(([id, ones]) => below(id, pairsOf(ones), LEAST.each)),
    ...below('In all', pairsOf(all), LEAST.all),
  ]
}

/** The comparisons by scenario, in the order in which they come. */
export function scenariosOf(all: readonly Compared[]): [string, Compared[]][] {
  const ids = [...new Set(all.map(one => one.scenario))]
  return ids.map(id => [id, all.filter(one => one.scenario === id)])
}

export function pairsOf(all: readonly Compared[]): Pair[] {
  return all.flatMap(one => one.pairs)
}

/** How far two readers of one scenario agree with each other on the stance, beyond chance. */
export interface Between {
  readers: readonly [string, string]
  /** Replies that both labelled. */
  replies: number
  /** Cohen's kappa: 1 is full agreement, 0 what chance would give. */
  kappa: number | null
}

/** Each pair of readers among the comparisons of one scenario who labelled some of the same replies. */
export function betweenReaders(ones: readonly Compared[]): Between[] {
  const pairs = ones.flatMap((a, at) =>
    ones
      .slice(at + 1)
      .filter(b => b.reader !== a.reader)
      .map(b => [a, b] as const),
  )
  return pairs
    .map(([a, b]) => {
      const both = a.pairs.flatMap(({ turn, reply, label }): [Seen, Seen][] => {
        const same = b.pairs.find(other => other.turn === turn && other.reply.id === reply.id)
        return same ? [[label.stance, same.label.stance]] : []
      })
      return { readers: [a.reader, b.reader] as const, replies: both.length, kappa: kappaOf(both) }
    })
    .filter(between => between.replies > 0)
}

/**
 * Cohen's kappa of two readers' labels of the same things.
 *
 * @returns null where there are none; 1 where both gave one and the same label throughout, though chance explains it too.
 */
export function kappaOf(both: readonly (readonly [string, string])[]): number | null {
  if (both.length === 0) return null
  const n = both.length
  const seen = both.filter(([a, b]) => a === b).length / n
  const labels = new Set(both.flat())
  let chance = 0
  for (const label of labels) {
    const [a, b] = [0, 1].map(side => both.filter(pair => pair[side] === label).length / n)
    chance += (a ?? 0) * (b ?? 0)
  }
  return chance === 1 ? 1 : (seen - chance) / (1 - chance)
}

function share<T>(things: readonly T[], holds: (thing: T) => boolean): number | null {
  return things.length === 0 ? null : (100 * things.filter(holds).length) / things.length
}
