import * as z from 'zod'
import { ID, LONGEST_ID } from './ids.ts'
import { KINDS, MOVES } from './moves.ts'
import { OUTCOME_KINDS, SKILLS, TEMPERAMENTS } from './scenario.ts'

/*
 * What stands in a file of scenarios/, field by field (scenarios/README.md has the rules). zod, because one source gives
 * the check, the types and the JSON Schema; the descriptions are what an author's editor shows while writing.
 */

/** The one format there is. A new one gets a new number, and the old stays readable. */
export const FORMAT = 1

/** A mapping that knows no other keys. Its complaint about one carries the keys that it knows, for "did you mean". */
function mapping<Shape extends z.ZodRawShape>(shape: Shape) {
  const known = Object.keys(shape).join(' ')
  return z.strictObject(shape, {
    error: issue => (issue.code === 'unrecognized_keys' ? known : undefined),
  })
}

const text = () => z.string().trim().min(1)
const id = () => z.string().regex(ID).max(LONGEST_ID)
const whole = (least: number, most: number) => z.int().min(least).max(most)
/** For editors only: the reader has its own words for a condition that it does not understand. */
const PART = '(footing|heard) (at least|at most|is) [-−]?[0-3]'
const condition = () =>
  text().meta({
    description:
      'When this entry is used: footing or heard, at least, at most or is, and a whole number; joined by and. Footing goes from -3 to 3, heard from 0 to 3.',
    pattern: `^${PART}( and ${PART})*$`,
    examples: ['footing at least 1', 'footing at most -1 and heard is 0'],
  })

const line = mapping({
  when: condition().exactOptional(),
  say: text().describe("The boss's words, at most 30."),
})
const way = mapping({
  when: condition().exactOptional(),
  go: text().describe('The id of a turn or of an outcome.'),
  answer: text()
    .describe("What the boss says on this way, in place of the reply's own answer. At most 30 words.")
    .exactOptional(),
})

const cue = mapping({
  words: text().describe('A passage of the reply, letter by letter.'),
  shows: text().describe('What this passage does or shows, in a few words.'),
})

const reply = mapping({
  id: id().describe('A short name, unique within its turn: say-back.'),
  words: text().describe('What is said, at most 25 words.'),
  move: z
    .enum(MOVES)
    .describe(
      'What the reply does. Leads: restate (say it back), trade-off (ask what it costs), redirect (ask when, which, what first), concern (say the worry, respect, commit), purpose (ask why it matters), offer (bring news or an option), support (back it, note the rest), hold-the-line (only over the line). Pushes: refuse, contradict, blame, defend, ultimatum, sarcasm. Roll-overs: give-in, vague.',
    ),
  of: text()
    .describe('Restatements only: what is said back, in a word. Left out, it is the request.')
    .exactOptional(),
  force: z
    .enum(['soft', 'hard'])
    .describe('Pushes only: how far it drives the boss back. Left out, it is soft.')
    .exactOptional(),
  puts: text()
    .describe('Leads only: the id of the point (under you, points) that this puts on the table.')
    .exactOptional(),
  to: z
    .union([text(), z.array(way).min(1)])
    .describe(
      'Where it leads: a turn or an outcome; or a list of { when, go, answer }, the first that holds is taken, and the last has no when.',
    ),
  answer: text()
    .describe(
      "What the boss says to exactly this reply, in place of the next turn's own line. At most 30 words.",
    )
    .exactOptional(),
  thinks: text().describe('What the boss thinks of it, unsaid.'),
  because: z.array(cue).min(1).describe('The words that caused it, in the order in which they are said.'),
  why: text().describe('Why it works or not, in one sentence.'),
  stronger: text()
    .describe('A line that would do better, at most 25 words. Needed wherever the reply does not lead.')
    .exactOptional(),
})

const turn = mapping({
  boss: z
    .union([text(), z.array(line).min(1)])
    .describe(
      "The boss's line, at most 30 words; or a list of { when, say }, the first that holds is said, and the last has no when.",
    ),
  hint: text().describe('A nudge for somebody who is stuck.').exactOptional(),
  discuss: text().describe('A question for a room to discuss at this turn.').exactOptional(),
  notes: text().describe("For the facilitator's eyes.").exactOptional(),
  replies: z
    .array(reply)
    .describe('Three or four replies, with all three stances among them. Their order is the order in print.'),
})

