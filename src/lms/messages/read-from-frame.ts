import { fields, list, number, one, orNull, type Reader, text, typed } from './plain.ts'
import {
  type Failed,
  type Finished,
  type FromFrame,
  type Height,
  LONGEST_RESTORE,
  type Ready,
  type Replied,
  type Reply,
  type Standing,
  type Started,
  VERSION,
} from './protocol.ts'

const ID = text(200)
/** Beyond what anybody says, or a frame can need. */
const WORDS = text(20_000)
const MOST_LISTED = 200
const HIGHEST = 100_000
const MILLISECONDS = number(0, Number.MAX_SAFE_INTEGER)

const frontFoot = one(VERSION)
const yes = one(true, false)

const standing: { [K in keyof Standing]: Reader<Standing[K]> } = {
  completion: one('incomplete', 'completed'),
  success: orNull(one('passed', 'failed')),
  score: orNull(number(0, 100)),
  progress: number(0, 1),
  restore: text(LONGEST_RESTORE),
}

const reply = fields<Reply>({
  id: ID,
  scenario: ID,
  line: WORDS,
  words: orNull(WORDS),
  choices: list(fields<Reply['choices'][number]>({ id: ID, words: WORDS }), MOST_LISTED),
  picked: orNull(ID),
  typed: yes,
  stance: one('lead-forward', 'push-back', 'roll-over', 'unclear'),
  move: orNull(ID),
  points: orNull(number(-2, 2)),
  at: MILLISECONDS,
  took: MILLISECONDS,
})

/**
 * What an embedded Front Foot says, checked.
 * @returns a fresh object, or null for anything that is no message of this version: junk, other programs', hostile.
 */
export const readFromFrame = typed<FromFrame>(
  new Map<string, Reader<FromFrame>>([
    [
      'ready',
      fields<Ready>({ frontFoot, type: one('ready'), title: WORDS, scenarios: list(ID, MOST_LISTED) }),
    ],
    ['started', fields<Started>({ frontFoot, type: one('started'), scenario: ID })],
    ['replied', fields<Replied>({ frontFoot, type: one('replied'), reply, ...standing })],
    ['finished', fields<Finished>({ frontFoot, type: one('finished'), left: yes, ...standing })],
    ['height', fields<Height>({ frontFoot, type: one('height'), height: number(0, HIGHEST) })],
    [
      'error',
      fields<Failed>({
        frontFoot,
        type: one('error'),
        code: one('address', 'restore', 'stopped', 'not-kept'),
        sentence: WORDS,
      }),
    ],
  ]),
)
