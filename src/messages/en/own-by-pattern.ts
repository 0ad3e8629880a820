import type { Gap } from '../../scenario/pattern/gaps.ts'
import { type Sentence, YOU } from './own.ts'

/**
 * What a pattern asks otherwise than `own.sentences` does. A lead of its own begins a sentence of its own, unless `on` says how
 * it goes on from the one above.
 */
export type Asks = Partial<Record<Gap, Partial<Sentence>>>

const DATE = 'If that day stands,'
const THEIRS = (boss: string) => `Done the way ${boss} wants it,`
const OUT = 'Once it comes out,'

/** The sentences of the form as each pattern needs them (issue 6): its lines say what a gap is for. */
export const ownByPattern = {
  asks: {
    'impossible-date': {
      ask: {
        help: ({ boss }) =>
          `Begin with a verb and end with the day: have the tests done by Friday. ${YOU(boss)}`,
        examples: [
          'have the tests done by Friday',
          'open the new ward on Monday',
          'hand in the budget tonight',
        ],
      },
      mine: {
        help: ({ boss }) =>
          `What the day leaves no room for, with a verb first: test, train, count. ${YOU(boss)}`,
        examples: ['test all of it twice', 'train the night staff first', 'let the paint dry'],
      },
      because: {
        lead: () => 'It is too soon, because',
        help: () => 'What anybody would see who counted the days with you.',
        examples: ['the last test takes four days', 'half of them are new', 'two parts are still at sea'],
      },
      slips: {
        lead: () => DATE,
        help: () => 'A thing, as short as you can: what would be dropped to make that day.',
        examples: ['the second round of tests', 'the night staff’s training', 'everything else this week'],
      },
      who: {
        lead: ({ slips }) => `${DATE} ${slips} would slip, and`,
        on: 'and',
        examples: ['the first customers', 'the night shift', 'whoever has to sign it'],
      },
      after: {
        lead: ({ boss }) => `What hangs on that day for ${boss} is probably`,
        help: () => 'Not the work: what the day is good for. A guess will do.',
        examples: ['the board meeting', 'the grant money', 'a good start to the season'],
      },
      other: { lead: () => 'Someone else who could lend a hand is' },
    },
    'my-way': {
      ask: {
        help: ({ boss }) => `How ${boss} wants it done, with a verb first: write, read, count. ${YOU(boss)}`,
        examples: [
          'write it all up by hand',
          'read out the script word for word',
          'count the stock every evening',
        ],
      },
      mine: {
        lead: () => 'My own way would be to',
        help: ({ boss }) => `How you would do it, with a verb first: film, ask, count. ${YOU(boss)}`,
        examples: ['film it once for everybody', 'ask them what they need first', 'count once a week'],
      },
      because: {
        lead: ({ mine }) => `My own way would be to ${mine}, because`,
        on: 'because',
        help: () => 'What speaks for your way, as you would tell it to a friend.',
        examples: ['nobody reads four pages', 'it worked in the spring', 'new people learn it faster'],
      },
      slips: {
        lead: ({ boss }) => THEIRS(boss),
        examples: ['the time for patients', 'the second delivery', 'half of the good ideas'],
      },
      who: { lead: ({ boss, slips }) => `${THEIRS(boss)} ${slips} would slip, and`, on: 'and' },
      after: {
        examples: [
          'a year without surprises',
          'work that looks the same everywhere',
          'knowing where things stand',
        ],
      },
      other: {
        lead: () => 'Someone else who could have an early look is',
        help: ({ boss }) => `A name, or who they are: best somebody ${boss} trusts.`,
        examples: ['Sam', 'the other foreman', 'the early shift'],
      },
    },
    'come-down-on-them': {
      ask: {
        help: ({ boss }) =>
          `What you are to do, and to whom, with a verb first: warn, send, take. ${YOU(boss)}`,
        examples: [
          'give the trainees a written warning',
          'tell off the night shift in front of everybody',
          'take the agency off the job',
        ],
      },
      mine: {
        lead: () => 'I would rather',
        help: ({ boss }) => `What you would do about it, with a verb first: ask, show, wait. ${YOU(boss)}`,
        examples: ['talk to each of them first', 'show them how it is done', 'give them until Friday'],
      },
      because: {
        lead: ({ mine }) => `I would rather ${mine}, because`,
        on: 'because',
        help: () => 'What makes you hold back, as you would tell it to a friend.',
        examples: ['nobody told them how', 'it was the first time', 'they have been two short since May'],
      },
      slips: {
        tail: 'would be at risk,',
        help: () => 'A thing, as short as you can: what could be lost over it.',
        examples: ['their trust', 'two good people', 'the quiet on the ward'],
      },
      who: {
        lead: ({ boss, slips }) => `If I do what ${boss} asks, ${slips} would be at risk, and`,
        on: 'and',
        tail: 'would remember it.',
        help: ({ boss }) => `Whoever would carry it longest, if it can be somebody ${boss} cares about.`,
        examples: ['the whole team', 'the new ones', 'everybody who heard it'],
      },
      after: { examples: ['something to tell head office', 'an end to the complaints', 'one quiet week'] },
      other: { lead: () => 'Someone else who could check that it gets better is' },
    },
    'tell-them-its-fine': {
      ask: {
        help: ({ boss }) => `Whom you are to tell, and what: tell the crew that it is safe. ${YOU(boss)}`,
        examples: [
          'tell the crew that the bridge is safe',
          'write to the parents that nothing will change',
          'say at the meeting that we are on time',
        ],
      },
      mine: { examples: ['show them the figures', 'wait for the second test', 'say what we know so far'] },
      because: {
        lead: () => 'I have my doubts, because',
        help: () => 'What isn’t quite fine, as you would tell it to a friend.',
        examples: ['the second test is not back', 'two of the firms have not signed', 'it has leaked before'],
      },
      slips: {
        lead: () => OUT,
        tail: 'could be gone,',
        help: () => 'A thing, as short as you can: what it would cost, later on.',
        examples: ['their trust', 'the second order', 'our good name'],
      },
      who: {
        lead: ({ slips }) => `${OUT} ${slips} could be gone, and`,
        on: 'and',
        help: ({ boss }) =>
          `Whoever would see first how things stand, if it can be somebody ${boss} cares about.`,
        examples: ['the parents', 'the crew', 'our oldest customer'],
      },
      after: { examples: ['a calm month', 'no calls at the weekend', 'time until the audit'] },
      other: { lead: () => 'Someone else who could check the facts is' },
    },
  } as Readonly<Record<string, Asks>>,

  /** What a pattern's lines would miss. Said kindly, and in nobody's way. */
  wants: {
    day: 'There is no day in it yet, and the day is what this talk is about. Add it at the end: “by Friday”, “tonight”, “before the holidays”.',
    telling: 'It does not say yet what you are to tell, and whom: “tell the crew that it is safe”.',
    same: (boss: string) =>
      `That is what ${boss} wants, word for word. What would you do, if it were up to you?`,
  },
}
