import { drawer } from './draw.ts'

/**
 * A neutral story: lines, choices and where they lead, and no condition, so that the very same can be written for ink, Yarn
 * Spinner, Twine or a bare page. Plain data. `scenarioOf` (scenario-of.ts) makes a scenario of it.
 */
export interface Story {
  title: string
  /** The id of the first turn. */
  start: string
  /** The first turn first, each level after the one that leads to it. */
  turns: StoryTurn[]
  endings: StoryEnding[]
}

export interface StoryTurn {
  id: string
  /** How many choices were made before it: 0 for the first turn. */
  level: number
  line: string
  /** Three, one of each sort. */
  choices: StoryChoice[]
}

/** What a choice does in a scenario: lead, push back or roll over. Others can leave it out. */
export type Sort = 'lead' | 'push' | 'roll'

export interface StoryChoice {
  /** `a`, `b` or `c`, in the order in which they stand. */
  id: string
  sort: Sort
  words: string
  /** The id of a turn of the next level or, at the last level, of an ending. */
  go: string
}

export interface StoryEnding {
  id: string
  line: string
  text: string
}

/** What a scenario asks for at most (P4): a play takes so many replies, more only where the turns find no room. */
const USUAL_LEVELS = 8
const LEAST_LEVELS = 4
const CHOICES = 3
const SORTS: readonly Sort[] = ['lead', 'push', 'roll']

/**
 * A story of exactly so many turns. It branches as a tree, three ways a turn, as far as there are turns for it, and joins
 * again where there are not; every turn can be reached and every way ends.
 *
 * @param turns a whole number from 4. Up to 3,280 a play takes 8 choices (fewer turns than 8: as many as there are); 50,000
 *   turns take 11.
 * @param seed a whole number: the same turns and seed give the same story.
 * @throws RangeError for fewer than 4 turns: it could not have four levels.
 */
export function storyOf(turns: number, seed = 1): Story {
  const widths = widthsOf(turns)
  const draw = drawer(seed)
  const starts = widths.map((_, level) => widths.slice(0, level).reduce((a, b) => a + b, 1))
  const story: Story = {
    title: `A story of ${turns} turns`,
    start: 't1',
    turns: [],
    endings: endingsOf(widths),
  }
  for (const [level, width] of widths.entries())
    for (let n = 0; n < width; n++) {
      const about = aboutOf(draw)
      const go = (choice: number, sort: Sort): string => {
        const next = widths[level + 1]
        if (next === undefined) return sort === 'lead' ? `lead-${(n % 2) + 1}` : sort
        return `t${(starts[level + 1] ?? 0) + ((n * CHOICES + choice) % next)}`
      }
      const index = story.turns.length
      story.turns.push({
        id: `t${index + 1}`,
        level,
        line: draw(LINES)(about),
        // Every sort takes every place in turn, so that none gives itself away (P5).
        choices: SORTS.map((_, place) => {
          const sort = SORTS[(place + index) % CHOICES] ?? 'lead'
          return { id: 'abc'.charAt(place), sort, words: draw(WORDS[sort])(about), go: go(place, sort) }
        }),
      })
    }
  return story
}

/** How many turns each level has: at most three times those before it, else as even as can be. */
function widthsOf(turns: number): number[] {
  if (!Number.isInteger(turns) || turns < LEAST_LEVELS)
    throw new RangeError(
      `A story of ${turns} turns cannot be made: give a whole number from ${LEAST_LEVELS}.`,
    )
  let levels = Math.min(USUAL_LEVELS, turns)
  while ((CHOICES ** levels - 1) / (CHOICES - 1) < turns) levels++
  const widths: number[] = []
  let left = turns
  for (let level = 0; level < levels; level++) {
    const even = Math.ceil(left / (levels - level))
    const width = Math.min(even, level === 0 ? 1 : (widths[level - 1] ?? 1) * CHOICES)
    widths.push(width)
    left -= width
  }
  return widths
}

/** The last level's leads come to two endings in turn, where it is wide enough for both. */
function endingsOf(widths: readonly number[]): StoryEnding[] {
  const leads = (widths.at(-1) ?? 1) > 1 ? ENDINGS.slice(0, 2) : ENDINGS.slice(0, 1)
  return [...leads, ...ENDINGS.slice(2)]
}

const ENDINGS: readonly StoryEnding[] = [
  { id: 'lead-1', line: 'All right, we do it your way.', text: 'The plan changes the same day.' },
  {
    id: 'lead-2',
    line: 'It stays, and I see what it costs.',
    text: 'The plan stays, with a date to look again.',
  },
  { id: 'push', line: 'Then somebody else does it.', text: 'The work goes elsewhere, and so does the talk.' },
  { id: 'roll', line: 'Good, as agreed.', text: 'The plan stays, and nobody knows what it costs.' },
]

/** What one turn is about: all its words are drawn from here, so that no two turns in a row say the same. */
export interface About {
  task: string
  thing: string
  day: string
  other: string
  who: string
}

function aboutOf(draw: ReturnType<typeof drawer>): About {
  return { task: draw(TASKS), thing: draw(THINGS), day: draw(DAYS), other: draw(OTHERS), who: draw(PEOPLE) }
}

type Say = (about: About) => string

const LINES: readonly Say[] = [
  ({ task, thing, day, who }) => `I need you to ${task} ${thing} by ${day}, before ${who} asks again.`,
  ({ task, thing, day, who }) => `We ${task} ${thing} by ${day}. I have given ${who} my word on it.`,
  ({ task, thing, day, other }) => `Leave ${other} for now and ${task} ${thing}; ${day} is the latest.`,
]

const WORDS: Readonly<Record<Sort, readonly Say[]>> = {
  lead: [
    ({ task, thing, day }) => `You want to ${task} ${thing} by ${day}. What is it for?`,
    ({ task, thing, other }) => `If I ${task} ${thing} first, what becomes of ${other}?`,
    ({ thing, who }) => `What does ${who} need ${thing} for?`,
  ],
  push: [
    ({ thing, day, other }) => `${capital(day)} is not possible for ${thing}, and you know about ${other}.`,
    ({ thing }) => `I am not doing ${thing}.`,
    ({ task, thing, who }) => `Nobody can ${task} ${thing} like that; that was ${who}'s mistake.`,
  ],
  roll: [
    ({ day }) => `Fine, ${day} it is.`,
    ({ task, thing, other }) => `Yes, I will ${task} ${thing}, and ${other} can wait.`,
    ({ thing, day }) => `We will see about ${thing} on ${day}.`,
  ],
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}

const TASKS = ['finish', 'rewrite', 'check', 'send', 'present', 'plan', 'cut', 'move', 'double', 'translate']
const THINGS = [
  'the budget',
  'the survey',
  'the launch page',
  'the audit',
  'the price list',
  'the training plan',
  'the customer letter',
  'the test report',
  'the opening talk',
  'the shift table',
  'the supplier contract',
  'the spring catalogue',
]
const DAYS = [
  'Monday',
  'Tuesday',
  'Wednesday',
  'Thursday',
  'Friday',
  'noon',
  'the end of the month',
  'tomorrow',
]
const OTHERS = [
  'the open tickets',
  'the interviews',
  'the repairs',
  'the handover',
  'the release',
  'the two new people',
  'the old machines',
  'the stock count',
]
const PEOPLE = [
  'the board',
  'the bank',
  'head office',
  'the customer',
  'the council',
  'the press',
  'sales',
  'the owner',
]
