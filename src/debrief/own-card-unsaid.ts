import type { Step } from '../conversation/replay.ts'
import type { Looked } from './habits.ts'
import { repliesOf } from './moves-made.ts'
import { ledBy, wordsOf } from './own-card-lines.ts'

/** Words that came out while practising and had better stay unsaid. */
export interface Unsaid {
  words: string
  /** How it would cost: a soft push, a hard one, or a roll-over that gave the point away. */
  cost: 'soft' | 'hard' | 'gave-away'
  /** What to say in its place. */
  instead: string
  /** Whether the person said that themselves, at the same turn. */
  theirs: boolean
}

/** More is a list of sins. */
export const MOST_UNSAID = 3
/** So many UTF-16 units of each stand on the card: enough to know it again. */
const LONGEST_UNSAID = 110
const LONGEST_INSTEAD = 170

/**
 * What not to say: the person's own pushes, typed or picked, the latest conversation's first and there the hard ones; and one
 * roll-over, where a conversation was given away by it. At most `MOST_UNSAID`, each words once.
 *
 * @param tries the latest first.
 */
export function unsaidOf(tries: readonly Looked[]): Unsaid[] {
  const leads = leadsByTurn(tries)
  const found = (step: Step, cost: Unsaid['cost']): Unsaid[] => {
    const words = shortened(wordsOf(step), LONGEST_UNSAID)
    const lead = leads.get(step.turn.id)
    const instead = shortened(lead ?? step.played?.reply.stronger ?? '', LONGEST_INSTEAD)
    return words && instead ? [{ words, cost, instead, theirs: lead !== undefined }] : []
  }
  const pushes = tries.flatMap(one => {
    const said = repliesOf(one).toReversed().filter(isPush)
    return (['hard', 'soft'] as const).flatMap(force =>
      said.filter(({ played }) => played?.weighed.force === force).flatMap(step => found(step, force)),
    )
  })
  const away = tries.flatMap(({ branches }) =>
    branches.flatMap(({ steps, outcome }) => {
      const last = steps.findLast(isRollOver)
      return last && outcome?.kind === 'given-away' ? found(last, 'gave-away') : []
    }),
  )
  const [gaveAway] = away
  const before = once(pushes).slice(0, gaveAway ? MOST_UNSAID - 1 : MOST_UNSAID)
  return once(gaveAway ? [...before, gaveAway] : before)
}

/** What fits, to the end of a word where there is one, and an ellipsis where something is left out. */
export function shortened(words: string, most: number): string {
  if (words.length <= most) return words
  // No character cut in two, nor an emoji from what belongs to it.
  const part = words.slice(0, most - 1).replace(/[\ud800-\udbff]$|\u200d+$/u, '')
  const end = part.lastIndexOf(' ')
  return `${(end > most / 2 ? part.slice(0, end) : part).replace(/[\s.,;:–-]+$/u, '')}…`
}

/** A line of the person's own that led in step, by the turn that it answered; the latest one, typed before picked. */
function leadsByTurn(tries: readonly Looked[]): Map<string, string> {
  const led = tries
    .flatMap(one => repliesOf(one).toReversed())
    .flatMap(step => ledBy(step).map(line => ({ ...line, turn: step.turn.id })))
    .toSorted((a, b) => Number(b.typed) - Number(a.typed))
  return new Map(led.toReversed().map(({ turn, words }) => [turn, words]))
}

function isPush({ said, played }: Step): boolean {
  return played?.weighed.stance === 'push-back' && meant(said.typed?.label, 'push-back')
}

function isRollOver({ said, played }: Step): boolean {
  return played?.weighed.stance === 'roll-over' && meant(said.typed?.label, 'roll-over')
}

/** Whether the person says so too, or says nothing of it. */
function meant(label: { stance: string | null } | undefined, stance: string): boolean {
  return (label?.stance ?? stance) === stance
}

function once(all: readonly Unsaid[]): Unsaid[] {
  return all.filter((one, i) => all.findIndex(({ words }) => words === one.words) === i)
}
