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
    resumed: (reply: number) => `You were here before. This goes on at reply ${reply}.`,
    startOver: 'Start over instead',
  },

  note: {
    heading: {
      'lead-forward': 'That line led forward',
      'push-back': 'That line pushed back',
      'roll-over': 'That line rolled over',
      unclear: 'That line was not clear',
    },
    points: {
      inStep: '+2, in step',
      outOfStep: '+1, out of step',
      rollOver: '0, it rolls over',
      soft: '−1, a soft push',
      hard: '−2, a hard push',
    },
    missteps: {
      'early-concern':
        'Out of step: a worry lands better once a question has been asked. So it moves nothing yet.',
      'same-restatement':
        'Out of step: this was said back before. Once makes room; twice sounds like stalling.',
      badgering: 'Out of step: a third question of this kind in a row starts to sound like badgering.',
      'arguing-on': 'This one will not matter in six months. Past the first question, more of them push.',
    },
    step: (n: number, name: string) => `Step ${n} of 4: ${name.toLowerCase()}`,
    why: 'Why?',
    less: 'Less',
    stronger: 'Stronger:',
    unclear: (name: string) =>
      `Nothing is scored. ${name} asks what you mean. Say what is at stake, or pick a written reply.`,
    ask: 'What did that line do?',
  },

  replies: {
    heading: 'Your reply',
    keys: (n: number) => `press ${Array.from({ length: n - 1 }, (_, i) => i + 1).join(', ')} or ${n}`,
  },

  ended: {
    heading: 'That is how it ended',
    lookBack: 'Look back at it',
    again: 'Play again',
  },

  menu: {
    title: 'This conversation',
    close: 'Close',
    coaching: 'When do you want coaching?',
    coachingChoice: {
      each: 'After each reply',
      end: 'At the end',
      ask: 'When I ask',
    },
    keys: 'Single keys',
    keysOn: 'Use 1 to 4 and Z as keys',
    you: 'You',
    soFar: 'So far',
    nothingYet: 'Nothing has been said yet.',
    goBackHere: 'Say something else here',
    goBackTo: (n: number) => `Say something else here, at reply ${n}`,
    startOver: 'Start over',
    branches: 'Other ways that you tried are kept.',
  },

  edited: (n: number) =>
    n === 1
      ? 'This scenario was changed since you played it. Your last reply has no place in it any more; it is kept as it was.'
      : `This scenario was changed since you played it. Your last ${n} replies have no place in it any more; they are kept as they were.`,
  badLink:
    'The address holds a conversation that cannot be read: it may have been cut off. This is a fresh start; nothing that was kept is lost.',
  trouble: {
    blocked:
      'This browser lets the page keep nothing. You can play to the end; to come back to it, save it as a file.',
    full: 'This browser’s storage is full, so this conversation is not being kept. You can play to the end, and save it as a file.',
    unreadable:
      'Something kept here earlier could not be read. It was put aside, not thrown away; you can save it as a file.',
    save: 'Save as a file',
    dismiss: 'All right',
  },
}
