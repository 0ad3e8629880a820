import type { Stance } from '../../scenario/moves.ts'
import type { Footing, Heard, OutcomeKind, Temperament } from '../../scenario/scenario.ts'

type Shown = Stance | 'unclear'
interface Place {
  footing: Footing
  heard: Heard
}

const footings: Record<Footing, string> = {
  [-3]: 'heels dug in',
  [-2]: 'leaning away',
  [-1]: 'on the back foot',
  0: 'level',
  1: 'weight forward',
  2: 'stepping in',
  3: 'on the front foot',
}
const heards: Record<Heard, string> = { 0: 'nothing yet', 1: 'noticed', 2: 'weighed', 3: 'fully heard' }

const stanceDone: Record<Shown, string> = {
  'lead-forward': 'led forward',
  'push-back': 'pushed back',
  'roll-over': 'rolled over',
  unclear: 'was not clear',
}

const signed = (n: number): string => (n > 0 ? `+${n}` : n < 0 ? `−${-n}` : '0')
const changed = (from: string, to: string): string => (from === to ? `still ${to}` : `from ${from} to ${to}`)

/** What the two of you did, in one sentence, for those who do not see the picture. */
function whatMoved(name: string, stance: Shown, steps: number, stand: boolean): string {
  const boss =
    steps > 0 ? `${name} comes forward` : steps < 0 ? `${name} goes back` : `${name} stays in place`
  if (stand) return `You stand still and leave the room open; ${boss}.`
  switch (stance) {
    case 'lead-forward':
      return steps > 0
        ? `You step back, and ${name} steps into the room you left.`
        : `You step back and leave room; ${boss}.`
    case 'push-back':
      return steps < 0 ? `You step in, and ${name} goes back.` : `You step in; ${boss}.`
    case 'roll-over':
      return `You stand aside, and ${name} walks on with the request as agreed.`
    case 'unclear':
      return `Nobody has moved: ${name} asks what you mean.`
  }
}

/** Words that several screens share: the bar, the stances, the two scales, what the drawings say. */
export const stage = {
  product: 'Front Foot',
  productLink: 'Front Foot, all conversations',
  you: 'You',
  yourPoint: 'Your point',
  footingOf: (name: string) => `${name}’s footing`,
  footing: 'Footing',
  /** Between what was and what is, for those who do not see the arrow. */
  to: 'to',

  stances: {
    'lead-forward': 'Leads forward',
    'push-back': 'Pushes back',
    'roll-over': 'Rolls over',
    unclear: 'Not clear yet',
  } satisfies Record<Shown, string>,
  /** The same of a line that was said: "Reply 2 led forward". */
  stanceDone,

  footings,
  heards,
  signed,

  temperaments: {
    steady: {
      name: 'Steady',
      means: 'Goes one step at a time: back from a soft push, forward with a lead.',
    },
    hurried: {
      name: 'Hurried',
      means: 'Short of time. A soft push costs little, a hard one a great deal.',
    },
    controlling: {
      name: 'Controlling',
      means: 'Holds on to the decision, and minds even a soft push.',
    },
    'thin-skinned': {
      name: 'Thin-skinned',
      means: 'Goes a long way back from a push, and comes a long way forward with a lead.',
    },
  } satisfies Record<Temperament, { name: string; means: string }>,

  /** The steps of the ladder, the first at 0. */
  ladder: ['Step back', 'Ask what it costs', 'Lead to the side', 'Stand'],
  ladderWords: {
    label: 'The ladder',
    count: (step: number) => `Step ${step} of 4`,
    first: 'Next: step 1 of 4',
    done: 'done',
  },

  outcomes: {
    moved: 'moved',
    heard: 'heard',
    followed: 'followed',
    'line-held': 'line held',
    held: 'held',
    'given-away': 'given away',
    damaged: 'damaged',
  } satisfies Record<OutcomeKind, string>,

  /** Written beside the arrows on the floor. */
  moves: {
    bossForward: (name: string) => `${name} steps in`,
    bossBack: (name: string) => `${name} goes back`,
    bossWalksOn: (name: string) => `${name} walks on`,
    youLead: 'You step back',
    youPush: 'You step in',
    youRoll: 'You stand aside',
    youStand: 'You stand',
  },

  floor: {
    start: (name: string, at: Place) =>
      `You and ${name} face each other. ${name}’s footing: ${footings[at.footing]}. Your point: ${heards[at.heard]}.`,
    moved: (name: string, before: Place, after: Place, stance: Shown, stand: boolean) =>
      `${whatMoved(name, stance, after.footing - before.footing, stand)} ` +
      `${name}’s footing: ${changed(footings[before.footing], footings[after.footing])}. ` +
      `Your point: ${changed(heards[before.heard], heards[after.heard])}.`,
  },

  reply: {
    said: 'just said',
    tried: 'tried',
  },

  /** Where a reply is typed. */
  box: {
    say: 'Say it',
    cut: (most: string) => `At most ${most} characters are kept; the rest was left out.`,
  },

  foot: {
    private: 'Front Foot sends nothing that you say here.',
    kept: 'What is kept',
    themesLabel: 'Colours',
    themes: {
      system: 'System',
      light: 'Light',
      dark: 'Dark',
      contrast: 'High contrast',
      projector: 'Projector',
    },
  },
}
