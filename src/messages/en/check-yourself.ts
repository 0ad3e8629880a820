/** Check yourself: two short self-checks, with advice and no grades. */
export const checkYourself = {
  /** What its page is called in a tab, a bookmark and a search result. */
  page: {
    title: 'Check yourself · Front Foot',
    description: 'Two short self-checks: do you push or pull, and are you managing through people yet?',
  },
  nav: 'Elsewhere',
  shelf: 'All conversations',
  heading: 'Check yourself',
  lead: 'Two short checks of how work usually goes. There are no right answers and no points, leave out what you do not have, and nothing is kept.',
  jump: 'The two checks',

  /** Follows from the answers of a check. */
  show: 'Show what this says',
  nothing: 'No answer is chosen yet. One is enough.',
  /** Said politely when an answer changes after the result was shown. */
  changed: 'What this says has changed with your answer.',
  next: 'To try next',
  practise: 'Conversations for it',
  elsewhere: 'Look for a conversation on the shelf',

  pushPull: {
    heading: 'Do you push or pull?',
    lead: 'To push is to bring: news, answers, directions. To pull is to ask, and to let the other side bring. Think of the last two weeks, in three directions.',
    even: 'Sometimes one, sometimes the other',
    directions: {
      boss: {
        name: 'To your boss',
        moments: {
          news: {
            legend: 'Something changes that your boss will want to know.',
            push: 'I tell them before they ask',
            pull: 'They ask, and then I tell them',
          },
          ideas: {
            legend: 'You see how something could go better.',
            push: 'I bring it, with a first step',
            pull: 'I say it when somebody asks for ideas',
          },
        },
      },
      team: {
        name: 'To your team',
        moments: {
          work: {
            legend: 'There is new work to do.',
            push: 'I say who does what by when',
            pull: 'I say what it is for, and ask how they would go about it',
          },
          stuck: {
            legend: 'Somebody is stuck.',
            push: 'I tell them what I would do',
            pull: 'I ask what they have tried',
          },
        },
      },
      clients: {
        name: 'To clients',
        moments: {
          meeting: {
            legend: 'A meeting begins.',
            push: 'I show what we have prepared',
            pull: 'I ask what has changed for them',
          },
          need: {
            legend: 'They describe a problem.',
            push: 'I say what we can do about it',
            pull: 'I ask until I know what it costs them',
          },
        },
      },
    },
    result: 'Which way it leans',
    ends: { push: 'push', pull: 'pull' },
    leans: {
      boss: {
        push: {
          is: 'Most of it goes up before anybody asks.',
          next: 'Look at how often. One good note a week is news, three a day are noise. Ask your boss which of them helped.',
        },
        pull: {
          is: 'Most of it waits until your boss asks.',
          next: 'This week, send one thing that they would have to ask for: the figure, what it means, and what you would do about it.',
        },
        balanced: {
          is: 'Some of it goes up unasked, and some of it waits.',
          next: 'Look at which kind waits. If it is the awkward news, that is the kind to bring first.',
        },
      },
      team: {
        push: {
          is: 'Most of it goes down as directions.',
          next: 'Before the next date is set, say what the work is for and ask how they would do it. A date that comes after that helps; one that comes before it presses.',
        },
        pull: {
          is: 'Most of it goes down as questions.',
          next: 'See that each question ends in something agreed: who, what, by when. Where nobody is held to anything, the reliable ones carry the rest.',
        },
        balanced: {
          is: 'Questions and directions come about equally often.',
          next: 'Look at the order, and at the people. Purpose before the date works better than after it, and it should not always be the same ones who are asked.',
        },
      },
      clients: {
        push: {
          is: 'Most of it goes out as answers.',
          next: 'Begin the next meeting with a question to which you do not know the answer, and leave the slides closed until you do.',
        },
        pull: {
          is: 'Most of it begins with their side.',
          next: 'Bring something back. After so much listening, one proposal of your own is worth more to them than another question.',
        },
        balanced: {
          is: 'Asking and showing come about equally often.',
          next: 'Think of the last client who hesitated. Was that in the part where you asked, or in the part where you showed?',
        },
      },
    },
    judge:
      'Neither way is the better one. It depends on the direction, on how often, and on the moment: in a fire, a plain direction is kind. As a habit, a little more bringing upward and a little more asking in the other two directions serves most people.',
  },

  people: {
    heading: 'Are you managing through people yet?',
    lead: 'For those who lead a team, or are about to.',
    answers: { yes: 'Mostly', partly: 'In part', 'not-yet': 'Not yet' },
    result: 'What the answers say',
    questions: {
      approval: {
        legend: 'Most things move without my approval.',
        yes: 'Then a whole piece of the plan can be theirs, with the decisions that belong to it.',
        partly: 'Take one kind of decision that still waits for you, and say aloud that it need not.',
        'not-yet':
          'What waits for one person goes as fast as that person’s diary. Let go of the decision that would be cheapest to get wrong.',
      },
      lives: {
        legend: 'I know what matters to each of them besides the work.',
        yes: 'That is the ground on which a hard conversation can stand. Have it while the ground is good.',
        partly:
          'It is mostly the quiet ones who are left out. Half an hour with one of them, with no list, is a start.',
        'not-yet':
          'Without it, every demand sounds like pressure. Ask one person this week how things are, and wait for the second answer.',
      },
      'each-other': {
        legend: 'They know that of one another, too.',
        yes: 'Then help can go from one to another without passing your desk. See that it does.',
        partly: 'Put two who seldom meet on one piece of work, and keep out of the room.',
        'not-yet':
          'As long as every road leads through you, you are the narrow place. Give two of them something that neither can do alone.',
      },
      unsure: {
        legend: 'People say “I don’t know”, and ask for help, while I am listening.',
        yes: 'It lasts as long as the answer to it is a kind one. Your busiest day is the test.',
        partly: 'Some can and some cannot. Say it yourself first, where all of them hear it.',
        'not-yet':
          'Then bad news comes to you last. Thank the next person who brings some, in front of the others.',
      },
      challenged: {
        legend: 'Somebody who brings me a problem leaves with a question rather than with my answer.',
        yes: 'Then see that what they work out is also what gets done, even where you would have done otherwise.',
        partly:
          'It slips when time is short. Keep one question for those moments: what would you do if I were on a train?',
        'not-yet':
          'Answers are quick, and they bring the next problem back to the same desk. Ask once, before you answer, what they would try.',
      },
    },
    measured:
      'If it all feels easy at first, it may still be the old job. Agree with your boss what you are measured by now: what the team does without you, rather than what you make yourself.',
  },
}
