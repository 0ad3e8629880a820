import { begin, reply } from '../../../src/conversation/branch.ts'
import type { Conversation, Typed } from '../../../src/conversation/record.ts'
import type { Reply, Scenario, Turn } from '../../../src/scenario/scenario.ts'

export const NOON = Date.UTC(2026, 0, 5, 12)

const always = (go: string) => [{ when: null, go }]

const push = (id: string, words: string, because: string, to: string): Reply => ({
  id,
  words,
  move: 'contradict',
  force: 'hard',
  to: always(to),
  thinks: 'So it is to be a fight, then.',
  because: [{ words: because, shows: 'closes the door' }],
  why: 'It meets the request head on, so the only answer left is to insist.',
  stronger: 'You want the evening in one pair of hands. What would that be worth to you?',
})

const roll = (id: string, words: string, because: string, to: string): Reply => ({
  id,
  words,
  move: 'give-in',
  to: always(to),
  thinks: 'That is settled, then.',
  because: [{ words: because, shows: 'takes it on as it is' }],
  why: 'It agrees before anybody has heard what it costs.',
  stronger: 'I can. Which of my two dates may move for it?',
})

const lead = (id: string, words: string, because: string, to: string, more: Partial<Reply> = {}): Reply => ({
  id,
  words,
  move: 'redirect',
  to: always(to),
  thinks: 'A fair question. I had not thought of that side of it.',
  because: [{ words: because, shows: 'an open question' }],
  why: 'It asks, and leaves the answer where it belongs.',
  ...more,
})

const turn = (id: string, say: string, replies: Reply[]): Turn => ({
  id,
  lines: [{ when: null, say }],
  replies,
})

/** A whole small scenario: four turns and four outcomes, with a lead, a push and a roll-over at each turn. */
export function aScenario(changes: Partial<Scenario> = {}): Scenario {
  return {
    id: 'client-evening',
    version: 1,
    language: 'en',
    title: 'The client evening',
    teaches: 'Making room for a request before you say what it costs.',
    kind: 'ordinary',
    skills: ['lead-forward'],
    trade: 'events',
    minutes: 5,
    scene: 'The client evening is in three weeks.',
    request: 'take over the seating and the menus',
    boss: {
      name: 'Ines',
      role: 'Head of marketing',
      temperament: 'steady',
      reasons: 'She promised the client one contact.',
    },
    you: {
      role: 'Programme lead',
      protecting: 'the client interviews',
      points: {
        interviews: 'Five clients have promised an interview this week',
        speakers: 'Two speakers are still without a brief',
        team: 'Noor has run menus before',
      },
    },
    start: { turn: 'request', footing: 0 },
    unclear: 'I am not sure what you mean. Is that a yes?',
    turns: {
      request: turn('request', 'I need you to take over the seating and the menus for the client evening.', [
        push(
          'no',
          'We agreed I do the interviews. I am not doing menus as well.',
          'I am not doing menus',
          'again',
        ),
        lead(
          'say-back',
          'You want one person who holds the whole evening together. Is that it?',
          'Is that it',
          'again',
          {
            move: 'restate',
          },
        ),
        roll('yes', 'Sure, leave it with me.', 'leave it with me', 'again'),
        lead(
          'worry',
          'It worries me what that does to the interviews. It is your call, and I will make it work.',
          'It worries me',
          'again',
          { move: 'concern', puts: 'interviews' },
        ),
      ]),
      again: turn('again', 'The client asked for one contact, and I said they would have one.', [
        push('not-mine', 'That was your promise, not mine.', 'your promise, not mine', 'ask'),
        lead(
          'cost',
          'If I take the menus, three client interviews move past the print date. Which would hurt you more?',
          'Which would hurt you more',
          'ask',
          { move: 'trade-off', puts: 'interviews' },
        ),
        roll('fine', 'Fine, I will fit it in somehow.', 'fit it in somehow', 'ask'),
      ]),
      ask: turn('ask', 'Both, of course. Can the interviews not be shorter?', [
        push('ever', 'Have you ever done one?', 'Have you ever', 'last'),
        lead('when', 'When does the printer need the interviews?', 'When', 'last', { puts: 'speakers' }),
        roll('shorter', 'I suppose so.', 'I suppose', 'last'),
      ]),
      last: turn('last', 'By the end of next week. So what do you suggest?', [
        {
          ...push('refuse', 'That somebody else does the menus. Not me.', 'Not me', 'broken'),
          to: [{ when: { footing: { from: -3, to: -2 } }, go: 'broken' }, ...always('held')],
        },
        lead('who', 'Who else could be the one contact, until the print date?', 'Who else', 'moved', {
          puts: 'team',
        }),
        roll('both', 'I will do both, then.', 'do both', 'given'),
      ]),
    },
    outcomes: {
      moved: {
        id: 'moved',
        kind: 'moved',
        title: 'Noor holds the evening until the print date, and you take it from there.',
        text: 'The client has one contact from tomorrow. The interviews go to print on time, and the menus are yours for the last ten days.',
        boss: 'Noor until print, then you. I can tell the client that.',
        won: 'Ten clear days for the interviews.',
        cost: 'The last ten days before the evening.',
      },
      held: {
        id: 'held',
        kind: 'held',
        title: 'The menus are yours from tomorrow.',
        text: 'Ines decided without knowing what it costs.',
        boss: 'I have asked, and now I am telling you.',
      },
      given: {
        id: 'given',
        kind: 'given-away',
        title: 'You have the menus, the seating and the interviews.',
        text: 'Two interviews are quietly dropped on the Thursday.',
        boss: 'Good. I knew I could count on you.',
        cost: 'Two interviews, and three evenings.',
      },
      broken: {
        id: 'broken',
        kind: 'damaged',
        title: 'Ines gives the evening to somebody else, and stops asking you things.',
        text: 'The interviews are safe. The next three decisions are made without you in the room.',
        boss: 'Leave it. I will find somebody who wants to be there.',
      },
    },
    ...changes,
  }
}

/** The turn that each written reply of `aScenario` answers. */
const turnOfReply = (scenario: Scenario, id: string): string =>
  Object.values(scenario.turns).find(one => one.replies.some(({ id: has }) => has === id))?.id ?? 'gone'

/** A conversation in which these replies were picked, one after the other, a minute apart. */
export function aConversation(picked: string[], scenario = aScenario(), id = 'c1'): Conversation {
  return picked.reduce(
    (conversation, one, i) =>
      reply(conversation, turnOfReply(scenario, one), { picked: one }, NOON + i * 60_000, 4000),
    begin(scenario, 'steady', id, NOON),
  )
}

/** The same conversation with one more reply in the person's own words. */
export function types(conversation: Conversation, turn: string, typed: Typed): Conversation {
  return reply(conversation, turn, { typed }, NOON + 3_600_000, 9000)
}
