import type { Move, Stance } from '../../scenario/moves.ts'
import { capital, inWords } from './numbers.ts'
import { typed } from './typed.ts'

/** The moves that lead: what a line of the drill can ask for. */
type Lead = Extract<
  Move,
  'restate' | 'trade-off' | 'redirect' | 'concern' | 'purpose' | 'offer' | 'support' | 'hold-the-line'
>

const lines = (n: number): string => `${inWords(n)} ${n === 1 ? 'line' : 'lines'}`
const times = (n: number): string => (n === 1 ? 'once' : n === 2 ? 'twice' : `${inWords(n)} times`)

/** The drill: one boss's line after another, each answered in one's own words. */
export const drill = {
  /** What its page is called in a tab, a bookmark and a search result. */
  page: {
    title: 'The drill · Front Foot',
    description:
      'Ten lines from ten bosses: type the reply that leads, and see at once what it does. About five minutes.',
  },
  nav: 'Elsewhere',
  shelf: 'All conversations',
  heading: 'Ten lines. Type what leads.',
  lead: 'One boss after another says a line. You answer in your own words, see at once what the reply does, and say it again or go on. It takes about five minutes; no clock runs.',
  title: 'The drill',

  begin: 'Begin',
  coming: 'One moment: the lines are on their way.',
  failed: 'The lines did not arrive. Check the connection and try again.',
  private:
    'The words that you type here are not kept: they go with the page. Only how often each move came is kept on this device.',

  /** What the next round asks for, and why. */
  plan: {
    heading: 'What it asks for',
    fresh:
      'The four steps in turn: say it back, ask what it costs, lead to the side, stand. Any line that leads counts.',
    known: 'What your conversations had least of comes first. Any line that leads counts.',
    /** Before the names of the steps. @param n how many conversations. */
    skipped: (n: number) =>
      `Your last ${inWords(n)} conversations had no line of this kind, so every other one asks for it:`,
    soFar: 'So far on this device',
    /** How often a move came when it was asked for. */
    count: (came: number, asked: number) => `came ${times(came)}, asked for ${times(asked)}`,
  },

  /** What a line asks for, and how it is done. */
  asks: {
    restate: { ask: 'Say it back', how: 'The whole request, in good faith, and nothing promised yet.' },
    'trade-off': {
      ask: 'Ask what it costs',
      how: 'Name one cost, as a real question, and leave the choice with them.',
    },
    redirect: {
      ask: 'Lead to the side',
      how: 'An open question that leads on: when, which, who, what matters most.',
    },
    concern: {
      ask: 'Stand: say the worry once',
      how: 'The worry, that it is theirs to decide, and what you will do.',
    },
    purpose: { ask: 'Ask what it is for', how: 'Why it matters, because you want to know.' },
    offer: { ask: 'Bring something', how: 'News, or a way to do it, to take or to leave.' },
    support: { ask: 'Back it', how: 'Quickly. What is left to say goes beside it, as a note.' },
    'hold-the-line': {
      ask: 'Hold the line',
      how: 'Name it, decline the act, and open the lawful way.',
    },
  } satisfies Record<Lead, { ask: string; how: string }>,

  count: (n: number, of: number) => `${n} of ${of}`,
  stop: 'Stop here',
  room: 'The room',
  yours: 'Your side',
  /** Said when a line comes. */
  arrives: (n: number, of: number, boss: string, line: string, ask: string) =>
    `${n} of ${of}. ${boss}: “${line}” ${ask}.`,
  /** @param request as a phrase: "take over the event". */
  wants: (boss: string, role: string, request: string) => `${boss}, ${role}, wants you to ${request}.`,
  stake: (protecting: string) => `At stake for you: ${protecting}.`,
  yoursOnce: 'You said this once:',
  wouldLead: 'What would lead?',

  label: 'Your reply',
  placeholder: (boss: string) => `${boss}, …`,
  empty: 'Nothing to read yet. A few words are enough.',
  waiting: 'One moment: what reads your words is still on its way to this device.',
  unread: 'What reads your words did not arrive. Check the connection and try again; your words stay here.',
  skip: 'Leave this one out',

  result: {
    /** By what came of what was asked for. */
    came: {
      asked: 'It is what was asked for.',
      lead: 'It leads in another way than the one asked for, and that counts.',
    },
    asked: (ask: string) => `Asked for: ${ask.charAt(0).toLowerCase()}${ask.slice(1)}.`,
    unclear: (boss: string) => `${boss} would ask what you mean. Nothing is counted.`,
    hint: 'A hint:',
    show: 'Show one that does it',
    shown: (ask: string) => `${ask}, for example:`,
    again: 'Try again',
    next: 'Next line',
    last: 'See what came',
  },
  /** How the two moved, beside the picture of it. */
  moved: {
    'lead-forward': (boss: string) => `You step back; ${boss} steps in.`,
    'push-back': (boss: string) => `You step in; ${boss} goes back.`,
    'roll-over': (boss: string) => `You stand aside; ${boss} walks on.`,
  } satisfies Record<Stance, (boss: string) => string>,

  end: {
    heading: 'That was the round',
    nothing: 'Nothing was answered this time. The lines are still there.',
    led: (led: number, answered: number) =>
      led === answered
        ? `${capital(lines(answered))} answered, and ${answered === 1 ? 'it' : 'all of them'} led forward.`
        : `${capital(lines(answered))} answered, ${inWords(led)} of them led forward.`,
    came: 'What came',
    times: lines,
    best: (n: number) => (n === 1 ? 'A line to take along' : 'Two lines to take along'),
    to: (boss: string, line: string) => `To ${boss}, who had said: “${line}”`,
    copy: (n: number) => (n === 1 ? 'Copy the line' : 'Copy both lines'),
    copied: 'Copied.',
    notCopied: 'The browser does not allow copying; here they are to copy by hand.',
    byHand: 'The lines',
    again: 'Another round',
    gone: 'What you typed goes when you leave this page.',
  },

  trouble: {
    blocked: 'This browser lets the page keep nothing, so what came is counted only until you leave.',
    full: 'This browser’s storage is full, so what came is not being kept.',
  },

  /** Words for what was heard in a reply. */
  typed,
}
