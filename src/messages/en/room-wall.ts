/** What the sentence at the foot may speak of. */
interface Room {
  boss: string
  /** The letters on the board. */
  all: readonly string[]
}

/** The letters that hands go up for: each by its name while they are few. */
function letters(all: readonly string[]): string {
  return all.length <= 6 ? all.join(', ') : `${all[0]} to ${all.at(-1)}`
}

const hands = (n: number): string => (n === 1 ? '1 hand' : `${n} hands`)

/** How the hands went, as a list: "A 8, B 15". */
const counts = (all: readonly { letter: string; n: number }[]): string =>
  all.map(({ letter, n }) => `${letter} ${n}`).join(', ')

/** The wall: what a room sees. Read from the last row, so few words, and large. */
export const roomWall = {
  title: 'Front Foot · the wall',
  label: 'The wall',
  blank: 'The wall is blank for a moment.',

  /** The one sentence at the foot, by step. */
  foot: {
    line: () => 'What would you say?',
    replies: () => 'Which of these would you say?',
    pairs: ({ boss }) => `Two by two: which one, and what does ${boss} do then?`,
    vote: ({ all }) => `Hands up: ${letters(all)}`,
    bars: () => 'So the hands went.',
    discuss: () => 'Talk it over.',
    again: ({ all }) => `Hands up again: ${letters(all)}`,
    both: () => 'So the hands went, before and after.',
    ending: () => 'And there it ends.',
    path: () => 'What the room said, from first to last.',
  } satisfies Record<string, (room: Room) => string>,
  /** In its place once it is known what will be said. */
  weSay: (letter: string, boss: string) => `We say ${letter}. What does ${boss} do?`,

  /** The hands for one reply, for those who do not see the bars. */
  hands: {
    shut: 'hands not shown yet',
    first: hands,
    firstAndShut: (n: number) => `${hands(n)} the first time, the second not shown yet`,
    both: (first: number, second: number) => `${hands(first)} the first time, ${second} the second`,
  },
  /** Marks the bar that is shut. */
  shut: '?',
  timer: 'A quiet timer is running. It forces nothing.',

  theRoomSaid: 'The room said',
  nothingSaid: 'The room has said nothing.',

  /** What has changed, for those who do not see it. */
  told: {
    line: (boss: string, line: string) => `${boss}: “${line}”`,
    replies: (all: readonly string[]) => `The replies are up: ${letters(all)}.`,
    bars: (first: readonly { letter: string; n: number }[]) => `The bars are open: ${counts(first)}.`,
    both: (
      first: readonly { letter: string; n: number }[],
      second: readonly { letter: string; n: number }[],
    ) => `First vote: ${counts(first)}. Second vote: ${counts(second)}.`,
  },

  fullScreen: 'Fill the screen',
  waiting: {
    heading: 'Waiting for the console',
    body: 'Open the session there. This window shows it as soon as it answers.',
  },
  /** No console has answered: none so far, or none any more. The link stands alone beside it. */
  alone: { never: 'None has answered so far.', gone: 'The console has gone.', open: 'Open it here' },
}
