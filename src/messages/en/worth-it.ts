/** Is this one worth it? Four questions before a disagreement, and where they lead. */
export const worthIt = {
  /** What its page is called in a tab, a bookmark and a search result. */
  page: {
    title: 'Is this one worth it? · Front Foot',
    description:
      'Four questions before you disagree: follow and note your view, lead forward, hold the line, or wait.',
  },
  nav: 'Elsewhere',
  shelf: 'All conversations',
  heading: 'Is this one worth it?',
  lead: 'Think of one request, or one decision that you see differently. Four questions, and it becomes clearer what to do about it. You can change every answer, and nothing is kept.',
  limit: {
    heading: 'One limit comes first',
    text: 'Where a request is illegal, unsafe or discriminatory, saying your worry and then going along is the wrong ending. There, declining it and bringing in the right people is leading.',
  },

  questions: {
    line: {
      legend: 'Is it over a line: illegal, unsafe or discriminatory?',
      choices: { no: 'No', unsure: 'I am not sure', yes: 'Yes, or it would be if I did it' },
    },
    months: {
      legend: 'Will it matter in six months?',
      choices: {
        yes: 'Yes, to me or to those whom it touches',
        unsure: 'Hard to say from here',
        no: 'No, hardly anybody will remember it',
      },
    },
    whose: {
      legend: 'Whose decision is it?',
      choices: {
        ours: 'It is about my work, or my team’s',
        theirs: 'It is my boss’s or a colleague’s to make',
        later: 'Nobody is deciding it now, or not where we are',
      },
    },
    leader: {
      legend: 'Is the person who leads it trustworthy, and already on it?',
      choices: { yes: 'Yes', no: 'No, or I cannot tell yet' },
    },
  },
  show: 'Show where this leads',
  clear: 'Start afresh',
  open: 'This one still decides. Choose the answer that comes closest.',

  result: {
    because: 'Why this one',
    /** Said politely when an answer changes after the result was shown. */
    changed: (verdict: string) => `With these answers: ${verdict}.`,
    undecided: (question: string) => `With these answers one question is open: ${question}`,
    sounds: 'It could sound like this',
    practise: 'Practise it',
    elsewhere: 'Look for a conversation on the shelf',
  },
  reasons: {
    'over-the-line': 'It is over a line, and no way of going along puts it back.',
    'perhaps-over':
      'You are not sure that it is on the right side of a line. That is reason enough to ask somebody whose work it is to know, before anything is done.',
    passes: 'In six months it will not matter, so even a won argument would cost more than it brings.',
    'not-now':
      'Nobody who could say yes is deciding it at the moment, so a disagreement would have nowhere to land.',
    'in-good-hands':
      'It is somebody else’s to decide, and that person is on it and deserves trust. Another way than yours is not yet a wrong one.',
    'on-record': 'It will matter all the same, so let your view be known once, early, and in writing.',
    matters: 'It will still matter in six months.',
    'may-matter': 'Nobody can say yet whether it will matter, and a question is a cheap way to find out.',
    'our-work': 'It is your work, or your team’s: you know what it costs, and your boss may not.',
    'nobody-on-it': 'As far as you can see, nobody is looking after it.',
    'too-early': 'It is somebody else’s decision, and too early to say how much hangs on it.',
  },
  verdicts: {
    follow: {
      heading: 'Follow it, and note your view',
      text: 'Back it soon, and mean it. What you would have done otherwise goes beside it as a remark that nothing has to wait for.',
      steps: {
        heading: 'How to',
        items: [
          'Say yes before you say anything else.',
          'Say what you see differently once, in a sentence or two, best in writing.',
          'Add that it is a view and no condition, and leave the choice with whoever decides.',
          'Then help it along, as though it had been your own idea.',
        ],
      },
      line: 'I’m in, and I’ll have my part by Thursday. One remark, nothing to wait for: I would have asked the night shift first.',
    },
    lead: {
      heading: 'Lead forward',
      text: 'This one is worth a conversation. Not an argument: four steps, and you can stop at each of them as soon as your boss moves.',
      steps: {
        heading: 'How to',
        items: [
          'Step back: say the request back, as it was meant.',
          'Ask what it costs: name what would have to wait, and leave the choice where it is.',
          'Lead to the side: an open question or two about when, which, and what matters most.',
          'Stand: if nothing moves, say the worry once, respect the decision, and get on with it.',
        ],
      },
      line: 'You want one pair of hands on this until it opens. What may wait while mine are on it?',
    },
    hold: {
      heading: 'Hold the line',
      text: 'Decline the act, and stay decent to the person. Here that is what leading means, and agreeing under protest is not.',
      steps: {
        heading: 'How to',
        items: [
          'If somebody could be hurt, stop it and get people safe. Everything else comes after that.',
          'Name what it is, without guessing at anybody’s motives.',
          'Say that you will not do it, and offer the lawful way to what is wanted.',
          'Bring in somebody whose work this is, soon, and say that you are doing so.',
          'Note for yourself what was asked, when, and who was there. Take no papers that are not yours to take.',
        ],
      },
      line: 'I can’t sign a check that wasn’t done. I can have it done by six tonight, and I’m calling the safety officer so that nobody has to carry this alone.',
      whom: {
        heading: 'Whom to bring in',
        items: [
          'A danger to people: the safety officer, and in an emergency the emergency services.',
          'Money, data, contracts, the rules of your trade: compliance, data protection or internal audit.',
          'How somebody is treated: HR, or whoever is there for equal treatment.',
          'Somebody at your side: a union, a works council or a staff representative, where there is one.',
          'If nobody inside can or will act: the hotline of the authority that oversees your trade.',
          'Before you put your name to something or report it outside: a lawyer or an advice centre.',
        ],
      },
      caution:
        'This is no legal advice. What protects you when you decline or report differs from place to place; ask somebody who knows the rules where you are.',
    },
    wait: {
      heading: 'Wait, and watch',
      text: 'It is not yours to decide now, and not yet the moment. Keep your view ready, short enough to say in a minute.',
      steps: {
        heading: 'What to watch for',
        items: [
          'A date: when it will be decided, and by whom.',
          'A cost that begins to show: hours, people, promises that slip.',
          'Somebody who asks what you think. Then say it, the same day.',
          'Anything unsafe, unlawful or unfair. Then it is another question: come back to the first one.',
        ],
      },
      line: 'I have a thought on the new rota. When would you want to hear it?',
    },
  },
}
