/** What practice says now and then. It comes later than the first screen, with the parts that say it. */
export const nowAndThen = {
  /** On arriving. */
  resumed: (reply: number) => `You were here before. This goes on at reply ${reply}.`,
  startOver: 'Start over instead',
  badLink:
    'The address holds a conversation that cannot be read: it may have been cut off. This is a fresh start; nothing that was kept is lost.',

  note: {
    why: 'Why?',
    less: 'Less',
  },

  ended: {
    heading: 'That is how it ended',
    lookBack: 'Look back at it',
    again: 'Play again',
  },

  menu: {
    coaching: 'When do you want coaching?',
    coachingChoice: {
      each: 'After each reply',
      end: 'At the end',
      ask: 'When I ask',
    },
    answer: 'How do you want to answer?',
    answerChoice: {
      written: 'Written replies first',
      own: 'My own words first',
    },
    keys: 'Single keys',
    keysOn: 'Use 0 to 4 and Z as keys',
    you: 'You',
    soFar: 'So far',
    nothingYet: 'Nothing has been said yet.',
    goBackHere: 'Say something else here',
    goBackTo: (n: number) => `Say something else here, at reply ${n}`,
    startOver: 'Start over',
    branches: 'Other ways that you tried are kept.',
  },
}
