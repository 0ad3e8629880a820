import type { Kind, Move } from './moves.ts'

/**
 * A scenario as the program holds it: what `read` makes of a file in scenarios/, plain data that survives JSON.
 * The file's own form, with its numbered rules, is in scenarios/README.md.
 */
export interface Scenario {
  /** The name of its file and of its address: small letters, digits and hyphens. */
  id: string
  /** A whole number from 1, raised whenever turns or replies change, so that a kept conversation knows (K1). */
  version: number
  /** BCP 47 tag of the language it is written in. */
  language: string
  title: string
  /** One sentence for the shelf: what it practises. */
  teaches: string
  kind: Kind
  skills: Skill[]
  trade?: string
  /** About how long one play takes. */
  minutes?: number
  /** What a person must know before the boss's first line. */
  scene: string
  /** What the boss asks, as a phrase: "take over the event logistics". */
  request: string
  boss: Boss
  you: You
  start: { turn: string; footing: Footing }
  /** The boss's line for a reply that could not be read (M4). */
  unclear?: string
  turns: Record<string, Turn>
  outcomes: Record<string, Outcome>
}

/** The five skills of design.md section 1 and its one limit. They group the shelf. */
export const SKILLS = [
  'lead-forward',
  'push-up-pull-down',
  'pull-first-then-push',
  'manage-through-people',
  'follow-well',
  'hold-the-line',
] as const
export type Skill = (typeof SKILLS)[number]

/** How far pushes and leads move a boss (B6). */
export const TEMPERAMENTS = ['steady', 'hurried', 'controlling', 'thin-skinned'] as const
export type Temperament = (typeof TEMPERAMENTS)[number]

/** Where the boss stands, −3 (heels dug in) to +3 (on the front foot). */
export type Footing = -3 | -2 | -1 | 0 | 1 | 2 | 3
/** How much of your point is on the table, 0 (nothing yet) to 3 (fully heard). */
export type Heard = 0 | 1 | 2 | 3

export interface Boss {
  name: string
  role: string
  temperament: Temperament
  /** Why the boss asks, which leading brings out and pushing hides. For facilitators and the debrief. */
  reasons: string
}

export interface You {
  role: string
  /** What you were doing that the request would cost. */
  protecting: string
  /** What you can put on the table, by id: each is a phrase that the debrief lists as heard or not said. */
  points: Record<string, string>
}

export interface Turn {
  id: string
  /** The boss's words. The first line whose condition holds is said; the last has none. */
  lines: Line[]
  /** Three or four (M6). Their order in the file is the order in rooms and print (P5). */
  replies: Reply[]
  hint?: string
  /** A question for a room to discuss at this turn. */
  discuss?: string
  /** For the facilitator's eyes. */
  notes?: string
}

export interface Line {
  when: When | null
  say: string
}

export interface Reply {
  /** Unique within its turn. */
  id: string
  words: string
  move: Move
  /** Pushes only: how far the boss is driven back (B2). */
  force?: 'soft' | 'hard'
  /** Restatements only: what is said back. Saying the same thing back twice is out of step (B5). */
  of?: string
  /** The point that this reply puts on the table: said in step, it raises heard by one (B3). */
  puts?: string
  /** Where it leads: the first way whose condition holds on the scales as this reply leaves them. */
  to: Way[]
  /** What the boss says to exactly this reply, in place of the next turn's own line. */
  answer?: string
  /** What the boss thinks of it, unsaid. */
  thinks: string
  /** The words that caused it, each a passage of `words`, in order, with what it shows. */
  because: Cue[]
  /** Why it works or not, in one sentence. */
  why: string
  /** A line that would do better. Always there for pushes and roll-overs. */
  stronger?: string
}

export interface Way {
  when: When | null
  /** A turn or an outcome. */
  go: string
  /** What the boss says on this way, in place of the reply's own `answer`. */
  answer?: string
}

/** A condition from the fixed vocabulary: both ranges hold, ends included. A missing one always holds. */
export interface When {
  footing?: { from: number; to: number }
  heard?: { from: number; to: number }
}

export interface Cue {
  words: string
  shows: string
}

/** How it ended (design.md section 2): four good ways and three poor ones. */
export const OUTCOME_KINDS = [
  'moved',
  'heard',
  'followed',
  'line-held',
  'held',
  'given-away',
  'damaged',
] as const
export type OutcomeKind = (typeof OUTCOME_KINDS)[number]
export const GOOD_KINDS: readonly OutcomeKind[] = ['moved', 'heard', 'followed', 'line-held']

export interface Outcome {
  id: string
  kind: OutcomeKind
  /** One sentence: what happens now. */
  title: string
  /** What becomes of it in the days after. */
  text: string
  /** The boss's last words. */
  boss: string
  won?: string
  cost?: string
}

/** The turn of that id, or undefined: safe for ids such as `constructor`. */
export function turnOf(scenario: Scenario, id: string): Turn | undefined {
  return Object.hasOwn(scenario.turns, id) ? scenario.turns[id] : undefined
}

/** The outcome of that id, or undefined. */
export function outcomeOf(scenario: Scenario, id: string): Outcome | undefined {
  return Object.hasOwn(scenario.outcomes, id) ? scenario.outcomes[id] : undefined
}

/** Whether a condition holds at these values of the scales. */
export function holds(when: When | null, footing: number, heard: number): boolean {
  if (!when) return true
  const within = (range: { from: number; to: number } | undefined, n: number) =>
    !range || (n >= range.from && n <= range.to)
  return within(when.footing, footing) && within(when.heard, heard)
}
