import type { Move } from '../../scenario/moves.ts'
import type { Footing, Heard } from '../../scenario/scenario.ts'

interface Scales {
  footing: Footing
  heard: Heard
}

/** The steps in the run of a turn, and after it (conversation/room/steps.ts). */
type Step = 'line' | 'replies' | 'pairs' | 'vote' | 'bars' | 'discuss' | 'again' | 'both' | 'ending' | 'path'

const hands = (n: number): string => (n === 1 ? '1 hand' : `${n} hands`)

/** What the button that goes on will do, by the step that comes. */
const next: Record<Step, string> = {
  line: 'the boss’s line',
  replies: 'the replies',
  pairs: 'think in pairs',
  vote: 'hands up',
  bars: 'open the bars',
  discuss: 'discuss',
  again: 'vote again',
  both: 'open both votes',
  ending: 'how it ended',
  path: 'look back',
}

/** The facilitator's own screen, which the room does not see. */
export const roomConsole = {
  pageTitle: (title: string) => `Console: ${title} · Front Foot`,

  console: {
    title: (title: string) => `Console: ${title}`,
    about: (boss: string, temperament: string) => `${boss}, ${temperament.toLowerCase()}`,
    turn: (n: number) => `turn ${n}`,
    over: 'it is over',
    nav: 'This session',
    skip: 'Skip to the next step',
    clock: (minutes: number) =>
      minutes === 0 ? 'Just begun' : minutes === 1 ? '1 minute in' : `${minutes} minutes in`,
    hideClock: 'Hide the clock',
    showClock: 'Show the clock',
    end: 'End',

    says: (boss: string) => `${boss} says`,
    run: 'The run of this turn',
    steps: {
      line: 'The line',
      replies: 'Replies',
      pairs: 'Pairs',
      vote: 'Hands',
      bars: 'Bars',
      discuss: 'Discuss',
      again: 'Again',
      both: 'Both votes',
      ending: 'How it ended',
      path: 'Looking back',
    } satisfies Record<Step, string>,
    now: 'now',

    controls: 'What to do next',
    goOn: (step: Step) => `Next: ${next[step]}`,
    goOnSaying: (letter: string) => `Next: say ${letter}`,
    atEnd: 'Nothing comes after this',
    back: 'Back',
    say: (letter: string) => `Say ${letter}`,
    sayNone: 'Say it',
    minority: (letter: string | null) => (letter === null ? 'Minority’s' : `Minority’s: ${letter}`),
    comeBack: 'Back a reply',
    show: { said: 'What it did', board: 'What they do' },
    blank: 'Blank',
    blankIs: 'Blank the wall',
    /** Said to those who do not see it change. */
    told: (step: string, then: string) => `${/[.?!…]$/.test(step) ? step : `${step}.`} ${then}.`,
    spoke: (boss: string, line: string) => `${boss}: ${line}`,

    space: 'Space',
    enter: '↵',
  },

  board: {
    heading: 'The replies',
    first: (n: number) => `${hands(n)} so far.`,
    firstOf: (n: number) => `First vote: ${hands(n)}.`,
    second: (n: number) => `Second vote: ${hands(n)} so far.`,
    yours: 'Only you see the stances.',
    reply: 'Reply',
    words: 'Words, and what they do',
    hands: 'Hands',
    handsFor: (letter: string) => `Hands for ${letter}`,
    one: (letter: string) => `One more for ${letter}`,
    less: (letter: string) => `One fewer for ${letter}`,
    before: (n: number) => `first ${n}`,
    willBe: {
      chosen: (letter: string) => `${letter} will be said: you chose it.`,
      most: (letter: string) => `${letter} will be said: most hands.`,
      tie: (letter: string) => `${letter} will be said: as many hands as another.`,
      none: (letter: string) => `${letter} would be said: no hands yet.`,
    },
    choose: (letter: string) => `Choose ${letter}`,
    /** What each move does, as short as it can be said. */
    moves: {
      restate: 'says it back',
      'trade-off': 'asks what it costs',
      redirect: 'open question',
      concern: 'the worry, once',
      purpose: 'asks what for',
      offer: 'offers a way',
      support: 'backs it',
      'hold-the-line': 'holds the line',
      refuse: 'refuses',
      contradict: 'contradicts',
      blame: 'blames',
      defend: 'defends',
      ultimatum: 'threatens',
      sarcasm: 'has an edge',
      'give-in': 'gives in',
      vague: 'leaves it open',
    } satisfies Record<Move, string>,
    outOfStep: 'out of step',
    inStep: 'in step',
    leads: (boss: string) => `${boss} then:`,
    ends: 'It ends:',
    asks: (boss: string) => `${boss} asks what was meant, and nothing moves.`,
    playedAs: (words: string) => `Played as “${words}”`,
    takeDown: 'Take it down',
    takeDownOf: (letter: string) => `Take it down: ${letter}`,
    /** What a reply would do to the two scales, in a few words. */
    moved: (
      before: Scales,
      after: Scales,
      footings: Record<Footing, string>,
      heards: Record<Heard, string>,
    ) => {
      const footing =
        before.footing === after.footing ? [] : `${footings[before.footing]} → ${footings[after.footing]}`
      const heard = before.heard === after.heard ? [] : `point ${heards[after.heard]}`
      const both = [footing, heard].flat()
      return both.length === 0 ? 'moves nothing' : both.join(', ')
    },
    none: 'It is over: there is nothing left to reply to.',
  },

  wall: {
    heading: 'On the wall now',
    open: 'Open the wall',
    again: 'Open the wall again',
    show: 'To the front',
    states: {
      none: 'The wall is not open yet.',
      open: 'The wall is open. F there fills the screen.',
      blocked:
        'The browser blocked the window. Allow pop-ups for this page in the address bar and open the wall again, or go on with one screen.',
      gone: 'The wall was closed. Nothing is lost: open it again.',
    },
    blank: 'The wall is black.',
    single: 'One screen only',
    look: 'How the wall looks',
    larger: 'Larger text',
    smaller: 'Smaller text',
    size: (size: number) => (size === 0 ? 'Text: fitted' : `Text: ${size > 0 ? '+' : '−'}${Math.abs(size)}`),
    theme: 'Colours of the wall',
    themes: { projector: 'Bright', dark: 'Dark' },
  },

  ask: {
    heading: 'Ask the room',
    question: 'To discuss',
    notes: 'Notes',
    none: 'The file has no notes for this turn.',
    whoever: (letter: string) => `Whoever chose ${letter}: what were you protecting?`,
    predict: (boss: string) => `Before the reply is said: what will ${boss} say to it?`,
    ending: 'Which reply turned it, and what could have been said there?',
    reasons: (boss: string) => `What ${boss} does not say`,
  },

  timer: {
    heading: 'Quiet timer',
    minutes: (n: number) => `${n} min`,
    stop: 'Stop it',
    runs: 'A thin line empties on the wall. It forces nothing.',
  },

  called: {
    heading: 'A line from the room',
    read: 'Read it',
    up: (letter: string) => `Put it up as ${letter}`,
    wasUp: (letter: string) => `It is up as ${letter}.`,
    empty: 'Nothing to read yet.',
    waiting: 'One moment: what reads the words is on its way.',
    failed: 'What reads the words did not arrive. Check the connection and try again.',
    sure: 'Fairly sure.',
    unsure: 'Not sure.',
    unclear: 'It could not be read: the boss would ask what was meant.',
    full: 'All letters are taken.',
    over: 'It is over: nothing more can be put up.',
  },

  soFar: {
    heading: 'The path so far',
    nothing: 'Nothing has been said yet.',
    comeBack: 'Come back here',
    comeBackTo: (n: number) => `Come back here, to before reply ${n}`,
    kept: 'What was said stays: going on from there makes another branch.',
  },

  jump: {
    heading: 'The map',
    open: 'Open the map',
    coming: 'The map is on its way.',
    missing: 'The map could not be fetched. The rest works without it.',
    list: 'Places on the map',
    been: 'the room was there',
    here: 'it waits here',
    notBeen: 'not come to yet',
    ends: (kind: string) => `Ending (${kind}):`,
    goBack: 'Go back there',
    goThere: 'Skip there',
    cancel: 'Stay here',
    says: (n: number) =>
      n === 1
        ? 'Skipping there says this reply for the room:'
        : 'Skipping there says these replies for the room:',
    fromStart: 'It begins again at the start. What was said is kept.',
    isHere: 'This is where the room is.',
    isEnding: 'An ending is come to by replies. Choose a turn.',
    noWay: 'No way leads there with this boss.',
  },

  session: {
    heading: 'This session',
    pairs: 'Think in pairs before the vote',
    again: 'Vote again after discussing',
    save: 'Save the session as a file',
    handout: 'Print the handout',
    guide: 'The guide',
    notKept:
      'This browser keeps nothing here, so the session is in these windows alone. Save it as a file before you close them.',
  },

  keys: {
    open: 'Keys',
    singles: 'Single letters and signs act as keys',
    list: [
      [['Space', 'PageDown', '→'], 'go on'],
      [['PageUp', '←'], 'go back a step'],
      [['↑', '↓'], 'choose which reply will be said'],
      [['↵'], 'say the room’s reply at once'],
      [['A', 'B', 'C'], 'a hand more; with Shift one fewer'],
      [['M'], 'say the minority’s'],
      [['Z'], 'back one reply'],
      [['S'], 'show what they do, on the wall'],
      [['.'], 'blank the wall, from either window'],
      [['+', '−'], 'text size on the wall'],
    ] as [string[], string][],
    clicker: 'A clicker needs no more than its two buttons; its black-screen button blanks the wall.',
  },

  one: {
    open: 'Console',
    seen: 'The room can see the console while it is open, stances included. Blank the projector first, or look at it before people come in.',
    unfold: 'Show the console here',
    stay: 'Stay on the wall',
    bar: 'Steps',
    blocked:
      'The browser blocked the second window, so the wall is here. To have both, allow pop-ups for this page and open the wall from the console.',
  },
}
