import type { Move, Stance } from '../../scenario/moves.ts'
import type { Footing } from '../../scenario/scenario.ts'
import { note } from './note.ts'
import { capital, inWords } from './numbers.ts'
import { throwAgain } from './throw-again.ts'
import { typed } from './typed.ts'

const steps = (n: number): string => `${inWords(n)} ${n === 1 ? 'step' : 'steps'}`

/** What a boss does who does not move. */
function still(stance: Stance, footing: Footing): string {
  if (stance === 'roll-over') return 'stays in place, and takes it as agreed'
  if (stance === 'push-back') return 'stands with heels dug in already'
  return footing === 3 ? 'is on the front foot already' : 'stays in place'
}

/** The hard lines of a conversation of one's own, one at a time and again (issue 6). */
export const ownAgain = {
  pageTitle: (title: string) => `The hard lines · ${title} · Front Foot`,
  about: 'the hard lines',
  nav: 'Elsewhere',
  list: 'Your own conversations',
  room: 'The room',
  yours: 'Your side',

  /** Why this line is among the hard ones. */
  because: {
    yours: 'You said this here:',
    'far-back': (boss: string) => `When you answered this, ${boss} was still on the back foot.`,
    pushes: 'Pushing leads to this line.',
  },
  /**
   * How the boss is, and what is new in this throw.
   *
   * @param told whether it is as the person told it.
   */
  now: (how: string, told: boolean, differs: { words: boolean; temperament: boolean }): string => {
    const asTold = told ? ', as you told it' : ''
    if (!differs.temperament)
      return differs.words ? `In other words this time, still ${how.toLowerCase()}.` : `${how}${asTold}.`
    return differs.words
      ? `In other words this time, and ${how.toLowerCase()}${asTold}.`
      : `${how} this time${asTold}.`
  },
  /** Before the words of a reply that this line answers. */
  inAnswer: 'In answer to this:',
  /** Said when a line comes. */
  arrives: (now: string, boss: string, line: string) => `${now} ${boss}: “${line}”`,

  heading: 'What leads here?',
  empty: 'Nothing to read yet. A few words are enough.',
  notKept: 'What is said here is not kept, and nothing counts it.',
  other: 'Another line',

  result: {
    thatOne: throwAgain.thatOne,
    back: 'Back to the whole conversation',
    reword: 'Put it another way',
    unclear: (boss: string) => `${boss} would ask what you mean. Nobody has moved.`,
    hint: note.hint,
    /** Why a line in one's own words does what it does. */
    why: {
      restate: 'A request that is said back has been heard, and there is room to ask what it costs.',
      'trade-off': 'A cost put as a real question leaves the choice where it is, and is on the table.',
      redirect: 'An open question leads on without pulling.',
      concern: 'A worry that comes once, with a promise, can be remembered without a fight.',
      purpose: 'Asked in good faith, it brings out what is wanted underneath.',
      offer: 'Something to take or to leave gives the other side a way to move.',
      support: 'Quick backing costs little, and what is left to say can stand beside it.',
      'hold-the-line': 'Where nothing crosses a line, holding one comes across as a no.',
      refuse: 'A no leaves one thing to do: ask again, harder.',
      contradict: 'Whoever is told the opposite looks for more reasons to be right.',
      blame: 'Blame asks for a defence, and gets one.',
      defend: 'A defence makes a charge of what was only a request.',
      ultimatum: 'A threat turns it into a matter of who gives way.',
      sarcasm: 'The edge is heard, and what stood behind it is not.',
      'give-in': 'A plain yes leaves the cost where nobody sees it.',
      vague: 'There is nothing in it to hold on to, so it is taken as a yes.',
    } satisfies Record<Move, string>,
    stronger: note.stronger,
    instead: typed.instead,
    missteps: note.missteps,
  },

  /**
   * How far the boss moves, in one sentence or two.
   *
   * @param moved steps along the floor, forward above 0, back below.
   * @param stance of the line that did it; `footing` is where that leaves the boss.
   * @param beside how the boss is this time, and as it was told, with what that would have come to; null where they are the same.
   */
  moved: (
    boss: string,
    moved: number,
    { stance, footing }: { stance: Stance; footing: Footing },
    beside: { how: string; told: string; moved: number } | null,
  ): string => {
    const does =
      moved > 0
        ? `${boss} comes ${steps(moved)} forward`
        : moved < 0
          ? `${boss} goes ${steps(-moved)} back`
          : `${boss} ${still(stance, footing)}`
    if (!beside) return `${does}.`
    const told = beside.told.toLowerCase()
    if (beside.moved === moved) return `${beside.how} or ${told}, ${does}.`
    return `${beside.how}, ${does}. ${capital(told)}, as you told it, it would be ${inWords(Math.abs(beside.moved))}.`
  },

  /** Words for what was heard in a reply. */
  typed,
}
