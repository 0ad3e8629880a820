import type { Move } from '../../scenario/moves.ts'
import type { Outcome, OutcomeKind, Reply, Scenario } from '../../scenario/scenario.ts'
import type { Sort, Story, StoryChoice, StoryTurn } from './story.ts'

/**
 * A story as a scenario that keeps every rule of a file but two (a test): of stories past 3,280 turns a play takes more
 * than eight replies, and past some hundred a file would be larger than `read` takes. It has all the coaching that a written
 * one has, so that what it weighs is what a scenario weighs.
 */
export function scenarioOf(story: Story): Scenario {
  return {
    id: `story-${story.turns.length}`,
    version: 1,
    language: 'en',
    title: story.title,
    teaches: 'Nothing: it is there to be measured with.',
    kind: 'ordinary',
    skills: ['lead-forward'],
    scene: 'The office, this week.',
    request: 'change the plan',
    boss: {
      name: 'Dana',
      role: 'head of the house',
      temperament: 'steady',
      reasons: 'Somebody has asked twice.',
    },
    you: { role: 'planner', protecting: 'the work that was promised before', points: POINTS },
    start: { turn: story.start, footing: 0 },
    turns: Object.fromEntries(story.turns.map((turn, n) => [turn.id, turnOf(turn, n)])),
    outcomes: Object.fromEntries(story.endings.map(ending => [ending.id, outcomeOf(ending)])),
  }
}

/** One is put on the table at each of the first levels after the opening. */
const POINTS = { cost: 'What it costs', others: 'Who is waiting', date: 'A date that holds' }

/** By turns. None of the leads can be out of step, wherever it is said (B5): so one is in step in every state. */
const MOVES: Record<Sort, readonly Move[]> = {
  lead: ['trade-off', 'purpose', 'offer'],
  push: ['refuse', 'contradict', 'defend'],
  roll: ['give-in', 'vague'],
}

function turnOf({ id, level, line, choices }: StoryTurn, n: number): Scenario['turns'][string] {
  return { id, lines: [{ when: null, say: line }], replies: choices.map(choice => replyOf(choice, level, n)) }
}

function replyOf({ id, sort, words, go }: StoryChoice, level: number, n: number): Reply {
  const move = sort === 'lead' && level === 0 ? 'restate' : (MOVES[sort][n % MOVES[sort].length] ?? 'give-in')
  const puts = sort === 'lead' ? Object.keys(POINTS)[level - 1] : undefined
  const start = words.split(' ').slice(0, 3).join(' ')
  return {
    id,
    words,
    move,
    ...(move === 'restate' ? { of: 'request' } : {}),
    ...(puts === undefined ? {} : { puts }),
    to: [{ when: null, go }],
    thinks: THINKS[sort](start),
    because: [{ words: start, shows: SHOWS[sort] }],
    why: WHY[sort](start),
    ...(sort === 'lead' ? {} : { stronger: `Before “${start}”: what would have to wait for it?` }),
  }
}

const THINKS: Record<Sort, (start: string) => string> = {
  lead: start => `“${start}” I had not thought of that.`,
  push: start => `“${start}” Here we go again.`,
  roll: start => `“${start}” Settled, then.`,
}

const SHOWS: Record<Sort, string> = { lead: 'opens it', push: 'closes it', roll: 'lets it go' }

const WHY: Record<Sort, (start: string) => string> = {
  lead: start => `With “${start}” the cost becomes a question for the boss.`,
  push: start => `With “${start}” the request meets a wall.`,
  roll: start => `After “${start}” nobody asks what it costs.`,
}

function outcomeOf({ id, line, text }: Story['endings'][number]): Outcome {
  const kind = KINDS[id] ?? 'held'
  const good = kind === 'moved' || kind === 'heard'
  return {
    id,
    kind,
    title: line,
    text,
    boss: line,
    ...(good ? { won: 'A plan that holds.' } : { cost: 'The work.' }),
  }
}

const KINDS: Record<string, OutcomeKind> = {
  'lead-1': 'moved',
  'lead-2': 'heard',
  push: 'damaged',
  roll: 'given-away',
}
