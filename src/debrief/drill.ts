import type { Drillable, DrillLine } from '../library/drillable.ts'
import type { Reading } from '../reply/reading.ts'
import { type Move, type Stance, stanceOf } from '../scenario/moves.ts'
import { drawsFrom, shuffled } from './drill-draw.ts'
import type { OwnPush } from './drill-pushes.ts'
import { type Habits, LADDER } from './habits.ts'

/** So many lines make a round: about five minutes of typing. */
export const ROUND = 10
/** At most so many of them are the person's own, in these places (from 0): between others, never two in a row. */
const OWN_PLACES = [1, 3, 7]
/** Of the person's own lines, only the latest: what one said last year is no longer one's own. */
const MOST_OWN = 12
/** A move that the drill asked for so often and that came less than half the time is favoured as well. */
const ENOUGH_ASKED = 3

/** What a prompt can ask for, the ladder first: the leading moves (M1). */
export const LEADS = [
  ...LADDER,
  'purpose',
  'offer',
  'support',
  'hold-the-line',
] as const satisfies readonly Move[]
export type Lead = (typeof LEADS)[number]

/** How often the drill asked for a move, and how often it came, over all rounds on this device. */
export type Tally = Readonly<Partial<Record<Lead, { asked: number; came: number }>>>

/** One line to answer. */
export interface Prompt {
  /** Unique within its round: the scenario and the turn. */
  id: string
  scene: Omit<Drillable, 'lines'>
  turn: string
  /** The boss's words. */
  says: string
  hint: string | null
  /** What can be done there: the moves of all written replies. */
  offers: readonly Move[]
  /** Any lead counts; this one is asked for. */
  asked: Lead
  /** A written line of that turn that does it. */
  example: string
  /** What the person said to it once, and what that came to; null for a line that is new to them. */
  yours: Pick<OwnPush, 'words' | 'stance'> | null
}

/** What a round is made from. */
export interface Source {
  habits: Pick<Habits, 'made' | 'skipped' | 'recent'>
  tally: Tally
  /** The latest first. */
  pushes: readonly OwnPush[]
}

type Candidate = Omit<Prompt, 'asked' | 'example' | 'yours'> & { leads: DrillLine['leads'] }

/**
 * Ten lines of many bosses, each with the move to try. Every other one asks for a move that the person skips; with
 * nothing known of them, the ladder's steps come in turn. No line comes twice. Pure: the same source and seed give the
 * same round (B6).
 *
 * @param seed any whole number.
 * @returns fewer than ten only where there are not so many lines.
 */
export function roundOf(scenes: readonly Drillable[], source: Source, seed: number): Prompt[] {
  const draw = drawsFrom(seed)
  const left = new Map(shuffled(scenes.flatMap(candidatesOf), draw).map(one => [one.id, one]))
  const ownLeft = shuffled(source.pushes.slice(0, MOST_OWN), draw)
  const round: Prompt[] = []
  for (const [place, wanted] of wantedMoves(source, ROUND).entries()) {
    const prompt =
      (OWN_PLACES.includes(place) && ownPrompt(ownLeft, left, wanted)) ||
      linePrompt([...left.values()], round, wanted)
    if (!prompt) continue
    left.delete(prompt.id)
    round.push(prompt)
  }
  return round
}

/** The moves to ask for, in order: what is favoured in every other place, between them the rest, what was never made first. */
export function wantedMoves({ habits, tally }: Pick<Source, 'habits' | 'tally'>, most: number): Lead[] {
  const seldom = LEADS.filter(move => {
    const { asked = 0, came = 0 } = tally[move] ?? {}
    return asked >= ENOUGH_ASKED && came * 2 < asked
  })
  const favoured = [...new Set<Lead>([...habits.skipped, ...seldom])]
  const made = LEADS.filter(move => habits.made.includes(move))
  const all = habits.recent === 0 ? LADDER : [...LEADS.filter(move => !made.includes(move)), ...made]
  const others = all.filter(move => !favoured.includes(move))
  const inTurn = others.length > 0 ? others : all
  return Array.from({ length: most }, (_, place) => {
    const [from, nth] =
      favoured.length === 0
        ? [inTurn, place]
        : place % 2 === 0
          ? [favoured, place / 2]
          : [inTurn, (place - 1) / 2]
    return from[nth % from.length] ?? 'restate'
  })
}

/** What typed words came to, and whether it was what was asked for. */
export interface Judged {
  stance: Stance | 'unclear'
  move: Move | null
  /** `asked`: the move that was asked for. `lead`: another lead, which counts too. */
  came: 'asked' | 'lead' | 'no'
}

/** Reads a reading for a prompt: its move, as a stance by the scenario's kind (M5). A line alone is the first of its kind. */
export function judged({ asked, scene }: Pick<Prompt, 'asked' | 'scene'>, { move }: Reading): Judged {
  if (!move) return { stance: 'unclear', move: null, came: 'no' }
  const stance = stanceOf(move, scene.kind, 0)
  return { stance, move, came: stance !== 'lead-forward' ? 'no' : move === asked ? 'asked' : 'lead' }
}

function candidatesOf({ lines, ...scene }: Drillable): Candidate[] {
  return lines.map(({ turn, says, hint = null, offers, leads }) => ({
    ...{ id: `${scene.scenario}/${turn}`, scene, turn },
    ...{ says, hint, offers, leads },
  }))
}

/** The first of the person's own lines whose turn is still there, for the wanted move if that turn has it. */
function ownPrompt(own: OwnPush[], left: Map<string, Candidate>, wanted: Lead): Prompt | null {
  for (let push = own.shift(); push; push = own.shift()) {
    const found = left.get(`${push.scenario}/${push.turn}`)
    const asked = found && (canAsk(found, wanted) ? wanted : LEADS.find(move => canAsk(found, move)))
    if (!found || !asked) continue
    const { words, stance, line } = push
    return { ...asPrompt(found, asked), says: line, yours: { words, stance } }
  }
  return null
}

/** A line for the wanted move, else for the nearest one that any line has; of the boss who spoke least so far. */
function linePrompt(left: readonly Candidate[], round: readonly Prompt[], wanted: Lead): Prompt | null {
  const asked = [wanted, ...LEADS].find(move => left.some(one => canAsk(one, move)))
  if (!asked) return null
  const last = round.at(-1)?.scene.scenario
  const spoken = ({ scene }: Candidate) =>
    round.filter(one => one.scene.scenario === scene.scenario).length + (scene.scenario === last ? 0.5 : 0)
  const [found] = left.filter(one => canAsk(one, asked)).toSorted((a, b) => spoken(a) - spoken(b))
  return found ? asPrompt(found, asked) : null
}

function asPrompt({ leads, ...line }: Candidate, asked: Lead): Prompt {
  return { ...line, asked, example: leads.find(({ move }) => move === asked)?.words ?? '', yours: null }
}

function canAsk({ leads }: Candidate, move: Move): boolean {
  return leads.some(lead => lead.move === move)
}
