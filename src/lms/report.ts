import type { Conversation } from '../conversation/record.ts'
import type { Step } from '../conversation/replay.ts'
import type { Scenario } from '../scenario/scenario.ts'
import { attemptsOf, united, withAttempts } from './attempts.ts'
import type { Launch } from './channel.ts'
import { goneOf } from './gone.ts'
import { interactionId } from './interaction-id.ts'
import type { CourseOptions } from './options.ts'
import { type Kept, readResume, resumeOf, type SoFar } from './resume.ts'
import type { Interaction, Told } from './told.ts'
import { verdictOf } from './verdict.ts'
import { type Walked, walksOf } from './walked.ts'

/** One conversation that was played in this session, or gone on with. */
export interface Play {
  scenario: Scenario
  conversation: Conversation
  /** So many of its replies were said in earlier sessions: those came first, and are not told again. */
  earlier: number
  /**
   * K3: whether no words of it are told, since it is the learner's own and they have not agreed; where they agreed later, the ids
   * of the replies that were said before.
   */
  withheld: boolean | ReadonlySet<string>
}

/** All that a course is told from. */
export interface Session {
  options: Pick<CourseOptions, 'scenarios' | 'policy' | 'passMark'>
  launch: Launch
  /** In the order in which they were begun or gone on with: the last is the newest. */
  plays: readonly Play[]
  /** What was told of before in this session, so that the list only grows, whatever happens to the clock. */
  interactions?: readonly Interaction[]
  /** Milliseconds since 1970. */
  startedAt: number
  /** Milliseconds since 1970. */
  now: number
}

/**
 * What a course is told, all of it (see `Told`). The same session gives the same; what earlier sessions left is read from the
 * launch, so nothing that they told is lowered or forgotten.
 */
export function toldOf({ options, launch, plays, interactions = [], startedAt, now }: Session): Told {
  const known = launch.resume === null ? null : readResume(launch.resume)
  const soFar = new Map<string, SoFar>(known?.soFar)
  let endedNow = false
  const said: Interaction[] = []
  for (const { scenario, conversation, earlier, withheld } of plays) {
    const walks = walksOf(scenario, conversation)
    const attempts = attemptsOf(scenario, conversation, walks)
    const news = conversation.replies.slice(earlier)
    const ends = new Set(news.map(one => one.at))
    endedNow ||= attempts.some(one => ends.has(one.at))
    const { gone = 0, marks = null } = soFar.get(scenario.id) ?? {}
    soFar.set(scenario.id, {
      gone: Math.max(gone, goneOf(scenario, walks)),
      marks: united(marks, withAttempts(null, attempts)),
    })
    const steps = stepsOf(walks)
    for (const { id } of news) {
      const step = steps.get(id)
      if (step) said.push(interactionOf(scenario, conversation, step, withholds(withheld, id)))
    }
  }
  const passMark = launch.passMark ?? options.passMark
  const marks = new Map([...soFar].flatMap(([id, { marks }]) => (marks ? [[id, marks] as const] : [])))
  const verdict = verdictOf({ ...options, passMark }, marks, launch.before, endedNow)
  return {
    ...verdict,
    progress: verdict.completion === 'completed' ? 1 : meanGone(options.scenarios, soFar),
    resume: resumeOf({ conversations: newestFirst(plays, known), soFar }, launch.room),
    interactions: grown(interactions, said),
    sessionMs: Math.max(0, now - startedAt),
  }
}

/**
 * One reply as a course is told of it. It is told as it counts: a typed one with the stance, move and points of the written
 * reply that it was played as (P0, M5); an unclear one with none (M4).
 *
 * @param withheld the learner's own conversation, not agreed to: no words of it, neither the boss's nor theirs (K3).
 */
export function interactionOf(
  scenario: Scenario,
  conversation: Pick<Conversation, 'id'>,
  { said, turn, line, played }: Step,
  withheld = false,
): Interaction {
  const told: Interaction = {
    id: interactionId(scenario.id, conversation.id, said),
    scenario: scenario.id,
    line,
    words: said.typed?.words ?? played?.reply.words ?? '',
    choices: turn.replies.map(({ id, words }) => ({ id, words })),
    picked: played?.reply.id ?? null,
    typed: said.typed !== undefined,
    stance: played?.weighed.stance ?? 'unclear',
    move: played?.reply.move ?? null,
    points: played?.weighed.points ?? null,
    at: said.at,
    took: said.took,
  }
  return withheld ? wordlessly(told) : told
}

/** The same reply, told without words: neither what was said nor what it answers (K3). */
export function wordlessly(one: Interaction): Interaction {
  return { ...one, line: '', words: null, choices: one.choices.map(({ id }) => ({ id, words: '' })) }
}

function withholds(withheld: Play['withheld'], reply: string): boolean {
  return typeof withheld === 'boolean' ? withheld : withheld.has(reply)
}

/** Every reply that the scenario has a place for, on any branch, by id. */
function stepsOf(walks: readonly Walked[]): Map<string, Step> {
  return new Map(walks.flatMap(({ steps }) => steps.map(step => [step.said.id, step] as const)))
}

/** Those told before stay as and where they were; the others follow, as they stand in their records: clocks are set back. */
function grown(before: readonly Interaction[], said: readonly Interaction[]): Interaction[] {
  const told = new Set(before.map(({ id }) => id))
  return [...before, ...said.filter(({ id }) => !told.has(id))]
}

function meanGone(scenarios: readonly string[], soFar: ReadonlyMap<string, SoFar>): number {
  if (scenarios.length === 0) return 0
  const sum = scenarios.reduce((all, id) => all + (soFar.get(id)?.gone ?? 0), 0)
  return Math.floor((sum / scenarios.length) * 100) / 100
}

/** The newest of each scenario, newest first: those of this session, and behind them what earlier ones left open. */
function newestFirst(plays: readonly Play[], known: Kept | null): Conversation[] {
  const here = plays.toReversed().map(withoutWithheld)
  const seen = new Set<string>()
  return [...here, ...(known?.conversations ?? [])].filter(({ scenario }) => {
    const again = seen.has(scenario)
    seen.add(scenario)
    return !again
  })
}

/** The conversation without the words that are withheld: it replays the same, since words are never read again (K1). */
function withoutWithheld({ conversation, withheld }: Play): Conversation {
  if (withheld === false) return conversation
  return {
    ...conversation,
    replies: conversation.replies.map(said =>
      said.typed && withholds(withheld, said.id) ? { ...said, typed: { ...said.typed, words: '' } } : said,
    ),
  }
}
