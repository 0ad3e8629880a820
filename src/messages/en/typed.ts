import type { Move, Stance } from '../../scenario/moves.ts'

/** "X (“no, I won’t”)": what was heard, with the words that it was heard in. */
const inWords = (what: string, by: readonly string[]) =>
  by.length === 0 ? what : `${what} (${by.map(words => `“${words}”`).join(', ')})`

/** What is said of a reply in the person's own words: what was heard, by which words, and as what it was played. */
export const typed = {
  /** What a marked passage shows. */
  shows: {
    restate: 'says the request back',
    'trade-off': 'names a cost, and leaves the choice open',
    redirect: 'asks an open question',
    concern: 'says a worry, and commits',
    purpose: 'asks what it is for',
    offer: 'puts a way on the table',
    support: 'backs it',
    'hold-the-line': 'draws the line, and opens the lawful way',
    refuse: 'refuses',
    contradict: 'says the opposite',
    blame: 'puts it on somebody',
    defend: 'defends itself',
    ultimatum: 'threatens',
    sarcasm: 'has an edge to it',
    'give-in': 'gives in',
    vague: 'leaves everything open',
  } satisfies Record<Move, string>,
  /** The same as a thing that was heard, or meant. */
  moves: {
    restate: 'the request said back',
    'trade-off': 'a cost, with the choice left open',
    redirect: 'an open question',
    concern: 'a worry, with a commitment',
    purpose: 'a question about what it is for',
    offer: 'an option to take or leave',
    support: 'quick support',
    'hold-the-line': 'a line held, with the lawful way open',
    refuse: 'a refusal',
    contradict: 'a contradiction',
    blame: 'blame',
    defend: 'a defence',
    ultimatum: 'an ultimatum',
    sarcasm: 'sarcasm',
    'give-in': 'a plain yes',
    vague: 'no view either way',
  } satisfies Record<Move, string>,

  heard: (boss: string, move: string) => `${boss} heard: ${move}.`,
  /** Not sure, and no second way to hear it is near. */
  perhaps: (boss: string, move: string) => `${boss} may have heard: ${move}. It is not plain.`,
  /** @param second null where it may be no reply at all. */
  could: (
    first: { move: string; by: readonly string[] },
    second: { move: string; by: readonly string[] } | null,
  ) =>
    `This could be heard as ${inWords(first.move, first.by)} or ${
      second ? `as ${inWords(second.move, second.by)}` : 'not be understood at all'
    }. It counts as the first.`,
  /** P0: no written reply of the turn does quite the same. */
  playedAs: (own: string, written: string, words: string) =>
    `No written reply here is quite that. This was read as ${own}, and played as the nearest: ${written}, “${words}”`,
  /** M5: over the line, a worry that ends in going along is no lead. */
  goingAlong: 'Where a request crosses a line, that amounts to going along with it.',
  /** Before a line that leads in place of a push or a roll-over. */
  instead: 'The same job, led forward:',

  meant: {
    open: 'That’s not what I meant',
    legend: 'It was meant as …',
    stances: {
      'lead-forward': 'a line that leads forward',
      'push-back': 'a line that pushes back',
      'roll-over': 'a line that goes along',
      unclear: 'no reply yet',
    } satisfies Record<Stance | 'unclear', string>,
    closer: 'More exactly (if you like)',
    why: 'Your word stands beside the reading and leaves the score as it is. It is kept with this conversation on this device, goes into the file that you save, and is never sent.',
    kept: 'Kept.',
    takeBack: 'Take it back',
    takenBack: 'Taken back.',
    /** Where one looks back. */
    was: (what: string) => `You said that it was meant as ${what}.`,
  },
}
