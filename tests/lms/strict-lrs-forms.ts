import { z } from 'zod'
import { Broken } from './strict-lrs-broken.ts'
import type { Sent } from './strict-lrs-rules.ts'

/** An absolute IRI: a scheme, and no spaces. */
const iri = z.string().regex(/^[a-z][a-z0-9+.-]*:[^\s<>"{}|\\^`]+$/i)
/** Versions 1 to 5 alone, as most LRSs have it. */
const uuid = z.string().regex(/^[0-9a-f]{8}-[0-9a-f]{4}-[1-5][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/)
const tag = z.string().regex(/^[a-z]{2,8}(?:-[a-z0-9]{1,8})*$/i)
const words = z.record(tag, z.string())
const extensions = z.record(iri, z.unknown())
/** ISO 8601, to hundredths of a second. */
const duration = z.string().regex(/^P(?=.)(?:\d+D)?(?:T(?=.)(?:\d+H)?(?:\d+M)?(?:\d+(?:\.\d{1,2})?S)?)?$/)
const instant = z.string().regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{1,9})?(?:Z|\+00:00)$/)

const component = z.strictObject({ id: z.string().regex(/^\S+$/), description: words.optional() })
const definition = z.strictObject({
  name: words.optional(),
  description: words.optional(),
  type: iri.optional(),
  interactionType: z.enum(['choice', 'fill-in', 'long-fill-in']).optional(),
  correctResponsesPattern: z.array(z.string()).optional(),
  choices: z.array(component).optional(),
  extensions: extensions.optional(),
})
const activity = z.strictObject({
  objectType: z.literal('Activity').optional(),
  id: iri,
  definition: definition.optional(),
})
const activities = z.array(activity).min(1).optional()
const account = z.strictObject({ homePage: iri, name: z.string().min(1) })
const score = z.strictObject({
  scaled: z.number().min(-1).max(1).optional(),
  raw: z.number().optional(),
  min: z.number().optional(),
  max: z.number().optional(),
})
const statement = z.strictObject({
  id: uuid,
  actor: z.strictObject({ objectType: z.literal('Agent'), name: z.string().optional(), account }),
  verb: z.strictObject({ id: iri, display: words }),
  object: activity,
  timestamp: instant,
  result: z
    .strictObject({
      score: score.optional(),
      success: z.boolean().optional(),
      completion: z.boolean().optional(),
      response: z.string().optional(),
      duration: duration.optional(),
      extensions: extensions.optional(),
    })
    .optional(),
  context: z.strictObject({
    registration: uuid,
    contextActivities: z
      .strictObject({ parent: activities, grouping: activities, category: activities, other: activities })
      .optional(),
    revision: z.string().optional(),
    platform: z.string().optional(),
    language: tag.optional(),
    extensions: extensions.optional(),
  }),
})

/** Throws where a statement is none by xAPI's own forms, or where cmi5 asks for more of its form. */
export function checkShape(one: Sent): void {
  if (typeof one?.id !== 'string') throw new Broken('9.1.0.0-1 (d)', 'no id')
  if (typeof one.timestamp !== 'string') throw new Broken('9.7.0.0-1 (d)', 'no timestamp')
  if (!instant.safeParse(one.timestamp).success) throw new Broken('9.7.0.0-2 (d)', one.timestamp)
  if (!one.context) throw new Broken('9.6.0.0-1 (d)', 'no context')
  const read = statement.safeParse(one)
  if (!read.success) {
    const [issue] = read.error.issues
    throw new Broken('xapi', `${issue?.path.join('.')}: ${issue?.message}`)
  }
  const { raw, min, max } = one.result?.score ?? {}
  if (raw !== undefined && min === undefined) throw new Broken('9.5.1.0-3 (d1)', 'raw without min')
  if (raw !== undefined && max === undefined) throw new Broken('9.5.1.0-3 (d2)', 'raw without max')
  if (raw !== undefined && min !== undefined && max !== undefined && !(min < max && raw >= min && raw <= max))
    throw new Broken('xapi', `a score of ${raw} in ${min} to ${max}`)
  const { interactionType, choices } = (one.object.definition ?? {}) as z.infer<typeof definition>
  if (choices && interactionType !== 'choice') throw new Broken('xapi', 'choices where none are')
  const ids = choices?.map(({ id }) => id) ?? []
  if (new Set(ids).size < ids.length) throw new Broken('xapi', 'a choice twice')
}

/** Whether JSON holds neither a zero character nor half a pair, on which databases choke. */
export function isBare(body: string): boolean {
  return !/\\u0000|\\ud[89a-f][0-9a-f]{2}/i.test(body) && !/\p{Surrogate}/u.test(body)
}
