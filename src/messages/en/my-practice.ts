import type { Stance } from '../../scenario/moves.ts'
import { capital, inWords } from './numbers.ts'

type Tally = Record<Stance | 'unclear', number>
type Span = 'conversation' | 'week' | 'month' | 'year'

const times = (n: number): string => (n === 1 ? 'once' : n === 2 ? 'twice' : `${n} times`)
const lines = (n: number): string => (n === 1 ? 'one line' : `${inWords(n)} lines`)
const conversations = (n: number): string => (n === 1 ? 'one conversation' : `${n} conversations`)
const listed = (parts: readonly string[]): string =>
  parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}`

const did: [Stance, string][] = [
  ['lead-forward', 'led'],
  ['roll-over', 'rolled over'],
  ['push-back', 'pushed'],
]
const range = (from: string, to: string): string => (from === to ? `on ${from}` : `from ${from} to ${to}`)

/** My practice: what comes back and when, and what the lines that were said do. */
export const myPractice = {
  page: {
    title: 'My practice · Front Foot',
    description: 'What to practise again and when, which moves your lines make, and how that changes.',
  },
  heading: 'My practice',
  lead: 'What to come back to and when, and what your lines do. All of it is worked out here, from the conversations that this device keeps.',
  nav: 'This page',
  shelf: 'All conversations',
  /** While a scenario is fetched. */
  looking: 'Looking through what is kept …',
  gone: (n: number) =>
    `${capital(conversations(n))} here ${n === 1 ? 'belongs' : 'belong'} to a scenario that this version does not have, or that could not be fetched. Nothing of that is lost, and none of it is counted on this page.`,
  blocked:
    'This browser lets the page keep nothing, so that only conversations of this tab can be shown here. A file saved from one brings it back.',
  full: 'This browser’s storage is full: the newest conversations are in this tab alone. Saved as a file, they can be brought back.',
  unreadable:
    'Something kept here earlier could not be read. It was put aside, not thrown away; you can save it as a file.',

  empty: {
    heading: 'Nothing to look back on yet',
    text: 'Play one conversation to its end, and it comes back here: when to try it again, a little harder each time, and what your lines did. A few minutes are enough.',
    begin: (boss: string) => `Start with ${boss}`,
  },

  next: {
    heading: 'What comes next',
    none: 'Nothing is waiting. A conversation that comes to its end comes back here some days later.',
    /** Before a day, when it is to be played. */
    today: 'Today',
    tomorrow: 'Tomorrow',
    /** Why then. @param real the day of the real conversation, in words: "tomorrow", "on Monday 30 November". */
    why: {
      first: (real: string) =>
        `The real conversation is ${real}. A first time through shows where it can go.`,
      eve: (real: string) =>
        `The real conversation is ${real}. Once more on the evening before keeps the lines at hand.`,
      before: (real: string) =>
        `The real conversation is ${real}, so that this comes sooner than it otherwise would.`,
      poor: (kind: string) =>
        `It ended in “${kind}” the last time. Soon after, the place where it turned is still fresh.`,
      mistakes: (kind: string, n: number) =>
        `It ended in “${kind}” the last time, with ${lines(n)} that did not lead in step. Those come easier the second time.`,
      well: (kind: string) =>
        `It ended in “${kind}” the last time. Coming back just before it fades is what makes it stay.`,
    },
    /** Where there is a day, when the last time before it is. */
    andEve: (eve: string) => `And once more on the evening before, ${eve}.`,
    /** What is another this time. */
    change: {
      order: 'The replies stand in another order.',
      ask: 'This time the coaching waits until you ask for it.',
      end: 'This time the coaching waits for the end.',
      'own-words': 'This time in your own words.',
      boss: (name: string, temperament: string) => `This time ${name} is ${temperament.toLowerCase()}.`,
    },
    practise: (boss: string) => `Practise with ${boss}`,
    /** Of one that is not due yet. */
    early: (boss: string) => `Practise with ${boss} now`,
    more: (n: number) => (n === 1 ? 'One more' : `${capital(inWords(n))} more`),
    free: 'These are offers, and one a day is plenty. Nothing is lost by letting one wait: it stays here until you take it up.',
  },

  real: {
    heading: 'The real conversation',
    /** How far away a day is. */
    inDays: (n: number) => (n === 0 ? 'today' : n === 1 ? 'tomorrow' : `in ${n} days`),
    on: (day: string) => `on ${day}`,
    words: 'Your words to take along',
  },

  counted: {
    legend: 'What is counted',
    last: (n: number) => `The last ${n} conversations`,
    all: (n: number) => `All ${n}`,
    /** Where there is no choice. */
    these: (n: number) =>
      n === 1 ? 'One conversation is counted.' : `All ${inWords(n)} conversations are counted.`,
  },

  moves: {
    heading: 'What your lines do',
    none: 'No line has counted yet.',
    most: (move: string, n: number) => `The lead that comes most often: it ${move}, ${times(n)} so far.`,
    skipped: (moves: readonly string[]) =>
      `On offer, and passed by every time so far: a line that ${listed(moves.map(move => `“${move}”`))}.`,
    leads: 'Leads, and where they were on offer',
    key: 'The whole bar is how often a line like that was on offer and would have led in step; the solid part is how often it was said.',
    of: (taken: number, offered: number) => `${taken} of ${offered}`,
    outOfStep: (n: number) => `And ${times(n)} out of step.`,
    others: 'Pushes and roll-overs',
    othersNone: 'No line pushed, and none rolled over.',
    times,
    table: 'The same as a table',
    columns: {
      move: 'A line that …',
      made: 'Said',
      typed: 'Typed',
      offered: 'On offer',
      taken: 'In step',
    },
    typed:
      'On offer counts where such a line would have led in step. A line in your own words, typed, counts as the written one that it was played as.',
  },

  times: {
    heading: 'Stance over time',
    /** Of the picture. */
    label: (columns: number) =>
      `${columns === 1 ? 'One column' : `${columns} columns`}: how many of the lines that counted led, rolled over and pushed.`,
    /** What a column is, and from when to when they go. */
    each: {
      conversation: (from, to) =>
        `Each column is a conversation, in the order of playing, ${range(from, to)}.`,
      week: (from, to) => `Each column is a week with something played in it, ${range(from, to)}.`,
      month: (from, to) => `Each column is a month with something played in it, ${range(from, to)}.`,
      year: (from, to) => `Each column is a year with something played in it, ${range(from, to)}.`,
    } satisfies Record<Span, (from: string, to: string) => string>,
    /** The earlier and the later half of what is counted. */
    halves: (earlier: readonly [number, number], later: readonly [number, number]) =>
      `In the earlier half ${earlier[0]} of ${earlier[1]} lines led forward, in the later half ${later[0]} of ${later[1]}.`,
    table: 'The same as a table',
    columns: {
      conversation: 'Played on',
      week: 'Week from',
      month: 'Month',
      year: 'Year',
    } satisfies Record<Span, string>,
    conversations: 'Played',
  },

  scenarios: {
    heading: 'By scenario',
    best: (kind: string) => `best ending: ${kind}`,
    notOver: 'not played to an end yet',
    played: (n: number, day: string) => `${conversations(n)}, the last ${day}`,
    /** "12 led, 3 rolled over and 1 pushed". */
    tally: (tally: Tally) => {
      const parts = did.flatMap(([stance, verb]) => (tally[stance] > 0 ? `${tally[stance]} ${verb}` : []))
      return parts.length > 0 ? `Lines: ${listed(parts)}.` : 'No line has counted yet.'
    },
    lookBack: 'Look back',
    again: 'Practise again',
    carryOn: 'Carry on',
    /** Follows each of these, unseen. */
    at: (title: string) => `: ${title}`,
  },

  list: {
    heading: 'Conversations kept',
    boss: (name: string, temperament: string) => `${name}, ${temperament.toLowerCase()}`,
    open: 'not over yet',
    shown: (n: number, all: number) => `${n} of ${all} shown`,
    more: (n: number) => `Show ${n} more`,
  },

  /** When something was played. */
  when: { today: 'today', yesterday: 'yesterday', on: (day: string) => `on ${day}` },
}
