import { inWords } from './numbers.ts'

/** What a line was, as far as the sentences here differ for it. */
export type Did =
  | 'push'
  | 'argue-on'
  | 'yes'
  | 'vague'
  | 'go-along'
  | 'early-concern'
  | 'same-restatement'
  | 'badgering'
  | 'lead'

/** A line that counts, as these sentences tell it. */
export interface Told {
  did: Did
  boss: string
  /** Stations that the boss moved by it, forward above 0. */
  footing: number
  /** What was on the table after it, in the words of the scale, where it raised that; else null. */
  heard: string | null
  /** How far the point could still come after it, in the same words, where that was less than before it; else null. */
  reach: { words: string; nothing: boolean } | null
  /** Whether the conversation was over with it. */
  ended: boolean
  /** Whether it cost anything. */
  cost: boolean
}

const WHAT: Record<Did, string> = {
  push: 'pushed',
  'argue-on': 'argued on over something small',
  yes: 'said yes, and the request settled in',
  vague: 'left the answer open, and that passed for a yes',
  'go-along': 'went along with what crosses the line',
  'early-concern': 'said the worry before anything had been asked, and moved nothing',
  'same-restatement': 'said back what had been said back before, and moved nothing',
  badgering: 'was a third question of its kind in a row, and moved nothing',
  lead: 'led',
}

/** "Ines went two steps back", or nothing where she stayed. */
function went({ boss, footing }: Told): string[] {
  const many = Math.abs(footing)
  const steps = `${inWords(many)} ${many === 1 ? 'step' : 'steps'}`
  if (many === 0) return []
  return [footing < 0 ? `${boss} went ${steps} back` : `${boss} came ${steps} forward`]
}

/** What moved by a line: "Ines came one step forward, and your point was noticed". */
function moved(told: Told): string {
  return [...went(told), ...(told.heard === null ? [] : [`your point was ${told.heard}`])].join(', and ')
}

/** What could no longer come after a line that cost. */
function closed({ reach, ended }: Told): string {
  if (reach && ended)
    return reach.nothing
      ? 'that was the end, with nothing of your point on the table'
      : `your point had come no further than ${reach.words} by the end`
  if (reach)
    return reach.nothing
      ? 'from there on your point could not come onto the table any more'
      : `from there on your point could come no further than ${reach.words}`
  return ended
    ? 'that was the end, so no later line could make it up'
    : 'later lines could make up only some of that'
}

/** The debrief's part that asks which reply turned it, and then tells (L4). */
export const turning = {
  heading: 'Which of your replies turned it?',
  /** The same of a conversation that is not over. */
  soFar: 'Which of your replies has turned it so far?',
  ask: 'Read it again as it was said, and choose one. Then this page shows what each line moved.',
  see: 'Show it without choosing',
  skip: 'Skip to the question',
  reply: (n: number) => `Reply ${n}:`,
  notClear: 'Not clear; it counts nowhere.',

  /** Flags on the lines, once it is told. */
  guess: 'your choice',
  point: 'turned it',

  /** Before the line in quotes, after which one of the next two goes on: "Reply 2, “…”, turned it: it pushed; …". */
  before: (n: number) => `Reply ${n},`,
  lost: (told: Told) =>
    told.did === 'lead'
      ? `turned it: it led, but another lead there kept more open; ${closed(told)}.`
      : `turned it: it ${WHAT[told.did]}; ${[...went(told), closed(told)].join(', and ')}.`,
  moved: (told: Told) =>
    moved(told)
      ? `turned it: no line cost anything, and this one moved most; ${moved(told)}.`
      : 'turned it: no line cost anything or moved anything, and this was the first that led.',

  /** Where another reply was chosen: what that one did. */
  other: (n: number, told: Told) =>
    [
      `You chose reply ${n}: it ${WHAT[told.did]}${moved(told) && `; ${moved(told)}`}.`,
      ...(told.cost ? ['That cost something too, though less.'] : []),
    ].join(' '),
  /** It lost, or moved, exactly as much. */
  alike: (n: number, how: 'lost' | 'moved') =>
    `You chose reply ${n}: it ${how === 'lost' ? 'cost' : 'moved'} exactly as much, and came later.`,
  same: 'It is the reply that you chose.',
}
