/** A conversation as it is played. */
export const practice = {
  skip: 'Skip to your reply',
  stage: 'The room',
  yours: 'Your side',
  withBoss: (name: string, temperament: string) => `${name}, ${temperament.toLowerCase()}`,
  nav: 'This conversation',
  back: 'Back one',
  leave: 'Leave',
  more: 'More',
  coachingIs: {
    each: 'Coaching: each reply',
    end: 'Coaching: at the end',
    ask: 'Coaching: when I ask',
  },

  says: (name: string) => `${name} says`,
  thinks: (name: string) => `${name} is thinking: `,
  log: 'What was said so far',
  logBoss: (name: string, line: string) => `${name}: ${line}`,
  logYou: (words: string) => `You: ${words}`,
  wentBack: (reply: number, name: string, line: string) =>
    `Back to before your reply ${reply}. ${name}: ${line}`,
  startedOver: (name: string, line: string) => `From the start. ${name}: ${line}`,

  intro: {
    heading: 'Before you answer',
    temperament: (name: string) => `How is ${name} today?`,
    /** M5: two kinds of scenario bend what leads, and say so. */
    kinds: {
      ordinary: null,
      'over-the-line':
        'This request crosses a line. Going along with a worry on record is not enough here: naming it, declining the act and opening the lawful way is what leads.',
      'not-worth-it':
        'This one will not matter in six months. Backing it, with your view noted, is what leads here; past the first question, asking and worrying push.',
    },
  },

  note: {
    heading: {
      'lead-forward': 'That line led forward',
      'push-back': 'That line pushed back',
      'roll-over': 'That line rolled over',
      unclear: 'That line was not clear',
    },
    /** Typed words that were read without being sure: no more certain than the reading. */
    likely: {
      'lead-forward': 'That line probably led forward',
      'push-back': 'That line probably pushed back',
      'roll-over': 'That line probably rolled over',
    },
    ask: 'What did that line do?',
  },

  replies: {
    heading: 'Your reply',
    /** @param n how many written replies there are to press for; 0 where they are put away. */
    keys: (n: number) =>
      n > 0
        ? `press ${Array.from({ length: n - 1 }, (_, i) => i + 1).join(', ')} or ${n}; 0 to write`
        : 'press 0 to write',
    show: 'Show written replies',
    hide: 'Hide written replies',
    /** Which of the two comes first from now on. */
    ownFirst: 'My own words first',
    writtenFirst: 'Written replies first',
  },

  own: {
    label: { written: 'Or say it in your own words', own: 'Say it in your own words' },
    placeholder: (name: string) => `${name}, …`,
    /** @param n how many written replies can be pressed for now. */
    empty: (n: number) =>
      n > 0
        ? `Nothing to say yet. Press 1 to ${n} for a written reply.`
        : 'Nothing to say yet. The written replies are here too.',
    waiting: 'One moment: what reads your words is still on its way to this device.',
    failed:
      'What reads your words did not arrive, so this was not said. Check the connection and try again; your words stay here.',
  },

  menu: {
    title: 'This conversation',
    close: 'Close',
  },
}
