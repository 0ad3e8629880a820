import type { Footing, OutcomeKind, Skill } from '../../scenario/scenario.ts'

const starts: Record<Footing, string> = {
  [-3]: 'Starts with heels dug in',
  [-2]: 'Starts leaning away',
  [-1]: 'Starts on the back foot',
  0: 'Starts level',
  1: 'Starts with weight forward',
  2: 'Starts stepping in',
  3: 'Starts on the front foot',
}

/** The first screen: what leading forward is, and the shelf. */
export const home = {
  skip: 'Skip to the conversations',
  heading: 'Step back, and your boss can step forward.',
  lead: 'Practise disagreeing with your boss without pushing back and without giving in: short conversations, and after every line you see which way it moved the two of you.',
  nav: 'Main',
  lastDebrief: 'Last debrief',

  begin: (boss: string) => `Start with ${boss}`,
  carryOn: (boss: string) => `Carry on with ${boss}`,
  again: (boss: string) => `Play again with ${boss}`,

  shelf: 'Conversations',
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

  starts,
  /** The two halves of a row's state: the second stands out. */
  carryOnAt: (reply: number) => ({ before: '', strong: 'Carry on', after: ` at reply ${reply}` }),
  lastTime: (kind: Record<OutcomeKind, string>[OutcomeKind]) => ({
    before: 'Last time: ',
    strong: kind,
    after: '',
  }),
}
