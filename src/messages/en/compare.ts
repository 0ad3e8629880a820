import type { Stance } from '../../scenario/moves.ts'
import type { Heard } from '../../scenario/scenario.ts'
import { capital } from './numbers.ts'
import { stage } from './stage.ts'

/** One of two ways, as far as the sentence that tells them apart needs it. */
interface Side {
  letter: string
  /** What it did where they part; null where it has no reply there. */
  stance: Stance | 'unclear' | null
  /** The name of its ending's kind; null where it is not over. */
  ended: string | null
  heard: Heard
}

const way = (letter: string): string => `way ${letter}`
const did = ({ letter, stance }: Side): string =>
  stance ? `${way(letter)} ${stage.stanceDone[stance]}` : `${way(letter)} stops before it`
const point = (heard: Heard): string => `your point ${stage.heards[heard]}`
const ended = ({ ended: kind }: Side): string => (kind === null ? 'is not over yet' : `ended in “${kind}”`)

/** What became of both: "way A ended in “held”, your point noticed, and way B in “moved”, your point weighed". */
function became(one: Side, other: Side): string {
  if (one.ended !== other.ended)
    return [one, other].map(side => `${way(side.letter)} ${ended(side)}, ${point(side.heard)}`).join(', and ')
  const both = one.ended === null ? 'neither is over yet' : `both ended in “${one.ended}”`
  if (one.heard === other.heard) return `${both}, ${point(one.heard)}`
  return `${both}, ${point(one.heard)} in ${way(one.letter)} and ${stage.heards[other.heard]} in ${way(other.letter)}`
}

/** What if: other ways from any reply, and two of them side by side (L3). */
export const compare = {
  heading: 'What if',
  intro:
    'From any reply the conversation can go another way. What was said stays as it is, and the two ways can be read side by side.',

  /** The moments to go back to. */
  moments: {
    open: 'Go another way from a reply',
    here: 'Another way from here',
    /** Follows "Another way from here", unseen. */
    at: (reply: number) => `, at reply ${reply}`,
    reply: (number: number) => `Reply ${number}`,
  },

  /** What a way is called. */
  way: (letter: string) => capital(way(letter)),
  named: (letter: string, which: string, ending: string, when: string) =>
    `${capital(way(letter))}, ${which}: ${ending}, ${when}`,
  inView: 'the one in view',
  from: (reply: number) => `from reply ${reply} on`,
  another: 'another branch',
  elsewhere: (temperament: string) => `another time, ${temperament.toLowerCase()}`,
  notOver: 'not over yet',
  today: (time: string) => `today at ${time}`,
  on: (date: string) => `on ${date}`,

  /** Two ways beside each other. */
  both: (reply: number) => `Reply ${reply}, both ways`,
  never: 'The same both times',
  one: 'First of the two',
  other: 'Second of the two',
  shared: {
    open: (n: number) =>
      n === 1 ? 'The first reply, the same in both' : `The first ${n} replies, the same in both`,
  },
  reply: (number: number, letter: string) => `Reply ${number}, ${way(letter)}`,
  /** Which of several tries it was does not matter here: how it ended does. */
  end: {
    over: (letter: string) => `How ${way(letter)} ended`,
    waits: (letter: string) => `Where ${way(letter)} waits`,
    ended: 'Ended',
    footing: (boss: string) => boss,
    lost: 'Its last replies have no place in the scenario any more.',
    look: (letter: string) => `Look back at ${way(letter)}`,
    carryOn: (letter: string) => `Carry on with ${way(letter)}`,
    inView: (letter: string) => `This page looks back at ${way(letter)}.`,
  },
  /** How the two differ, in one sentence. `reply` is null where they never part. */
  differ: (reply: number | null, one: Side, other: Side) => {
    if (reply === null) return `Both say the same all the way: ${became(one, other)}.`
    const there =
      one.stance !== null && one.stance === other.stance
        ? `both lines ${stage.stanceDone[one.stance]}, each in its own words`
        : `${did(one)} and ${did(other)}`
    return `At reply ${reply} ${there}; ${became(one, other)}.`
  },
}