const outcome = mapping({
  kind: z
    .enum(OUTCOME_KINDS)
    .describe(
      'Good: moved (the decision changed), heard (it stands, your point was weighed), followed (not worth it: backed, your note on record), line-held (over the line: declined, the lawful way opened). Poor: held (it stands, your point barely noticed), given-away, damaged.',
    ),
  title: text().describe('One sentence: what happens now.'),
  text: text().describe('What becomes of it in the days after.'),
  boss: text().describe("The boss's last words, at most 30."),
  won: text().describe('What was won. At least one of won and cost.').exactOptional(),
  cost: text().describe('What it cost. At least one of won and cost.').exactOptional(),
})

const start = mapping({
  turn: text().describe('The id of the first turn.'),
  footing: whole(-3, 3).describe(
    'Where the boss stands at first, -3 (heels dug in) to 3 (on the front foot).',
  ),
})

export const scenarioFile = mapping({
  format: z.literal(FORMAT).describe('The number of this file format: 1.'),
  id: id().describe('The name of the file without .yaml, and of its address.'),
  version: whole(1, 9999).describe('Begin with 1; one more whenever turns or replies change.'),
  language: text().describe('The language it is written in: en, de, pt-BR.').default('en'),
  title: text().describe('A few words for the shelf.'),
  teaches: text().describe('One sentence for the shelf: what one practises here.'),
  kind: z
    .enum(KINDS)
    .describe(
      'ordinary; over-the-line where the request is illegal, unsafe or discriminatory; not-worth-it where it will not matter in six months.',
    )
    .default('ordinary'),
  skills: z
    .array(z.enum(SKILLS))
    .min(1)
    .describe('The skills that it practises: they group the shelf.')
    .default(['lead-forward']),
  trade: text().describe('The trade that it plays in: software, nursing, school.').exactOptional(),
  minutes: whole(1, 60).describe('About how many minutes one play takes.').exactOptional(),
  scene: text().describe("What you must know before the boss's first line."),
  request: text().describe('What the boss asks, as a phrase: take over the event logistics.'),
  boss: mapping({
    name: text().describe('First name.'),
    role: text().describe('What the boss is here: head of sales.'),
    temperament: z
      .enum(TEMPERAMENTS)
      .describe('How far pushes and leads move this boss, unless the player chooses another.'),
    reasons: text().describe('Why the boss asks: leading brings it out, pushing hides it.'),
  }).describe('The boss, a person with reasons.'),
  you: mapping({
    role: text().describe('What the player is here.'),
    protecting: text().describe('What the player was doing that the request would cost.'),
    points: z.record(id(), text()).describe('What you can put on the table: an id and a phrase for each.'),
  }).describe('The player.'),
  start: z
    .union([text(), start])
    .describe('The id of the first turn; or { turn, footing } where the boss does not start at footing 0.'),
  unclear: text()
    .describe("The boss's line for a typed reply that could not be read, at most 30 words.")
    .exactOptional(),
  turns: z
    .record(id(), turn)
    .describe('The turns by id: in each the boss says a line and you choose a reply.'),
  outcomes: z.record(id(), outcome).describe('How it can end, by id.'),
})

export type ScenarioFile = z.output<typeof scenarioFile>
export type TurnFile = z.output<typeof turn>
export type ReplyFile = z.output<typeof reply>

export const translationFile = mapping({
  format: z.literal(FORMAT).describe('The number of this file format: 1.'),
  of: text().describe('The id of the scenario that this translates.'),
  version: whole(1, 9999).describe('The version of the scenario that this was made from.'),
  language: text().describe('The language of these lines: de, fr, pt-BR. The folder has the same name.'),
  lines: z
    .record(z.string(), text())
    .describe('The translated lines by their ids: turns.opening.say-back.words.'),
})

/** The JSON Schema for authors' editors. Draft 7, which the YAML plug-ins of the common editors know best. */
export function jsonSchema(): Record<string, unknown> {
  const schema = z.toJSONSchema(scenarioFile, { target: 'draft-7', io: 'input' })
  return { title: 'A Front Foot scenario', ...schema }
}
