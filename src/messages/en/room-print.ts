import type { Footing, Heard, When } from '../../scenario/scenario.ts'
import { capital } from './numbers.ts'
import { roomPrintDebrief } from './room-print-debrief.ts'

type Footings = Record<Footing, string>
type Heards = Record<Heard, string>

const replies = (n: number): string => (n === 1 ? '1 reply' : `${n} replies`)
const listed = (parts: readonly string[]): string =>
  parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}`

/** Minutes to the half: "1½". */
function minutes(n: number): string {
  const whole = Math.floor(n)
  if (n === whole) return String(n)
  return whole === 0 ? '½' : `${whole}½`
}

/** "if the footing is “level” or further forward and the point “weighed” or less". Ranges end at −3 and 3, and at 0 and 3. */
function condition({ footing, heard }: When, footings: Footings, heards: Heards): string {
  const at = (n: number) => `“${footings[n as Footing]}”`
  const on = (n: number) => `“${heards[n as Heard]}”`
  const where = ({ from, to }: { from: number; to: number }) => {
    if (from === to) return at(from)
    if (to >= 3) return `${at(from)} or further forward`
    return from <= -3 ? `${at(to)} or further back` : `between ${at(from)} and ${at(to)}`
  }
  const much = ({ from, to }: { from: number; to: number }) => {
    if (from === to) return on(from)
    if (to >= 3) return `${on(from)} or more`
    return from <= 0 ? `${on(to)} or less` : `${on(from)} to ${on(to)}`
  }
  const parts = [footing && `the footing is ${where(footing)}`, heard && `the point is ${much(heard)}`]
  return `if ${parts.filter(Boolean).join(' and ')}`
}

/** What is printed for a room: the facilitator's guide and the handout for everybody. */
export const roomPrint = {
  print: 'Print',
  nav: 'Elsewhere',
  back: 'Back to the room',
  backToSession: 'Back to the session',
  shelf: 'All conversations',
  quoted: (words: string) => `“${words}”`,
  /** On the head of each printed page. */
  running: { guide: (title: string) => `${title}: guide`, handout: (title: string) => title },
  page: 'Page',

  home: {
    heading: 'The same at home',
    code: (address: string) => `A code that leads to ${address}`,
    text: 'Point a phone’s camera at the code, or type the address.',
  },

  guide: {
    pageTitle: (title: string) => `Guide: ${title} · Front Foot`,
    heading: (title: string) => `Guide: ${title}`,
    only: 'For the facilitator only: every reply’s stance and every ending is in it.',
    purpose: 'What it is for',
    scene: 'The scene',
    asks: (role: string, temperament: string, request: string) =>
      `${capital(role)}, ${temperament.toLowerCase()}. Asks you to ${request.replace(/[.\s]+$/, '')}.`,
    protecting: 'You were protecting',
    points: 'What you can put on the table',
    reasons: (boss: string) => `What ${boss} does not say`,
    length: (shortest: number, usual: number, longest: number) =>
      shortest === longest
        ? `Every way through it takes ${replies(shortest)}.`
        : `A way through it takes ${shortest} to ${longest} replies, usually about ${usual}.`,

    ready: {
      heading: 'Getting the room ready',
      list: [
        'Seat people two by two, all with a view of the wall. Without a network, Front Foot as one file runs from a stick.',
        'Open the wall, drag it to the projector and press F. Read the first line from the last row; + and − change the size.',
        'Count hands with A, B, C… or by typing. Space or a clicker goes on; the full stop makes the wall black.',
        'A line called out from the room can be typed into the console. It takes the next free letter.',
        'Letters here are the letters on the wall. Keep this paper face down, and the handout until the end.',
      ],
    },

    times: {
      heading: 'Timing, in minutes',
      part: 'All of it',
      column: (n: number) => `${n} min`,
      parts: {
        opening: 'The scene, and how it works',
        otherWay: 'Back to one turn, the minority’s way',
        lookingBack: 'Looking back together',
        takingAlong: 'The card of one’s own',
      },
      full: 'Turns in full',
      quick: 'Turns run quickly',
      /** So many turns of so many minutes. */
      each: (turns: number, each: number) => `${turns} × ${minutes(each)}`,
      spare: 'In hand',
      inFull: 'A turn in full',
      steps: {
        line: 'The line, read aloud',
        replies: 'The replies; lines from the room',
        pairs: 'Think in pairs',
        vote: 'Hands up',
        bars: 'The bars open',
        discuss: 'Discuss',
        again: 'Hands up again',
        both: 'Both votes, and it is said',
      },
      none: '–',
      left: 'left out',
      minutes,
      which:
        'Run the first turn in full, then those where the hands split. Quickly means: the line, the replies, hands up, and what has most is said.',
      twenty: 'Twenty minutes leave out the pairs, the second vote and the other way; the card goes home.',
    },

    turns: {
      heading: 'Turn by turn',
      lead: 'In the order in which a room meets them. 3B is reply B of turn 3. Where a reply or a line has conditions, the first that holds counts.',
      turn: (n: number) => `Turn ${n}`,
      begins: 'It begins here.',
      /** What leads here, and what does only on some scales. */
      after: ({ always, sometimes }: { always: readonly string[]; sometimes: readonly string[] }) => {
        if (sometimes.length === 0) return `After ${listed(always)}.`
        const perhaps = `sometimes after ${listed(sometimes)}`
        return always.length === 0 ? `${capital(perhaps)}.` : `After ${listed(always)}; ${perhaps}.`
      },
      otherwise: 'otherwise',
      if: condition,
      discuss: 'To discuss',
      notes: 'Notes',
      replies: 'Replies',
      later: (stance: string) => `${stance} if a question came before`,
      force: { soft: 'soft', hard: 'hard' },
      puts: (point: string) => `Puts on the table: ${point}.`,
      thinks: (boss: string) => `${boss} thinks:`,
      stronger: 'Stronger:',
      leadsTo: (where: string) => `To ${where}`,
      /** Between a condition and what is said then. */
      saying: ':',
      goTurn: (n: number) => `turn ${n}`,
      goEnding: (n: number, kind: string) => `ending ${n} (${kind})`,
      answers: (boss: string) => `${boss} says then:`,
    },

    endings: {
      heading: 'How it can end',
      lead: 'Whether the boss agrees is not what is scored: how it was said is, and what was heard.',
      ending: (n: number) => `Ending ${n}`,
      says: (boss: string) => `${boss}’s last words`,
      won: 'What it won',
      cost: 'What it cost',
    },

    debrief: roomPrintDebrief,
  },

  handout: {
    pageTitle: (title: string) => `Handout: ${title} · Front Foot`,
    lead: 'To take home: a short ladder for disagreeing with a boss, what the room made of it, and a card for your own conversation.',
    leadAlone:
      'To take home: a short ladder for disagreeing with a boss, and a card for your own conversation.',
    scene: 'The scene',
    ladder: {
      heading: 'The ladder',
      idea: 'A push meets a push, and giving in loses the point. The third way leaves room in the direction in which you want to go, so that the other can come along without losing balance.',
      steps: [
        'Say the request back, whole and in good faith, until you hear a yes. It promises nothing; it makes room for the request, and lets both of you hear its size.',
        'Name one thing that it would cost, as a question that you do not know the answer to, and leave the decision where it lies.',
        'Ask one or two more open questions toward where you want to go: when, which, what matters most. A third in a row sounds like badgering.',
        'If nothing has moved after that, stop asking. Say the worry once, plainly; respect the decision; commit to it.',
      ],
      limit:
        'One limit: where something is illegal, unsafe or discriminatory, the last step is another. Say what you will not do, once and calmly, offer the lawful way, and bring in the right people.',
    },

    transcript: {
      heading: 'What the room made of it',
      when: (boss: string, temperament: string, day: string) =>
        `${boss}, ${temperament.toLowerCase()} · ${day}`,
      reply: (n: number) => `Reply ${n}`,
      room: 'The room',
      calledOut: 'called out from the room',
      votes: 'The hands',
      letter: 'Reply',
      first: 'Hands',
      second: 'Again',
      notCounted: 'not counted',
      said: 'said',
      ended: 'How it ended',
      waits: (boss: string) => `${boss} has spoken last. The room has not answered yet.`,
      others: 'Other ways that the room tried',
      otherAfter: (n: number) => (n === 0 ? 'From the start' : `After reply ${n}`),
      otherLeft: 'It was left here.',
    },

    card: {
      heading: 'Your own conversation',
      lead: 'For you alone. Short and in your own words is best; leave out what does not fit.',
      boss: 'my boss',
      toWrite: ', to fill in',
      sentences: 'What it is about',
      steps: 'Four steps, in words that you would really use',
      plan: 'One plan, in case',
      ifSays: 'If they say',
      thenSay: 'then I say',
      day: 'We talk on',
    },
  },
}
