import { interval } from '../scorm/formats.ts'
import type { Interaction } from '../told.ts'
import type { Json } from './json.ts'
import { statementId } from './statement-id.ts'
import { type Speaker, type Statement, statement, verb } from './statements.ts'

/** From here on xAPI calls it a long answer. */
const LONG = 250
const INTERACTION = 'http://adlnet.gov/expapi/activities/cmi.interaction'
/** What xAPI has no place for. Points are no score here: some courses add up whatever is called so. */
const OURS = 'urn:x-front-foot:xapi:'

/** What a lead, a push and a roll-over come to; an unclear reply is neither right nor wrong (M4). */
const SUCCESS: Record<Interaction['stance'], boolean | null> = {
  'lead-forward': true,
  'push-back': false,
  'roll-over': false,
  unclear: null,
}

/**
 * One reply as a statement that cmi5 allows beside its own: answered, what was asked, what was said, whether it led forward,
 * and how long it took. Words are whole, whatever their length: xAPI sets no limit.
 *
 * @param language of the scenario, as a BCP 47 tag. @param at when it is said to be, in milliseconds since 1970.
 */
export function answered(of: Speaker, one: Interaction, language: string, at: number): Statement {
  const success = SUCCESS[one.stance]
  const response = one.typed ? one.words : one.picked
  return statement(of, {
    verb: verb('answered'),
    names: [of.registration, of.activityId, one.id],
    at,
    object: question(of, one, language),
    result: {
      ...(response === null ? {} : { response: clean(response) }),
      ...(success === null ? {} : { success }),
      duration: interval(one.took),
      extensions: {
        [`${OURS}stance`]: one.stance,
        ...(one.move === null ? {} : { [`${OURS}move`]: one.move }),
        ...(one.points === null ? {} : { [`${OURS}points`]: one.points }),
        // A typed one is played as a written one (P0), a picked one is it.
        ...(one.typed && one.picked !== null ? { [`${OURS}playedAs`]: one.picked } : {}),
      },
    },
    parents: [of.activityId],
  })
}

/**
 * The boss's line as an activity: the same line and replies give the same, for everybody in the course. Answers in one's own words
 * are another than picked ones, since an activity has one kind of answer.
 */
function question({ activityId }: Speaker, one: Interaction, language: string): Json {
  const type = one.typed ? (clean(one.words ?? '').length > LONG ? 'long-fill-in' : 'fill-in') : 'choice'
  const told = (text: string) => ({ [language]: clean(text) })
  const ids = one.choices.map(({ id }) => id)
  const line = statementId(one.scenario, one.line, type, ...ids)
  return {
    objectType: 'Activity',
    id: `${activityId}${activityId.includes('#') ? '.' : '#'}${encodeURIComponent(one.scenario)}.${line}`,
    definition: {
      type: INTERACTION,
      interactionType: type,
      ...(one.line === '' ? {} : { description: told(one.line) }),
      ...(one.typed
        ? {}
        : {
            choices: one.choices.map(({ id, words }) => ({
              id,
              ...(words === '' ? {} : { description: told(words) }),
            })),
          }),
    },
  }
}

/** Halves of pairs and the zero character, on which databases choke, become the sign for what can't be shown. */
function clean(text: string): string {
  return text.replace(/\p{Surrogate}/gu, '\uFFFD').replaceAll('\0', '\uFFFD')
}
