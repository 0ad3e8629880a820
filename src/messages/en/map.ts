import type { OutcomeKind } from '../../scenario/scenario.ts'
import { capital, inWords } from './numbers.ts'

interface Counts {
  turns: number
  ofTurns: number
  endings: number
  ofEndings: number
}

const ENDINGS: Record<OutcomeKind, string> = {
  moved: 'Moved',
  heard: 'Heard',
  followed: 'Followed',
  'line-held': 'Line held',
  held: 'Held',
  'given-away': 'Given away',
  damaged: 'Damaged',
}

const listed = (parts: string[]): string =>
  parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}`

/** The debrief's part that shows the whole scenario, and the drawing of it. */
export const map = {
  heading: 'The map',
  /** Until it is here. */
  coming: 'The map of this conversation is on its way.',
  missing: 'The map could not be fetched. Nothing else is missing; opening this page again tries once more.',
  counts: ({ turns, ofTurns, endings, ofEndings }: Counts) =>
    `You have been at ${turns} of ${ofTurns} turns, and come to ${endings} of ${ofEndings} endings.`,
  hidden: 'The rest stays blank until you have come to an ending once.',
  /** Where a scenario is too large to be drawn whole. */
  part: 'It is too large to draw whole: the map shows where you have been, and what comes next from there.',

  picture: 'The map as a picture',
  /**
   * What the picture shows, for those who do not see it.
   * @param did what each reply of the way in view did: "led forward".
   */
  shows: (turns: number, endings: number, did: readonly string[]) => {
    const drawn = `${turns} turns from the first at the top, and ${endings} endings, joined by what can be said.`
    if (did.length === 0) return drawn
    return `${drawn} Your way on it: ${listed(did.map((one, i) => `reply ${i + 1} ${one}`))}.`
  },
  /** What each part of the drawing is. */
  key: {
    label: 'What is what',
    way: 'your way here, reply by reply',
    taken: 'a way you took at another time',
    open: 'a way not taken yet',
    blank: 'not seen yet',
    now: (over: boolean) => (over ? 'where it ended' : 'where it waits for you'),
  },
  /** Keys stand beside the buttons that do the same. */
  acts: {
    closer: 'Closer',
    further: 'Further away',
    whole: 'All of it',
    left: 'Left',
    right: 'Right',
    up: 'Up',
    down: 'Down',
  },
  controls: 'Move the map',
  hint: 'Keys work while the map has the focus. A mouse drags it, and brings it closer with Ctrl and the wheel; so do two fingers.',

  endings: ENDINGS,
  /** In the place of an ending, or a turn, that stays hidden for now. */
  anEnding: 'An ending not seen yet',

  list: {
    open: 'As a list',
    boss: (name: string) => `${name}:`,
    ends: (kind: OutcomeKind) => `${ENDINGS[kind]}:`,
    /** Where the way in view has come to. */
    here: (over: boolean) => (over ? 'It ended here.' : 'It waits here.'),
    /** After the words of a reply of the way in view. */
    reply: (number: number) => `Your reply ${number}.`,
    /** Between a reply and the place, for those who do not see the indentation. */
    leads: 'leads to',
    above: 'Listed above.',
    /** Before the stances of replies that can lead this way too. */
    notTaken: 'Not taken yet:',
    notSeen: 'Not seen yet.',
    untried: (n: number) =>
      n === 1
        ? 'One way on from here that you have not tried.'
        : `${capital(inWords(n))} ways on from here that you have not tried.`,
    tryIt: 'Try from here',
    /** Follows it, unseen. */
    tryAt: (line: string) => `, where the boss says “${line}”`,
  },
}
