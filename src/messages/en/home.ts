import type { Move } from '../../scenario/moves.ts'
import type { Footing, OutcomeKind, Skill } from '../../scenario/scenario.ts'
import { inWords } from './numbers.ts'

/** The moves that the four steps of the ladder are named after. */
type Step = Extract<Move, 'restate' | 'trade-off' | 'redirect' | 'concern'>

const conversations = (n: number): string => `your last ${inWords(n)} conversations`

const starts: Record<Footing, string> = {
  [-3]: 'Starts with heels dug in',
  [-2]: 'Starts leaning away',
  [-1]: 'Starts on the back foot',
  0: 'Starts level',
  1: 'Starts with weight forward',
  2: 'Starts stepping in',
  3: 'Starts on the front foot',
}

/** What stands before a place to be filled, and after it. */
type Gapped = readonly [before: string, after: string]

/** The first screen: what leading forward is, and the shelf. */
export const home = {
  skip: 'Skip to the conversations',
  heading: 'Step back, and your boss can step forward.',
  lead: 'Practise disagreeing with your boss without pushing back and without giving in: short conversations, and after every line you see which way it moved the two of you.',
  nav: 'Main',
  lastDebrief: 'Last debrief',
  myPractice: 'My practice',

  begin: (boss: string) => `Start with ${boss}`,
  carryOn: (boss: string) => `Carry on with ${boss}`,
  again: (boss: string) => `Play again with ${boss}`,

  /** Why this one is suggested next, in one sentence. */
  why: {
    realDay: (title: string, day: string) =>
      `The real conversation is on ${day}. Once more through “${title}” keeps the lines at hand.`,
    unfinished: (title: string, reply: number) => `“${title}” waits for reply ${reply}.`,
    skipped: {
      restate: n => `In ${conversations(n)} no line said the request back. This one has room for it.`,
      'trade-off': n => `In ${conversations(n)} no line asked what it costs. This one has room for it.`,
      redirect: n =>
        `In ${conversations(n)} no line led to the side with an open question. This one has room for it.`,
      concern: n =>
        `In ${conversations(n)} no line said the worry once and stood by the decision. This one has room for it.`,
    } satisfies Record<Step, (conversations: number) => string>,
    skill: (skill: string) => `A skill not tried yet: ${skill.toLowerCase()}.`,
    again: (title: string, kind: string) =>
      `“${title}” has ended in “${kind}” so far. The same first line can lead elsewhere.`,
    unplayed: (title: string) => `“${title}” has not been played yet.`,
  },

  threeWays: {
    label: 'Three ways to answer',
    boss: 'Boss',
    push: {
      name: 'Push back',
      line: 'You step in. Your boss digs in, and pushes back exactly as hard.',
      alt: 'You lean in with both arms. Your boss leans back on dug-in heels. Two arrows meet head on.',
    },
    roll: {
      name: 'Roll over',
      line: 'You stand aside. Your boss walks on, and your point stays behind.',
      alt: 'Your boss walks on past. You are left to one side, an empty outline.',
    },
    lead: {
      name: 'Lead forward',
      line: 'You step back, the way you want to go. Your boss steps into the room you made.',
      alt: 'You have stepped back. Your boss steps, in balance, into the room that opened between you.',
    },
  },

  /** The pages before the shelf. */
  own: {
    heading: 'Practise the one you are dreading',
    /** Each with a place to be filled between its two parts. */
    sentences: [
      ['My boss wants me to', '.'],
      ['If I just say yes,', 'slips.'],
    ] as [Gapped, Gapped],
    /** For those who hear it. */
    blank: 'blank',
    begin: 'Finish the sentences',
    about:
      'Six sentences make a conversation with your own boss. It stays on this device, and you can save it as a file.',
  },

  doors: {
    label: 'Before you start',
    'worth-it': {
      name: 'Is this one worth it?',
      line: 'Four questions before you disagree: follow, lead, hold the line, or wait.',
    },
    'check-yourself': {
      name: 'Check yourself',
      line: 'Do you push or pull, and are you managing through people yet?',
    },
    drill: {
      name: 'The drill',
      line: 'Ten lines from ten bosses: type what leads, and see at once what it does.',
    },
    room: {
      name: 'With a room',
      line: 'A boss on the projector, a show of hands for every reply, and a console that only you see.',
    },
    course: {
      name: 'Use in a course',
      line: 'Conversations of your choice as a file for your learning platform, or as one line to paste.',
    },
  },

  shelf: 'Conversations',
  filter: {
    label: 'Find a conversation',
    skill: 'Skill',
    anySkill: 'Every skill',
    length: 'Length',
    anyLength: 'Any length',
    lengths: {
      short: 'Up to 4 minutes',
      middle: '5 to 7 minutes',
      long: '8 minutes and more',
    },
    count: (n: number, all: number) =>
      n === all ? `${all} conversations` : `${n === 0 ? 'None' : n} of ${all} conversations`,
    none: 'No conversation here has both that skill and that length.',
    clear: 'Show all',
  },
  skills: {
    'lead-forward': {
      name: 'Lead forward',
      line: 'Say the request back, ask what it costs, lead to the side, and stand when nothing moves.',
    },
    'push-up-pull-down': {
      name: 'Push up, pull down',
      line: 'Bring your boss the news before it has to be pulled out of you. In the other directions, ask.',
    },
    'pull-first-then-push': {
      name: 'Pull first, then push',
      line: 'Purpose and trust come before the deadline. A boss who wants only the deadline can be led there.',
    },
    'manage-through-people': {
      name: 'Manage through people',
      line: 'Let the team do what it can do. Own the blame, and give away the credit.',
    },
    'follow-well': {
      name: 'Follow well',
      line: 'Will it matter in six months? If not, back it quickly, and mark what can wait.',
    },
    'hold-the-line': {
      name: 'Hold the line',
      line: 'Illegal, unsafe or discriminatory: here, declining and bringing in the right people is leading.',
    },
  } satisfies Record<Skill, { name: string; line: string }>,

  turns: (n: number) => (n === 1 ? '1 turn' : `${n} turns`),
  minutes: (n: number) => (n === 1 ? 'about a minute' : `about ${n} minutes`),

  /** @param temperament by name, such as "Steady". */
  boss: (name: string, temperament: string) => `${name}, ${temperament.toLowerCase()}`,

  starts,
  /** The two halves of a row's state: the second stands out. */
  carryOnAt: (reply: number) => ({ before: '', strong: 'Carry on', after: ` at reply ${reply}` }),
  lastTime: (kind: Record<OutcomeKind, string>[OutcomeKind]) => ({
    before: 'Last time: ',
    strong: kind,
    after: '',
  }),
  /** Where the best ending is another than the last. */
  best: (kind: Record<OutcomeKind, string>[OutcomeKind]) => `Best: ${kind}`,
}
