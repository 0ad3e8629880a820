import type { Kind } from '../../scenario/moves.ts'
import type { Skill } from '../../scenario/scenario.ts'

/** The plan for looking back with a room: what to do, in order, and the questions that fit a scenario's kind and skills. */
export const roomPrintDebrief = {
  heading: 'Looking back together',
  lead: 'In this order. With little time, do the first, the third and the last.',
  steps: {
    guess: {
      heading: 'Guess first',
      text: 'Which reply turned it? Everybody decides alone, then hands up, before anything is shown.',
    },
    path: {
      heading: 'Then look',
      text: 'Show the path on the wall, and with S what each line did. Was it the one that most had guessed? Where they differ, ask what each group heard.',
    },
    reasons: {
      heading: 'What was not said',
      text: (boss: string) => `Read out what ${boss} did not say, and ask which line brought some of it out.`,
    },
    points: {
      heading: 'What was on the table',
      text: 'Which of these came to the table, by which words? Which stayed at home, and when would it have fitted?',
    },
    ladder: {
      heading: 'The ladder',
      text: 'Give out the handout. Which steps did the room take, which did it leave out, and what would one sentence for the missing step be?',
    },
    own: {
      heading: 'Your own conversation',
      text: 'Everybody fills in the card, alone and unseen. Two by two: read each other one line and the plan, and ask only whether it sounds like the speaker.',
    },
  },
  questions: 'Questions that fit this one',
  kinds: {
    ordinary: [
      boss => `Which line first gave ${boss} something to weigh, and what in its words made room for that?`,
      () => 'Where did a line win the argument and lose ground?',
      boss => `Suppose ${boss} had still said no. What would be better than before?`,
    ],
    'over-the-line': [
      boss => `Where exactly does the line run? What could ${boss} have asked for instead, lawfully?`,
      () => 'Which replies sounded reasonable, and would still have ended in doing it?',
      () => 'Who else has to know, and what would they need from you on paper?',
    ],
    'not-worth-it': [
      () => 'Who will notice in six months how this was decided?',
      () => 'What does a second question cost here that the first did not?',
      () => 'How can a remark be left so that it blocks nothing and is not lost?',
    ],
  } satisfies Record<Kind, ((boss: string) => string)[]> as Record<
    Kind,
    readonly ((boss: string) => string)[]
  >,
  skills: {
    'lead-forward': boss => `Which question left a decision with ${boss} that only ${boss} can make?`,
    'push-up-pull-down': () =>
      'What could have been brought up before anybody asked? And who is waiting for a question from you?',
    'pull-first-then-push': () =>
      'What does a team have to hear before it can be held to something, and what comes after that?',
    'manage-through-people': () =>
      'What could the team do here without you, once it has the reason? What stays yours?',
    'follow-well': () => 'Whose lead could you support this week, quickly, and what would that look like?',
    'hold-the-line': () =>
      'Whom would you go to where you work, by name, and what would you have written down before?',
  } satisfies Record<Skill, (boss: string) => string> as Record<Skill, (boss: string) => string>,
}
