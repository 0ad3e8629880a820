import type { Skill } from '../../scenario/scenario.ts'

const replies = (n: number): string => (n === 0 ? 'no reply yet' : n === 1 ? '1 reply' : `${n} replies`)

/** Practising with a room: its page, and getting ready. */
export const room = {
  page: {
    title: 'With a room · Front Foot',
    description:
      'Practise with a room: one boss on the projector, replies to vote on, and a console that only the facilitator sees.',
  },
  heading: 'One boss, and a room full of replies.',
  lead: 'The wall shows what the boss says and what can be said back. The room argues, hands go up, and the boss answers the reply that you play. This window stays yours.',
  nav: 'Elsewhere',
  shelf: 'All conversations',

  threeMinutes: {
    heading: 'With three minutes to go',
    steps: [
      'Choose a conversation, and open the wall.',
      'Drag the wall to the projector, and press F there for the full screen.',
      'Come back to this window. Space or your clicker goes on, step by step.',
    ],
  },

  setUp: {
    heading: 'Set up',
    which: 'Conversation',
    own: 'Your own conversations',
    skills: {
      'lead-forward': 'Lead forward',
      'push-up-pull-down': 'Push up, pull down',
      'pull-first-then-push': 'Pull first, then push',
      'manage-through-people': 'Manage through people',
      'follow-well': 'Follow well',
      'hold-the-line': 'Hold the line',
    } satisfies Record<Skill, string>,
    option: (title: string, boss: string, minutes: number | null) =>
      minutes === null ? `${title} (${boss})` : `${title} (${boss}, ${minutes} min)`,
    boss: (name: string, temperament: string) => `${name}, ${temperament.toLowerCase()}`,
    length: (minutes: number | null) =>
      minutes === null
        ? 'with a room, three to six times as long as alone'
        : `about ${minutes} minutes alone; with a room, three to six times that`,
    ownShown:
      'This is a conversation of your own: the wall shows what you told of it to everybody in the room.',
    temperament: (boss: string) => `How is ${boss} today?`,
    time: 'How long have you got?',
    times: { '20': '20 minutes', '40': '40 minutes', '60': '60 minutes' },
    timesMean: {
      '20': 'One vote a turn, straight from the replies.',
      '40': 'Pairs think first, then one vote a turn.',
      '60': 'Pairs think first, and the room votes again after discussing.',
    },
    pairs: 'Think in pairs before the vote',
    again: 'Vote again after discussing',
    address: 'Web address for people to practise at home',
    addressHelp:
      'If you fill it in, the handout carries a code that leads there. Leave it empty, and there is none.',
    open: 'Open the wall',
    single: 'One screen only',
    begins:
      'Both begin a session. The wall opens in a window of its own; with one screen, the console folds away.',
    none: 'There is no conversation here to choose from.',
  },

  before: {
    heading: 'Earlier sessions',
    goOn: 'Go on',
    goOnWith: (title: string, when: string) => `Go on with ${title}, begun ${when}`,
    told: (when: string, said: number, over: boolean) =>
      `${when} · ${replies(said)}${over ? ' · ended' : ''}`,
    unknown: 'A conversation that is no longer here',
    erase: 'Erase',
    eraseIt: (title: string, when: string) => `Erase the session of ${title}, begun ${when}`,
    sure: 'Erase this session?',
    yes: 'Erase it',
    no: 'Leave it',
    open: 'Open a session from a file',
    refused: 'That file holds no session of a room.',
    unknownScenario: 'That session is of a conversation that is not here.',
    gone: 'The session that this address names is not on this device. Its file, if you saved it, can be opened here.',
  },

  print: {
    heading: 'On paper, and on a stick',
    guide: 'Facilitator’s guide',
    guideIs: 'Turn by turn with stances, timing and questions. For your eyes.',
    handout: 'Handout',
    handoutIs: 'For everybody: the ladder, the scene, and an empty card.',
    file: 'Front Foot as one file',
    fileIs: 'Opens by double-click from a stick, without a network.',
  },

  coming: 'One moment: the conversation is on its way.',
  failed: 'The conversation did not arrive. Check the connection and try again.',
  again: 'Try again',
}
