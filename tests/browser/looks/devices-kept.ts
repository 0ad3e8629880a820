import { begin, reply } from '../../../src/conversation/branch.ts'
import type { Conversation } from '../../../src/conversation/record.ts'
import { replay } from '../../../src/conversation/replay.ts'
import { stanceOf } from '../../../src/scenario/moves.ts'
import { type Own, ownScenario } from '../../../src/scenario/pattern/own.ts'
import { withinOwn, withinShared } from '../../../src/screens/own/asked.ts'
import { debriefHash } from '../../../src/screens/stage/address.ts'
import { hashWithin } from '../../../src/screens/stage/within.ts'
import { scenarioIn } from '../../conversation/fakes.ts'
import { ledThroughout, manyConversations } from '../../debrief/many.ts'
import { ROBIN as TOLD } from '../everyone/ways.ts'
import { scenario } from '../scenes.ts'
import { NOW } from './device.ts'

const HOUR = 3_600_000

const ROBIN: Own = {
  ...TOLD,
  fillings: { ...TOLD.fillings, will: 'To start on Monday.' },
  changedAt: NOW - 24 * HOUR,
}

/** A conversation of one’s own that came in a link. */
export const OWN_SHARED = `own/${withinShared(ROBIN)}`

/** One of one’s own, pushed three times and then led to its end, with its debrief open. */
export const OWN_ENDED = (() => {
  const own = ownScenario(scenarioIn(`scenarios/patterns/${ROBIN.pattern}.yaml`), ROBIN)
  let conversation = begin(own, 'steady', 'o1', NOW - 2 * HOUR)
  for (let nth = 0; nth < 20; nth++) {
    const { turn } = replay(own, conversation)
    const stance = nth < 3 ? 'push-back' : 'lead-forward'
    const as = turn?.replies.find(({ move }) => stanceOf(move, own.kind, 0) === stance)
    if (!turn || !as) break
    const reading = { stance, move: as.move, probability: 0.9, sure: true } as const
    const typed = { words: as.words, as: as.id, reading }
    conversation = reply(conversation, turn.id, { typed }, conversation.startedAt + nth * 9000, 4000)
  }
  const guesses = { [conversation.id]: { end: conversation.view, reply: null } }
  return {
    path: `own/${hashWithin(withinOwn(ROBIN.id), debriefHash(conversation))}`,
    kept: {
      [`own/${ROBIN.id}`]: ROBIN,
      ...conversations([conversation]),
      memo: { format: 1, since: NOW - 24 * HOUR, savedAt: null, guesses },
    },
  }
})()

/** What is kept of weeks of practice, the last of it an hour ago. */
export const MANY = (() => {
  const many = manyConversations(30)
  const later = NOW - 2 * HOUR - Math.max(...many.map(({ startedAt }) => startedAt))
  const recent = many.map(one => ({
    ...one,
    startedAt: one.startedAt + later,
    replies: one.replies.map(said => ({ ...said, at: said.at + later })),
  }))
  return conversations([...recent, ledThroughout(scenario, 'led', NOW - HOUR)])
})()

/** What home goes on with: a conversation that was left after its first reply. */
export const COMES = (() => {
  const led = ledThroughout(scenario, 'left', NOW - HOUR)
  const [first] = led.replies
  return conversations(first ? [{ ...led, replies: [first], view: first.id }] : [])
})()

function conversations(all: readonly Conversation[]): Record<string, object> {
  return Object.fromEntries(all.map(one => [`conversation/${one.id}`, one]))
}
