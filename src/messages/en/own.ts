import type { Gap } from '../../scenario/pattern/gaps.ts'
import type { Limit } from '../../scenario/pattern/limits.ts'
import type { Temperament } from '../../scenario/scenario.ts'
import { capital, inWords } from './numbers.ts'

/** What was told so far, as a sentence of the form needs it; three dots stand for what was not. */
export type Told = Readonly<Record<Gap, string>>

/** A sentence of the form: what stands before its gap and after it, and what helps to fill it. */
export interface Sentence {
  lead: (told: Told) => string
  /** What stands before the gap where it goes on from the sentence above it. */
  on?: string
  /** Empty where the gap ends the sentence. */
  tail: string
  help: (told: Told) => string
  /** From different trades, to hear how one would sound. */
  examples: readonly string[]
}

/** Whose *you* is whose, in what is both said by the boss and answered to. */
export const YOU = (boss: string) => `Write it as you’d say it to ${boss}: “you” is ${boss}, “I” is you.`
const VERB = (example: string) => `Begin with a verb: ${example}.`

/** Conversations of one's own: the list, and the form that makes one (issue 6). */
export const own = {
  page: {
    title: 'Your own conversation · Front Foot',
    description:
      'Finish a few sentences about a conversation that you have before you, and practise it: with your boss’s name, their request and what it would cost.',
  },
  nav: 'Elsewhere',
  shelf: 'All conversations',
  toList: 'Your own',
  newHeading: 'Practise the one you are dreading',
  newLead:
    'Finish a few sentences. They become a conversation you can practise, with what your boss wants and what it would cost in it.',
  editHeading: 'Change what you told',
  editLead: 'Press a sentence to change it. What you practised before stays as it was.',
  listHeading: 'Your own conversations',
  listLead: 'Made of your words. Practise one again, change it, or begin another.',
  notHere:
    'This browser lets the page keep nothing: what you write is here until you close the tab, and then it is gone. Nobody sees it unless you share it yourself.',
  private:
    'All of it stays on this device. It is never part of what a course is told, and nobody sees it unless you share it yourself.',

  /** By the pattern’s name; in this order where they are there. */
  patterns: {
    'this-instead-of-that': {
      name: 'Do this instead of that',
      example: 'You had a plan, and they want you on something else.',
    },
    'impossible-date': {
      name: 'Have it done by an impossible date',
      example: 'The work is fine. The day is not.',
    },
    'my-way': { name: 'Do it my way', example: 'They want it done their way, and you would do it another.' },
    'come-down-on-them': {
      name: 'Come down on them',
      example: 'They want you to be harder on somebody than you would be.',
    },
    'tell-them-its-fine': {
      name: 'Tell them it’s fine',
      example: 'They want you to say that all is well, and it isn’t quite.',
    },
  } as Readonly<Record<string, { name: string; example: string }>>,
  patternLead: 'What my boss says comes down to',
  pressureLead: (boss: string) => `Under pressure, ${boss}`,
  /** In words of what one can see the boss do. */
  pressures: {
    steady: 'stays much the same: listens, weighs it, and moves one step at a time',
    hurried: 'has no time: wants the yes first and the details never',
    controlling: 'holds on tight: wants to decide it all, and minds being steered',
    'thin-skinned': 'takes it personally: one hard word, and it turns cold; one kind one, and it thaws',
  } satisfies Record<Temperament, string>,

  sentences: {
    boss: {
      lead: () => 'My boss is',
      tail: '',
      help: () => 'The name you say to their face, or one that you make up.',
      examples: ['Robin', 'Mrs Adeyemi', 'Chef'],
    },
    role: {
      lead: ({ boss }) => `${boss} is`,
      tail: '',
      help: () => 'A job, as it stands on a door.',
      examples: ['head of sales', 'the ward manager', 'site foreman'],
    },
    ask: {
      lead: ({ boss }) => `${boss} wants me to`,
      tail: '',
      help: ({ boss }) => `${VERB('take on, work, sign')} ${YOU(boss)}`,
      examples: ['take on the open day', 'work both Sundays', 'sign off the kitchen as it is'],
    },
    mine: {
      lead: () => 'I was going to',
      tail: '',
      help: ({ boss }) => `${VERB('finish, check, visit')} ${YOU(boss)}`,
      examples: ['finish the exam papers', 'train the two new drivers', 'test the pumps'],
    },
    because: {
      lead: ({ mine }) => `I was going to ${mine}, because`,
      on: 'because',
      tail: '',
      help: () => 'The reason, as you would tell it to a friend.',
      examples: ['the parents have been promised them', 'I gave them my word', 'winter is coming'],
    },
    slips: {
      lead: ({ boss }) => `If I do what ${boss} asks,`,
      tail: 'would slip,',
      help: () => 'A thing, as short as you can: what is late, or worse, or not done at all.',
      examples: ['the exam papers', 'my daughter’s birthday', 'half of the tests'],
    },
    who: {
      lead: ({ boss, slips }) => `If I do what ${boss} asks, ${slips} would slip, and`,
      on: 'and',
      tail: 'would notice.',
      help: ({ boss }) => `Whoever it hurts first, if it can be somebody ${boss} cares about.`,
      examples: ['the parents', 'the night shift', 'our oldest customer'],
    },
    after: {
      lead: ({ boss }) => `What ${boss} is probably after is`,
      tail: '',
      help: () => 'Not the request: what it is good for. A guess will do.',
      examples: ['a full house on the day', 'something to show the board', 'one week without a complaint'],
    },
    other: {
      lead: () => 'Someone else who could take a part of it is',
      tail: '',
      help: () => 'A name, or who they are.',
      examples: ['Sam', 'the agency', 'the early shift'],
    },
    worry: {
      lead: () => 'What I worry about is',
      tail: '',
      help: () => 'A thing, and as true as you like: it is for you.',
      examples: ['losing their trust', 'an accident on the stairs', 'the second winter like this'],
    },
    will: {
      lead: ({ boss }) => `If ${boss} insists, I will`,
      tail: '',
      help: () => `${VERB('do, tell, start')} What you can stand behind when the decision is made.`,
      examples: ['do it and tell the team myself', 'start on Monday', 'do my half of it well'],
    },
  } as Readonly<Record<Gap, Sentence>>,
  dayLead: 'We talk on',
  dayHelp: 'It goes on your card of words to take along.',

  form: {
    heading: 'Your sentences',
    /** @param n required ones that wait. @param more that can be skipped. */
    toGo: (n: number, more: number) =>
      n > 0
        ? `${capital(inWords(n))} to go.`
        : more > 0
          ? `Enough to practise. ${optional(more)}`
          : 'All told.',
    optional: 'This one can be skipped.',
    next: 'Go on',
    skip: 'Skip',
    back: 'Back',
    empty: 'This one is needed before it goes on: a few words will do.',
    emptyChoice: 'Choose the one that comes nearest.',
    examples: 'How it might sound',
    hear: (example: string) => `Hear it with “${example}”`,
    sounds: 'So it would sound:',
    skipped: 'Skipped',
    untold: 'Not told yet',
    changeIt: 'Change it',
    ready: 'Enough to practise.',
    readyMore: 'Each sentence more brings it closer to the real one.',
    practise: 'Practise now',
    keepChanges: 'Keep the changes',
    allTold: 'That is all of it. Press a sentence to change it.',
    startOver: 'Start again',
    sureOver: {
      heading: 'Start again from nothing?',
      sure: 'Yes, start again',
      not: 'Go on with this one',
    },
    /** What became of the draft, where it is not simply kept. */
    drafts: {
      blocked: 'This browser keeps nothing, so what you write is here until you close the tab.',
      full: 'This browser’s storage is full, so what you write is here until you close the tab. Erasing something on “What is kept” makes room.',
      moved: 'Another tab has this open too. From here on this one is a draft of its own, and both are kept.',
      gone: 'What was begun here has been finished or erased elsewhere, so it starts afresh.',
    },
  },

  notes: {
    label: 'About what you wrote',
    cut: (stays: string) => `The first sentence is used: “${stays}”. The rest is left out.`,
    long: (words: number) => `${words} words make a long line to say. It can stay, or be shortened to:`,
    shorten: (shorter: string) => `Use “${shorter}”`,
    unlike: (lead: string, words: string) =>
      `It would be said like this: “${lead} ${words}.” A verb first sounds better.`,
    whose: (word: string, boss: string) =>
      `If “${word}” is ${boss}’s, write “your”: “you” is ${boss} here. If it is somebody else’s, leave it.`,
    your: 'Write “your”',
  },

  preview: {
    heading: 'What it becomes',
    first: (boss: string) => `${boss} begins:`,
    yours: 'And you might say:',
    waits: 'Waits for a sentence of yours.',
    boss: ({ name, means }: { name: string; means: string }) => `${name}. ${means}`,
    trouble: 'The preview could not be fetched. What you write is kept all the same.',
  },

  limit: {
    heading: 'This may need another tool',
    signs: {
      illegal: 'Something here sounds as if it might be against the law.',
      unsafe: 'Something here sounds as if somebody might get hurt.',
      discriminatory: 'Something here sounds as if somebody is treated worse for who they are.',
    } satisfies Record<Limit, string>,
    not: 'If so, leading forward is not the tool: there is nothing to trade. You know better than a form does; if it is not so, go on.',
    what: 'What helps then:',
    steps: [
      'Hold the line: say what you will not do, once, calmly, and name why.',
      'Decline the act, and offer the lawful way to what they need.',
      'Bring in the right people: a safety representative, HR, the works council or union, a lawyer, or the regulator’s own line.',
      'Keep a note: what was said, by whom, and when.',
    ],
    practise: 'Practise holding the line',
  },

  list: {
    new: 'Begin another',
    title: (boss: string, ask: string) => `${boss}: ${ask}`,
    about: (temperament: string) => `${temperament} under pressure`,
    day: (day: string) => `You talk on ${day}`,
    last: (when: string) => `Practised last on ${when}`,
    never: 'Not practised yet',
    drafts: (n: number) =>
      n === 1 ? 'There is one that you have not finished.' : `${capital(inWords(n))} are not finished yet.`,
    goOn: 'Go on with it',
    goOnWith: (title: string) => `Go on with “${title}”`,
    untitled: 'the one just begun',
    practise: 'Practise',
    change: 'Change',
    duplicate: 'Duplicate',
    save: 'Save as a file',
    share: 'Share by link',
    erase: 'Erase',
    /** Names which one, for those who hear one button after another. */
    which: (act: string, title: string) => `${act}: ${title}`,
    duplicated: 'There are two of it now.',
    saved: 'The file is with your browser, which saves it as it saves downloads.',
    erased: 'Erased, with what was practised of it.',
    notErased: 'This browser did not let all of it be erased.',
    unknown: 'That conversation is not on this device. These are.',
    shareHeading: 'The link carries your words',
    shareText:
      'Whoever has the link can read all you told here: names, the request, your worry. It goes nowhere by itself; you send it, and it cannot be called back.',
    copy: 'Copy the link',
    copied: 'Copied.',
    notCopied: 'The browser did not let it be copied. Here it is, selected:',
    byHand: 'The link, to copy by hand',
    sureHeading: 'Erase this one?',
    sureText:
      'Your words, its card, and every time that you practised it. Nobody can bring it back without a file.',
    sure: 'Yes, erase it',
    not: 'Keep it',
  },
}

function optional(n: number): string {
  return n === 1
    ? 'One more can be told, or skipped.'
    : `${capital(inWords(n))} more can be told, or skipped.`
}
