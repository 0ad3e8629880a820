import { ownCard } from './own-card.ts'

/** Where "say" follows a name or "I". */
const plan = {
  ifSays: (boss: string) => `If ${boss} says`,
  thenSay: 'then I say',
}
const quoted = (words: string): string => `“${words}”`

/** The debrief's part about the words to take along (L5). */
export const card = {
  heading: 'To take along',
  /** On paper and in the text, above everything. */
  title: (scenario: string) => `To take along: ${scenario}`,
  about: (boss: string, role: string) => `${boss}, ${role}`,
  lead: 'A few lines for the real conversation. Choose them here, then put them in the words that you would really use.',

  led: 'Lines of this conversation that led in step',
  stronger: 'No line of this conversation led in step. These would have',
  nothing: 'Nothing has been said yet. A line of your own can go on the card all the same.',
  earlier: 'Lines of other tries',
  noEarlier: 'No other line led in step in the other tries.',
  /** Beside an offered line. */
  reply: (n: number) => `Reply ${n}`,
  replyInstead: (n: number) => `In place of reply ${n}`,

  cardName: 'The card',
  empty: 'There is no line on the card yet.',
  line: (n: number) => `Line ${n}`,
  own: 'Add a line of your own',
  full: (most: string) => `${most} lines fit on the card. Remove one to make room for another.`,
  tooLong: (has: string, most: string) =>
    `${has} characters. The first ${most} are kept and printed; shorten it, or make two lines of it.`,

  up: 'Up',
  down: 'Down',
  remove: 'Remove',
  /** Follows each of these three, unseen. */
  ofLine: (n: number) => ` line ${n}`,
  /** Said politely, of what changes out of sight. */
  moved: (n: number, of: number) => `Now line ${n} of ${of}.`,
  chosen: (of: number) => `On the card, as line ${of}.`,
  takenOff: 'Taken off the card.',
  gone: 'Line removed.',
  putBack: 'Put it back',

  plan: {
    ...plan,
    heading: 'One plan, in case',
    suggest: 'Fill in a suggestion',
  },
  day: {
    label: 'When is the real conversation?',
    optional: 'You can leave this open.',
    needed: 'A reminder needs a day. Choose it here first, then save the reminder.',
  },

  print: 'Print the card',
  /** Beside it, where the page is full. */
  room: {
    small: 'All of this fits on one page in small letters. Shorter lines print larger.',
    over: 'This is more than one page holds, even in small letters, and would print on two. Shorten some lines, or leave some out.',
  },
  copy: {
    button: 'Copy the words',
    copied: 'Copied.',
    notCopied: 'The browser did not allow copying. Here are the words, selected:',
    byHand: 'The words of the card',
  },
  remind: {
    button: 'Save as a reminder',
    saved: 'Saved as a calendar file. Open it to put the day into your calendar, marked private.',
    failed: 'The reminder could not be made. It may work when the page is loaded again.',
    /** In the calendar, where others may see it. */
    title: (scenario: string) => `Front Foot: ${scenario}`,
    tomorrow: (scenario: string) => `Tomorrow: ${scenario}. Your words are in the notes.`,
    today: (scenario: string) => `Today: ${scenario}. Your words are in the notes.`,
  },
  kept: 'The card is kept on this device as you write it.',
  notKept: 'This browser is not keeping the card. Print it or copy its words before you leave this page.',

  quoted,
  text: {
    line: (n: number, words: string, does: string | null) => `${n}. ${words}${does ? ` (${does})` : ''}`,
    ifSays: (boss: string, words: string) => `${plan.ifSays(boss)}: ${words}`,
    thenSay: (words: string) => `${plan.thenSay}: ${words}`,
    on: (day: string) => `On ${day}`,
  },

  ofOwn: ownCard,
}
