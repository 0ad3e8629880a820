import type { Stance } from '../../scenario/moves.ts'
import type { Footing, Heard } from '../../scenario/scenario.ts'
import { capital, inWords } from './numbers.ts'
import { stage } from './stage.ts'

interface Place {
  footing: Footing
  heard: Heard
}

/** The way that a conversation took over the floor, seen from above. */
export const plane = {
  start: 'start',
  end: 'end',
  firstTime: 'first time',
  again: 'again',
  /** The ends of the footing scale, as the wide drawing writes them. */
  stations: {
    [-3]: '−3 heels dug in',
    [-2]: '−2',
    [-1]: '−1',
    0: 'level',
    1: '+1',
    2: '+2',
    3: 'front foot +3',
  } satisfies Record<Footing, string>,
  opening: (name: string, at: Place) =>
    `The way across the floor. Start: ${name} ${stage.footings[at.footing]}, your point ${stage.heards[at.heard]}.`,
  reply: (number: number, stance: Stance | 'unclear', before: Place, after: Place) => {
    const moved = [
      before.footing === after.footing ? '' : stage.footings[after.footing],
      before.heard === after.heard ? '' : stage.heards[after.heard],
    ].filter(Boolean)
    return `Reply ${number} ${stage.stanceDone[stance]}: ${moved.join(', ') || 'no movement'}.`
  },
  /** Before the replies of a branch that was gone back from. */
  earlier: 'The first time:',
  /** The same of a way that has a name. */
  way: (letter: string) => `Way ${letter}:`,
  endOf: (letter: string) => `way ${letter}`,
  same: 'The same all the way.',

  /** The way reply by reply, and other ways laid over it. */
  stepByStep: {
    heading: 'Step by step',
    previous: 'Previous reply',
    next: 'Next reply',
    all: 'The whole way',
    /** Before anything is stepped through. */
    hint: (n: number) =>
      n === 1
        ? 'See what the one reply moved, and why.'
        : `See what each of the ${n} replies moved, and why.`,
    place: (number: number, all: number) => `Reply ${number} of ${all}`,
    /** What one reply moved. */
    moved: (boss: string, stance: Stance | 'unclear', before: Place, after: Place) => {
      const from = before.footing === after.footing ? '' : stage.footings[before.footing]
      const parts = [
        from && `${boss} went from “${from}” to “${stage.footings[after.footing]}”`,
        before.heard === after.heard
          ? ''
          : `your point went from “${stage.heards[before.heard]}” to “${stage.heards[after.heard]}”`,
      ].filter(Boolean)
      return `It ${stage.stanceDone[stance]}: ${parts.join(', and ') || 'nobody moved'}.`
    },
    inWords: 'In words',
    overlay: {
      legend: 'Other ways over it',
      most: (n: number) =>
        `At most ${inWords(n)} at once. They are drawn hollow; where there are several, their numbers carry their letters.`,
      /** How a way that was played in another conversation is told apart: the boss may have been another. */
      elsewhere: (temperament: string) => `another time, ${temperament.toLowerCase()}`,
      here: 'this conversation',
    },
  },
}

/** What each line counted, from −2 to +2, and the mean. */
export const ruler = {
  mean: 'mean',
  label: (groups: { point: number; count: number }[], mean: number) =>
    groups.length === 0
      ? 'No reply was scored.'
      : `${capital(
          groups
            .map(
              ({ point, count }) => `${count} ${count === 1 ? 'reply' : 'replies'} at ${stage.signed(point)}`,
            )
            .join(', '),
        )}. The mean is ${stage.signed(mean)}.`,
}
