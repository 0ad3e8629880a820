import type { Move } from '../../scenario/moves.ts'
import type { Heard, OutcomeKind } from '../../scenario/scenario.ts'
import { note } from './note.ts'
import { capital, inWords } from './numbers.ts'
import { plane, ruler } from './pictures.ts'
import { typed } from './typed.ts'

/** How many lines did what, in the order in which they are told. */
type Told = 'inStep' | 'outOfStep' | 'softPushes' | 'hardPushes' | 'rollOvers'

const listed = (parts: string[]): string =>
  parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}`

const told: [Told, string][] = [
  ['inStep', 'led in step'],
  ['outOfStep', 'led out of step'],
  ['softPushes', 'pushed softly'],
  ['hardPushes', 'pushed hard'],
  ['rollOvers', 'rolled over'],
]

/** "Three of four lines led in step and one pushed softly." */
function tally(counts: Record<Told, number>): string {
  const parts = told.filter(([kind]) => counts[kind] > 0)
  const all = parts.reduce((sum, [kind]) => sum + counts[kind], 0)
  const [only] = parts
  if (!only) return 'No line has counted yet.'
  if (parts.length > 1) {
    const each = parts.map(([kind, did]) => `${inWords(counts[kind])} ${did}`)
    return `Of ${inWords(all)} lines that counted, ${listed(each)}.`
  }
  if (all === 1) return `The one line that counted ${only[1]}.`
  return `${all === 2 ? 'Both' : `All ${inWords(all)}`} lines ${only[1]}.`
}

/** What a finished conversation shows. */
export const debrief = {
  pageTitle: (title: string) => `Looking back: ${title} · Front Foot`,
  skip: 'Skip to the lines, one by one',
  nav: 'This debrief',
  about: (boss: string, temperament: string, when: string) =>
    `${boss}, ${temperament.toLowerCase()} · played ${when}`,
  today: 'today',
  on: (date: string) => `on ${date}`,

  /** Before the ending's name, which stands out. */
  ended: 'How it ended:',
  kinds: {
    moved: 'The decision changed, wholly or in part.',
    heard: 'The decision stands, your point was weighed, and nothing is broken.',
    followed: 'The decision was backed, with your note on record.',
    'line-held': 'The act was declined, and the lawful way opened.',
    held: 'The decision stands, and your point was barely noticed.',
    'given-away': 'The request was taken on, and your point stayed behind.',
    damaged: 'Whatever was decided, something between the two of you broke on the way.',
  } satisfies Record<OutcomeKind, string>,
  won: 'What it won',
  cost: 'What it cost',
  open: {
    kind: 'Not over yet',
    heading: (reply: number) => `This conversation waits for reply ${reply}.`,
    text: (boss: string) => `${boss} has spoken last. What follows looks back on the lines so far.`,
    nothing: (boss: string) =>
      `${boss} has spoken, and nothing has been said back. There is nothing to look back on yet.`,
    carryOn: (reply: number) => `Carry on at reply ${reply}`,
  },
  edited: {
    since:
      'This scenario has changed since it was played. The replies are played again here as it is now, so some of this may differ from what you saw.',
    /** The same on arriving at it in practice. */
    here: (n: number) =>
      n === 1
        ? 'This scenario was changed since you played it. Your last reply has no place in it any more; it is kept as it was.'
        : `This scenario was changed since you played it. Your last ${n} replies have no place in it any more; they are kept as they were.`,
    lost: (n: number) =>
      n === 1
        ? 'The last reply has no place in it any more. It is kept as it was, and counts nowhere.'
        : `The last ${inWords(n)} replies have no place in it any more. They are kept as they were, and count nowhere.`,
  },

  way: {
    heading: 'Where the two of you went',
    caption: (boss: string) =>
      `Left to right is ${boss}’s footing, from heels dug in to the front foot. Bottom to top is how much of your point was on the table. The numbers are your replies, in order.`,
  },
  of: 'of 50',
  tone: {
    heading: 'How you said it',
    ruler:
      'Each line counts from −2, a hard push, to +2, a lead in step. This half is where their mean lies.',
    tally,
    unclear: (n: number) =>
      n === 1
        ? 'One line was not clear, and counts nowhere.'
        : `${capital(inWords(n))} lines were not clear, and count nowhere.`,
  },
  heard: {
    heading: 'What was heard',
    fates: { heard: 'heard', unheard: 'said out of step', 'not-said': 'not said' },
    /** @param most the most that could be heard with this boss. */
    reached: (heard: Heard, most: Heard, words: Record<Heard, string>) => {
      if (most === 0) return 'In this conversation nothing can be put on the table.'
      if (heard === 0) return `Nothing is on the table. It could have come as far as ${words[most]}.`
      if (heard >= most) return `Your point is ${words[heard]}, which is as far as it goes here.`
      return `Your point is ${words[heard]}. It could have come as far as ${words[most]}.`
    },
    unheard: 'A point that is said out of step is on the air, and moves nothing yet.',
  },
  agreed: (boss: string) => `Whether ${boss} agreed adds nothing to either half.`,

  lines: {
    heading: 'Line by line',
    you: (reply: number, nth: number) =>
      nth === 1
        ? `You, reply ${reply}`
        : `You, reply ${reply}, ${['second', 'third', 'fourth'][nth - 2] ?? `${nth}th`} try`,
    /** What the line did, beside its stance. */
    moves: {
      restate: 'says it back',
      'trade-off': 'asks what it costs',
      redirect: 'asks an open question',
      concern: 'says the worry, and commits',
      purpose: 'asks what it is for',
      offer: 'brings an option unasked',
      support: 'backs it, and notes the rest',
      'hold-the-line': 'holds the line',
      refuse: 'refuses',
      contradict: 'contradicts',
      blame: 'blames',
      defend: 'defends',
      ultimatum: 'sets an ultimatum',
      sarcasm: 'says it with an edge',
      'give-in': 'gives in',
      vague: 'stays vague',
    } satisfies Record<Move, string>,
    still: 'Nobody moved.',
    thought: (boss: string) => `${boss} thought:`,
    stronger: 'A stronger line:',
    unclear: (boss: string) =>
      `${boss} could not tell what this meant, and asked. Nothing is scored, and nobody moved.`,
    playedAs: 'Played as',
    tryAgain: 'Try again from here',
    /** Follows "Try again from here", unseen. */
    tryAgainAt: (reply: number) => `, at reply ${reply}`,
    lost: 'No place in the scenario any more',
    lostWords: 'The words of this reply were in the scenario, and are gone from it.',
  },

  /** These two the coaching in practice says too; the second of replies in the person's own words. */
  note,
  typed,

  /** What the drawings say: the way over the floor from above, and the ruler of what each line counts. */
  plane,
  ruler,

  next: {
    heading: 'What next',
    again: 'Play it again',
    /** In place of it where the conversation is not over. */
    afresh: 'Start over',
    shelf: 'All conversations',
    drill: 'Drill single lines',
    save: 'Save as a file',
    copy: 'Copy the address',
    /** For a conversation of the person's own. */
    copyWords: 'Copy the address with my words',
    carries:
      'The file holds every conversation kept on this device. The address carries what you told of your boss and your work, and every line of this conversation: whoever gets it can read all of that.',
    copied: 'Copied. It opens this debrief on any device.',
    notCopied: 'The browser did not allow copying. Here is the address, selected:',
    byHand: 'The address of this debrief',
    kept: 'The file holds every conversation kept on this device. The address holds this one.',
  },
}
